// title: 联系最多的名称 | Best connected names
// ask: 哪些名称联系最多？ | Which names are best connected?
// answer: 联系最多的是 {first}，与 {most} 个名称有关。
//   | {first} is best connected, tied to {most name|names}.
// for: presenter
// journey: S1
// column entity: 名称 | Name
// column kind: 类别 | Kind
// column others: 有关的名称 | Names it is tied to
// column relations: 关系 | Relations
// count first: first entity
// count most: first others
MATCH (entity:Entity)-[r:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF]-(o:Entity)
WITH entity, count(DISTINCT o) AS others, count(DISTINCT r) AS relations
RETURN entity, [l IN labels(entity) WHERE l <> 'Entity'][0] AS kind, others, relations
ORDER BY others DESC, entity.id
LIMIT 50

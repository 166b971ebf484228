// title: 它与什么有关 | What it touches
// ask: {entity} 与哪些单位、平台、园区、城市和产业有关？ | Which bodies, platforms, parks, cities and industries is {entity} tied to?
// answer: {entity} 与 {others} 个名称有关：[服务 {serves} 个产业; 发展 {develops} 个产业; {hosts} 条依托关系; {places} 条所在关系; {partners} 条合作关系; {parts} 条隶属关系; {duties} 条责任]。
//   | {entity} is tied to {others name|names}: [{serves} by service; {develops} by development; {hosts} by hosting; {places} by place; {partners} by cooperation; {parts} as part or whole; {duties} by duties].
// for: planner, researcher
// journey: P2
// param entity: Entity = 南宁高新区 | 名称 | Name
// column other: 另一方 | The other
// column type: 类型 | Type
// column direction: 方向 | Direction
// column role: 角色 | Role
// column relation: 关系 | Relation
// count others: distinct other
// count serves: rows where type = SERVES
// count develops: rows where type = DEVELOPS
// count hosts: rows where type = HOSTS
// count places: rows where type = LOCATED_IN
// count partners: rows where type = PARTNERS_WITH
// count parts: rows where type = PART_OF
// count duties: rows where type = RESPONSIBLE_FOR
MATCH (e:Entity {id: $entity})-[relation:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF]-(other:Entity)
RETURN other, type(relation) AS type, CASE WHEN startNode(relation).id = $entity THEN 'out' ELSE 'in' END AS direction, relation.role AS role, relation
ORDER BY type, direction, other.name, relation.id

// title: 写到它的原句 | Sentences that state something about it
// ask: 哪些原句写明了 {entity} 的关系？ | Which sentences state something about {entity}?
// answer: {rows} 处原句写明 {entity} 的 {relations} 条关系，出自 {documents} 份文件。
//   | {rows place states|places state} {relations relation|relations} of {entity}, in {documents document|documents}.
// for: researcher, presenter
// journey: R3
// param entity: Entity = 自治区科技厅 | 名称 | Name
// column other: 另一方 | The other
// column relation: 关系 | Relation
// column quote: 原句 | Sentence
// column clause: 条款 | Clause
// column document: Document | 文件 | Document
// count relations: distinct relation
// count documents: distinct document
MATCH (e:Entity {id: $entity})-[relation:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF|CITES|ISSUED]-(n:Entity)
WHERE NOT n:Document
UNWIND range(0, size(relation.quotes) - 1) AS i
RETURN n AS other, relation, relation.quotes[i] AS quote, relation.clauses[i] AS clause, relation.documents[i] AS document
ORDER BY document, relation.starts[i], relation.id

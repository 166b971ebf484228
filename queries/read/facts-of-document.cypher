// title: 文件写明的关系 | Relations a document states
// ask: 《{document}》写明了哪些关系？ | Which relations does {document} state?
// answer: 《{document}》写明 {rows} 条关系：[{duties} 条责任; {serves} 条服务产业; {places} 条所在地; {hosts} 条依托; {others} 条其他]。
//   | {document} states {rows relation|relations}: [{duties duty|duties}; {serves service|services} to industries; {places location|locations}; {hosts host|hosts}; {others} others].
// for: researcher
// journey: R4
// param document: Document = 三年行动方案 | 文件 | Document
// column from: 从 | From
// column type: 类型 | Type
// column role: 角色 | Role
// column to: 到 | To
// column relation: 关系 | Relation
// column places: 写到几处 | Places
// count duties: rows where type = RESPONSIBLE_FOR
// count serves: rows where type = SERVES
// count places: rows where type = LOCATED_IN
// count hosts: rows where type = HOSTS
// count others: rows where type != RESPONSIBLE_FOR and type != SERVES and type != LOCATED_IN and type != HOSTS
MATCH (a:Entity)-[relation:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF]->(b:Entity)
WHERE $document IN relation.documents
RETURN a AS from, type(relation) AS type, relation.role AS role, b AS to, relation, size([d IN relation.documents WHERE d = $document]) AS places
ORDER BY type, [i IN range(0, size(relation.documents) - 1) WHERE relation.documents[i] = $document | relation.starts[i]][0], relation.id

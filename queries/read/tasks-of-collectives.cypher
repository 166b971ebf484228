// title: 只写了集体的任务 | Tasks given to groups only
// ask: {document} 中哪些任务只写了「各市」这样的集体？ | Which tasks in {document} name only a group such as “all cities”?
// answer: {rows} 项任务只写了集体，没有具体单位。
//   | {rows task names|tasks name} only a group and no single body.
// empty: 没有这样的任务。 | There is no such task.
// for: researcher, planner
// journey: R5
// param document?: Document | 文件 | Document
// column task: 任务 | Task
// column groups: 集体 | Groups
// column documents: Document | 文件 | Documents
MATCH (b:Department)-[r:RESPONSIBLE_FOR]->(task:Task)
WHERE b.collective = true AND ($document IS NULL OR $document IN r.documents)
WITH task, b, r
WHERE NOT EXISTS { MATCH (task)<-[:RESPONSIBLE_FOR]-(o:Entity) WHERE coalesce(o.collective, false) = false }
WITH task, b, r ORDER BY r.starts[0], b.id
RETURN task, collect(DISTINCT b) AS groups, collect(r.documents[0]) AS documents
ORDER BY task.id

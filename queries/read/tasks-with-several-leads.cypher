// title: 有两个以上牵头单位的任务 | Tasks with two leads or more
// ask: {document} 中哪些任务有两个以上牵头单位？ | Which tasks in {document} have two leads or more?
// answer: {rows} 项任务有两个以上牵头单位，最多的一项有 {most} 个。
//   | {rows task has|tasks have} two leads or more, {most} at most.
// empty: 没有这样的任务。 | There is no such task.
// for: researcher, planner
// journey: R5
// param document?: Document | 文件 | Document
// column task: 任务 | Task
// column leads: 牵头单位 | Leads
// column number: 个数 | How many
// column documents: Document | 文件 | Documents
// count most: first number
MATCH (b:Entity)-[r:RESPONSIBLE_FOR]->(task:Task)
WHERE r.role = 'lead' AND ($document IS NULL OR $document IN r.documents)
WITH task, b, r ORDER BY r.starts[0], b.id
WITH task, collect(DISTINCT b) AS leads, collect(r.documents[0]) AS documents
WHERE size(leads) > 1
RETURN task, leads, size(leads) AS number, documents
ORDER BY number DESC, task.id

// title: 没有牵头单位的任务 | Tasks without a lead
// ask: {document} 中哪些任务没有写明牵头单位？ | Which tasks in {document} name no lead?
// answer: {rows} 项任务没有写明牵头单位[<，其中 >{joint} 项由几个单位共同负责; <，其中 >{nobody} 项没有写任何单位]。
//   | {rows task names|tasks name} no lead[, {nobody} of them no body at all][, {joint} shared by several].
// empty: 没有这样的任务。 | There is no such task.
// for: researcher, planner
// journey: R5
// param document?: Document | 文件 | Document
// column task: 任务 | Task
// column joint: 共同负责 | Sharing
// column support: 配合 | Supporting
// column documents: Document | 文件 | Documents
// count nobody: rows where joint is none and support is none
// count joint: rows where joint is some
MATCH (doc:Document)-[:HAS_TASK]->(task:Task)
WHERE ($document IS NULL OR doc.id = $document) AND NOT EXISTS { MATCH (task)<-[r:RESPONSIBLE_FOR]-(:Entity) WHERE r.role = 'lead' }
OPTIONAL MATCH (task)<-[r:RESPONSIBLE_FOR]-(b:Entity)
WITH task, doc.id AS documents,
  collect(DISTINCT CASE WHEN r.role = 'joint' THEN b.name END) AS joint,
  collect(DISTINCT CASE WHEN r.role = 'support' THEN b.name END) AS support
RETURN task, joint, support, documents
ORDER BY documents, task.number, task.id

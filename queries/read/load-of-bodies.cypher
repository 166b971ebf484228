// title: 谁的任务最多 | Who carries most
// ask: {document} 中各单位承担多少任务？ | How many tasks does each body carry in {document}?
// answer: {rows} 个单位承担任务，最多的是 {first}，{most} 项[，其中牵头 {lead} 项]。
//   | {rows body carries|bodies carry} tasks; {first} carries most, {most}[, leading {lead}].
// for: researcher, planner, presenter
// journey: R5
// param document?: Document | 文件 | Document
// column body: 单位 | Body
// column tasks: 任务 | Tasks
// column lead: 牵头 | Leads
// column joint: 共同 | Shares
// column support: 配合 | Supports
// count first: first body
// count most: first tasks
// count lead: first lead
MATCH (body:Entity)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE $document IS NULL OR $document IN r.documents
WITH body, count(DISTINCT t) AS tasks,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'joint' THEN t END) AS joint,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t END) AS support
RETURN body, tasks, lead, joint, support
ORDER BY tasks DESC, lead DESC, body.id

// title: 责任分工总表 | All duties in one table
// ask: {document} 中谁对哪项任务负责？ | Who answers for which task in {document}?
// answer: {bodies} 个单位承担 {tasks} 项任务，共 {rows} 条责任：[牵头 {lead} 条; 共同 {joint} 条; 配合 {support} 条]。
//   | {bodies body carries|bodies carry} {tasks task|tasks}, {rows duty|duties} in all: [{lead} lead; {joint} shared; {support} supporting].
// for: researcher, presenter
// journey: R7
// param document?: Document | 文件 | Document
// column task: 任务 | Task
// column body: 单位 | Body
// column role: 角色 | Role
// column quote: 原句 | Sentence
// column duty: 关系 | Relation
// column documents: Document | 文件 | Documents
// count bodies: distinct body
// count tasks: distinct task
// count lead: rows where role = lead
// count joint: rows where role = joint
// count support: rows where role = support
MATCH (body:Entity)-[duty:RESPONSIBLE_FOR]->(task:Task)
WHERE $document IS NULL OR $document IN duty.documents
RETURN task, body, duty.role AS role, duty.quotes[0] AS quote, duty, duty.documents AS documents
ORDER BY documents[0], duty.starts[0], task.id, CASE duty.role WHEN 'lead' THEN 0 WHEN 'joint' THEN 1 ELSE 2 END, body.id

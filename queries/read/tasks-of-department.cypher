// title: 部门承担的任务 | Tasks of a department
// ask: {department} 在 {document} 中承担哪些任务？ | Which tasks does {department} carry in {document}?
// answer: {department}[牵头 {lead} 项<任务>; 共同负责 {joint} 项<任务>; 配合 {support} 项<任务>][，出自 {documents} 份文件]。
//   | {department} [leads {lead <task|tasks>}; shares {joint <task|tasks>}; supports {support <task|tasks>}][, in {documents document|documents}].
// for: researcher, presenter
// journey: R2
// param department: Department = 自治区科技厅 | 部门 | Department
// param document?: Document | 文件 | Document
// column task: 任务 | Task
// column role: 角色 | Role
// column number: 编号 | Number
// column chapter: 章节 | Chapter
// column duty: 关系 | Relation
// column documents: Document | 文件 | Documents
// count lead: rows where role = lead
// count joint: rows where role = joint
// count support: rows where role = support
// count documents: distinct documents
MATCH (d:Entity {id: $department})-[duty:RESPONSIBLE_FOR]->(task:Task)
WHERE $document IS NULL OR $document IN duty.documents
RETURN task, duty.role AS role, task.number AS number, task.path[0] AS chapter, duty, duty.documents AS documents
ORDER BY CASE duty.role WHEN 'lead' THEN 0 WHEN 'joint' THEN 1 ELSE 2 END, documents[0], duty.starts[0], task.id

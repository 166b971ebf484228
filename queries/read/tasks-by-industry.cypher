// title: 单位在某产业的任务 | A body's tasks in an industry
// ask: {body} 承担哪些涉及 {industry} 的任务？ | Which tasks about {industry} does {body} carry?
// answer: {body} 承担 {tasks} 项涉及 {industry} 的任务[，其中牵头 {lead} 项][，出自 {documents} 份文件]。
//   | {body} carries {tasks task|tasks} about {industry}[, leading {lead}][, in {documents document|documents}].
// for: researcher, planner
// journey: R2
// param body: Body = 自治区工业和信息化厅 | 单位 | Body
// param industry: Industry = 新能源汽车 | 产业 | Industry
// column task: 任务 | Task
// column role: 角色 | Role
// column sector: 涉及 | About
// column duty: 关系 | Relation
// column documents: Document | 文件 | Documents
// count tasks: distinct task
// count lead: rows where role = lead
// count documents: distinct documents
MATCH (top:Entity {id: $industry})<-[:PART_OF*0..3]-(sector:Industry)<-[:CONCERNS]-(task:Task)<-[duty:RESPONSIBLE_FOR]-(b:Entity {id: $body})
RETURN DISTINCT task, duty.role AS role, sector, duty, duty.documents AS documents
ORDER BY CASE duty.role WHEN 'lead' THEN 0 WHEN 'joint' THEN 1 ELSE 2 END, documents[0], duty.starts[0], task.id, sector.id

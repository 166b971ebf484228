// title: 谁对产业负责 | Who answers for an industry
// ask: 哪些单位承担涉及 {industry} 的任务？ | Which bodies carry tasks about {industry}?
// answer: {rows} 个单位承担涉及 {industry} 的任务，最多的是 {first}（{most} 项）。
//   | {rows body carries|bodies carry} tasks about {industry}; {first} carries most ({most}).
// for: planner, researcher
// journey: P1
// param industry: Industry = 新能源汽车 | 产业 | Industry
// column body: 单位 | Body
// column tasks: 任务 | Tasks
// column lead: 牵头 | Leads
// column joint: 共同 | Shares
// column support: 配合 | Supports
// count first: first body
// count most: first tasks
MATCH (top:Entity {id: $industry})<-[:PART_OF*0..3]-(sector:Industry)<-[:CONCERNS]-(t:Task)<-[r:RESPONSIBLE_FOR]-(body:Entity)
WITH body, count(DISTINCT t) AS tasks,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'joint' THEN t END) AS joint,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t END) AS support
RETURN body, tasks, lead, joint, support
ORDER BY tasks DESC, lead DESC, body.id

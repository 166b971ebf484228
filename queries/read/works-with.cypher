// title: 谁与它一起做 | Who works with it
// ask: 哪些单位与 {body} 承担同一项任务？ | Which bodies carry the same tasks as {body}?
// answer: {rows} 个单位与 {body} 承担同一项任务，一起最多的是 {first}（{most} 项）。
//   | {rows body shares|bodies share} tasks with {body}; {first} shares most ({most}).
// for: researcher, planner
// journey: R2
// param body: Body = 自治区科技厅 | 单位 | Body
// column other: 单位 | Body
// column tasks: 共同的任务 | Tasks in common
// column leads: 由它牵头 | It leads
// column follows: 由对方牵头 | The other leads
// count first: first other
// count most: first tasks
MATCH (b:Entity {id: $body})-[mine:RESPONSIBLE_FOR]->(t:Task)<-[yours:RESPONSIBLE_FOR]-(other:Entity)
WHERE other.id <> $body
WITH other, count(DISTINCT t) AS tasks,
  count(DISTINCT CASE WHEN mine.role = 'lead' THEN t END) AS leads,
  count(DISTINCT CASE WHEN yours.role = 'lead' THEN t END) AS follows
RETURN other, tasks, leads, follows
ORDER BY tasks DESC, other.id

// title: 分工怎样变了 | How duties changed
// ask: 从《{earlier}》到《{later}》，各单位的任务多了还是少了？ | From {earlier} to {later}, did each body's tasks grow or shrink?
// answer: {rows} 个单位：[{more} 个多了; {fewer} 个少了; {same} 个一样多]。
//   | {rows body|bodies}: [{more} with more; {fewer} with fewer; {same} with as many].
// empty: 责任分工不能对比：其中一份文件没有责任条款。 | Duties cannot be compared: one of the documents assigns none.
// for: planner, researcher
// journey: P4
// param earlier: Document | 较早的文件 | Earlier document
// param later: Document | 较晚的文件 | Later document
// column body: 单位 | Body
// column before: 较早 | Earlier
// column leadBefore: 其中牵头 | Leading then
// column after: 较晚 | Later
// column leadAfter: 其中牵头（较晚） | Leading later
// column change: 变化 | Change
// count more: rows where change = more
// count fewer: rows where change = fewer
// count same: rows where change = same
MATCH (x:Entity {id: $earlier}), (y:Entity {id: $later})
WHERE x.id <> y.id AND EXISTS { (x)-[:HAS_TASK]->(:Task) } AND EXISTS { (y)-[:HAS_TASK]->(:Task) }
MATCH (body:Entity)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE x.id IN r.documents OR y.id IN r.documents
WITH body,
  count(DISTINCT CASE WHEN x.id IN r.documents THEN t END) AS before,
  count(DISTINCT CASE WHEN x.id IN r.documents AND r.role = 'lead' THEN t END) AS leadBefore,
  count(DISTINCT CASE WHEN y.id IN r.documents THEN t END) AS after,
  count(DISTINCT CASE WHEN y.id IN r.documents AND r.role = 'lead' THEN t END) AS leadAfter
RETURN body, before, leadBefore, after, leadAfter, CASE WHEN after > before THEN 'more' WHEN after < before THEN 'fewer' ELSE 'same' END AS change
ORDER BY after + before DESC, body.id

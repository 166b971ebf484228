// title: 两者之间的路径 | Paths between two
// ask: {from} 与 {to} 之间怎样相连？ | How are {from} and {to} connected?
// answer: {from} 与 {to} 之间最短的路径有 {rows} 条，每条 {steps} 步。
//   | {rows shortest path joins|shortest paths join} {from} and {to}, {steps step|steps} each.
// for: planner, researcher
// journey: P3
// param from: Entity | 从 | From
// param to: Entity | 到 | To
// column path: 路径 | Path
// column steps: 步数 | Steps
// count steps: first steps
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE a.id <> b.id
MATCH path = allShortestPaths((a)-[:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF|CONCERNS*..4]-(b))
RETURN path, length(path) AS steps
ORDER BY reduce(ids = '', n IN nodes(path) | ids + n.id)
LIMIT 50

// title: 两份文件的指标 | Targets of two documents
// ask: 《{earlier}》与《{later}》的指标各是多少？ | What targets do {earlier} and {later} set for the same indicator?
// answer: 两份文件都写了 {indicators} 个指标[，其中 {differs} 个写法或口径不同，不能直接比]。
//   | Both documents set {indicators indicator|indicators}[, {differs} of different wording or scope that cannot be compared as they are].
// empty: 两份文件没有相同的指标。 | The two documents share no indicator.
// for: planner
// journey: P4
// param earlier: Document | 较早的文件 | Earlier document
// param later: Document | 较晚的文件 | Later document
// column indicator: 指标 | Indicator
// column indicatorAfter: 较晚的写法 | Later wording
// column before: 较早 | Earlier
// column yearBefore: 年份 | Year
// column after: 较晚 | Later
// column yearAfter: 年份（较晚） | Year (later)
// column comparable: 口径 | Scope
// column targetBefore: 较早的指标 | Earlier target
// column targetAfter: 较晚的指标 | Later target
// count indicators: distinct indicator
// count differs: distinct indicator where comparable = different
MATCH (x:Entity {id: $earlier})-[:SETS]->(a:Target), (y:Entity {id: $later})-[:SETS]->(b:Target)
WHERE x.id <> y.id AND size(a.indicator) > 3 AND size(b.indicator) > 3 AND (a.indicator CONTAINS b.indicator OR b.indicator CONTAINS a.indicator)
RETURN a.indicator AS indicator, b.indicator AS indicatorAfter, a.value + coalesce(a.unit, '') AS before, a.year AS yearBefore, b.value + coalesce(b.unit, '') AS after, b.year AS yearAfter,
  CASE WHEN a.indicator = b.indicator AND coalesce(a.scope, '') = coalesce(b.scope, '') AND coalesce(a.unit, '') = coalesce(b.unit, '') THEN 'same' ELSE 'different' END AS comparable,
  a AS targetBefore, b AS targetAfter
ORDER BY indicator, yearBefore, yearAfter, a.id, b.id

// title: 拟建、在建和已有 | Planned, being built, existing
// ask: 哪些平台和园区是 {status} 的？ | Which platforms and parks are {status}?
// answer: [{platforms} 个平台; {parks} 个园区]，原文用了 {words} 种说法，如「{first}」。
//   | [{platforms platform|platforms}; {parks park|parks}]; the texts use {words wording|wordings}, such as “{first}”.
// for: planner, presenter
// journey: P5
// param status: Status = planned | 状态 | Status
// column thing: 名称 | Name
// column kind: 类别 | Kind
// column word: 原文用词 | Word in the text
// column place: 所在 | Place
// column type: 平台或园区类型 | Type
// count platforms: rows where kind = Platform
// count parks: rows where kind = Park
// count words: distinct word
// count first: first word
MATCH (thing:Entity)
WHERE thing.status = $status AND (thing:Platform OR thing:Park)
OPTIONAL MATCH (thing)-[:LOCATED_IN]->(p:Entity)
WITH thing, p ORDER BY p.id
WITH thing, collect(p) AS place
RETURN thing, CASE WHEN thing:Platform THEN 'Platform' ELSE 'Park' END AS kind, thing.statusWord AS word, place, coalesce(thing.platformType, thing.parkType) AS type
ORDER BY kind DESC, thing.name, thing.id

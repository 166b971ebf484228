// title: 新出现的名称 | What is newly named
// ask: 《{later}》提到了哪些《{earlier}》没有提到的平台、园区和产业？ | Which platforms, parks and industries does {later} name that {earlier} does not?
// answer: 《{later}》新提到 [{platforms} 个平台; {parks} 个园区; {industries} 个产业]。
//   | {later} newly names [{platforms platform|platforms}; {parks park|parks}; {industries industry|industries}].
// for: planner
// journey: P4
// param later: Document | 较晚的文件 | Later document
// param earlier: Document | 较早的文件 | Earlier document
// column name: 名称 | Name
// column kind: 类别 | Kind
// column status: 状态 | Status
// column clauses: 提到的条款 | Clauses that mention it
// count platforms: rows where kind = Platform
// count parks: rows where kind = Park
// count industries: rows where kind = Industry
MATCH (before:Entity {id: $earlier}), (after:Entity {id: $later})
WHERE before.ingested = true AND before.id <> after.id
MATCH (after)-[:HAS_CLAUSE]->(c:Clause)-[:MENTIONS]->(name:Entity)
WHERE name:Platform OR name:Park OR name:Industry
WITH name, count(DISTINCT c) AS clauses
WHERE NOT EXISTS { MATCH (name)<-[:MENTIONS]-(e:Clause) WHERE e.document = $earlier }
RETURN name, [l IN labels(name) WHERE l <> 'Entity'][0] AS kind, name.status AS status, clauses
ORDER BY kind, clauses DESC, name.id

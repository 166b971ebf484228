// title: 产业的平台 | Platforms of an industry
// ask: 哪些 {status} 的平台服务 {industry}？ | Which {status} platforms serve {industry}?
// answer: {industry} 有 {platforms} 个平台[：{planned} 个拟建; {building} 个在建; {existing} 个已有; {open} 个没有写状态][，{hosted} 个写明依托单位]。
//   | {industry} has {platforms platform|platforms}[: {planned} planned; {building} being built; {existing} existing; {open} without a status][, {hosted} with a named host].
// for: planner, presenter
// journey: P1
// param industry: Industry = 海洋产业 | 产业 | Industry
// param status?: Status | 状态 | Status
// column platform: 平台 | Platform
// column status: 状态 | Status
// column word: 原文用词 | Word in the text
// column sector: 服务的产业 | Industry served
// column hosts: 依托单位 | Hosts
// column relation: 关系 | Relation
// count platforms: distinct platform
// count planned: distinct platform where status = planned
// count building: distinct platform where status = building
// count existing: distinct platform where status = existing
// count open: distinct platform where status is none
// count hosted: distinct platform where hosts is some
MATCH (top:Entity {id: $industry})<-[:PART_OF*0..3]-(sector:Industry)<-[relation:SERVES]-(platform:Platform)
WHERE $status IS NULL OR platform.status = $status
OPTIONAL MATCH (platform)<-[:HOSTS]-(h:Entity)
WITH DISTINCT platform, sector, relation, h ORDER BY h.id
WITH platform, sector, relation, collect(h) AS hosts
RETURN platform, platform.status AS status, platform.statusWord AS word, sector, hosts, relation
ORDER BY CASE platform.status WHEN 'existing' THEN 0 WHEN 'building' THEN 1 WHEN 'planned' THEN 2 ELSE 3 END, platform.name, platform.id, sector.id

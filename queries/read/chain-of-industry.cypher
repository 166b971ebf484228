// title: 产业链条 | The chain of an industry
// ask: {industry} 的链条上有哪些平台、依托单位、园区和城市？ | Which platforms, hosts, parks and cities stand in the chain of {industry}?
// answer: {industry} 的链条上有 [{platforms} 个平台; {hosts} 个依托单位; {places} 个园区和城市]。
//   | In the chain of {industry} there are [{platforms platform|platforms}; {hosts host|hosts}; {places} parks and cities].
// for: planner, presenter
// journey: P1
// param industry: Industry = 海洋产业 | 产业 | Industry
// column sector: 产业 | Industry
// column platform: 平台 | Platform
// column host: 依托单位 | Host
// column place: 所在 | Place
// column serves: 服务关系 | Service
// column hosting: 依托关系 | Hosting
// column location: 所在关系 | Location
// count platforms: distinct platform
// count hosts: distinct host
// count places: distinct place
MATCH (top:Entity {id: $industry})<-[:PART_OF*0..3]-(sector:Industry)<-[serves:SERVES]-(platform:Platform)
OPTIONAL MATCH (platform)<-[hosting:HOSTS]-(host:Entity)
OPTIONAL MATCH (platform)-[location:LOCATED_IN]->(place:Entity)
RETURN DISTINCT sector, platform, host, place, serves, hosting, location
ORDER BY sector.id, platform.id, host.id, place.id

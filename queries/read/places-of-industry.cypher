// title: 哪里发展这个产业 | Where an industry is developed
// ask: 哪些城市和园区发展 {industry}？ | Which cities and parks develop {industry}?
// answer: [{cities} 个城市; {parks} 个园区]发展 {industry}[，出自 {documents} 份文件]。
//   | [{cities city|cities}; {parks park|parks}] develop {industry}[, in {documents document|documents}].
// for: planner, presenter
// journey: P1
// param industry: Industry = 新能源汽车 | 产业 | Industry
// column place: 城市或园区 | City or park
// column kind: 类别 | Kind
// column sector: 产业 | Industry
// column relation: 关系 | Relation
// column documents: Document | 文件 | Documents
// count cities: distinct place where kind = City
// count parks: distinct place where kind = Park
// count documents: distinct documents
MATCH (top:Entity {id: $industry})<-[:PART_OF*0..3]-(sector:Industry)<-[relation:DEVELOPS]-(place:Entity)
RETURN DISTINCT place, CASE WHEN place:City THEN 'City' ELSE 'Park' END AS kind, sector, relation, relation.documents AS documents
ORDER BY kind, place.code, place.name, place.id, sector.id

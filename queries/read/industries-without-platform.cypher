// title: 没有平台的产业 | Industries without a platform
// ask: 哪些产业写到了，却没有写明服务它的平台？ | Which industries are named without any platform that serves them?
// answer: {rows} 个产业没有写明服务它的平台[，其中 {developed} 个有城市或园区在发展]。
//   | {rows industry is|industries are} named without a platform[, {developed} of them developed by a city or park].
// empty: 写到的产业都写明了服务它的平台。 | Every industry that is named has a platform that serves it.
// for: planner
// journey: P1
// column industry: 产业 | Industry
// column places: 发展它的城市和园区 | Cities and parks that develop it
// column tasks: 涉及它的任务 | Tasks about it
// count developed: rows where places is some
MATCH (industry:Industry)
WHERE NOT EXISTS { MATCH (industry)<-[:PART_OF*0..3]-(s:Industry)<-[:SERVES]-(p:Platform) }
OPTIONAL MATCH (industry)<-[:DEVELOPS]-(place:Entity)
WITH industry, place ORDER BY place.id
WITH industry, collect(DISTINCT place) AS places
OPTIONAL MATCH (industry)<-[:CONCERNS]-(t:Task)
RETURN industry, places, count(DISTINCT t) AS tasks
ORDER BY size(places) DESC, tasks DESC, industry.id

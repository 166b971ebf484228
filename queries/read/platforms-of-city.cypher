// title: 城市里有什么 | What a city has
// ask: {city} 有哪些平台、园区、高校和企业？ | Which platforms, parks, universities and companies does {city} have?
// answer: {city} 有 [{platforms} 个平台; {parks} 个园区; {bodies} 个高校、院所和企业]。
//   | {city} has [{platforms platform|platforms}; {parks park|parks}; {bodies} universities, institutes and companies].
// for: planner, presenter
// journey: P2
// param city: City = 桂林市 | 城市 | City
// column thing: 名称 | Name
// column kind: 类别 | Kind
// column status: 状态 | Status
// column within: 所在园区 | Park it lies in
// column relation: 关系 | Relation
// count platforms: distinct thing where kind = Platform
// count parks: distinct thing where kind = Park
// count bodies: distinct thing where kind != Platform and kind != Park
MATCH (c:Entity {id: $city})<-[:LOCATED_IN*0..1]-(place:Entity)<-[relation:LOCATED_IN]-(thing:Entity)
RETURN DISTINCT thing, [l IN labels(thing) WHERE l <> 'Entity'][0] AS kind, thing.status AS status, CASE WHEN place.id = c.id THEN null ELSE place END AS within, relation
ORDER BY kind, thing.name, thing.id, relation.id

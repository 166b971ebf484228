// title: 按名称查找 | Find by name
// ask: 哪些名称里有「{text}」？ | Which names contain “{text}”?
// answer: {rows} 个名称里有「{text}」，第一个是 {first}。
//   | {rows name contains|names contain} “{text}”, the first being {first}.
// for: researcher, planner, presenter
// journey: R1
// param text: text = 科技厅 | 名称、简称或其中几个字 | A name, a short form or part of one
// column entity: 名称 | Name
// column forms: 其他写法 | Other forms
// column clauses: 提到的条款 | Clauses that mention it
// column documents: Document | 文件 | Documents
// count first: first entity
MATCH (entity:Entity)
WHERE entity.name CONTAINS $text OR any(a IN entity.aliases WHERE a CONTAINS $text) OR any(a IN entity.knownAs WHERE a CONTAINS $text)
OPTIONAL MATCH (entity)<-[:MENTIONS]-(c:Clause)
WITH entity, count(c) AS clauses, collect(DISTINCT c.document) AS documents
RETURN entity, entity.aliases AS forms, clauses, documents
ORDER BY CASE WHEN entity.name = $text OR $text IN entity.aliases OR $text IN entity.knownAs THEN 0 WHEN entity:Task OR entity:Target OR entity:Document THEN 2 ELSE 1 END, clauses DESC, entity.id

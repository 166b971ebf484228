// title: 文件之间的引用 | Which documents cite which
// ask: 哪些文件引用了哪些文件？ | Which documents cite which?
// answer: {citing} 份文件引用了 {cited} 份文件。
//   | {citing document cites|documents cite} {cited} others.
// for: researcher
// journey: R4
// param document?: Document | 文件 | Document
// column from: Document | 引用的文件 | Citing document
// column to: Document | 被引用的文件 | Cited document
// column quote: 原句 | Sentence
// column relation: 关系 | Relation
// count citing: distinct from
// count cited: distinct to
MATCH (a:Document)-[relation:CITES]->(b:Document)
WHERE $document IS NULL OR a.id = $document OR b.id = $document
RETURN a.id AS from, b.id AS to, relation.quotes[0] AS quote, relation
ORDER BY from, relation.starts[0], to

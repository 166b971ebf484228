// title: 原文怎样写这个名称 | How the texts write a name
// ask: 原文用哪些写法称呼 {entity}？ | Which forms do the texts use for {entity}?
// answer: 原文用 {rows} 种写法称呼 {entity}，写得最多的是「{first}」（{times} 次）。
//   | The texts use {rows form|forms} for {entity}, most often “{first}” ({times time|times}).
// for: researcher
// journey: R6
// param entity: Entity = 自治区科技厅 | 名称 | Name
// column form: 写法 | Form
// column times: 次数 | Times
// column documents: Document | 文件 | Documents
// count first: first form
// count times: first times
MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(c:Clause)
UNWIND range(0, size(m.forms) - 1) AS i
WITH c, m, i
WHERE i = 0 OR m.groups[i] <> m.groups[i - 1]
WITH m.forms[i] AS form, c
WITH form, count(*) AS times, collect(DISTINCT c.document) AS documents
RETURN form, times, documents
ORDER BY times DESC, form

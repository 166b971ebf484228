// title: 图谱里有什么 | What the graph holds
// ask: 每份文件各写了多少？ | How much does each document hold?
// answer: 图谱读了 {rows} 份文件：[{tasks} 项任务; {duties} 条责任; {targets} 个指标; {names} 处名称]。
//   | {rows document was|documents were} read: [{tasks task|tasks}; {duties duty|duties}; {targets target|targets}; {names} names in clauses].
// for: presenter, researcher, planner
// journey: S1
// column document: Document | 文件 | Document
// column date: 日期 | Date
// column tasks: 任务 | Tasks
// column duties: 责任 | Duties
// column targets: 指标 | Targets
// column clauses: 条款 | Clauses
// column names: 名称 | Names
// count tasks: sum tasks
// count duties: sum duties
// count targets: sum targets
// count names: sum names
MATCH (d:Document)
WHERE d.ingested = true
WITH d.id AS document, d.date AS date, d
RETURN document, date,
  COUNT { (d)-[:HAS_TASK]->(:Task) } AS tasks,
  COUNT { MATCH (:Entity)-[r:RESPONSIBLE_FOR]->(:Task) WHERE document IN r.documents } AS duties,
  COUNT { (d)-[:SETS]->(:Target) } AS targets,
  COUNT { (d)-[:HAS_CLAUSE]->(:Clause) } AS clauses,
  COUNT { (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(:Entity) } AS names
ORDER BY date, document

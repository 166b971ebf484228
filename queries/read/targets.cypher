// title: 指标 | Targets
// ask: {document} 为 {year} 年定了哪些指标？ | Which targets does {document} set for {year}?
// answer: {rows} 个指标[，{indicators} 种][，出自 {documents} 份文件]。
//   | {rows target|targets}[ for {indicators indicator|indicators}][, in {documents document|documents}].
// for: planner, researcher, presenter
// journey: P4
// param document?: Document | 文件 | Document
// param year?: year | 年份 | Year
// column target: 指标 | Target
// column indicator: 名称 | Indicator
// column value: 数值 | Value
// column unit: 单位 | Unit
// column year: 年份 | Year
// column scope: 口径 | Scope
// column quote: 原句 | Sentence
// column documents: Document | 文件 | Documents
// count indicators: distinct indicator
// count documents: distinct documents
MATCH (target:Target)
WHERE ($document IS NULL OR $document IN target.documents) AND ($year IS NULL OR target.year = $year)
RETURN target, target.indicator AS indicator, target.value AS value, target.unit AS unit, target.year AS year, target.scope AS scope, target.quotes[0] AS quote, target.documents AS documents
ORDER BY year, documents[0], target.starts[0], target.id

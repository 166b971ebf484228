// Goals in sentences and what is none. Each expected one: indicator, value, unit, year, scope.
export interface TargetCase { text: string; targets: [indicator: string, value: string, unit: string, year: number, scope?: string][]; why: string }

/** The document of these cases is dated 2024. */
export const TARGETS: readonly TargetCase[] = [
  { why: 'value after its indicator', text: '到2027年，科技型中小企业达到3000家，研发投入强度提高到2.1%以上。', targets: [['科技型中小企业', '3000', '家', 2027], ['研发投入强度', '2.1', '%', 2027]] },
  { why: 'verb, value, noun', text: '到 2026 年底，建成 5 家以上新型研发机构，引进 20 个创新团队。', targets: [['建成新型研发机构', '5', '家', 2026], ['引进创新团队', '20', '个', 2026]] },
  { why: 'the opening of the paragraph holds the year', text: '到2028年，创新能力明显增强。技术合同成交额突破80亿元。', targets: [['技术合同成交额', '80', '亿元', 2028]] },
  { why: 'a five-year plan', text: '“十五五”期间，孵化器每年保持10家以上。', targets: [['孵化器每年', '10', '家', 2030]] },
  { why: 'in turn', text: '2026年末，南川、北川 2 县的孵化器数量分别达到 6 和 4 家。', targets: [['孵化器数量', '6', '家', 2026, '南川县'], ['孵化器数量', '4', '家', 2026, '北川县']] },
  { why: 'a city is the subject', text: '到2030年，海口市创新能力增强，研发投入强度达到2.5%，全省专利达到90件。', targets: [['研发投入强度', '2.5', '%', 2030, '海口市'], ['全省专利', '90', '件', 2030]] },
  { why: 'a park is the subject', text: '到2027年，成都高新区高新技术企业达到900家。', targets: [['高新技术企业', '900', '家', 2027, '成都高新区']] },
  { why: 'the second indicator takes the head of the first', text: '到2030年，研发经费投入年均增速15%以上、投入强度2%以上。', targets: [['研发经费投入年均增速', '15', '%', 2030], ['研发经费投入强度', '2', '%', 2030]] },
  { why: 'each', text: '到2025年，争创省制造业创新中心、产业创新中心各2家以上。', targets: [['争创省制造业创新中心', '2', '家', 2025], ['省产业创新中心', '2', '家', 2025]] },
  { why: 'a range', text: '到2025年，认定省重点实验室3—5家。', targets: [['认定省重点实验室', '3—5', '家', 2025]] },
  { why: 'a repeat is the same goal at a second place', text: '到2025年，突破关键技术50项。到2025年，突破50项以上核心关键技术。', targets: [['突破关键技术', '50', '项', 2025], ['突破关键技术', '50', '项', 2025]] },
  { why: 'miss: the past', text: '2020年，高新技术企业达到102家，是2015年的2.8倍。', targets: [] },
  { why: 'miss: a subsidy', text: '对新认定的企业给予每家最高50万元补助。', targets: [] },
  { why: 'miss: no figure', text: '到2027年，实现重点企业全覆盖，总量翻番。', targets: [] },
  { why: 'miss: a comparison', text: '2023年，收入比2022年增长30%。', targets: [] },
  { why: 'miss: a span of years', text: '本规划期限为2024—2028年，分3个阶段。', targets: [] },
];

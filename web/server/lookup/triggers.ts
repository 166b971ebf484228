// The words that state a relation (牵头单位, 依托, 服务), to underline them in a quote.
import type { Relation, RelationType, Role } from '../../../ingest/model.ts';

interface Row { type: RelationType; role?: Role; match: RegExp; example: string }

/** Only words that by themselves say the relation; a quote with none of them gets no underline. */
const TRIGGERS: readonly Row[] = [
  { type: 'RESPONSIBLE_FOR', role: 'lead', match: /牵头(?:单位|部门|负责)?|列第一位/gu, example: '牵头单位：自治区科技厅' },
  { type: 'RESPONSIBLE_FOR', role: 'support', match: /(?:配合|参与|参加|协助)(?:单位|部门)?/gu, example: '配合单位：自治区财政厅' },
  { type: 'RESPONSIBLE_FOR', role: 'joint', match: /责任(?:单位|部门)|按职责分工负责|分工负责|共同负责|负责|落实/gu, example: '以下均需桂林市人民政府落实' },
  { type: 'SERVES', match: /服务|围绕|面向|聚焦|支撑/gu, example: '服务新能源汽车产业' },
  { type: 'DEVELOPS', match: /发展|聚焦|围绕|培育|打造|壮大|做大|做强|做优|布局|建设|推动|推进/gu, example: '支持南宁高新区发展汽车产业' },
  { type: 'HOSTS', match: /依托|牵头|共建|联合|建设|组建|成立|设立|打造/gu, example: '依托广西大学建设汽车实验室' },
  { type: 'PARTNERS_WITH', match: /合作|共建|联合|签署|签订|协议|对口支援|结对|携手/gu, example: '与清华大学签署战略协议' },
  { type: 'LOCATED_IN', match: /位于|落户|坐落于|设在|建在/gu, example: '落户中马钦州产业园' },
  { type: 'PART_OF', match: /为代表|包括|包含|纳入|组成/gu, example: '以量子信息为代表的未来产业' },
  { type: 'CITES', match: /根据|按照|依据|贯彻落实|贯彻|落实|结合/gu, example: '按照《国家创新驱动发展战略纲要》' },
  { type: 'ISSUED', match: /印发|发布|制定|出台/gu, example: '自治区人民政府印发' },
];

interface Span { start: number; end: number }

const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end, 0);

/**
 * Span of the trigger inside `quote` (both in the clause's text), undefined when none of the words stands there outside the names.
 * Of several the one nearest to the named target, else the first.
 */
export function triggerIn(text: string, [start, end]: readonly [number, number], { type, role }: Relation, marks: readonly (Span & { what: string })[]): [number, number] | undefined {
  const names = marks.filter(({ what }) => what !== 'quote');
  const target = names.find(({ what }) => what === 'target');
  const found = TRIGGERS.filter((row) => row.type === type && row.role === role)
    .flatMap(({ match }) => [...text.slice(start, end).matchAll(match)])
    .map((match): Span => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((span) => names.every((name) => span.end <= name.start || name.end <= span.start));
  const [first, ...others] = found;
  if (!first) return undefined;
  const best = target ? others.reduce((a, b) => (gap(b, target) < gap(a, target) ? b : a), first) : first;
  return [best.start, best.end];
}

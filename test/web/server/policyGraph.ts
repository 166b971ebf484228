// A small graph as the pipeline makes it: two documents with duties, platforms, a page break inside a name, a name in two pieces.
import { clauseId, entityId, relationId } from '../../../ingest/ids.ts';
import { allows, type Clause, type Entity, type Evidence, type Graph, type Kind, type Mention, type Relation, type RelationType, type Role } from '../../../ingest/model.ts';

/** In `text`, `⏎` stands for a page break that the clause leaves out. */
interface Line { text: string; kind?: Clause['kind']; depth?: number; reading?: Clause['reading'] }
const BREAK = '\n\n';

const PLAN: Line[] = [
  { text: '广西科技创新规划', kind: 'title', depth: 1, reading: 'none' },
  { text: '一、重点任务', kind: 'heading', depth: 2, reading: 'none' },
  { text: '（一）优化科创园区布局', kind: 'heading', depth: 3, reading: 'none' },
  { text: '支持南宁、柳州2个国家高新区发展汽车产业，依托广西大学建设汽车实验室，服务新能源汽车产业。' , reading: 'facts' },
  { text: '牵头单位：自治区⏎科技厅；配合单位：自治区财政厅、各设区市人民政府。', reading: 'facts' },
  { text: '（二）壮大海洋产业', kind: 'heading', depth: 3, reading: 'none' },
  { text: '到2025年，海洋产业产值达到2000亿元。', reading: 'facts' },
  { text: '责任单位：自治区科技厅、钦州市科技局。', reading: 'facts' },
  { text: '二、附则', kind: 'heading', depth: 2, reading: 'none' },
  { text: '按有关规定执行。', reading: 'unread' },
];
const NOTICE: Line[] = [
  { text: '关于推进科技创新的通知', kind: 'title', depth: 1, reading: 'none' },
  { text: '（一）优化科创园区布局', kind: 'heading', depth: 2, reading: 'none' },
  { text: '按照《广西科技创新规划》，由自治区科技厅牵头，南宁高新区先行。<script>alert(1)</script>', reading: 'facts' },
];

const entities = new Map<string, Entity>();
const add = (kind: Kind, name: string, more: Partial<Entity> = {}): string => {
  const id = entityId(kind, more.number ? `${name}|${more.number}` : name);
  entities.set(id, { id, kind, name, aliases: [], knownAs: [], formerIds: [], ...more });
  return id;
};
const clauses: Clause[] = [];

function document(name: string, lines: readonly Line[], more: Partial<Entity>): string {
  const id = add('Document', name, more);
  let text = '';
  const above: { depth: number; title: string }[] = [];
  lines.forEach(({ text: line, kind = 'paragraph', depth, reading = 'none' }, index) => {
    const [start, cut] = [text.length, line.indexOf('⏎')];
    text += line.replace('⏎', BREAK);
    const shown = line.replace('⏎', '');
    if (depth !== undefined) while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    clauses.push({
      id: clauseId(id, shown, 0), document: id, index, kind, text: shown, start, end: text.length, path: above.map(({ title }) => title),
      gaps: cut < 0 ? [] : [start + cut, start + cut + BREAK.length], reading, ...(depth !== undefined && { depth }), ...(reading === 'unread' && { reason: '没有认出责任单位' }),
    });
    if (depth !== undefined) above.push({ depth, title: shown });
    text += '\n';
  });
  entities.set(id, { ...entities.get(id)!, text, ingested: true, origin: 'seeds' });
  return id;
}

const plan = document('广西科技创新规划', PLAN, { number: '桂政发〔2021〕1号', date: '2021-07-30', issuer: '自治区人民政府', url: 'https://example.org/plan', file: 'plan.txt', sha256: 'a' });
const notice = document('关于推进科技创新的通知', NOTICE, { date: '2018-11-19', file: 'notice.txt', sha256: 'b' });
const cited = add('Document', '国家创新驱动发展战略纲要');

/** Ids by the name the tests use. */
export const IDS = {
  plan, notice, cited,
  scienceDepartment: add('Department', '自治区科技厅', { level: 'region', aliases: ['科技厅'], knownAs: ['广西壮族自治区科学技术厅', '科学技术厅'], formerIds: ['department-old'] }),
  financeDepartment: add('Department', '自治区财政厅', { level: 'region', aliases: ['财政厅'] }),
  qinzhouBureau: add('Department', '钦州市科技局', { level: 'city' }),
  cityGovernments: add('Department', '各设区市人民政府', { level: 'city', collective: true }),
  nanning: add('City', '南宁市', { aliases: ['南宁'], code: '450100' }),
  nanningPark: add('Park', '南宁国家高新区', { aliases: ['南宁高新区'] }),
  liuzhouPark: add('Park', '柳州国家高新区', { aliases: ['柳州高新区'] }),
  university: add('University', '广西大学'),
  laboratory: add('Platform', '汽车实验室', { status: 'planned', statusWord: '建设', platformType: '实验室' }),
  cars: add('Industry', '汽车产业', { aliases: ['汽车'] }),
  electricCars: add('Industry', '新能源汽车产业', { aliases: ['新能源汽车'] }),
  sea: add('Industry', '海洋产业', { aliases: ['海洋'] }),
  parkTask: add('Task', '优化科创园区布局', { number: '（一）', path: ['一、重点任务'] }),
  seaTask: add('Task', '壮大海洋产业', { number: '（二）', path: ['一、重点任务'] }),
  noticeTask: add('Task', '优化科创园区布局', { number: '（一）'.repeat(2) }),
};

const textOf = (id: string): string => entities.get(id)!.text!;

/** Evidence for the first place of `quote` in a document. */
function evidence(id: string, quote: string, rule: string): Evidence {
  const start = textOf(id).indexOf(quote);
  const end = start + quote.length;
  const clause = clauses.find((one) => one.document === id && one.start <= start && end <= one.end);
  if (start < 0 || !clause) throw new Error(`${quote} stands in no clause`);
  return { document: id, clause: clause.id, start, end, quote, rule, status: '' };
}

const relations = new Map<string, Relation>();
function relate(type: RelationType, source: string, target: string, pieces: Evidence[], role?: Role): string {
  if (!allows(type, entities.get(source)!.kind, entities.get(target)!.kind)) throw new Error(`${type} does not join ${source} and ${target}`);
  const id = relationId(type, source, target, role);
  relations.set(id, { id, type, source, target, ...(role && { role }), evidence: pieces });
  return id;
}

const mentions: Mention[] = [];
function mention(entity: string, id: string, ...parts: string[]): void {
  let from = 0;
  const pieces = parts.map((part): [number, number] => {
    const at = textOf(id).indexOf(part, from);
    from = at + part.length;
    if (at < 0) throw new Error(`${part} does not occur`);
    return [at, from];
  });
  const clause = clauses.find((one) => one.document === id && one.start <= pieces[0]![0] && pieces[0]![1] <= one.end)!;
  mentions.push({ entity, document: id, clause: clause.id, pieces, form: parts.join('').replace(BREAK, '') });
}

const duty = `牵头单位：自治区${BREAK}科技厅`;
const sentence = PLAN[3]!.text;
const target = add('Target', '海洋产业产值2000亿元', { indicator: '海洋产业产值', value: '2000', unit: '亿元', year: 2025, evidence: [evidence(plan, PLAN[6]!.text, 'by-year')] });

export const RELATIONS_OF = {
  lead: relate('RESPONSIBLE_FOR', IDS.scienceDepartment, IDS.parkTask, [evidence(plan, duty, 'duty-lead')], 'lead'),
  support: relate('RESPONSIBLE_FOR', IDS.financeDepartment, IDS.parkTask, [evidence(plan, '配合单位：自治区财政厅、各设区市人民政府', 'duty-support')], 'support'),
  collective: relate('RESPONSIBLE_FOR', IDS.cityGovernments, IDS.parkTask, [evidence(plan, '配合单位：自治区财政厅、各设区市人民政府', 'duty-support')], 'support'),
  joint: relate('RESPONSIBLE_FOR', IDS.scienceDepartment, IDS.seaTask, [evidence(plan, '责任单位：自治区科技厅、钦州市科技局', 'duty-joint')], 'joint'),
  bureau: relate('RESPONSIBLE_FOR', IDS.qinzhouBureau, IDS.seaTask, [evidence(plan, '责任单位：自治区科技厅、钦州市科技局', 'duty-joint')], 'joint'),
  again: relate('RESPONSIBLE_FOR', IDS.scienceDepartment, IDS.noticeTask, [evidence(notice, '由自治区科技厅牵头', 'duty-lead')], 'lead'),
  hosts: relate('HOSTS', IDS.university, IDS.laboratory, [evidence(plan, '依托广西大学建设汽车实验室', 'hosts')]),
  serves: relate('SERVES', IDS.laboratory, IDS.electricCars, [evidence(plan, sentence, 'serves')]),
  develops: relate('DEVELOPS', IDS.nanningPark, IDS.cars, [evidence(plan, '支持南宁、柳州2个国家高新区发展汽车产业', 'develops')]),
  part: relate('PART_OF', IDS.electricCars, IDS.cars, [evidence(plan, sentence, 'parent')]),
  located: relate('LOCATED_IN', IDS.nanningPark, IDS.nanning, [evidence(plan, '南宁、柳州2个国家高新区', 'name')]),
  cites: relate('CITES', notice, plan, [evidence(notice, '按照《广西科技创新规划》', 'cites')]),
};
relate('HAS_TASK', plan, IDS.parkTask, [evidence(plan, PLAN[2]!.text, 'task')]);
relate('HAS_TASK', plan, IDS.seaTask, [evidence(plan, PLAN[5]!.text, 'task')]);
relate('HAS_TASK', notice, IDS.noticeTask, [evidence(notice, NOTICE[1]!.text, 'task')]);
relate('CONCERNS', IDS.parkTask, IDS.electricCars, [evidence(plan, sentence, 'concerns')]);
relate('CONCERNS', IDS.seaTask, IDS.sea, [evidence(plan, PLAN[5]!.text, 'concerns')]);
relate('SETS', plan, target, [evidence(plan, PLAN[6]!.text, 'by-year')]);

mention(IDS.nanningPark, plan, '南宁', '国家高新区');
mention(IDS.liuzhouPark, plan, '柳州', '国家高新区');
mention(IDS.nanning, plan, '南宁');
mention(IDS.cars, plan, '汽车产业');
mention(IDS.university, plan, '广西大学');
mention(IDS.laboratory, plan, '汽车实验室');
mention(IDS.electricCars, plan, '新能源汽车产业');
mention(IDS.scienceDepartment, plan, `自治区${BREAK}科技厅`);
mention(IDS.financeDepartment, plan, '自治区财政厅');
mention(IDS.cityGovernments, plan, '各设区市人民政府');
mention(IDS.sea, plan, '海洋产业');
mention(IDS.scienceDepartment, plan, '自治区科技厅');
mention(IDS.qinzhouBureau, plan, '钦州市科技局');
mention(IDS.scienceDepartment, notice, '自治区科技厅');
mention(IDS.nanningPark, notice, '南宁高新区');
mention(plan, notice, '《广西科技创新规划》');

/** The graph, afresh each time. */
export function policyGraph(): Graph {
  return structuredClone({ entities: [...entities.values()], relations: [...relations.values()], clauses, mentions });
}

// Two documents side by side: what may be said of a name that one of them does not mention, and of figures that count differently.
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../../ingest/corpus.ts';
import type { Clause, Entity, Evidence, Graph, Mention, Relation } from '../../../ingest/model.ts';
import { extract } from '../../../ingest/pipeline.ts';
import type { Compare, ComparedPlace } from '../../../web/contract/compare.ts';
import { compareOf } from '../../../web/server/lookup/compare.ts';
import { countedBy } from '../../../web/server/lookup/compareTargets.ts';
import { buildLookup } from '../../../web/server/lookup/lookup.ts';

interface Given { kind: Entity['kind']; name: string; aliases?: string[] }
/** What a document sets: indicator, value, unit, year, scope. */
type Goal = [string, string, string, number, string?];

/** Two documents of one clause each; names are mentioned wherever `named` says so, by their name. Duties: body, role, task. */
function twoDocuments(given: { names: Given[]; texts: [string, string]; named?: [string[], string[]]; duties?: [[string, 'lead' | 'support' | 'joint', string][], [string, 'lead' | 'support' | 'joint', string][]]; goals?: [Goal[], Goal[]]; issuers?: [string, string] }): Compare {
  const base = { aliases: [], knownAs: [], formerIds: [] };
  const entities: Entity[] = given.names.map(({ kind, name, aliases = [] }) => ({ id: name, kind, name, ...base, aliases }));
  const clauses: Clause[] = [];
  const mentions: Mention[] = [];
  const relations: Relation[] = [];
  given.texts.forEach((text, i) => {
    const id = `d${i}`;
    const piece: Evidence = { document: id, clause: `c${i}`, start: 0, end: text.length, quote: text, rule: 'r', status: '' };
    entities.push({ id, kind: 'Document', name: `文件${i}`, ...base, text, ingested: true, date: `${2018 + 3 * i}-01-01`, issuer: given.issuers?.[i] ?? '自治区人民政府' });
    clauses.push({ id: `c${i}`, document: id, index: 0, kind: 'paragraph', text, start: 0, end: text.length, path: ['一、任务'], gaps: [], reading: 'facts' });
    for (const { name } of given.names) {
      const at = text.indexOf(name);
      if (at >= 0 && (given.named?.[i]!.includes(name) ?? true)) mentions.push({ entity: name, document: id, clause: `c${i}`, pieces: [[at, at + name.length]], form: name });
    }
    for (const [body, role, task] of given.duties?.[i] ?? []) {
      entities.push({ id: `${id} ${task}`, kind: 'Task', name: task, ...base });
      relations.push({ id: `${id} ${body} ${role} ${task}`, type: 'RESPONSIBLE_FOR', role, source: body, target: `${id} ${task}`, evidence: [piece] });
    }
    for (const [indicator, value, unit, year, scope] of given.goals?.[i] ?? []) {
      const target = `${id} ${indicator} ${year} ${scope}`;
      entities.push({ id: target, kind: 'Target', name: indicator, ...base, indicator, value, unit, year, ...(scope && { scope }), evidence: [piece] });
      relations.push({ id: `sets ${target}`, type: 'SETS', source: id, target, evidence: [piece] });
    }
  });
  const graph: Graph = { entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()], relations, clauses, mentions };
  const lookup = buildLookup(graph);
  return { dataVersion: 'v', ...compareOf(lookup, lookup.entity('d0')!, lookup.entity('d1')!) };
}

const rowsIn = ({ rows }: Compare): string[] => rows.map(({ what, entity, status }) => [what, entity.name, status.before, status.after].filter(Boolean).join(' '));
const marked = (place: ComparedPlace | undefined, what: string): string[] => (place?.marks ?? []).filter((mark) => mark.what === what).map(({ start, end }) => place!.text.slice(start, end));

describe('names', () => {
  const lab: Given = { kind: 'Platform', name: '汉江实验室' };
  it.each([
    ['planned, then there', ['探索组建汉江实验室。', '依托汉江实验室攻关。'], ['status 汉江实验室 planned existing']],
    ['being built in both', ['加快建设汉江实验室。', '推进汉江实验室。'], []],
    ['left open in one', ['了解汉江实验室情况。', '依托汉江实验室攻关。'], []],
    ['in the later one alone', ['发展产业。', '争创汉江实验室。'], ['new 汉江实验室 planned']],
    ['in the earlier one alone', ['争创汉江实验室。', '发展产业。'], ['gone 汉江实验室 planned']],
  ] as [string, [string, string], string[]][])('%s', (_, texts, rows) => expect(rowsIn(twoDocuments({ names: [lab], texts }))).toEqual(rows));

  it('says neither new nor gone of letters that stand in the other document without being read', () => {
    const compared = twoDocuments({ names: [lab], texts: ['争创汉江实验室。', '汉江实验室很好。'], named: [['汉江实验室'], []] });
    expect([rowsIn(compared), compared.doubtful]).toEqual([[], 1]);
  });
  it('does not take a name inside another name for the name', () => {
    const names: Given[] = [{ kind: 'Industry', name: '新能源汽车产业' }, { kind: 'Industry', name: '汽车产业' }];
    const compared = twoDocuments({ names, texts: ['发展汽车产业。', '发展新能源汽车产业。'], named: [['汽车产业'], ['新能源汽车产业']] });
    expect(rowsIn(compared)).toEqual(['new 新能源汽车产业', 'gone 汽车产业']);
  });
  it('puts changed ones first, then new, then gone, by kind', () => {
    const names: Given[] = [{ kind: 'City', name: '十堰市' }, { kind: 'Industry', name: '磷化工' }, { kind: 'Park', name: '十堰高新区' }, lab];
    const compared = twoDocuments({ names, texts: ['争创汉江实验室，十堰高新区先行。', '建成汉江实验室，在十堰市发展磷化工。'] });
    expect(rowsIn(compared)).toEqual(['status 汉江实验室 planned existing', 'new 磷化工', 'new 十堰市', 'gone 十堰高新区']);
    expect(compared.kinds).toContainEqual({ kind: 'Platform', both: 1, new: 0, gone: 0 });
  });
  it('cuts at half-width marks too, but not inside a number', () => {
    const [row] = twoDocuments({ names: [lab], texts: ['发展产业。', '形成一批成果,产值达到1,200亿元的汉江实验室开放,共享设备;开展攻关。'] }).rows;
    expect([marked(row!.after, 'quote'), row!.after!.text, row!.after!.cut]).toEqual([['产值达到1,200亿元的汉江实验室开放'], '形成一批成果,产值达到1,200亿元的汉江实验室开放,共享设备;', { before: false, after: true }]);
  });
  it('marks the words from comma to comma, the name and the word that decides', () => {
    const [row] = twoDocuments({ names: [lab], texts: ['加强统筹，探索组建汉江实验室，形成合力。', '依托汉江实验室攻关。'] }).rows;
    expect([marked(row!.before, 'quote'), marked(row!.before, 'source'), marked(row!.before, 'trigger')]).toEqual([['探索组建汉江实验室'], ['汉江实验室'], ['探索组建']]);
  });
});

describe('roles', () => {
  const names: Given[] = [{ kind: 'Department', name: '省科技厅' }, { kind: 'Department', name: '省财政厅' }];
  it('are compared in tasks of one name, where both documents assign duties', () => {
    const compared = twoDocuments({ names, texts: ['省科技厅负责。', '省科技厅、省财政厅负责。'], duties: [[['省科技厅', 'lead', '建设平台']], [['省科技厅', 'support', '建设 平台'], ['省财政厅', 'lead', '建设平台']]] });
    expect(compared.rows.map(({ what, duty, entity }) => [what, entity.name, duty?.before, duty?.after])).toEqual([['role', '省科技厅', 'lead', 'support'], ['new', '省财政厅', undefined, undefined]]);
  });
  it('are not compared where one document assigns none, nor are departments called new or gone', () => {
    const compared = twoDocuments({ names, texts: ['省科技厅负责。', '发展产业。'], duties: [[['省科技厅', 'lead', '建设平台']], []] });
    expect([compared.rows, compared.before.duties, compared.after.duties]).toEqual([[], 1, 0]);
  });
});

describe('targets', () => {
  const told = (goals: [Goal[], Goal[]], issuers?: [string, string]) => twoDocuments({ names: [], texts: ['目标。', '目标。'], goals, ...(issuers && { issuers }) }).targets
    .map(({ what, before, after, change }) => [what, before?.value, after?.value, change?.by, change?.percent === undefined ? undefined : Math.round(change.percent * 10) / 10]);
  it.each([
    ['the same count', [[['全区高新技术企业总数', '2200', '家', 2020]], [['高新技术企业', '5600', '家', 2025]]], undefined, [['same', '2200', '5600', 3400, 154.5]]],
    ['of two areas', [[['高新技术企业', '2200', '家', 2020]], [['高新技术企业', '200', '家', 2025]]], ['自治区人民政府', '市人民政府'], [['differs', '2200', '200', undefined, undefined]]],
    ['of one named city', [[['高新技术企业', '100', '家', 2020, '十堰市']], [['高新技术企业', '90', '家', 2025, '十堰市']]], ['自治区人民政府', '市人民政府'], [['same', '100', '90', -10, -10]]],
    ['in all against those that came', [[['新增高新技术企业', '200', '家', 2020]], [['高新技术企业', '5600', '家', 2025]]], undefined, [['differs', '200', '5600', undefined, undefined]]],
    ['in other units', [[['产值', '2', '万亿元', 2020]], [['产值', '5600', '亿元', 2025]]], undefined, [['differs', '2', '5600', undefined, undefined]]],
    ['a range', [[['重点实验室', '4', '家', 2020]], [['重点实验室', '2—3', '家', 2025]]], undefined, [['same', '4', '2—3', undefined, undefined]]],
    ['a share, in points', [[['科技进步贡献率', '55', '%', 2020]], [['科技进步贡献率', '60.5', '%', 2025]]], undefined, [['same', '55', '60.5', 5.5, undefined]]],
    ['equal years first', [[['产值', '10', '亿元', 2020], ['产值', '20', '亿元', 2025]], [['产值', '30', '亿元', 2025]]], undefined, [['same', '20', '30', 10, 50], ['gone', '10', undefined, undefined, undefined]]],
    ['the nearest of several, by place first', [[['新增高新技术企业', '1000', '家', 2020], ['新增高新技术企业', '50', '家', 2020, '十堰市']], [['高新技术企业', '200', '家', 2030, '十堰市']]], undefined, [['differs', '50', '200', undefined, undefined], ['gone', '1000', undefined, undefined, undefined]]],
    ['of regional and of national centres', [[['自治区实验室', '3', '家', 2020]], [['国家实验室', '4', '家', 2025]]], undefined, [['new', undefined, '4', undefined, undefined], ['gone', '3', undefined, undefined, undefined]]],
  ] as [string, [Goal[], Goal[]], [string, string] | undefined, unknown[]][])('%s', (_, goals, issuers, rows) => expect(told(goals, issuers)).toEqual(rows));

  it('tell what had been reached', () => {
    const [row] = twoDocuments({ names: [], texts: ['目标。', '已达。'], goals: [[['产值', '10', '亿元', 2020]], [['产值', '12', '亿元', 2020]]] }).targets;
    expect([row!.before!.reached, row!.after!.reached]).toEqual([false, true]);
  });
  it.each([['全区高新技术企业总数', '高新技术企业', ''], ['新增高新技术企业', '高新技术企业', '新增'], ['高新技术企业数量', '高新技术企业', ''], ['新认定自治区级企业技术中心', '自治区级企业技术中心', '新认定'], ['建设', '建设', '']])('%s counts %s', (indicator, stem, flow) => expect(countedBy(indicator)).toEqual({ stem, flow }));
});

describe('the seeds', async () => {
  const { graph } = extract(await readSeeds('seeds'));
  const lookup = buildLookup(graph);
  const documents = graph.entities.filter(({ ingested }) => ingested).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  const pairs = documents.flatMap((before, i) => documents.slice(i + 1).map((after) => [before, after] as const));

  it('show every place as the document has it', () => {
    for (const [before, after] of pairs) {
      const { rows, targets } = compareOf(lookup, before, after);
      const places = [...rows.flatMap((row) => [row.before, row.after]), ...targets.flatMap((row) => [row.before?.place, row.after?.place])].filter((place) => place !== undefined);
      expect(places.filter(({ clause, text }) => !lookup.clause(clause)!.text.includes(text))).toEqual([]);
      for (const row of rows) expect(marked(row.before ?? row.after, 'quote').join('')).not.toBe('');
    }
  });
  it('call new and gone the same names when the sides change places', () => {
    for (const [before, after] of pairs) {
      const names = (one: Omit<Compare, 'dataVersion'>, what: string) => one.rows.filter((row) => row.what === what).map(({ entity }) => entity.id).sort();
      const [there, back] = [compareOf(lookup, before, after), compareOf(lookup, after, before)];
      expect(names(there, 'new')).toEqual(names(back, 'gone'));
      expect(names(there, 'related').length).toBe(names(back, 'unrelated').length);
    }
  });
  it('tell what the earlier plan wanted and the later one has', () => {
    const { rows, before, after, targets } = compareOf(lookup, documents[0]!, documents[1]!);
    expect(rows.find(({ entity }) => entity.name === '广西产业技术研究院')).toMatchObject({ what: 'status', status: { before: 'planned', after: 'existing' } });
    expect([before.duties > 100, after.duties]).toEqual([true, 0]);
    expect(targets[0]).toMatchObject({ what: 'same', change: { by: 3400 } });
  });
});

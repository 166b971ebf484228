// Small graphs for tests, the same for the same seed.
import { entityId, relationId, clauseId } from '../ingest/ids.ts';
import { KINDS, RELATIONS, RELATION_TYPES, allows, type Clause, type DataVersion, type Entity, type Evidence, type Graph, type Kind, type Mention, type Relation } from '../ingest/model.ts';

/** Numbers in [0, 1), the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [...'桂林南宁柳州北海工业信息科技大学研究院实验室产业园高新区智能装备新能源汽车'];

const EXTRA: Partial<Record<Kind, (n: number) => Partial<Entity>>> = {
  Department: (n) => ({ level: 'region', collective: n % 3 === 0 }),
  City: () => ({ region: '广西', code: '450300' }),
  Platform: () => ({ platformType: '实验室', status: 'planned', statusWord: '争创' }),
  Task: (n) => ({ number: `（${n}）`, path: ['一、总体要求', `${n}．"引号'反斜\\`] }),
};

/**
 * A random graph of the ontology with clauses, mentions and evidence whose quotes stand in the document's text.
 * `entities` is the number of entities beside the documents, `facts` the number of relations aimed at.
 */
export function randomGraph(seed: number, { entities: count = 40, facts = 80, documents: papers = 2 } = {}): Graph {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const documents: Entity[] = [];
  const clauses: Clause[] = [];
  for (let d = 0; d < papers; d += 1) {
    const id = entityId('Document', `文件${seed}-${d}`);
    let text = '';
    for (let i = 0; i < Math.max(4, count / papers / 4); i += 1) {
      const line = `第${i}条 ${Array.from({ length: 30 }, () => pick(SYLLABLES)).join('')}。`;
      clauses.push({ id: clauseId(id, line, 0), document: id, index: i, kind: i === 0 ? 'title' : 'paragraph', text: line, start: text.length, end: text.length + line.length, path: i > 1 ? ['第0条'] : [], gaps: i === 2 ? [text.length + 2, text.length + 3] : [], reading: i % 2 ? 'facts' : 'unread', ...(i % 2 ? {} : { reason: '没有认出' }), ...(i === 0 ? { depth: 1 } : {}) });
      text += `${line}\r\n`;
    }
    documents.push({ id, kind: 'Document', name: `规划${d}`, aliases: [], knownAs: [], formerIds: [], number: `桂科〔2021〕${d}号`, date: '2021-07-30', ingested: true, text, file: `${d}.txt`, sha256: `${seed}${d}`, origin: 'seeds', known: { title: `规划${d}`, url: 'https://example.org/' } });
  }
  const evidence = (): Evidence => {
    const clause = pick(clauses);
    const start = clause.start + Math.floor(next() * 5);
    const end = clause.end - Math.floor(next() * 5);
    const source = documents.find((one) => one.id === clause.document)!.text!;
    return { document: clause.document, clause: clause.id, start, end, quote: source.slice(start, end), rule: pick(['duty', 'serves']), status: pick(['', 'planned', 'existing'] as const) };
  };
  const entities: Entity[] = [...documents];
  for (let n = 0; n < count; n += 1) {
    const kind = pick(KINDS.filter((one) => one !== 'Document'));
    const name = `${Array.from({ length: 4 }, () => pick(SYLLABLES)).join('')}${n}`;
    entities.push({
      id: entityId(kind, `${seed}${name}`), kind, name, aliases: next() < 0.5 ? [] : [name.slice(0, 2)], knownAs: [], formerIds: [],
      ...EXTRA[kind]?.(n),
      ...(kind === 'Target' && { indicator: '研发经费', value: '2.5', unit: '%', year: 2025, scope: '', evidence: [evidence()] }),
    });
  }
  const relations = new Map<string, Relation>();
  for (let n = 0; n < facts; n += 1) {
    const type = pick(RELATION_TYPES);
    const { from, to } = pick<{ from: readonly Kind[]; to: readonly Kind[] }>(RELATIONS[type]);
    const sources = entities.filter((one) => from.includes(one.kind));
    const targets = entities.filter((one) => to.includes(one.kind));
    if (sources.length === 0 || targets.length === 0) continue;
    const [source, target] = [pick(sources), pick(targets)];
    if (source === target || !allows(type, source.kind, target.kind)) continue;
    const role = type === 'RESPONSIBLE_FOR' ? pick(['lead', 'support', 'joint'] as const) : undefined;
    const id = relationId(type, source.id, target.id, role);
    relations.set(id, { id, type, source: source.id, target: target.id, ...(role && { role }), evidence: Array.from({ length: 1 + Math.floor(next() * 3) }, evidence) });
  }
  const mentions: Mention[] = clauses.flatMap((clause) => Array.from({ length: 3 }, () => {
    const start = clause.start + Math.floor(next() * 10);
    const pieces: [number, number][] = next() < 0.3 ? [[start, start + 2], [start + 4, start + 6]] : [[start, start + 4]];
    return { entity: pick(entities).id, document: clause.document, clause: clause.id, pieces, form: `名${start}` };
  }));
  return { entities, relations: [...relations.values()], clauses, mentions };
}

/** A version for tests. */
export function versionOf(hash: string): DataVersion {
  return { hash, corpus: `corpus-${hash}`, rules: 'rules', date: '2026-11-24T00:00:00.000Z' };
}

/** The graph in one order, for comparing. */
export function sorted(graph: Graph): Graph {
  const by = <T>(list: T[], key: (item: T) => string): T[] => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    entities: by(graph.entities, (one) => one.id),
    relations: by(graph.relations, (one) => one.id),
    clauses: by(graph.clauses, (one) => one.id),
    mentions: by(graph.mentions, (one) => JSON.stringify([one.clause, one.entity, one.pieces, one.form])),
  };
}

// A graph from the two annotated documents: real names, duties and quotes, for tests that need a graph worth asking.
import { readFileSync } from 'node:fs';
import { clauseId, entityId, relationId } from '../../ingest/ids.ts';
import type { Clause, Entity, Evidence, Graph, Kind, Mention, Relation, RelationType, Role } from '../../ingest/model.ts';

interface Gold {
  entities: { id: string; kind: Kind; name: string; aliases?: string[] }[];
  relations: { type: RelationType; source: string; target: string; role?: Role; evidence: string }[];
  targets: { indicator: string; value: string; unit?: string; year: number; evidence: string }[];
}
interface Document { file: string; title: string; date: string }
const DOCUMENTS: Document[] = [
  { file: '003', title: '广西壮族自治区人民政府关于印发广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）的通知', date: '2018-11-19' },
  { file: '002a', title: '钦州市科技创新“十四五”规划', date: '2021-12-31' },
];
const STATUS = ['planned', 'building', 'existing', undefined] as const;

/** Both documents in one graph; entities of one kind and name are one. CONCERNS joins a task to what its clause names. */
export function goldGraph(): Graph {
  const entities = new Map<string, Entity>();
  const relations = new Map<string, Relation>();
  const clauses: Clause[] = [];
  const mentions: Mention[] = [];

  for (const { file, title, date } of DOCUMENTS) {
    const text = readFileSync(`test/eval/text/${file}.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`test/eval/gold/${file}.json`, 'utf8')) as Gold;
    const document = entityId('Document', title);
    const own: Clause[] = [];
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
      const id = clauseId(document, line, own.filter((clause) => clause.text === line).length);
      own.push({ id, document, index: own.length, kind: 'paragraph', text: line, start: index, end: index + line.length, path: [], gaps: [], reading: 'facts' });
    }
    clauses.push(...own);
    const ids = new Map<string, string>();
    for (const { id, kind, name, aliases = [] } of gold.entities) {
      const ours = name === title ? document : entityId(kind, name);
      ids.set(id, ours);
      const before = entities.get(ours);
      const status = kind === 'Platform' || kind === 'Park' ? STATUS[name.length % 4] : undefined;
      entities.set(ours, { ...before, id: ours, kind, name, aliases: [...new Set([...(before?.aliases ?? []), ...aliases])], knownAs: [], formerIds: [], ...(kind === 'Department' ? { collective: name.startsWith('各') } : {}), ...(status ? { status, statusWord: '建设' } : {}), ...(kind === 'Document' ? { ingested: false } : {}) });
    }
    entities.set(document, { id: document, kind: 'Document', name: title, aliases: [title.includes('三年行动方案') ? '三年行动方案' : '规划'], knownAs: [], formerIds: [], ingested: true, date, text, file: `${file}.txt` });

    const place = (quote: string): Evidence => {
      const start = Math.max(0, text.indexOf(quote));
      const clause = own.findLast((one) => one.start <= start) ?? own[0]!;
      return { document, clause: clause.id, start, end: start + quote.length, quote, rule: 'annotated', status: '' };
    };
    const add = (type: RelationType, source: string, target: string, quote: string, role?: Role): void => {
      const id = relationId(type, source, target, role);
      const before = relations.get(id)?.evidence ?? [];
      relations.set(id, { id, type, source, target, ...(role ? { role } : {}), evidence: [...before, place(quote)] });
    };
    for (const { type, source, target, role, evidence } of gold.relations) add(type, ids.get(source)!, ids.get(target)!, evidence, role);
    for (const { id, kind, name } of gold.entities) if (kind === 'Task') add('HAS_TASK', document, ids.get(id)!, name);
    gold.targets.forEach(({ indicator, value, unit = '', year, evidence }, i) => {
      const id = entityId('Target', `${title}|${indicator}|${year}|${i}`);
      entities.set(id, { id, kind: 'Target', name: `${indicator} ${value}${unit}`, aliases: [], knownAs: [], formerIds: [], indicator, value, unit, year, scope: '', evidence: [place(evidence)] });
      add('SETS', document, id, evidence);
    });
    for (const clause of own) {
      for (const { id, kind, name, aliases = [] } of gold.entities) {
        if (kind === 'Task' || kind === 'Document') continue;
        const form = [name, ...aliases].find((one) => clause.text.includes(one));
        if (form === undefined) continue;
        const start = clause.start + clause.text.indexOf(form);
        mentions.push({ entity: ids.get(id)!, document, clause: clause.id, pieces: [[start, start + form.length]], form });
      }
    }
    const named = new Map<string, string[]>();
    for (const { clause, entity } of mentions) if (entities.get(entity)!.kind === 'Industry') named.set(clause, [...(named.get(clause) ?? []), entity]);
    const stated = [...relations.values()];
    for (const { type, target, evidence } of stated) {
      if (type !== 'RESPONSIBLE_FOR') continue;
      const at = own.findIndex((clause) => clause.id === evidence[0]!.clause);
      for (const industry of own.slice(Math.max(0, at - 4), at + 1).flatMap((clause) => named.get(clause.id) ?? [])) add('CONCERNS', target, industry, evidence[0]!.quote);
    }
  }
  return { entities: [...entities.values()], relations: [...relations.values()], clauses, mentions };
}

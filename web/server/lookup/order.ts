// The order of lists: bodies by level and pinyin, tasks as the document has them, documents by date, cities by division code.
import type { Entity, Graph, Level } from '../../../ingest/model.ts';
import { KINDS } from '../../../ingest/model.ts';

const LEVELS: readonly (Level | undefined)[] = ['national', 'region', 'city', 'county', undefined];
const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** 广西壮族自治区科技厅, 自治区科技厅, 广东省科技厅 */
const REGION = /^(?:国家|[\u4e00-\u9fff]{2,6}自治区|自治区|[\u4e00-\u9fff]{2,3}省)(?=[\u4e00-\u9fff]{2})/;

/** The name of a body without the place it starts with: 自治区科技厅 and 钦州市科技局 stand under 科. */
export function withoutPlace(name: string, cities: ReadonlySet<string>): string {
  const rest = name.replace(REGION, '');
  if (rest !== name) return rest;
  for (let length = Math.min(name.length - 2, 8); length >= 2; length -= 1) {
    if (cities.has(name.slice(0, length))) return name.slice(length).replace(/^市(?=..)/, '');
  }
  return name;
}

interface Keyed { entity: Entity; group: number; place: number; text: string }

/** Where tasks and targets stand: documents by date, then by offset; equal for those of one wording. */
function places(graph: Graph): Map<string, number> {
  const dates = new Map(graph.entities.filter((entity) => entity.kind === 'Document').map((entity) => [entity.id, entity.date ?? '9999']));
  const first = new Map<string, { date: string; document: string; start: number }>();
  const add = (id: string, evidence: Entity['evidence']): void => {
    for (const { document, start } of evidence ?? []) {
      const known = first.get(id);
      if (!known || known.document === document && start < known.start) first.set(id, { date: dates.get(document) ?? '9999', document, start });
    }
  };
  for (const relation of graph.relations) if (relation.type === 'HAS_TASK') add(relation.target, relation.evidence);
  for (const entity of graph.entities) if (entity.kind === 'Target') add(entity.id, entity.evidence);
  const sorted = [...first].sort(([, a], [, b]) => compareText(a.date, b.date) || compareText(a.document, b.document) || a.start - b.start);
  let place = 0;
  return new Map(sorted.map(([id, at], i) => {
    const before = sorted[i - 1]?.[1];
    if (before?.document !== at.document || before.start !== at.start) place = i;
    return [id, place];
  }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A rank for every entity: by kind, within the kind as a reader wants it. Ties are broken by id, so that the order is always the same. */
export function ranks(graph: Graph): Map<string, number> {
  const cities = new Set(graph.entities.filter((entity) => entity.kind === 'City').flatMap((entity) => [entity.name, ...entity.aliases]).filter((name) => name.length >= 2));
  const place = places(graph);
  const keyed: Keyed[] = graph.entities.map((entity) => {
    const { kind, name } = entity;
    const text = kind === 'Department' ? withoutPlace(name, cities)
      : kind === 'City' ? `${entity.code ?? '999999'} ${name}`
      : kind === 'Document' ? `${entity.date ?? '9999'} ${name}`
      : name;
    const level = kind === 'Department' ? LEVELS.indexOf(entity.level) + (entity.collective ? LEVELS.length : 0) : 0;
    return { entity, group: KINDS.indexOf(kind) * 100 + level, place: place.get(entity.id) ?? 0, text };
  });
  keyed.sort((a, b) => a.group - b.group || a.place - b.place || collator.compare(a.text, b.text) || compareText(a.entity.id, b.entity.id));
  return new Map(keyed.map(({ entity }, i) => [entity.id, i]));
}

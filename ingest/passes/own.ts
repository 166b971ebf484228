// Entities that a document brings with it whole: itself, its tasks, its targets.
import { divisionOf } from '../lexicon/divisions.ts';
import type { Entity } from '../model.ts';
import { formerDocumentIds } from './documents.ts';
import { ownKey } from './head.ts';
import { sourceSpan } from './source.ts';
import { targetKey } from './targets.ts';
import { taskKeys } from './tasks.ts';
import type { StructuredDocument, TargetDraft } from './types.ts';

/** What is known of an entity beyond its mentions. */
export type Given = Partial<Entity> & Pick<Entity, 'kind' | 'name'>;

function documentOf(doc: StructuredDocument): Given {
  const { source, head } = doc;
  const aliases = [...head.aliases, ...(head.number ? [head.number] : [])].filter((form) => form !== head.title);
  const date = head.date && /^\d{4}-\d{2}-\d{2}$/u.test(head.date) ? head.date : undefined;
  return {
    kind: 'Document', name: head.title || source.file, aliases, formerIds: formerDocumentIds(doc), ingested: true, text: source.text, file: source.file, sha256: source.sha256, origin: source.origin,
    ...(head.number ? { number: head.number } : {}), ...(head.issuer ? { issuer: head.issuer } : {}), ...(date ? { date } : {}), ...(source.known?.url ? { url: source.known.url } : {}), ...(source.known ? { known: source.known } : {}),
  };
}

function targetOf(doc: StructuredDocument, target: TargetDraft): Given {
  const { indicator, value, unit, year, rule } = target;
  const scope = divisionOf(target.scope)?.name ?? target.scope;
  const clause = doc.clauses[target.clause]!;
  const [start, end] = sourceSpan(clause, target.start, target.end);
  const evidence = [{ document: doc.source.id, clause: clause.id, start, end, quote: doc.source.text.slice(start, end), rule, status: '' as const }];
  return { kind: 'Target', name: `${scope && !indicator.includes(scope) ? scope : ''}${indicator} ${value}${unit}（${year}年）`, indicator, value, unit, year, ...(scope ? { scope } : {}), evidence };
}

/** By `kind|key`: the document, its tasks and its targets. A target stated twice keeps both places. */
export function ownEntities(doc: StructuredDocument): Map<string, Given> {
  const own = new Map<string, Given>([[`Document|${ownKey(doc)}`, documentOf(doc)]]);
  for (const [task, key] of taskKeys(doc)) own.set(`Task|${key}`, { kind: 'Task', name: task.name, path: task.path, ...(task.number ? { number: task.number } : {}) });
  for (const target of doc.targets) {
    const key = `Target|${targetKey(doc, target)}`;
    const given = targetOf(doc, target);
    const known = own.get(key);
    own.set(key, known ? { ...known, evidence: [...(known.evidence ?? []), ...given.evidence!] } : given);
  }
  return own;
}

// Evidence as the stores keep it: parallel lists of equal length, '' for none.
import type { Evidence } from './model.ts';

export interface EvidenceLists {
  documents: string[];
  clauses: string[];
  starts: number[];
  ends: number[];
  quotes: string[];
  rules: string[];
  statuses: string[];
}
const NAMES = ['documents', 'clauses', 'starts', 'ends', 'quotes', 'rules', 'statuses'] as const;

/** Pieces of evidence → parallel lists. */
export function evidenceLists(evidence: readonly Evidence[]): EvidenceLists {
  return {
    documents: evidence.map((e) => e.document),
    clauses: evidence.map((e) => e.clause),
    starts: evidence.map((e) => e.start),
    ends: evidence.map((e) => e.end),
    quotes: evidence.map((e) => e.quote),
    rules: evidence.map((e) => e.rule),
    statuses: evidence.map((e) => e.status),
  };
}

/** Parallel lists among the properties of a relation or a Target → pieces of evidence. Throws when the lists differ in length or one is missing. */
export function unzipEvidence(properties: Record<string, unknown>): Evidence[] {
  const lists = properties as unknown as EvidenceLists;
  const length = lists.documents?.length;
  for (const name of NAMES) {
    if (!Array.isArray(lists[name]) || lists[name].length !== length) throw new Error(`Evidence of ${String(properties['id'])}: the list ${name} is missing or not as long as documents (${length}).`);
  }
  return lists.documents.map((document, i) => ({
    document,
    clause: lists.clauses[i]!,
    start: lists.starts[i]!,
    end: lists.ends[i]!,
    quote: lists.quotes[i]!,
    rule: lists.rules[i]!,
    status: lists.statuses[i] as Evidence['status'],
  }));
}

/** The properties without the lists of evidence. */
export function withoutEvidence<T>(properties: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !(NAMES as readonly string[]).includes(key)));
}

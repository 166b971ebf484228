// Documents in, graph out: the passes in order. Pure.
import type { Graph } from './model.ts';
import { assemble, type ReadDocument } from './passes/assemble.ts';
import { coverage } from './passes/coverage.ts';
import { documentKeys, documentMentions, documentRelations, type DocumentKeys } from './passes/documents.ts';
import { dutyRelations } from './passes/duties.ts';
import { recognise } from './passes/mentions.ts';
import { ownEntities } from './passes/own.ts';
import { relate } from './passes/relations.ts';
import { structure } from './passes/structure.ts';
import { targetRelations } from './passes/targets.ts';
import { fullWidth } from './passes/width.ts';
import type { Source, StructuredDocument } from './passes/types.ts';

/** How far an extraction is; `what` is the file being read. */
export interface Progress { done: number; total: number; what: string }

/** The passes over one document, each with an example of what it does. */
function readDocument(doc: StructuredDocument, keys: DocumentKeys): ReadDocument {
  const plain = { ...doc, clauses: fullWidth(doc.clauses) }; // 到2030年,桂林市 → 到2030年，桂林市
  const names = recognise(plain); // 南宁、柳州国家高新区 → two Parks of two pieces
  const mentions = [...names, ...documentMentions(doc, keys)]; // 《促进科技成果转化条例》 → a Document
  const drafts = [
    ...relate(plain, names), // 东湖谷重点发展新材料产业 → DEVELOPS
    ...documentRelations(doc, mentions), // 根据《某规划》制定本方案 → CITES
    ...dutyRelations(doc, mentions), // 牵头单位：自治区科技厅 → RESPONSIBLE_FOR; what the task's text names → CONCERNS
    ...targetRelations(doc, mentions), // 到2025年，高新技术企业达到5600家 → SETS
  ];
  const readings = coverage(doc, drafts, mentions); // each clause: facts, names, none or unread
  const clauses = doc.clauses.map(({ map: _map, table: _table, repeats: _repeats, ...clause }, index) => ({ ...clause, ...readings[index]! }));
  return { doc, mentions, drafts, clauses, own: ownEntities(doc) };
}

/** What the passes found in each document of a corpus, before documents are joined. `progress` hears of each before it is read. */
export function readDocuments(sources: readonly Source[], progress?: (progress: Progress) => void): ReadDocument[] {
  const docs = sources.map((source, done) => {
    progress?.({ done, total: sources.length, what: source.file });
    return structure(source); // （一）强化平台建设。…（牵头单位：…） → a Task with its path and duty spans
  });
  const keys = documentKeys(docs);
  return docs.map((doc) => readDocument(doc, keys));
}

/**
 * The graph of a corpus.
 * In: sources in any order; `progress` hears of each document before it is read. Out: the graph, the same for the same sources.
 */
export function extract(sources: readonly Source[], progress?: (progress: Progress) => void): { graph: Graph } {
  const graph = assemble(readDocuments(sources, progress)); // one thing, one node over all documents
  progress?.({ done: sources.length, total: sources.length, what: sources.at(-1)?.file ?? '' });
  return { graph };
}

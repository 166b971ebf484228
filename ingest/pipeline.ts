// Documents in, graph out: the passes in order. Pure.
import type { Graph } from './model.ts';
import { Collection, factsOf, type DocumentFacts, type ReadDocument } from './passes/assemble.ts';
import { coverage } from './passes/coverage.ts';
import { documentKeys, documentMentions, documentRelations, titlesIn, type DocumentKeys, type TitledKeys } from './passes/documents.ts';
import { dutyRelations } from './passes/duties.ts';
import { recognise } from './passes/mentions.ts';
import { ownEntities } from './passes/own.ts';
import { relate } from './passes/relations.ts';
import { outline, structure } from './passes/structure.ts';
import { targetRelations } from './passes/targets.ts';
import { fullWidth } from './passes/width.ts';
import type { Source } from './passes/types.ts';

/** How far an extraction is; `what` is the file being read. */
export interface Progress { done: number; total: number; what: string }

/** The first look at a document: what it says of the names of documents. All of them make the keys that the passes need. */
export const readTitles = (source: Source): TitledKeys => titlesIn(outline(source));

/** The passes over one document, each with an example of what it does. */
function passes(source: Source, keys: DocumentKeys): ReadDocument {
  const doc = structure(source); // （一）强化平台建设。…（牵头单位：…） → a Task with its path and duty spans
  const plain = { ...doc, clauses: fullWidth(doc.clauses) }; // 到2030年,桂林市 → 到2030年，桂林市
  const names = recognise(plain); // 南宁、柳州国家高新区 → two Parks of two pieces
  const mentions = [...names, ...documentMentions(doc, keys)]; // 《促进科技成果转化条例》 → a Document
  const drafts = [
    ...relate(plain, names), // 东湖谷重点发展新材料产业 → DEVELOPS
    ...documentRelations(doc, mentions), // 根据《某规划》制定本方案 → CITES
    ...dutyRelations(doc, mentions), // 牵头单位：自治区科技厅 → RESPONSIBLE_FOR; what the task's text names → CONCERNS
    ...targetRelations(doc, mentions), // 到2025年，高新技术企业达到5600家 → SETS
  ];
  const readings = coverage(plain, drafts, mentions); // 组建云上铸造研究院, which became no name → unread, with the reason
  const clauses = doc.clauses.map(({ map: _map, table: _table, repeats: _repeats, ...clause }, index) => {
    const { reading, reason } = readings[index]!;
    return { ...clause, reading, ...(reason === undefined ? {} : { reason }) };
  });
  return { doc, mentions, drafts, clauses, own: ownEntities(doc) };
}

/** What one document gives to the graph. Nothing of it is kept once the next one comes. */
export const readDocument = (source: Source, keys: DocumentKeys): DocumentFacts => factsOf(passes(source, keys)); // spans of clauses → spans of the source

/** What the passes found in each document of a corpus, before documents are joined. */
export function readDocuments(sources: readonly Source[]): ReadDocument[] {
  const keys = documentKeys(sources.map(readTitles));
  return sources.map((source) => passes(source, keys));
}

/**
 * The graph of a corpus.
 * In: sources in any order; `progress` hears of each document before it is read. Out: the graph, the same for the same sources.
 */
export function extract(sources: readonly Source[], progress?: (progress: Progress) => void): { graph: Graph } {
  const keys = documentKeys(sources.map(readTitles));
  const collection = new Collection();
  sources.forEach((source, done) => {
    progress?.({ done, total: sources.length, what: source.file });
    collection.add(readDocument(source, keys), source.text);
  });
  progress?.({ done: sources.length, total: sources.length, what: sources.at(-1)?.file ?? '' });
  return { graph: collection.graph() }; // one thing, one node over all documents
}

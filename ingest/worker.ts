// A thread that reads documents for workers.ts. It keeps nothing between two of them but the keys.
import { parentPort } from 'node:worker_threads';
import type { DocumentFacts } from './passes/assemble.ts';
import type { DocumentKeys, TitledKeys } from './passes/documents.ts';
import type { Source } from './passes/types.ts';
import { readDocument, readTitles } from './pipeline.ts';

/** What a thread is asked: to hold the keys, or one of the two looks at a document, answered by its Said. */
export type Asked = { keys: DocumentKeys } | { titles: Source } | { facts: Source };
export type Said = { titles: TitledKeys } | { facts: DocumentFacts };

let keys: DocumentKeys = new Map();
parentPort!.on('message', (asked: Asked) => {
  if ('keys' in asked) ({ keys } = asked);
  else parentPort!.postMessage(('titles' in asked ? { titles: readTitles(asked.titles) } : { facts: readDocument(asked.facts, keys) }) satisfies Said);
});

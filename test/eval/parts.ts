// The annotated texts: where they and their annotations lie, and what part they had in writing the rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../ingest/passes/types.ts';
import { readSource } from '../../ingest/read/source.ts';

const FOLDER = 'test/eval';

/** 'given': has floors; 'used': its misses were looked at; 'held': nobody who writes rules opens it, and only its scores are printed. */
export type Use = 'given' | 'used' | 'held';
export interface Part {
  part: string;
  texts: string;
  annotations: string;
  use: Use;
  /** F1 of entities and relations when it was annotated, before a rule was written with it in sight. */
  first?: readonly [entities: number, relations: number];
}

export const PARTS: readonly Part[] = [
  { part: '002a', texts: 'text', annotations: 'gold', use: 'given' },
  { part: '003', texts: 'text', annotations: 'gold', use: 'given' },
  { part: '004', texts: 'own', annotations: 'own', use: 'used', first: [0.947, 0.991] },
  { part: '000b', texts: 'own', annotations: 'own', use: 'used', first: [0.926, 0.507] },
  { part: '001', texts: 'own', annotations: 'own', use: 'used', first: [0.988, 0.889] },
  { part: '002b', texts: 'own', annotations: 'own', use: 'used', first: [0.832, 0.513] },
  { part: 'guangdong-a', texts: 'own', annotations: 'own', use: 'used', first: [0.8, 0.887] },
  { part: 'hubei-a', texts: 'own', annotations: 'own', use: 'used', first: [0.632, 0] },
  { part: 'shandong-a', texts: 'own', annotations: 'own', use: 'used', first: [0.692, 0.118] },
  { part: '000a', texts: 'held', annotations: 'held', use: 'held' },
  { part: '002c', texts: 'held', annotations: 'held', use: 'held' },
  { part: 'guangzhou-a', texts: 'held', annotations: 'held', use: 'held' },
  { part: 'chongqing-a', texts: 'own', annotations: 'own', use: 'used', first: [0.545, 0.095] },
  { part: 'heilongjiang-a', texts: 'held', annotations: 'held', use: 'held' },
  { part: 'zhejiang-a', texts: 'held', annotations: 'held', use: 'held' },
  { part: 'liaoning-a', texts: 'held', annotations: 'held', use: 'held' },
  { part: 'tianjin-a', texts: 'own', annotations: 'own', use: 'used', first: [0.553, 0.095] },
  { part: 'hunan-a', texts: 'held', annotations: 'held', use: 'held' },
];

export const ABOUT: Record<Use, string> = {
  given: 'given; rules were mended with its misses in sight',
  used: 'annotated by us; used while improving',
  held: 'annotated by us; **held out**, no rule was written for it',
};

/** What an annotation holds of what is asked here; GUIDE.md describes the whole. */
export interface Gold {
  entities: { id: string; kind: string; name: string; aliases?: string[]; optional?: boolean }[];
  relations: { type: string; source: string; target: string; evidence?: string; optional?: boolean }[];
  targets?: { indicator: string; value: string; unit?: string; year: number | string; evidence?: string }[];
}

/** The text of a part, as an ingestion reads it. */
export function sourceOf({ texts, part }: Part): Source {
  return readSource(readFileSync(join(FOLDER, texts, `${part}.txt`)), `${part}.txt`);
}

/** Where the annotation of a part lies. */
export const goldFile = ({ annotations, part }: Part): string => join(FOLDER, annotations, `${part}.json`);

/** The annotation of a part that is open. Throws for one that is held out: its annotation is for the scorer alone. */
export function goldOf(part: Part): Gold {
  if (part.use === 'held') throw new Error(`${part.part} 是留出的文本，只有打分程序读它的标注`);
  return JSON.parse(readFileSync(goldFile(part), 'utf8')) as Gold;
}

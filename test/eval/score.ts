// What score.mjs says of a graph, parsed. The matching is all its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATED_TYPES } from '../../ingest/model.ts';
import type { Interchange } from '../../ingest/interchange.ts';
import { goldFile, type Part } from './parts.ts';

/** Counts of right, extra and missed things and what follows from them; `f1` is null where nothing was required and nothing said. */
export interface Figures { p: number; r: number; f1: number | null; tp: number; fp: number; fn: number }
export interface Score {
  /** By kind, and `all`. */
  entities: Record<string, Figures>;
  /** By type, and `all`. */
  relations: Record<string, Figures>;
  targets: Figures;
  roleAccuracy: number | null;
  /** Entities of the graph that are one in the annotation. */
  duplicates: string[];
}
/** What was missed (or is extra) of one kind or type; relations as `A -> B`. */
export interface Differences { extra: boolean; what: 'entity' | 'relation' | 'target'; of: string; names: readonly string[] }
/** `table`: the scorer's own print. */
export interface Scored { score: Score; table: string; differences: Differences[] }

type Nodes = { key: string; attributes: { kind: string; name: string; aliases?: string[] } }[];
/** A graph as the scorer reads it; ours, or a peer's that knows names only. */
export type Scorable = Interchange | { nodes: Nodes; edges: [] };

const DIFFERENCE = /^([-+]) (?:missed|extra) (entity|relation|target) (\w+): (.*)$/gmu;

/**
 * A graph without the document that has no title: it bears the name of its file so that a reader finds it, and no text states that
 * name. One of which the text states a relation stays.
 */
export function withoutUntitled(graph: Scorable): Scorable {
  const ends = new Set(graph.edges.filter(({ attributes: { type } }) => (STATED_TYPES as readonly string[]).includes(type)).flatMap(({ source, target }) => [source, target]));
  const nodes = graph.nodes.filter(({ key, attributes }) => !(attributes.kind === 'Document' && 'file' in attributes && attributes.file === attributes.name && !ends.has(key)));
  return { ...graph, nodes } as Scorable;
}

/** P, R and F1 of counts. */
export function figures({ tp, fp, fn }: Pick<Figures, 'tp' | 'fp' | 'fn'>): Figures {
  const [p, r] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
  return { p, r, f1: tp + fp + fn === 0 ? null : p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}

/** The figures of several texts taken as one. */
export function pooled(all: readonly (Figures | undefined)[]): Figures {
  const sum = (key: 'tp' | 'fp' | 'fn'): number => all.reduce((total, one) => total + (one?.[key] ?? 0), 0);
  return figures({ tp: sum('tp'), fp: sum('fp'), fn: sum('fn') });
}

/** Runs score.mjs over a graph of one part. The differences of a text that is held out are never asked for. Throws when it fails. */
export function scored(graph: Scorable, part: Part): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-eval-'));
  try {
    const file = join(folder, 'graph.json');
    writeFileSync(file, JSON.stringify(withoutUntitled(graph)));
    const said = (flags: string[]): string => {
      const run = spawnSync(process.execPath, ['test/eval/score.mjs', file, goldFile(part), ...flags], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`score.mjs 没有算出 ${part.part} 的分数：${run.stderr.trim()}`);
      return run.stdout;
    };
    const score = JSON.parse(said(['--json'])) as Score;
    // Misses of a held-out text stay unseen: whoever mends a rule by them ends its use.
    const table = said(part.use === 'held' ? [] : ['--misses']);
    const differences = [...table.matchAll(DIFFERENCE)].map(([, sign, what, of, names]) => ({ extra: sign === '+', what: what as Differences['what'], of: of!, names: names!.split('; ') }));
    return { score, table: table.replace(DIFFERENCE, '').trimEnd(), differences };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Where things lie on the canvas, kept in `.data/positions.json`, so that the same thing lies in the same place next week.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Positions } from '../scene/types.ts';

const Stored = z.object({ algorithm: z.string(), places: z.record(z.string(), z.tuple([z.number(), z.number()])) });

/** The file of positions cannot be used; the sentence says what happens instead. */
export class PositionError extends Error {}

export interface PositionKeeper {
  stored(): Positions | undefined;
  /** Adds places and writes them; places of things that are not there now stay kept. */
  keep(positions: Positions): void;
}

/** Keeps nothing beyond the process. */
export function memoryPositions(): PositionKeeper {
  let kept: Positions | undefined;
  return { stored: () => kept, keep: (positions) => { kept = positions; } };
}

function read(file: string, warn: (error: unknown) => void): Positions | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return Stored.parse(JSON.parse(text));
  } catch (cause) {
    renameSync(file, `${file}.damaged`);
    warn(new PositionError(`${file} 读不懂，位置重新排；原来的文件改名为 ${file}.damaged · cannot be read; the picture is laid out anew.`, { cause }));
    return undefined;
  }
}

/** Keeps positions in a file, replaced as a whole. A file that cannot be written is told to `warn` once; the picture is shown all the same. */
export function filePositions(file: string, warn: (error: unknown) => void): PositionKeeper {
  let kept = read(file, warn);
  let told = false;
  return {
    stored: () => kept,
    keep(positions) {
      const same = kept?.algorithm === positions.algorithm ? kept.places : {};
      const news = Object.entries(positions.places).some(([id, [x, y]]) => same[id]?.[0] !== x || same[id][1] !== y);
      if (kept?.algorithm === positions.algorithm && !news) return;
      kept = { algorithm: positions.algorithm, places: { ...same, ...positions.places } };
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.${process.pid}.tmp`, JSON.stringify(kept));
        renameSync(`${file}.${process.pid}.tmp`, file);
      } catch (cause) {
        if (!told) warn(new PositionError(`位置写不进 ${file}（${(cause as NodeJS.ErrnoException).code}），这次照常显示，下次重新排 · The positions cannot be written; the picture is shown and will be laid out anew next time.`, { cause }));
        told = true;
      }
    },
  };
}

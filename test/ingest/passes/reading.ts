// Reads made-up texts for the tests of the reading passes.
import { structure } from '../../../ingest/passes/structure.ts';
import type { Source, StructuredDocument } from '../../../ingest/passes/types.ts';
import { readSource } from '../../../ingest/read/source.ts';

/** A text as if it were a file. */
export const sourceOf = (text: string, file = 'case.txt', known?: Source['known']): Source => readSource(Buffer.from(text), file, known && { known });
export const read = (text: string, file?: string): StructuredDocument => structure(sourceOf(text, file));

/** The texts that a document's duties cover: `role list`. */
export const dutiesOf = (doc: StructuredDocument): string[][] =>
  doc.tasks.map((task) => task.duties.map(({ role, clause, start, end }) => `${role} ${doc.clauses[clause]!.text.slice(start, end)}`));

/** What is wrong with the offsets of a document, [] when nothing is. */
export function broken({ source, clauses }: StructuredDocument): string[] {
  return clauses.flatMap(({ index, text, map, start, end, gaps }) => {
    const left: string[] = [];
    let at = start;
    for (let g = 0; g <= gaps.length; g += 2) {
      left.push(source.text.slice(at, gaps[g] ?? end));
      at = gaps[g + 1] ?? end;
    }
    const wrong = [...map].some((offset, i) => source.text[offset] !== text[i] || (i > 0 && offset <= map[i - 1]!));
    return [
      ...(wrong || map.length !== text.length ? [`clause ${index}: map`] : []),
      ...(start !== map[0] || end !== map.at(-1)! + 1 ? [`clause ${index}: span`] : []),
      ...(left.join('') !== text ? [`clause ${index}: gaps`] : []),
    ];
  });
}

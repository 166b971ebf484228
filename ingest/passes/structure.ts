// One source → a structured document: clean, then sections and tables, head, tasks, targets.
import { clean } from './clean.ts';
import { headOf } from './head.ts';
import { placeOf } from './place.ts';
import { sections, type Sections } from './sections.ts';
import { isBroken, splitRunTogether } from './split.ts';
import { tasksOf } from './tasks.ts';
import { targetsOf } from './targets.ts';
import { fullWidth } from './width.ts';
import type { Source, StructuredDocument } from './types.ts';

/** The head of a source and its clauses under their headings: the beginning of `structure`. */
export function outline(source: Source): Pick<StructuredDocument, 'source' | 'head'> & Sections {
  const head = headOf(source.text, source.known);
  const blocks = clean(source.text);
  const broken = isBroken(blocks);
  return { source, head, ...sections(source, broken ? splitRunTogether(blocks, head) : blocks, head, broken) };
}

/**
 * Reads the build of one document.
 * In: the source. Out: its head, place, clauses in the order of the source, tasks with their duty spans, targets, and the duty
 * wordings that did not parse. Never throws: any text has some structure.
 */
export function structure(source: Source): StructuredDocument {
  const { head, ...read } = outline(source);
  const place = placeOf(head, source.text);
  return { source, head, place, clauses: read.clauses, ...tasksOf(read), targets: targetsOf({ head, place, clauses: fullWidth(read.clauses) }) };
}

import type { Path } from '../../../contract/paths.ts';
import type { paths as text } from '../../text/paths.ts';

/** A path as one sentence, each step in the direction in which the text states it: 自治区科技厅 牵头 汽车领域；…. */
export function sentenceOf({ relations }: Pick<Path, 'relations'>, t: typeof text.zh): string {
  return relations.map(({ type, role, source, target }) => t.step({ source: source.name, target: target.name, type, role })).join(t.joiner) + t.end;
}

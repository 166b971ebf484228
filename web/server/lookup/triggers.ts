// The words that state a relation (牵头单位, 依托, 服务), to underline them in a quote.
import type { Relation } from '../../../ingest/model.ts';

/** Words by type, longest first. Only words that by themselves say the relation. */
const WORDS: Partial<Record<Relation['type'], readonly string[]>> = {
  RESPONSIBLE_FOR: [],
};

/** Span of the trigger inside `quote` (both spans of the clause's text), undefined when no word of the lexicon stands there or it lies in a name. */
export function triggerIn(text: string, quote: [number, number], relation: Relation, names: readonly { what: string; start: number; end: number }[]): [number, number] | undefined {
  for (const word of WORDS[relation.type] ?? []) {
    const at = text.indexOf(word, quote[0]);
    if (at < 0 || at + word.length > quote[1]) continue;
    if (names.some((name) => name.what !== 'quote' && name.start < at + word.length && at < name.end)) continue;
    return [at, at + word.length];
  }
  return undefined;
}

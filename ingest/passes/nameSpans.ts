// Where a recognised name stands in its clause, and which entity it names.
import type { NameMention } from './types.ts';

/** `kind|key` of the entity. */
export const idOf = (mention: NameMention): string => `${mention.kind}|${mention.key}`;
export const startOf = (mention: NameMention): number => mention.pieces[0]![0];
export const endOf = (mention: NameMention): number => mention.pieces.at(-1)![1];
/** Whether `inner` stands in a piece of another name. Example: 南方市 in 南方市高新区. */
export const inside = (inner: NameMention, outer: NameMention): boolean => inner !== outer && outer.pieces.some(([a, b]) => a <= startOf(inner) && endOf(inner) <= b);

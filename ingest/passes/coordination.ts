// Names that share a head or a tail. Example: 甲、乙、丙国家高新区 → three parks; 甲市高新区、经开区 → both of 甲市.
import { ruling } from './rules.ts';
import { NAME_RULES, TEXT_RULES, type InText, type Shared } from './sharedNames.ts';
import type { Zone } from './names/zones.ts';

export interface Completed extends Shared { rule: string }

/** Names completed from a neighbour, each with its pieces and the rule that joined them. Every rule may add to a name. */
export function sharedNames(given: InText, zones: readonly Zone[]): Completed[] {
  const found = [
    ...TEXT_RULES.map((rule) => ruling([rule], given)),
    ...zones.flatMap((zone) => NAME_RULES.map((rule) => ruling([rule], { ...given, zone }))),
  ];
  return found.flatMap((made) => (made ? made.decided.map((name) => ({ ...name, rule: made.rule })) : []));
}

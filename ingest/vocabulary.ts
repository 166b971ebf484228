// The words of the ontology: kinds, relation types with their allowed ends, roles, statuses, levels. Plain lists, so that
// the page has them without the schemas of model.ts, which are made from them.

/** Kinds of entity. Each is a label in the store, beside `Entity`. */
export const KINDS = [
  'Department', 'City', 'University', 'Institute', 'Enterprise', 'Platform', 'Park', 'Industry', 'Task', 'Target', 'Document',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that can act: hold a duty, host a platform, cooperate. */
export const BODIES = ['Department', 'University', 'Institute', 'Enterprise', 'Platform', 'Park'] as const satisfies readonly Kind[];

const ANY: readonly Kind[] = KINDS;

/** Relation types, each with the pairs of kinds it may join (`from` × `to`). */
export const RELATIONS = {
  RESPONSIBLE_FOR: [{ from: BODIES, to: ['Task'] }],
  SERVES: [{ from: ['Platform'], to: ['Industry'] }],
  DEVELOPS: [{ from: ['City', 'Park'], to: ['Industry'] }],
  LOCATED_IN: [{ from: ['Platform', 'Park', 'University', 'Institute', 'Enterprise'], to: ['City', 'Park'] }],
  HOSTS: [{ from: ['University', 'Institute', 'Enterprise', 'Department', 'Park'], to: ['Platform'] }],
  PARTNERS_WITH: [{ from: [...BODIES, 'City'], to: [...BODIES, 'City'] }],
  PART_OF: [{ from: ['Park', 'Platform'], to: ['Park'] }, { from: ['Industry'], to: ['Industry'] }],
  CITES: [{ from: ['Document'], to: ['Document'] }],
  ISSUED: [{ from: ['Department'], to: ['Document'] }],
  HAS_TASK: [{ from: ['Document'], to: ['Task'] }],
  CONCERNS: [{ from: ['Task'], to: ANY }],
  SETS: [{ from: ['Document'], to: ['Target'] }],
  ABOUT: [{ from: ['Target'], to: ANY }],
} as const satisfies Record<string, readonly { from: readonly Kind[]; to: readonly Kind[] }[]>;
export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];
/** The nine types that a text states; the other four say where something is written. */
export const STATED_TYPES = ['RESPONSIBLE_FOR', 'SERVES', 'DEVELOPS', 'LOCATED_IN', 'HOSTS', 'PARTNERS_WITH', 'PART_OF', 'CITES', 'ISSUED'] as const satisfies readonly RelationType[];

/** Whether the ontology allows `type` from a `source` kind to a `target` kind. */
export function allows(type: RelationType, source: Kind, target: Kind): boolean {
  return RELATIONS[type].some(({ from, to }) => (from as readonly Kind[]).includes(source) && (to as readonly Kind[]).includes(target));
}

export const ROLES = ['lead', 'support', 'joint'] as const;
export type Role = (typeof ROLES)[number];
export const STATUSES = ['planned', 'building', 'existing'] as const;
export type Status = (typeof STATUSES)[number];
export const LEVELS = ['national', 'region', 'city', 'county'] as const;

/** The word as one of `words`; undefined where it is none of them. `oneOf(ROLES, 'boss')` is undefined. */
export function oneOf<T extends string>(words: readonly T[], word: unknown): T | undefined {
  return words.find((one) => one === word);
}

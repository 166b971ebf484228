// The form of a question that is being saved: what a statement takes and gives, with words filled in as far as they are known.
import { KINDS } from '../../../../ingest/model.ts';
import type { Question, QuestionParameter, SaveQuestion } from '../../../contract/questions.ts';

export type ParameterType = QuestionParameter['type'];
/** In the order of the menu. */
export const TYPES: readonly ParameterType[] = [...KINDS, 'Body', 'Entity', 'Role', 'Status', 'text', 'integer', 'year'];

interface Pair { zh: string; en: string }
export interface DraftParameter { name: string; type: ParameterType; label: Pair; optional: boolean; /** As typed. */ preset: string }
export interface Draft {
  /** As typed; '' takes one from the English title. */
  name: string;
  title: Pair;
  ask: Pair;
  parameters: DraftParameter[];
  columns: SaveQuestion['columns'];
}

/** A file name from an English title: `Tasks led by {department}` → `tasks-led-by-department`. At most 60 characters. */
export function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
}

/** `leadBody` → `Lead body`. */
const spoken = (name: string): string => {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** What a parameter asks for, by its name: `$city` a city, `$fromYear` a year; else a text. */
function guessed(name: string): ParameterType {
  const words = spoken(name).toLowerCase().split(' ');
  return TYPES.find((type) => words.includes(type.toLowerCase())) ?? 'text';
}

/** An empty form for a statement; names that the question it was made from has too keep their words. */
export function draftFor(parts: { parameters: readonly string[]; columns: readonly string[] }, source: Question | undefined): Draft {
  const empty: Draft = { name: '', title: { zh: '', en: '' }, ask: source?.ask ?? { zh: '', en: '' }, parameters: [], columns: [] };
  const known = source?.parameters.map(({ default: preset, ...parameter }) => ({ ...parameter, preset: preset === undefined ? '' : String(preset) })) ?? [];
  return fitted({ ...empty, parameters: known, columns: source?.columns ?? [] }, parts);
}

/** The form for a statement that has changed since: parameters and columns as they are now, each with the words it had. */
export function fitted(draft: Draft, { parameters, columns }: { parameters: readonly string[]; columns: readonly string[] }): Draft {
  return {
    ...draft,
    parameters: parameters.map((name) => draft.parameters.find((one) => one.name === name) ?? { name, type: guessed(name), label: { zh: name, en: spoken(name) }, optional: false, preset: '' }),
    columns: columns.map((name) => draft.columns.find((one) => one.name === name) ?? { name, label: { zh: name, en: spoken(name) } }),
  };
}

/** What the server is sent. */
export function toSave({ name, title, ask, parameters, columns }: Draft, cypher: string): SaveQuestion {
  return {
    name: name.trim() || slug(title.en),
    title, ask, columns, cypher,
    parameters: parameters.map(({ preset, ...parameter }) => {
      const typed = preset.trim();
      const value = (parameter.type === 'integer' || parameter.type === 'year') && /^-?\d+$/.test(typed) ? Number(typed) : typed;
      return { ...parameter, ...(typed !== '' && { default: value }) };
    }),
  };
}

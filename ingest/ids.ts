// Stable ids. An id is a promise: it comes from what the resolver resolves by, never from the shown name or a row number.
import { hash } from 'node:crypto';
import type { Kind, RelationType, Role } from './model.ts';

const short = (text: string): string => hash('sha256', text, 'base64url').slice(0, 12);

/** Id of an entity from its kind and resolution key, e.g. `department-3fGh…`. Letters, digits, `-` and `_` only. */
export function entityId(kind: Kind, key: string): string {
  return `${kind.toLowerCase()}-${short(`${kind}|${key}`)}`;
}

/** Id of a relation: one per type, ends and role. */
export function relationId(type: RelationType, source: string, target: string, role?: Role): string {
  return `r-${short(`${type}|${role ?? ''}|${source}|${target}`)}`;
}

/** Id of a clause from its document and its text with the count of equal ones before it, so that an edit elsewhere does not change it. */
export function clauseId(document: string, text: string, occurrence: number): string {
  return `c-${short(`${document}|${text}|${occurrence}`)}`;
}

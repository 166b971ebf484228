// What the store and its reading children say to each other.
import type { Answer, Value } from '../store.ts';
import type { PlainError } from './errors.ts';

/** To the child. */
export interface Ask { id: number; what: 'read' | 'explain'; statement: string; params: Record<string, Value>; rows: number }

/** From the child. `memory`: it took too much and ends itself. */
export type Said =
  | { ready: true }
  | { unready: PlainError }
  | { memory: true }
  | { id: number; answer: Answer }
  | { id: number; plan: string[] }
  | { id: number; error: PlainError };

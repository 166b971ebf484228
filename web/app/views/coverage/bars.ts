// Where the bars of a strip stand. Pure.
import type { CoveredDocument, Stripe } from '../../../contract/coverage.ts';

type Clauses = Pick<CoveredDocument, 'strip'>['strip'];
export interface Bar { from: number; to: number; as: Stripe }

/** Bars side by side over `width` px, each as wide as its share of the characters; an empty clause counts one character. */
export function barsOf(strip: Clauses, width: number): Bar[] {
  const total = strip.reduce((sum, { length }) => sum + Math.max(1, length), 0);
  let at = 0;
  return strip.map(({ as, length }) => {
    const from = (at / total) * width;
    at += Math.max(1, length);
    return { from, to: (at / total) * width, as };
  });
}

/** Place in the strip of the clause at `x` px, undefined outside. */
export function clauseAt(strip: Clauses, x: number, width: number): number | undefined {
  const at = barsOf(strip, width).findIndex(({ from, to }) => x >= from && x < to);
  return at < 0 ? undefined : at;
}

// How often one client may do what is costly or could be guessing: free Cypher and wrong tokens. Not asked on loopback.
import { ApiFailure } from './errors.ts';

const MINUTE = 60_000;

export interface Rate {
  /** Throws ApiFailure 429 when this client has used up its share of the present minute. */
  check(client: string): void;
  /** Counts one. */
  count(client: string): void;
}

/** At most `most` a minute and client; `now` in ms. */
export function ratePerMinute(most: number, now: () => number = Date.now): Rate {
  let used = new Map<string, number>();
  let minute = 0;
  const fresh = (): void => {
    const present = Math.floor(now() / MINUTE);
    if (present !== minute) used = new Map();
    minute = present;
  };
  return {
    check(client) {
      fresh();
      if ((used.get(client) ?? 0) >= most) throw new ApiFailure(429, 'too-many', { zh: '请求太频繁，一分钟后再试。', en: 'Too many requests; try again in a minute.' });
    },
    count(client) {
      fresh();
      used.set(client, (used.get(client) ?? 0) + 1);
    },
  };
}

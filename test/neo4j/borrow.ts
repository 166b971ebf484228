// How a test file gets the run's Neo4j. The linter takes the chooser below for a test of its own:
/* oxlint-disable vitest/no-conditional-tests, vitest/valid-describe-callback, vitest/valid-title, vitest/expect-expect, vitest/no-disabled-tests */
import { get } from 'node:http';
import { describe, inject, test } from 'vitest';
import { neo4jMissing } from './start.ts';

/** Waits for this file's turn; `giveBack` ends it. Throws when the server does not start. */
export function borrowNeo4j(): Promise<{ env: Record<string, string>; giveBack: () => void }> {
  return new Promise((resolve, reject) => {
    const request = get(inject('neo4jDesk'), { agent: false }, (response) => {
      response.setEncoding('utf8');
      response.once('data', (line: string) => {
        const { env, error } = JSON.parse(line) as { env: Record<string, string>; error?: string };
        if (error) reject(new Error(error));
        else resolve({ env, giveBack: () => request.destroy() });
      });
      response.on('error', () => {});
    });
    request.once('error', reject);
  });
}

/** `describe` for tests that need a real Neo4j: where Java or Maven is missing they are skipped with the reason, in CI they fail. */
export function describeNeo4j(name: string, tests: () => void): void {
  const missing = neo4jMissing();
  if (!missing) describe(name, tests);
  else if (process.env['CI'] === 'true') test(name, () => { throw new Error(missing); });
  else {
    process.stderr.write(`\nSkipped: ${name}. ${missing}.\n`);
    test.skip(`${name} (${missing})`, () => {});
  }
}

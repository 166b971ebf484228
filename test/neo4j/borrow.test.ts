import { expect, test } from 'vitest';
import { borrowNeo4j, describeNeo4j } from './borrow.ts';

describeNeo4j('a real Neo4j', () => {
  test('is lent and given back', async () => {
    const first = await borrowNeo4j();
    expect(first.env['NEO4J_URI']).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    first.giveBack();
    const second = await borrowNeo4j();
    expect(second.env).toEqual(first.env);
    second.giveBack();
  }, 200_000);
});

// Every saved question as it stands answers something on the five seed documents, and no choice that it offers leads nowhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../ingest/corpus.ts';
import { load } from '../../ingest/load.ts';
import { extract } from '../../ingest/pipeline.ts';
import { ask } from '../../queries/ask.ts';
import { everyQuestion } from '../../queries/catalog.ts';
import { EmbeddedStore } from '../../queries/embedded/store.ts';
import { options } from '../../queries/options.ts';
import { versionOf } from '../graphs.ts';

const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
const store = new EmbeddedStore(folder);
/** What stands in blanks that have no default. */
const TYPED: Record<string, string> = { earlier: '三年行动方案', later: '科创广西先行试验区', from: '自治区科技厅', to: '桂林电子科技大学' };
/** Questions whose finding may be that there is nothing. */
const MAY_BE_NOTHING = new Set(['tasks-of-collectives', 'compare-targets']);

beforeAll(async () => load(store, extract(await readSeeds('seeds')).graph, versionOf('seeds')), 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(everyQuestion().map((question) => [question.name, question] as const))('%s', (name, question) => {
  const given = Object.fromEntries(question.parameters.filter(({ optional, default: preset }) => !optional && preset === undefined).map((parameter) => [parameter.name, TYPED[parameter.name]!]));
  it('has an answer', async () => {
    const { answer, sentence, empty } = await ask(store, question, given);
    expect(answer.rows.length > 0 || MAY_BE_NOTHING.has(name)).toBe(true);
    expect(empty === undefined).toBe(answer.rows.length > 0);
    expect(sentence.zh).toMatch(/。$/);
  });
  it('offers no choice that leads nowhere', async () => {
    for (const parameter of question.parameters.filter(({ type }) => type !== 'text' && type !== 'integer')) {
      const choices = (await options(store, question, parameter.name, given, '', 500)).options;
      for (const { value, count } of choices.filter((_, i) => i % Math.ceil(choices.length / 10) === 0)) {
        const others = Object.fromEntries(question.parameters.filter(({ optional }) => optional).map((one) => [one.name, null]));
        expect((await ask(store, question, { ...others, ...given, [parameter.name]: value })).answer.total).toBe(count);
      }
    }
  });
});

const CHOSEN = ['text', 'integer'];
const chained = everyQuestion().map((question) => ({ ...question, blanks: question.parameters.filter(({ type }) => !CHOSEN.includes(type)) })).filter(({ blanks }) => blanks.length > 1);

describe.each(chained.map((question) => [question.name, question] as const))('blanks of %s, filled one after the other', (_, question) => {
  it.each([[question.blanks], [question.blanks.toReversed()]])('each later one offers only what leads to an answer', async (order) => {
    const open = Object.fromEntries(question.parameters.filter(({ optional }) => optional).map(({ name }) => [name, null]));
    const first = (await options(store, question, order[0]!.name, {}, '', 500)).options;
    expect(first.length).toBeGreaterThan(0);
    for (const start of first.filter((_one, i) => i % Math.ceil(first.length / 4) === 0)) {
      const given: Record<string, string | number> = { [order[0]!.name]: start.value };
      for (const { name } of order.slice(1)) {
        const choices = (await options(store, question, name, given, '', 500)).options;
        for (const { value, count } of choices.filter((_one, i) => i % Math.ceil(choices.length / 4) === 0)) {
          const { answer } = await ask(store, question, { ...open, ...given, [name]: value });
          expect([answer.total, answer.rows.length > 0]).toEqual([count, true]);
        }
        if (choices[0]) given[name] = choices[0].value;
      }
    }
  });
});

// The floors of the extraction on the texts that were given, by the command that prints the figures.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { build } from '../explorer.ts';
import { PARTS } from './parts.ts';

it('npm run eval prints a row for every annotated text, and its floors hold', () => {
  build();
  const { stdout, status } = spawnSync(process.execPath, ['dist/node/eval.js'], { encoding: 'utf8' });
  expect([...stdout.matchAll(/^\| ([\w-]+) \|.*?\| (0\.\d{3}|1\.000) \| (0\.\d{3}|1\.000) \|/gmu)].map(([, part]) => part)).toEqual(PARTS.map(({ part }) => part));
  const rows = [...stdout.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \| (pass|FAIL) \|$/gmu)].map(([, what, verdict]) => ({ what, verdict }));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ verdict }) => verdict === 'FAIL')).toEqual([]);
  expect(status).toBe(0);
}, 120_000);

it('npm run eval refuses an option that it does not know', () => {
  const { stderr, status } = spawnSync(process.execPath, ['dist/node/eval.js', '--hits'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/--hits.*usage/u);
});

// The floors of the extraction on the two texts that were given, by the command that prints the figures.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { build } from '../explorer.ts';

test('npm run eval ends well and prints a row for every annotated text', () => {
  build();
  const out = execFileSync(process.execPath, ['dist/node/eval.js'], { encoding: 'utf8' });
  expect([...out.matchAll(/^\| (\w+) \|.*?\| (0\.\d{3}|1\.000) \| (0\.\d{3}|1\.000) \|/gmu)].map(([, part]) => part)).toEqual(['002a', '003', '004', '000b', '001', '002b']);
}, 120_000);

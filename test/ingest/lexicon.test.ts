// The lists: where they come from, and that rules know no name of the annotated texts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { divisionNamed, divisionOf, DIVISIONS, REGIONS, shortIsSafe } from '../../ingest/lexicon/divisions.ts';
import { CENTRAL, STEMS } from '../../ingest/lexicon/departments.ts';
import { STATE_ENTERPRISES } from '../../ingest/lexicon/enterprises.ts';
import { UNIVERSITIES } from '../../ingest/lexicon/universities.ts';
import { CLASS_WORDS } from '../../ingest/lexicon/zones.ts';

describe('divisions', () => {
  it('has the 34 regions and each prefecture under its region', () => {
    expect(REGIONS).toHaveLength(34);
    expect(divisionNamed('钦州市')).toMatchObject({ code: '450700', short: '钦州', level: 'city', region: '广西壮族自治区' });
    expect(DIVISIONS.filter(({ region }) => region === '').map(({ name }) => name)).toEqual([]);
  });
  it.each([['恩施土家族苗族自治州', '恩施'], ['延边朝鲜族自治州', '延边'], ['广西壮族自治区', '广西'], ['内蒙古自治区', '内蒙古'], ['阿拉善盟', '阿拉善'], ['沙县区', '沙县']])('%s is %s for short', (name, short) => expect(divisionNamed(name)?.short).toBe(short));
  it.each([['桂林', '桂林市'], ['广西', '广西壮族自治区'], ['海南', '海南省'], ['资源', undefined], ['日照', undefined], ['朝阳区', undefined]])('%s stands for %s', (text, name) => expect(divisionOf(text)?.name).toBe(name));
  it('lets no county’s short name stand alone', () => expect(DIVISIONS.filter((d) => d.level === 'county' && shortIsSafe(d))).toEqual([]));
});

describe('imported lists', () => {
  it.each(readdirSync('ingest/lexicon/data'))('%s names package, version, licence, date and hash', (file) => {
    const { source, rows } = JSON.parse(readFileSync(join('ingest/lexicon/data', file), 'utf8')) as { source: Record<string, string>; rows: string[][] };
    expect(source).toMatchObject({ package: expect.stringMatching(/./u), version: expect.stringMatching(/^\d/u), licence: 'MIT', date: expect.stringMatching(/^\d{4}-\d{2}/u), sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => row.some((cell) => cell === ''))).toEqual([]);
  });
  it('has the institutions and bodies of the country', () => {
    expect(UNIVERSITIES.size).toBeGreaterThan(2700);
    expect(UNIVERSITIES.get('清华大学')).toBe('北京市');
    expect(CENTRAL.map(({ name }) => name)).toContain('国家数据局');
  });
});

describe('rows', () => {
  it('has each class word and each stem once', () => {
    const words = CLASS_WORDS.map(({ word }) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const forms = STEMS.flatMap(({ stem, short }) => [stem, ...short]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('knows no park, platform or enterprise of the annotated texts', () => {
    const gold = ['gold', 'own'].flatMap((folder) => readdirSync(`test/eval/${folder}`).filter((file) => file.endsWith('.json')).map((file) => `test/eval/${folder}/${file}`)).flatMap((part) => (JSON.parse(readFileSync(part, 'utf8')) as { entities: { kind: string; name: string }[] }).entities);
    // class words, and enterprises of the whole country, are nobody's in particular
    const national = STATE_ENTERPRISES.flatMap(({ name, short }) => [name, ...short]);
    const classes = new Set([...CLASS_WORDS.map(({ word }) => word), ...national]);
    const names = gold.filter(({ kind, name }) => ['Park', 'Platform', 'Enterprise'].includes(kind) && name.length > 2 && !classes.has(name)).map(({ name }) => name);
    const rules = ['ingest/lexicon', 'ingest/passes'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gmu, ''))).join('\n');
    // a word inside the national list (a group's short name in its long one) is no row of its own
    const own = national.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(`'${name}'`, ''), rules);
    expect(names.filter((name) => own.includes(name))).toEqual([]);
  });
});

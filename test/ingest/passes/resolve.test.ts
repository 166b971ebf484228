// One thing, one node; different things never one.
import { describe, expect, it } from 'vitest';
import { entityId } from '../../../ingest/ids.ts';
import { industryStem, parkKey } from '../../../ingest/passes/keys.ts';
import { resolve } from '../../../ingest/passes/resolve.ts';
import type { NameMention } from '../../../ingest/passes/types.ts';

const mention = (kind: NameMention['kind'], key: string, name: string, rest: Partial<NameMention> = {}): NameMention => ({ kind, key, name, form: name, clause: 0, pieces: [[0, name.length]], rule: 'test', ...rest });
const placed = (...mentions: NameMention[]) => mentions.map((m) => ({ id: entityId(m.kind, m.key), mention: m }));

describe('keys', () => {
  it.each([
    ['广西玉林国家农业科技园区', '玉林国家农业科技园区'],
    ['襄阳高新技术产业开发区', '襄阳国家高新区'],
    ['襄阳市高新区', '襄阳高新区'],
    ['中国—东盟科技城', '中国-东盟科技城'],
  ])('%s = %s', (a, b) => expect(parkKey(a)).toBe(parkKey(b)));
  it.each([['襄阳国家高新区', '宜昌国家高新区'], ['襄阳高新区', '襄阳经开区'], ['襄阳高新区', '襄阳综合保税区']])('%s ≠ %s', (a, b) => expect(parkKey(a)).not.toBe(parkKey(b)));
  it.each([['汽车产业链', '汽车领域'], ['高端装备制造业', '高端装备'], ['特色农业', '特色农业产业'], ['海工装备', '海洋工程装备产业']])('%s = %s', (a, b) => expect(industryStem(a)).toBe(industryStem(b)));
  it.each([['新能源', '新能源汽车'], ['海洋装备', '海洋工程装备'], ['农业', '农机']])('%s ≠ %s', (a, b) => expect(industryStem(a)).not.toBe(industryStem(b)));
});

describe('resolve', () => {
  const one = mention('Department', 'region|湖北省|科学技术厅局', '省科技厅', { knownAs: ['湖北省科学技术厅'] });
  const other = mention('Department', 'region|湖北省|科学技术厅局', '湖北省科学技术厅');

  it('makes one entity of one key; forms that texts use are aliases, the rest is known', () => {
    const [entity, ...more] = resolve(placed(one, other)).values();
    expect(more).toEqual([]);
    expect(entity).toMatchObject({ name: '省科技厅', aliases: ['湖北省科学技术厅'], knownAs: [] });
    expect([...resolve(placed(one)).values()][0]).toMatchObject({ aliases: [], knownAs: ['湖北省科学技术厅'] });
  });
  it('does not depend on the order of mentions', () => {
    expect([...resolve(placed(one, other))]).toEqual([...resolve(placed(other, one))]);
  });
  it('keeps the id when one more alias is known', () => {
    const more = { ...one, knownAs: [...one.knownAs!, '湖北科技厅'] };
    expect([...resolve(placed(one)).keys()]).toEqual([...resolve(placed(more)).keys()]);
  });
  it('refuses aliases that mean another body in the next document', () => {
    const relative = mention('Department', 'city|襄阳市|科学技术厅局', '襄阳市科技局', { form: '市科技局' });
    expect([...resolve(placed(relative)).values()][0]).toMatchObject({ name: '襄阳市科技局', aliases: [] });
  });
});

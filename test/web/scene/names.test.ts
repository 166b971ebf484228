import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../ingest/model.ts';
import { breakName } from '../../../web/scene/breakName.ts';
import { placeLabels, type LabelNode } from '../../../web/scene/labels.ts';
import { drawPicture } from '../../../web/scene/picture.ts';
import { shortName, shortNames } from '../../../web/scene/shortNames.ts';
import { annotated } from './graphs.ts';

describe('short names', () => {
  it.each<[Kind, string, string]>([
    ['Department', '自治区科技厅', '科技厅'],
    ['Department', '自治区工业和信息化厅', '工信厅'],
    ['Department', '自治区人力资源社会保障厅', '人社厅'],
    ['Department', '自治区发展改革委', '发改委'],
    ['Department', '自治区人民政府', '自治区政府'],
    ['Department', '桂林市人民政府', '桂林市政府'],
    ['Department', '国家税务总局广西壮族自治区税务局', '广西税务局'],
    ['Department', '钦州市科技局', '钦州科技局'],
    ['Department', '各设区市人民政府', '各设区市政府'],
    ['Department', '科学技术部', '科技部'],
    ['City', '钦州市', '钦州'],
    ['City', '沙市', '沙市'],
    ['Park', '南宁国家级高新区', '南宁高新区'],
    ['Park', '百色国家农业科技园区', '百色农科园'],
    ['Park', '中国（广西）自由贸易试验区钦州港片区', '钦州港片区'],
    ['Park', '桂林国家可持续发展议程创新示范区', '桂林可持续示范区'],
    ['Industry', '汽车产业', '汽车'],
    ['Industry', '冶金领域（产业）', '冶金'],
    ['Industry', '战略性新兴产业', '战新产业'],
    ['Industry', '未来产业', '未来产业'],
    ['Industry', '数字产业', '数字产业'],
    ['Industry', '铝产业', '铝产业'],
    ['Institute', '中国科学院', '中科院'],
    ['Enterprise', '广西玉柴机器股份有限公司', '广西玉柴机器'],
    ['Task', '大力扶持高新技术企业发展', '大力扶持高新技术企业发展'],
  ])('%s %s → %s', (kind, name, short) => expect(shortName(name, kind)).toBe(short));

  it('are never shared: not by bodies of two levels, by kinds, or by equal names', () => {
    const named = (['Department', 'Department', 'Industry', 'Platform', 'City', 'City'] as const).map((kind, i) => ({ id: `n${i}`, kind, name: ['自治区科技厅', '科技厅', '汽车', '汽车', '钦州市', '钦州市'][i]! }));
    const names = shortNames(named);
    expect(new Set(names.values()).size).toBe(named.length);
    expect([...names.keys()].sort()).toEqual(named.map((n) => n.id));
    expect(shortNames(named.toReversed())).toEqual(names);
  });
  it('are unique over the annotated graphs', () => {
    const names = shortNames(annotated().entities);
    expect(new Set(names.values()).size).toBe(names.size);
  });
});

describe('two lines', () => {
  it.each<[string, string[]]>([
    ['汽车', ['汽车']],
    ['钦州石化产业园区', ['钦州石化产业园区']],
    ['防城港国际医学开放试验区', ['防城港国际', '医学开放试验区']],
    ['中国（广西）自由贸易试验区', ['中国（广西）', '自由贸易试验区']],
    ['绿色高端化工新材料广西实验室', ['绿色高端化工', '新材料广西实验室']],
  ])('%s', (name, lines) => expect(breakName(name, 10)).toEqual(lines));
  it('neither cuts a fixed word nor loses a character, unless it says so', () => {
    for (const { name } of annotated().entities) {
      const lines = breakName(name, 12, 4);
      const whole = name.replaceAll(' ', '');
      const [kept, cut] = lines.join('').replaceAll(' ', '').split('⋯') as [string, string?];
      expect(cut === undefined ? kept === whole : whole.startsWith(kept)).toBe(true);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(实验|试验|示范)$/);
      expect(lines.length).toBeLessThanOrEqual(4);
    }
  });
});

describe('label places', () => {
  const measure = (text: string, size: number) => text.length * size;
  const view = { width: 1330, height: 720 };
  const drawn = drawPicture(annotated());
  const wishes: LabelNode[] = drawn.nodes.map((n) => ({ id: n.id, x: n.x + 665, y: n.y + 360, radius: n.radius, lines: breakName(n.short, 10), size: 11.5, bold: false, rank: n.radius }));
  const labels = placeLabels(wishes, measure, view, 110);
  const crosses = (a: typeof labels[number], b: typeof labels[number]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('writes most names, no two on each other, all inside', () => {
    expect(labels.length).toBeGreaterThan(85);
    expect(labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => crosses(a, b)).map((b) => `${a.lines.join('')} ${b.lines.join('')}`))).toEqual([]);
    for (const l of labels) expect(l.x >= 0 && l.y >= 0 && l.x + l.width <= view.width && l.y + l.height <= view.height).toBe(true);
  });
  it('covers no larger disc', () => {
    for (const label of labels) {
      const own = wishes.find((w) => w.id === label.id)!;
      for (const disc of wishes) {
        if (disc.id === label.id || disc.radius < own.radius * 0.8) continue;
        const dx = Math.max(label.x - disc.x, 0, disc.x - label.x - label.width);
        const dy = Math.max(label.y - disc.y, 0, disc.y - label.y - label.height);
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(disc.radius);
      }
    }
  });
  it('prefers rank, keeps to the most, and leaves a taken box free', () => {
    expect(placeLabels(wishes, measure, view, 5).map((l) => l.id)).toEqual([...wishes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, 5).map((w) => w.id));
    const whole = { x: 0, y: 0, ...view };
    expect(placeLabels(wishes, measure, view, 110, [whole])).toEqual([]);
  });
  it('goes to the asked side first', () => {
    const one: LabelNode = { id: 'a', x: 300, y: 300, radius: 8, lines: ['钦州'], size: 12, bold: false, rank: 1 };
    expect(placeLabels([one], measure, view, 1)[0]!.x).toBeGreaterThan(300);
    expect(placeLabels([{ ...one, side: 'left' }], measure, view, 1)[0]!.x).toBeLessThan(280);
  });
});

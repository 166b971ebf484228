import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityDetail, SceneEdge } from '../../../web/contract.ts';
import type { EntityRef } from '../../../web/contract/parts.ts';
import { isInside } from '../../../web/app/canvas/lasso.ts';
import { useApp } from '../../../web/app/state/app.ts';
import { canvas } from '../../../web/app/text/canvas.ts';
import { joining, linesAmong } from '../../../web/app/views/graph/among.ts';
import { filterChips } from '../../../web/app/views/graph/filterChips.ts';
import { NO_FILTERS } from '../../../web/app/state/filters.ts';
import { graph } from '../../../web/app/text/graph.ts';

const app = useApp.getState;
beforeEach(() => useApp.setState(useApp.getInitialState(), true));

describe('several chosen things', () => {
  it('come and go one by one, and come together', () => {
    app().mark(['a']);
    app().mark(['b']);
    app().mark(['a']);
    expect(app().marked).toEqual(['b']);
    app().mark(['b', 'c']);
    expect(app().marked).toEqual(['b', 'c']);
    app().clearMarks();
    expect(app().marked).toEqual([]);
  });
  it('are pinned where they are, and let go when all are pinned; each is one step of undo', () => {
    const things = [{ id: 'a', x: 1, y: 2 }, { id: 'b', x: 3, y: 4 }];
    app().togglePin('a', { x: 1, y: 2 });
    app().pinAll(things);
    expect(app()).toMatchObject({ pinned: ['a', 'b'], moved: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } } });
    app().pinAll(things);
    expect(app()).toMatchObject({ pinned: [], moved: {} });
    app().undo();
    expect(app().pinned).toEqual(['a', 'b']);
  });
  it('are hidden together, and shown again by undo or all at once', () => {
    app().hide(['a', 'b']);
    app().hide(['b']);
    expect([app().hiddenIds, app().past.length]).toEqual([['a', 'b'], 1]);
    app().showHidden();
    app().undo();
    expect(app().hiddenIds).toEqual(['a', 'b']);
  });
});

describe('folds', () => {
  it('are opened one by one, and folding afresh closes all; those around an entity close alone', () => {
    app().fold('city');
    app().unfold('fold:city:c');
    app().unfold('d.fold:SERVES:in');
    app().refold('d');
    expect(app()).toMatchObject({ foldBy: 'city', unfolded: ['fold:city:c'] });
    app().fold('city');
    expect(app().unfolded).toEqual([]);
    app().undo();
    expect(app().unfolded).toEqual(['fold:city:c']);
  });
});

describe('a lasso', () => {
  const hook = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 6, y: 10 }, { x: 6, y: 4 }, { x: 0, y: 4 }];
  it.each([[5, 2, true], [8, 8, true], [2, 8, false], [-1, 2, false], [11, 5, false]])('goes round %d, %d: %s', (x, y, inside) => expect(isInside({ x, y }, hook)).toBe(inside));
  it.each([[[]], [[{ x: 1, y: 1 }]]])('of %j goes round nothing', (line) => expect(isInside({ x: 1, y: 1 }, line)).toBe(false));
});

const ref = (id: string): EntityRef => ({ id, kind: 'Department', name: id });
const detail = (id: string, others: string[]): Pick<EntityDetail, 'entity' | 'groups'> => ({
  entity: { ...ref(id), aliases: [], knownAs: [], properties: {} },
  groups: [{ type: 'PARTNERS_WITH', direction: 'out', total: others.length, relations: others.map((other) => ({ id: id + other, type: 'PARTNERS_WITH', source: ref(id), target: ref(other), years: [], documents: [], places: 1 })) }],
});
const line = (id: string, source: string, target: string, derived = false): SceneEdge => ({ id, type: 'SERVES', source, target, derived, weight: 1 });

describe('what joins the chosen', () => {
  it('is related to two of them or more, most first, and none of them', () => {
    expect(joining([detail('a', ['x', 'y', 'b', 'z']), detail('b', ['y', 'x']), detail('c', ['y'])])).toEqual(['y', 'x']);
    expect(joining([detail('a', ['x'])])).toEqual([]);
  });
  it('are the lines with both ends among them, stated ones first', () => {
    expect(linesAmong([line('1', 'a', 'b', true), line('2', 'b', 'a'), line('3', 'a', 'z')], new Set(['a', 'b'])).map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('a line as a sentence', () => {
  it.each([
    ['RESPONSIBLE_FOR', 'lead', '科技厅 牵头 汽车领域', '科技厅 leads 汽车领域'], ['HOSTS', '', '汽车领域 依托 科技厅 建设', '科技厅 hosts 汽车领域'], ['WORKS_WITH', '', '科技厅 与 汽车领域 有共同任务', '科技厅 and 汽车领域 share tasks'],
    ['RESPONSIBLE_FOR', '', '科技厅 负责 汽车领域', '科技厅 is responsible for 汽车领域'], ['UNKNOWN', '', '科技厅 — 汽车领域', '科技厅 — 汽车领域'],
  ])('%s %s', (type, role, zh, en) => expect([canvas.zh.sentence(type, role, '科技厅', '汽车领域'), canvas.en.sentence(type, role, '科技厅', '汽车领域')]).toEqual([zh, en]));
});

describe('chips', () => {
  const names = { role: { lead: '牵头' }, status: { planned: '拟建' }, lineOf: (type: string) => type };
  const document = { id: 'd', title: '很长很长很长很长很长很长很长的规划', entities: 0, facts: 0, targets: 0, tasks: 0, clauses: { facts: 0, names: 0, none: 0, unread: 0 } };
  const chips = () => filterChips(app().filters, app(), [document, { ...document, id: 'e' }, { ...document, id: 'f' }], [{ id: 'c', kind: 'City', name: '桂林市', things: 3 }], graph.zh, names);
  it('are none without filters', () => expect(chips()).toEqual([]));
  it('name each filter in force, and each takes its filter away', () => {
    app().filter({ documents: ['d', 'e'], roles: ['lead'], statuses: ['planned'], city: 'c' });
    app().toggleType('DUTY');
    app().hide(['x']);
    app().fold('kind');
    expect(chips().map(({ text }) => text)).toEqual(['只看 2 / 3 份文件', '角色：牵头', '状态：拟建', '城市：桂林市', '不看关系：DUTY', '已隐藏 1 个名称', '按类别折叠']);
    for (const { remove } of chips()) remove();
    expect([chips(), app().filters]).toEqual([[], NO_FILTERS]);
  });
  it('cut a title that would not fit', () => {
    app().filter({ documents: ['d'] });
    expect(chips()[0]!.text).toBe('只看《很长很长很长很长很长很长很长的…》');
  });
});

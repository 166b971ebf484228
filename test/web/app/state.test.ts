import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../web/app/state/app.ts';
import { addedIds } from '../../../web/app/state/arrangement.ts';
import { recall, remember, themeOf } from '../../../web/app/state/settings.ts';

const app = useApp.getState;
beforeEach(() => useApp.setState(useApp.getInitialState(), true));

describe('where one is', () => {
  it('keeps the chosen entity from view to view', () => {
    app().selectEntity('a');
    app().selectRelation('r');
    app().open('ask');
    expect(app().selection).toEqual({ entity: 'a', relation: 'r' });
    app().readFact('r', { document: 'd' });
    expect(app()).toMatchObject({ view: 'reader', selection: { entity: 'a', relation: 'r' }, place: { document: 'd', relation: 'r' } });
    app().showInGraph('b');
    expect(app()).toMatchObject({ view: 'graph', selection: { entity: 'b' } });
  });
  it('goes around an entity and back to the whole picture', () => {
    app().showAround('a');
    app().selectEntity('b');
    expect(app()).toMatchObject({ around: 'a', selection: { entity: 'b' } });
    app().showAround(undefined);
    expect(app()).toMatchObject({ around: undefined, selection: { entity: 'b' } });
    app().showAround('a');
    app().showInGraph('c');
    expect(app().around).toBeUndefined();
  });
  it('lets a line take the place of an entity', () => {
    app().selectEntity('a');
    app().selectEdge('x', 'y');
    expect(app().selection).toEqual({ edge: { source: 'x', target: 'y' } });
  });
});

describe('kinds', () => {
  it('are hidden and shown', () => {
    app().toggleKind('City');
    expect(app().hiddenKinds).toEqual(['City']);
    app().toggleKind('City');
    expect(app().hiddenKinds).toEqual([]);
  });
  it('are isolated among those present, and freed by the same click', () => {
    app().isolateKind('City', ['City', 'Task', 'Park']);
    expect(app().hiddenKinds.toSorted()).toEqual(['Park', 'Task']);
    app().isolateKind('City', ['City', 'Task', 'Park']);
    expect(app().hiddenKinds).toEqual([]);
  });
  it('go from one isolated to another', () => {
    app().isolateKind('City', ['City', 'Task']);
    app().isolateKind('Task', ['City', 'Task']);
    expect(app().hiddenKinds).toEqual(['City']);
  });
});

describe('expansions', () => {
  it('take back only what that click brought', () => {
    app().expand('a', ['x', 'y']);
    app().expand('b', ['y', 'z']);
    expect(addedIds(app().expansions)).toEqual(['x', 'y', 'z']);
    app().collapse('b');
    expect(addedIds(app().expansions)).toEqual(['x', 'y']);
    app().collapse('b');
    expect(addedIds(app().expansions)).toEqual(['x', 'y']);
  });
  it('that bring nothing new are no step to undo', () => {
    app().expand('a', ['x']);
    app().expand('b', ['x']);
    expect(app().past).toHaveLength(1);
  });
  it('let one entity go', () => {
    app().expand('a', ['x', 'y']);
    app().takeOut('x');
    expect(addedIds(app().expansions)).toEqual(['y']);
    app().takeOut('y');
    expect(app().expansions).toEqual([]);
  });
});

describe('undo and redo', () => {
  it('go through every kind of change in one stack', () => {
    app().toggleKind('City');
    app().expand('a', ['x']);
    app().move('x', 3, 4);
    app().togglePin('y', { x: 1, y: 2 });
    const last = { hiddenKinds: app().hiddenKinds, expansions: app().expansions, moved: app().moved, pinned: app().pinned };
    expect(last).toEqual({ hiddenKinds: ['City'], expansions: [{ anchor: 'a', ids: ['x'] }], moved: { x: { x: 3, y: 4 }, y: { x: 1, y: 2 } }, pinned: ['x', 'y'] });
    for (let i = 0; i < 4; i += 1) app().undo();
    expect([app().hiddenKinds, app().expansions, app().moved, app().pinned]).toEqual([[], [], {}, []]);
    app().undo();
    for (let i = 0; i < 5; i += 1) app().redo();
    expect(app()).toMatchObject(last);
  });
  it('forget what was undone once something else is done', () => {
    app().toggleKind('City');
    app().undo();
    app().toggleKind('Task');
    app().redo();
    expect(app().hiddenKinds).toEqual(['Task']);
  });
  it('leave the selection alone', () => {
    app().toggleKind('City');
    app().selectEntity('a');
    app().undo();
    expect(app().selection).toEqual({ entity: 'a' });
  });
  it('take a new layout back in one step, pins and moves untouched', () => {
    app().move('x', 3, 4);
    app().layOut({ y: { x: 1, y: 1 }, z: { x: 2, y: 2 } });
    expect(app()).toMatchObject({ laid: { y: { x: 1, y: 1 }, z: { x: 2, y: 2 } }, moved: { x: { x: 3, y: 4 } }, pinned: ['x'] });
    app().undo();
    expect(app()).toMatchObject({ laid: {}, moved: { x: { x: 3, y: 4 } }, pinned: ['x'] });
  });
  it('unpin to the stored place', () => {
    app().move('x', 3, 4);
    app().togglePin('x');
    expect([app().pinned, app().moved]).toEqual([[], {}]);
  });
});

describe('settings', () => {
  it('are remembered', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    remember({ language: 'en', chosenTheme: 'dark', rightWidth: 400 }, storage);
    expect(recall(storage)).toEqual({ language: 'en', chosenTheme: 'dark', rightWidth: 400 });
  });
  it.each(['', 'null', '[', '{"language":"fr","chosenTheme":1,"rightWidth":"x"}', '"text"'])('are not taken from %j', (text) => {
    expect(recall({ getItem: () => text })).toEqual({});
  });
  it('do without a storage, and with one that refuses', () => {
    expect(recall(undefined)).toEqual({});
    expect(() => remember({ language: 'zh', chosenTheme: undefined, rightWidth: 368 }, { setItem: () => { throw new Error('full'); } })).not.toThrow();
  });
  it.each([['dark', 'light', 'dark'], [undefined, 'dark', 'dark'], ['light', 'dark', 'light']] as const)('theme: chosen %s, system %s → %s', (chosenTheme, systemTheme, theme) => {
    expect(themeOf({ chosenTheme, systemTheme })).toBe(theme);
  });
  it('keep the panel between 320 and 560 px', () => {
    app().setRightWidth(9000);
    expect(app().rightWidth).toBe(560);
    app().setRightWidth(1);
    expect(app().rightWidth).toBe(320);
  });
});

describe('messages', () => {
  it('come one at a time, the same words anew', () => {
    app().say({ text: 'a' });
    const first = app().message!.number;
    app().say({ text: 'a' });
    expect(app().message!.number).toBe(first + 1);
    app().unsay();
    expect(app().message).toBeUndefined();
  });
});

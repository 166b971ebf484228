import { describe, expect, it } from 'vitest';
import { withAdded, withSeeds, without } from '../../ingest/corpus.ts';
import type { Source } from '../../ingest/passes/types.ts';

const source = (id: string, sha256: string, origin: Source['origin'] = 'seeds'): Source => ({ id, sha256, origin, file: `${id}.txt`, text: id });
const ids = (sources: Source[]): string[] => sources.map(({ id }) => id);

describe('withSeeds', () => {
  it('adds, updates and counts what stayed', () => {
    const change = withSeeds([source('a', '1'), source('b', '1')], [source('a', '1'), source('b', '2'), source('c', '1')]);
    expect(change).toMatchObject({ added: ['c.txt'], updated: ['b.txt'], removed: [], same: 1 });
    expect(ids(change.corpus)).toEqual(['a', 'b', 'c']);
  });
  it("takes out a seed that is gone, leaves a user's document", () => {
    const change = withSeeds([source('a', '1'), source('mine', '1', 'added')], []);
    expect(change).toMatchObject({ removed: ['a.txt'] });
    expect(ids(change.corpus)).toEqual(['mine']);
  });
});

describe('withAdded', () => {
  it('replaces the document with the same id', () => {
    expect(withAdded([source('a', '1', 'added')], [source('a', '2', 'added')])).toMatchObject({ updated: ['a.txt'], added: [] });
  });
  it('keeps a seed a seed when the same file is read again', () => {
    expect(withAdded([source('a', '1')], [source('a', '1', 'added')]).corpus[0]?.origin).toBe('seeds');
  });
  it('refuses two different files of one document at once', () => {
    expect(() => withAdded([], [source('a', '1'), { ...source('a', '2'), file: 'other.txt' }])).toThrow(/a\.txt 和 other\.txt 是同一份文件/);
  });
  it('is the same whatever the order', () => {
    const [a, b] = [source('a', '1'), source('b', '1')];
    expect(withAdded([], [a, b]).corpus).toEqual(withAdded([], [b, a]).corpus);
  });
});

describe('without', () => {
  const corpus = [source('a', '1'), source('b', '1')];
  const titles = (s: Source): string[] => [`《${s.id}》`];
  it.each(['a', 'a.txt', '《a》'])('takes out the document named %s', (name) => expect(ids(without(corpus, name, titles).corpus)).toEqual(['b']));
  it('says which documents there are when none matches', () => expect(() => without(corpus, 'c', titles)).toThrow(/没有文件 c：已有 《a》、《b》/));
});

import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../ingest/passes/rules.ts';
import { SpanIndex } from '../../../ingest/passes/spans.ts';
import { openClasses, UNREAD, type Read } from '../../../ingest/passes/unread.ts';
import { readDocuments } from '../../../ingest/pipeline.ts';
import { sourceOf } from './reading.ts';

/** Bodies and cities that a reading of these texts has; nothing else is named. */
const KNOWN = /省(?:科技|财政)厅|武汉|襄阳/gu;

/** A clause in which only KNOWN was recognised; with a tab it is a row whose second column is 责任单位. */
function readOf(text: string, names: { start: number; end: number; kind: string }[] = []): Read {
  const tab = text.indexOf('\t');
  const label = /责任单位：/u.exec(text);
  const known = [...[...text.matchAll(KNOWN)].map(({ index, 0: form }) => ({ start: index, end: index + form.length, kind: form.endsWith('厅') ? 'Department' : 'City' })), ...names];
  const index = new SpanIndex(known);
  return {
    clause: { text, kind: tab < 0 ? 'paragraph' : 'row', ...(tab < 0 ? {} : { table: { head: ['任务', '责任单位'], cells: [{ column: 0, start: 0, end: tab }, { column: 1, start: tab + 1, end: text.length }] } }) },
    names: index, open: openClasses(text, index), cities: known.filter(({ kind }) => kind === 'City'),
    duties: label ? [{ start: label.index + label[0].length, end: text.length }] : [], targets: new SpanIndex(),
  };
}

describe('rows of what was not understood', () => {
  it('have names and reasons of their own', () => {
    expect(new Set(UNREAD.map(({ name }) => name)).size).toBe(UNREAD.length);
    expect(new Set(UNREAD.map(({ reason }) => reason)).size).toBe(UNREAD.length);
  });
  it.each(UNREAD)('$name catches $example', ({ example, decide }) => {
    const { text, spans } = unmarked(example);
    expect(decide(readOf(text))).toEqual(spans[0]);
  });
  it.each(UNREAD.flatMap(({ misses, ...row }) => misses.map((miss) => ({ ...row, miss }))))('$name leaves $miss alone', ({ miss, decide }) => expect(decide(readOf(miss))).toBeUndefined());
  it.each(UNREAD.filter(({ name }) => !['unread-title-mark', 'unread-duty-in-prose', 'unread-figure'].includes(name)))('$name is content with a name that was recognised', ({ example, decide }) => {
    const { text, spans: [[start, end] = [0, 0]] } = unmarked(example);
    expect(decide(readOf(text, [{ start, end, kind: 'Platform' }]))).toBeUndefined();
  });
  it('unread-placed-name knows things by their place, whatever their class', () => {
    const { decide } = UNREAD.find(({ name }) => name === 'unread-placed-name')!;
    expect(decide(readOf('推动武汉东方航天港融入全国布局。'))).toEqual([2, 9]);
  });
  it('a figure that is a target is understood', () => {
    const { text } = unmarked(UNREAD.at(-1)!.example);
    expect(UNREAD.at(-1)!.decide({ ...readOf(text), targets: new SpanIndex([{ start: 0, end: 12 }]) })).toBeUndefined();
  });
});

describe('how clauses are read', () => {
  const readings = (text: string): string[] => readDocuments([sourceOf(`湖东省创新规划\n\n2024年1月5日\n\n${text}`)])[0]!.clauses.slice(2).map(({ reading, reason }) => (reason ? `${reading} ${reason}` : reading));
  it.each([
    ['facts', '到2028年，发明专利达到5600件。', ['facts']],
    ['names', '武汉市历史悠久。', ['names']],
    ['nothing', '创新能力持续增强。', ['none']],
    ['a goal that is repeated states its fact again', '到2028年，发明专利达到5600件。\n\n到2028年，创新更强，发明专利达到5600件。', ['facts', 'facts']],
    ['what is not understood, although it states a fact', '到2028年，发明专利达到5600件。根据《某规划制定方案。', ['unread 书名号不成对：《某规划制定方案。']],
    ['a duty above which no heading stands', '责任单位：省科技厅、省财政厅。', ['unread 职责分工之上没有任务标题']],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../web/contract/parts.ts';
import { ClauseText } from '../../../web/app/views/reader/ClauseText.tsx';
import { readDocument, type ReadFact } from '../../../web/app/views/reader/document.ts';
import { drawnIn, quoteOf } from '../../../web/app/views/reader/selected.ts';
import { DETAIL, PART, PART_QUOTE } from './reader.fixture.ts';

const document = readDocument(DETAIL);
const fact = document.facts.find(({ relation }) => relation.id === PART.id)!;

function draw(clause: string, chosen: { fact?: ReadFact; quote?: Quote } = {}): string {
  return renderToStaticMarkup(
    <ClauseText read={document.byId.get(clause)!} entities={DETAIL.entities} entityOf={(mark) => DETAIL.marks[mark]?.entity} fact={chosen.fact} name={undefined} quote={chosen.quote}
      current={chosen.fact !== undefined} hits={undefined} hit={undefined} onName={() => undefined} onFact={() => undefined} />,
  );
}

/** The words of the paragraph or heading, tags taken off. */
const words = (html: string): string => /<(p|h2)[^>]*>(.*)<\/\1>/s.exec(html)![2]!.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a clause on the page', () => {
  it.each(DETAIL.clauses.map(({ id }) => id))('%s reads as its text, chosen or not', (id) => {
    const { text } = document.byId.get(id)!.clause;
    expect(words(draw(id))).toBe(text);
    expect(words(draw(id, { fact, quote: PART_QUOTE }))).toBe(text);
  });
  it('shows markup of the file as text', () => {
    const html = draw('c-markup');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;');
  });
  it('says why a clause was not understood, outside its text', () => {
    const read = document.byId.get('c-markup')!;
    const html = renderToStaticMarkup(
      <ClauseText read={{ ...read, clause: { ...read.clause, reading: 'unread', reason: '书名号不成对：《某' } }} entities={{}} entityOf={() => undefined} fact={undefined} name={undefined} quote={undefined}
        current={false} hits={undefined} hit={undefined} onName={() => undefined} onFact={() => undefined} />,
    );
    expect(words(html)).toBe(read.clause.text);
    expect(html).toMatch(/<small[^>]*>.*书名号不成对：《某/);
    expect(draw('c-markup')).not.toContain('<small');
  });
  it('has nothing yellow until a fact is chosen', () => {
    expect(draw('c-list')).not.toContain('<mark>');
    expect(draw('c-list', { fact })).toContain('<mark>');
  });
});

describe('what is drawn of a chosen fact', () => {
  const read = document.byId.get('c-list')!;
  const slice = ([start, end]: [number, number]) => read.clause.text.slice(start, end);
  const strong = (quote: Quote | undefined) => drawnIn(read, { fact }, quote).names.filter((name) => name.strong).map(({ span }) => slice(span));
  it('outlines the pieces of both names', () => {
    expect(strong(PART_QUOTE)).toEqual(['桂林', '国家级高新区', '南桂国家自主创新示范区']);
  });
  it('outlines the names in the yellow part before the sentence was read', () => {
    expect(strong(undefined)).toEqual(['桂林', '国家级高新区', '南桂国家自主创新示范区']);
  });
  it('marks the quote and the trigger at their places', () => {
    const layers = drawnIn(read, { fact }, PART_QUOTE).layers.map(({ layer, span }) => [layer, slice(span)]);
    expect(layers).toContainEqual(['trigger', '启动申报创建']);
    expect(layers).toContainEqual(['quote', '依托南宁、桂林2个国家级高新区，启动申报创建南桂国家自主创新示范区']);
  });
  it('takes no marks from a sentence whose clause reads otherwise', () => {
    const other = { ...PART_QUOTE, context: { ...PART_QUOTE.context, text: '别的' } };
    expect(drawnIn(read, { fact }, other).layers.some(({ layer }) => layer === 'trigger')).toBe(false);
  });
  it('finds the sentence of this clause among those of the relation', () => {
    const elsewhere = { ...PART_QUOTE, document: 'other' };
    expect(quoteOf(fact, [elsewhere, PART_QUOTE], 'd')).toBe(PART_QUOTE);
    expect(quoteOf(fact, [elsewhere], 'd')).toBeUndefined();
  });
});

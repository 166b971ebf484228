import { expect, test } from 'vitest';
import type { Relation } from '../../../ingest/model.ts';
import { triggerIn } from '../../../web/server/lookup/triggers.ts';

const TEXT = '围绕海洋信息服务、海洋食品等领域，打造海洋科技孵化器';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const NAMES = ['海洋信息服务', '海洋食品', '海洋科技孵化器'].map(spanOf);
const SERVES: Relation = { id: 'r', type: 'SERVES', source: 'platform', target: 'industry', evidence: [{ document: 'd', clause: 'c', start: 0, end: 1, quote: '', rule: '', status: '' }] };
const marks = [{ what: 'source', ...spanOf('海洋科技孵化器') }, { what: 'target', ...spanOf('海洋食品') }];

test.each([
  ['the whole sentence', TEXT, '围绕'],
  ['a quote whose only stating word is part of another name', '海洋信息服务、海洋食品等领域，打造海洋科技孵化器', undefined],
])('the trigger in %s', (_, quote, word) => {
  const { start, end } = spanOf(quote);
  const span = triggerIn(TEXT, [start, end], SERVES, marks, NAMES);
  expect(span && TEXT.slice(...span)).toBe(word);
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../ingest/corpus.ts';
import type { Clause, Entity, Graph } from '../../ingest/model.ts';
import { changeLine, report } from '../../ingest/report.ts';

const document = (id: string, name: string): Entity => ({ id, kind: 'Document', name, aliases: [], knownAs: [], formerIds: [], ingested: true });
const clause = (n: number, reading: Clause['reading'], text = `第${n}条`): Clause =>
  ({ id: `c${n}`, document: 'd', index: n, kind: 'paragraph', gaps: [], path: ['一、总体要求'], text, start: 0, end: text.length, reading, ...(reading === 'unread' && { reason: n < 2 ? '分工：甲' : '简称：乙' }) });
const graph = (documents: Entity[], clauses: Clause[] = []): Graph => ({ entities: documents, relations: [], clauses, mentions: [] });
/** Columns on a terminal. */
const columns = (text: string): number => [...text].reduce((sum, char) => sum + (/[ -~·]/.test(char) ? 1 : 2), 0);

describe('the report', () => {
  it.each([
    ['short', '钦州市科技创新“十四五”规划', /^钦州市科技创新“十四五”规划 /],
    ['long: kept at both ends', '广西科技创新支撑产业高质量发展三年行动方案（2018—2020年）', /^广西科技创新支撑.*….*2020年） /],
    ['long and Latin', 'A plan of many words for science, technology and innovation 2021-2025', /^A plan of many words for .*….*2021-2025 /],
  ])('names a document by its title, %s', (_, title, line) => {
    const shown = report(graph([document('d', title)])).split('\n')[1]!;
    expect(shown).toMatch(line);
    expect(columns(shown.slice(0, shown.search(/ {2,}0/)))).toBeLessThanOrEqual(48);
  });

  it('counts how clauses were read', () => {
    const text = report(graph([document('d', '计划')], [clause(1, 'facts'), clause(2, 'facts'), clause(3, 'none'), clause(4, 'unread')]));
    expect(text).toMatch(/^计划 +4 +2 +0 +1 +1 *$/m);
    expect(text).toMatch(/没读懂的条款：1（简称 1）\n {2}计划 一、总体要求｜简称：乙｜第4条$/);
  });

  it('lists the first clauses not understood and says n of m', () => {
    const text = report(graph([document('d', '计划')], Array.from({ length: 5 }, (_, n) => clause(n, 'unread'))), { unread: 2 });
    expect(text.match(/分工：甲/g)).toHaveLength(2);
    expect(text).toContain('没读懂的条款：5（简称 3 · 分工 2）');
    expect(text).toMatch(/列出 2 \/ 5 处$/);
  });

  it('of nothing has no documents', () => expect(report(graph([]))).toMatch(/^文件.*\n\n实体 0：\n关系 0：\n\n没读懂的条款：0$/));
});

describe('the line of a change', () => {
  const change: Change = { corpus: [], added: [], updated: [], removed: [], same: 0 };
  it.each<[Partial<Change>, string]>([
    [{}, '0 份文件：没有变化'],
    [{ added: ['a.txt'], same: 2 }, '0 份文件：新读入 1（a.txt），未变 2'],
    [{ updated: ['b.txt'], removed: ['c.txt'] }, '0 份文件：更新 1（b.txt），取出 1（c.txt）'],
    [{ added: Array.from({ length: 80 }, (_, n) => `${n}.txt`) }, '0 份文件：新读入 80（0.txt、1.txt、2.txt、3.txt、4.txt 等）'],
  ])('%j', (part, line) => expect(changeLine({ ...change, ...part })).toBe(line));
});

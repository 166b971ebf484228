// The matrix as rows and columns on the screen, and as a sheet.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Gap, Matrix, MatrixTask } from '../../../web/contract/matrix.ts';
import { sheetFile } from '../../../web/app/parts/sheet.ts';
import { columnsOf, countGaps, LOAD, ORDER, rowsOf, stepFrom } from '../../../web/app/views/matrix/rows.ts';
import { sheetOf } from '../../../web/app/views/matrix/saveMatrix.ts';
import { common } from '../../../web/app/text/common.ts';
import { matrix as text } from '../../../web/app/text/matrix.ts';

const task = (name: string, cells: [number, 'lead' | 'support' | 'joint'][], gaps: Gap[] = []): MatrixTask =>
  ({ id: name, name, gaps, leads: cells.filter(([, role]) => role === 'lead').length, cells: cells.map(([body, role]) => ({ body, role, relation: `${name}-${body}` })) });
const body = (name: string, tasks: number) => ({ id: name, kind: 'Department' as const, name, tasks, leads: 0 });
const MATRIX: Matrix = {
  dataVersion: 'v',
  bodies: [body('国家局', 1), body('科技厅', 3), body('财政厅', 2)],
  groups: [
    { document: 'd1', path: ['三', '（一）攻关'], tasks: [task('汽车领域', [[1, 'lead'], [2, 'support']]), task('机械领域', [[1, 'lead'], [0, 'lead']], ['several-leads', 'no-support'])] },
    { document: 'd2', path: ['（二）平台'], tasks: [task('平台建设', [[1, 'support'], [2, 'joint']], ['no-lead'])] },
  ],
  documents: [{ id: 'd1', title: '方案', number: '桂政发〔2018〕51号', tasks: 2 }, { id: 'd2', title: '规划', tasks: 1 }],
  without: [], abouts: [], of: { tasks: 3, bodies: 3 },
};
const ALL = { roles: [], gap: undefined, first: undefined, folded: new Set<string>() };
const names = (wanted: Partial<Parameters<typeof rowsOf>[1]>) => rowsOf(MATRIX, { ...ALL, ...wanted }).map((row) => (row.what === 'group' ? `# ${row.title} ${row.tasks}` : row.task.name));

describe('columns', () => {
  it('stand by load, or in the order of lists', () => {
    expect(columnsOf(MATRIX, LOAD).map((column) => column.body.name)).toEqual(['科技厅', '财政厅', '国家局']);
    expect(columnsOf(MATRIX, ORDER).map((column) => column.body.name)).toEqual(['国家局', '科技厅', '财政厅']);
    expect(columnsOf(MATRIX, LOAD)[0]!.at).toBe(1);
  });
});

describe('rows', () => {
  it.each([
    ['all', {}, ['# （一）攻关 2', '汽车领域', '机械领域', '# （二）平台 1', '平台建设']],
    ['one gap', { gap: 'no-lead' as const }, ['# （二）平台 1', '平台建设']],
    ['two gaps of one task', { gap: 'no-support' as const }, ['# （一）攻关 1', '机械领域']],
    ['a role', { roles: ['joint' as const] }, ['# （二）平台 1', '平台建设']],
    ['a folded group', { folded: new Set(['d1 0']) }, ['# （一）攻关 2', '# （二）平台 1', '平台建设']],
    ['what a body does first', { first: '国家局' }, ['# （一）攻关 2', '机械领域', '汽车领域', '# （二）平台 1', '平台建设']],
    ['a body that is gone', { first: 'nobody' }, ['# （一）攻关 2', '汽车领域', '机械领域', '# （二）平台 1', '平台建设']],
    ['nothing', { gap: 'collective-only' as const }, []],
  ])('show %s', (_, wanted, expected) => expect(names(wanted)).toEqual(expected));
  it('count gaps per task and per group', () => {
    expect([...countGaps(MATRIX)].sort()).toEqual([['no-lead', 1], ['no-support', 1], ['several-leads', 1]]);
    const [head] = rowsOf(MATRIX, ALL);
    expect(head?.what === 'group' && [...head.gaps]).toEqual([['several-leads', 1], ['no-support', 1]]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', { row: 1, column: 0 }], ['ArrowUp', { row: 0, column: 0 }], ['ArrowRight', { row: 0, column: 1 }], ['ArrowLeft', { row: 0, column: 0 }],
    ['End', { row: 0, column: 2 }], ['Home', { row: 0, column: 0 }], ['PageDown', { row: 4, column: 0 }], ['x', undefined],
  ])('%s leads to %o', (key, to) => expect(stepFrom({ row: 0, column: 0 }, key, 5, 3)).toEqual(to));
});

describe('the sheet', () => {
  const sheet = sheetOf(MATRIX, text.zh, common.zh.role);
  it('has a row per task and a column per body', () => {
    expect(sheet.heads).toEqual(['文件', '章节', '任务', '缺口', '国家局', '科技厅', '财政厅']);
    expect(sheet.rows).toEqual([
      ['桂政发〔2018〕51号', '三 › （一）攻关', '汽车领域', '', null, '牵头', '配合'],
      ['桂政发〔2018〕51号', '三 › （一）攻关', '机械领域', '两个牵头、没有配合', '牵头', '牵头', null],
      ['规划', '（二）平台', '平台建设', '没有牵头', null, '配合', '共同'],
    ]);
  });
  it('is an Excel file whose texts stay texts', async () => {
    const file = await sheetFile({ name: 'a/b:c', heads: ['名称', '数'], rows: [['=1+1', 5], ['科技厅', null]] });
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="a b c"');
    const strings = Object.entries(parts).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('\n');
    expect(strings).toContain('=1+1');
    expect(strings).toContain('科技厅');
    expect(strings).toContain('<v>5</v>');
    expect(strings).not.toContain('<f>');
  });
});

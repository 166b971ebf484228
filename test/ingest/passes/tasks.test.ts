import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dutyRelations } from '../../../ingest/passes/duties.ts';
import { structure } from '../../../ingest/passes/structure.ts';
import { taskKeys } from '../../../ingest/passes/tasks.ts';
import type { NameMention, StructuredDocument } from '../../../ingest/passes/types.ts';
import { readSource } from '../../../ingest/read/source.ts';
import { DUTIES } from '../../cases/reading/duties.ts';
import { dutiesOf, read } from './reading.ts';

const seed = (start: string): StructuredDocument => { const file = readdirSync('seeds').find((f) => f.startsWith(start))!; return structure(readSource(readFileSync(`seeds/${file}`), file)); };
const names = (doc: StructuredDocument): string[] => doc.tasks.map(({ name }) => name);
const item = (text: string): StructuredDocument => read(`一、重点任务\n${text}`);

describe('duty wordings', () => {
  it.each(DUTIES)('$why', ({ text, duties }) => {
    const doc = item(text);
    expect(dutiesOf(doc).flat()).toEqual(duties.map(([role, list]) => `${role} ${list}`));
    expect(doc.tasks.length).toBe(duties.length > 0 ? 1 : 0);
    expect(doc.unread).toEqual([]);
  });
});

describe('what a duty closes', () => {
  it('an item, by its heading', () => expect(names(item('1.建设平台。支持企业。（责任单位：省科技厅）\n2.引进人才。（责任单位：省教育厅）'))).toEqual(['建设平台', '引进人才']));
  it('an item without a heading, by its opening words', () => expect(names(item('1.支持企业建设高水平研发机构，对新认定的给予经费补助，引导各类创新资源向企业集聚，形成合力。（责任单位：省科技厅）'))).toEqual(['支持企业建设高水平研发机构']));
  it('a heading with paragraphs below', () => {
    const doc = read('一、保障\n（一）加强领导。\n建立机制。\n定期会商。（牵头单位：省科技厅）\n（二）加强宣传\n营造氛围。');
    expect(doc.tasks.map(({ name, number, path, clauses }) => [name, number, path.join('/'), clauses.length])).toEqual([['加强领导', '（一）', '一、保障', 3]]);
  });
  it('paragraphs that share a heading, each by its first sentence', () => expect(names(read('一、保障\n加强领导。建立机制。（责任单位：省科技厅）\n加强宣传。营造氛围。（责任单位：省委宣传部）'))).toEqual(['加强领导', '加强宣传']));
  it('a line of its own belongs to the item before', () => expect(dutiesOf(item('1.建设平台。支持企业。\n责任单位：省科技厅、省财政厅\n2.引进人才。支持高校。\n责任单位：省教育厅'))).toEqual([['joint 省科技厅、省财政厅'], ['joint 省教育厅']]));
  it('a row with a duty column; one with 依托单位 alone is none', () => {
    const rows = '序号\t任务\t牵头部门\t配合部门\t依托单位\n1\t建平台\t省科技厅\t省财政厅、省教育厅\t某大学\n2\t引人才\t\t\t某大学\n合计\t\t\t\t\n';
    expect(dutiesOf(read(rows))).toEqual([['lead 省科技厅', 'support 省财政厅、省教育厅']]);
    expect(names(read('序号\t领域\t依托单位\n1\t汽车\t某大学\n'))).toEqual([]);
  });
});

describe('wordings for many tasks', () => {
  it('以下均需…… gives every later task its body, up to the annexes', () => {
    const doc = item('1.建设平台。（省科技厅负责。以下均需东湖市人民政府落实，不再列出）\n2.引进人才。（省教育厅负责）\n\n附件1\n\n任务表\n\n1.其他。（省财政厅负责）');
    expect(dutiesOf(doc)).toEqual([['joint 省科技厅'], ['joint 省教育厅', 'joint 东湖市人民政府'], ['joint 省财政厅']]);
    expect(doc.tasks[1]!.duties[1]).toMatchObject({ rule: 'blanket', clause: doc.tasks[0]!.heading.clause });
  });
  it('列第一位的为牵头单位 makes the first of every list lead', () => {
    const doc = item('1.建设平台。（责任单位：省科技厅、省财政厅）\n2.引进人才。（责任单位：省教育厅）\n注：责任单位中列第一位的为牵头单位。');
    expect(dutiesOf(doc)).toEqual([['lead 省科技厅', 'joint 省财政厅'], ['lead 省教育厅']]);
  });
  it('a wording nobody understands makes its clause unread', () => {
    const doc = read('绿谷建设方案\n\n责任单位：省科技厅、省财政厅');
    expect(doc.unread).toEqual([{ clause: 1, reason: '职责分工之上没有任务标题' }]);
  });
});

describe('the seeds', () => {
  it('the action plan: 33 items and headings, 10 rows', () => {
    const doc = seed('003');
    expect(doc.source.text.replace(/\s/gu, '').match(/[（(]牵头单位：/gu)?.length).toBe(33);
    expect(doc.tasks.filter(({ heading }) => doc.clauses[heading.clause]!.kind !== 'row').length).toBe(33);
    expect(doc.tasks.filter(({ heading }) => doc.clauses[heading.clause]!.kind === 'row').length).toBe(10);
    expect(doc.unread).toEqual([]);
  });
  it('the pilot zone: 19 items, the city in every one', () => {
    const doc = seed('004');
    expect(names(doc).length).toBe(19);
    expect(dutiesOf(doc).every((duties) => duties.some((duty) => duty.includes('桂林市人民政府')))).toBe(true);
    expect(doc.unread).toEqual([]);
  });
  it.each(['000', '001', '002'])('%s has no duty clause, so no task', (start) => expect(seed(start).tasks).toEqual([]));
});

describe('relations', () => {
  const mention = (doc: StructuredDocument, kind: NameMention['kind'], name: string): NameMention[] => doc.clauses.flatMap(({ text, index }) => {
    const start = text.indexOf(name);
    return start === -1 ? [] : [{ kind, name, form: name, clause: index, pieces: [[start, start + name.length]] as [number, number][], rule: 'by hand', key: name }];
  });
  const doc = item('1.建设绿谷园。支持海川大学。（牵头单位：省科技厅；配合单位：省财政厅、海川大学研究院）\n2.建设绿谷园。（责任单位：省科技厅）');
  const mentions = [...mention(doc, 'Department', '省科技厅'), ...mention(doc, 'Department', '省财政厅'), ...mention(doc, 'Institute', '海川大学研究院'), ...mention(doc, 'Park', '绿谷园'), ...mention(doc, 'University', '海川大学'),
    { ...mention(doc, 'University', '海川大学')[0]!, pieces: [[doc.clauses[1]!.text.lastIndexOf('海川大学'), doc.clauses[1]!.text.lastIndexOf('海川大学') + 4]] as [number, number][] }];
  const drafts = dutyRelations(doc, mentions);
  const of = (type: string): string[] => drafts.filter((d) => d.type === type).map(({ source, target, role, clause, start, end }) => `${role ?? ''} ${source.replace(/^Task\|.*\|/u, '')} → ${target.replace(/^Task\|.*\|/u, '')} ${doc.clauses[clause]!.text.slice(start, end)}`.trim());
  it('a body per task, with its role and wording; a name inside a longer one is no body', () => expect(of('RESPONSIBLE_FOR')).toEqual([
    'lead Department|省科技厅 → 建设绿谷园 牵头单位：省科技厅',
    'support Department|省财政厅 → 建设绿谷园 配合单位：省财政厅、海川大学研究院',
    'support Institute|海川大学研究院 → 建设绿谷园 配合单位：省财政厅、海川大学研究院',
    'joint Department|省科技厅 → 2 责任单位：省科技厅',
  ]));
  it('concerns what the text names, not who has the duty', () => {
    expect(drafts.filter(({ type }) => type === 'CONCERNS').map(({ target }) => target)).toEqual(['Park|绿谷园', 'University|海川大学', 'Park|绿谷园']);
    expect(drafts.filter(({ type }) => type === 'CONCERNS').filter(({ target, clause, start, end }) => !doc.clauses[clause]!.text.slice(start, end).includes(target.split('|')[1]!))).toEqual([]);
  });
  it('two tasks of one name have keys of their own', () => expect(new Set(taskKeys(doc).values()).size).toBe(2));
});

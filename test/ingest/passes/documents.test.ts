import { describe, expect, it } from 'vitest';
import { coverage } from '../../../ingest/passes/coverage.ts';
import { documentKeys, documentMentions, documentRelations, formerDocumentIds, titlesIn } from '../../../ingest/passes/documents.ts';
import { sourceOf, read } from './reading.ts';
import { entityId } from '../../../ingest/ids.ts';
import type { NameMention } from '../../../ingest/passes/types.ts';

const PLAN = '绿谷建设方案\n\n';
const keys = (text: string): string[] => documentMentions(read(PLAN + text)).map(({ key, form }) => `${form} = ${key}`).filter((line) => !line.startsWith('绿谷建设方案'));

describe('documents in a text', () => {
  it.each([
    ['a title', '根据《湖东省科技条例》制定。', ['湖东省科技条例 = 湖东省科技条例']],
    ['a title with its number', '根据《湖东省政府关于创新的意见》（湖政发〔2020〕1号）制定。', ['湖东省政府关于创新的意见 = 湖政发〔2020〕1号', '湖政发〔2020〕1号 = 湖政发〔2020〕1号']],
    ['a number alone', '按照湖政发〔2020〕1号文件执行。', ['湖政发〔2020〕1号 = 湖政发〔2020〕1号']],
    ['a title in a title', '落实《省政府关于印发〈湖东省创新方案（2020—2022年）〉的通知》（湖政发〔2020〕2号）。', ['省政府关于印发〈湖东省创新方案（2020—2022年）〉的通知 = 湖政发〔2020〕2号', '湖政发〔2020〕2号 = 湖政发〔2020〕2号']],
    ['the title again, without number and years', '落实《湖东省创新方案（2020—2022年）》（湖政发〔2020〕2号）。完成《湖东省创新方案》任务。', ['湖东省创新方案（2020—2022年） = 湖政发〔2020〕2号', '湖政发〔2020〕2号 = 湖政发〔2020〕2号', '湖东省创新方案 = 湖政发〔2020〕2号']],
    ['a short name', '落实《关于深化改革的若干措施》（湖办发〔2021〕3号，以下简称“科改30条”）。用好“科改30条”政策。', ['关于深化改革的若干措施 = 湖办发〔2021〕3号', '湖办发〔2021〕3号 = 湖办发〔2021〕3号', '科改30条 = 湖办发〔2021〕3号']],
    ['only its sort', '落实《湖东省创新规划》。《规划》提出新目标。', ['湖东省创新规划 = 湖东省创新规划', '规划 = 湖东省创新规划']],
    ['miss: a newspaper', '在《湖东日报》上宣传。', []],
    ['miss: no quotes, no number', '推动湖东省创新规划与本方案衔接。', []],
    ['miss: the sort of nothing', '《规划》提出新目标。', []],
  ])('%s', (_what, text, expected) => expect(keys(text)).toEqual(expected));
  it('is one over the corpus: a title alone finds the number that another text gives', () => {
    const own = read('湖东省人民政府关于印发湖东省创新规划的通知\n湖政发〔2020〕9号\n各市人民政府：\n正文。');
    const other = read(`${PLAN}根据《湖东省创新规划》制定。`);
    expect(documentMentions(other, documentKeys([own, other].map(titlesIn))).map(({ key }) => key)).toContain('湖政发〔2020〕9号');
    expect(formerDocumentIds(own)).toContain(entityId('Document', '湖东省创新规划'));
  });
});

describe('relations of documents', () => {
  const doc = read('海川市人民政府关于印发海川市创新规划的通知\n海政发〔2022〕4号\n\n根据《湖东省人民政府 湖东省科技厅关于创新的意见》和《海川市创新规划》制定。');
  const body = (name: string, clause: number): NameMention => { const start = doc.clauses[clause]!.text.indexOf(name); return { kind: 'Department', name, form: name, clause, pieces: [[start, start + name.length]], rule: 'by hand', key: name }; };
  const last = doc.clauses.length - 1;
  const mentions = [...documentMentions(doc), body('海川市人民政府', 0), body('湖东省人民政府', last), body('湖东省科技厅', last)];
  const drafts = documentRelations(doc, mentions);
  it('cites others, never itself', () => expect(drafts.filter(({ type }) => type === 'CITES').map(({ clause, start, end }) => doc.clauses[clause]!.text.slice(start, end))).toEqual(['根据《湖东省人民政府 湖东省科技厅关于创新的意见》']));
  it('is issued by whom its title begins with', () => expect(drafts.filter(({ type }) => type === 'ISSUED').map(({ source, target }) => `${source} ${target}`)).toEqual([
    'Department|湖东省人民政府 Document|湖东省人民政府湖东省科技厅关于创新的意见', 'Department|湖东省科技厅 Document|湖东省人民政府湖东省科技厅关于创新的意见', 'Department|海川市人民政府 Document|海政发〔2022〕4号',
  ]));
});

describe('coverage', () => {
  it('says of each clause how it was read', () => {
    const doc = read(`${PLAN}根据《湖东省科技条例》制定。\n\n支持绿谷。\n\n坚持创新。\n\n责任单位：省科技厅\n\n— 3 —`);
    const at = (text: string): number => doc.clauses.find((c) => c.text.startsWith(text))!.index;
    const mentions: NameMention[] = [...documentMentions(doc), { kind: 'Park', name: '绿谷', form: '绿谷', clause: at('支持'), pieces: [[2, 4]], rule: 'by hand', key: '绿谷' }];
    const covered = coverage(doc, documentRelations(doc, mentions), mentions);
    expect(['根据', '支持', '坚持', '责任', '—'].map((start) => covered[at(start)]!.reading)).toEqual(['facts', 'names', 'none', 'unread', 'none']);
    expect(covered[at('责任')]!.reason).toBe('职责分工之上没有任务标题');
  });
});

it('a source keeps its file name and hash', () => expect(sourceOf('正文文字')).toMatchObject({ file: 'case.txt', origin: 'added', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) }));

import { describe, expect, it } from 'vitest';
import { carriedTitle, headOf, numberKey, ownKey, titleKey } from '../../../ingest/passes/head.ts';
import { entityId } from '../../../ingest/ids.ts';
import { HEADS } from '../../cases/reading/structure.ts';
import { read, sourceOf } from './reading.ts';

const NOTICE = '湖东省人民政府文件\n\n湖政发〔2023〕7号\n\n湖东省人民政府关于印发\n湖东省科技创新行动方案（2023—2025年）的通知\n\n各市、县人民政府，省直各部门：\n\n现将《湖东省科技创新行动方案（2023—2025年）》印发给你们，请认真贯彻执行。\n\n湖东省人民政府\n2023年5月9日\n\n湖东省科技创新行动方案（2023—2025年）\n\n一、总体要求\n坚持创新。';

describe('headOf', () => {
  it('a notice and the plan it carries are one document', () => expect(headOf(NOTICE)).toEqual({
    title: '湖东省科技创新行动方案（2023—2025年）', aliases: ['湖东省人民政府关于印发湖东省科技创新行动方案（2023—2025年）的通知'], number: '湖政发〔2023〕7号',
    issuer: '湖东省人民政府', date: '2023-05-09', addressees: ['各市、县人民政府', '省直各部门'],
  }));
  it.each([
    ['an opinion', '海川市人民政府关于加快科技创新的意见\n海政发〔2022〕3号\n各县人民政府：', { title: '海川市人民政府关于加快科技创新的意见', number: '海政发〔2022〕3号', issuer: '海川市人民政府' }],
    ['a plan alone', '绿谷试验区建设方案\n\n为加快建设，制定本方案。', { title: '绿谷试验区建设方案' }],
    ['two issuers', '中共海川市委员会 海川市人民政府关于实施创新战略的决定\n\n2021年3月1日', { issuer: '中共海川市委员会、海川市人民政府', date: '2021-03-01' }],
    ['the signature names the issuer', '科技人才管理办法\n\n第一条 为了规范管理，制定本办法。\n\n湖东省科学技术厅\n2024年1月2日\n', { title: '科技人才管理办法', issuer: '湖东省科学技术厅', date: '2024-01-02' }],
    ['a date in Chinese figures', '海川市人民政府关于印发我市创新计划实施方案的通知\n（海政发〔2012〕3号）\n各县（市、区）政府：\n现将《海川市创新计划实施方案》印发给你们。\n二○一二年一月二十九日', { title: '我市创新计划实施方案', number: '海政发〔2012〕3号', date: '2012-01-29' }],
    ['several plans in one notice', '《海川市推动制造业发展方案》《海川市支持措施》已经研究通过，现印发给你们。\n2020年11月17日', { title: '海川市推动制造业发展方案', date: '2020-11-17' }],
    ['a date of a web page', '《海川市规划》政策解读\n来源：海川市科技局 2024-06-01 10:00\n一、背景', { title: '《海川市规划》政策解读', date: '2024-06-01' }],
  ])('%s', (_what, text, head) => expect(headOf(text)).toMatchObject(head));
  it.each(HEADS)('$why', ({ text, head }) => expect(headOf(text)).toMatchObject(head));
  it('a cited number is not the own one', () => expect(headOf('绿谷建设方案\n\n根据《省政府关于创新的意见》（湖政发〔2020〕1号）精神，制定本方案。').number).toBeUndefined());
  it('what is known goes first', () => expect(headOf(NOTICE, { number: '湖政发〔2023〕8号' }).number).toBe('湖政发〔2023〕8号'));
});

describe('keys', () => {
  it.each([['湖政发[2023] 第7号', '湖政发〔2023〕7号'], ['湖政发（2023）7号', '湖政发〔2023〕7号']])('%s is %s', (a, b) => expect(numberKey(a)).toBe(b));
  it('a title has one key for all ways to write it', () => expect(titleKey('湖东省人民政府关于印发〈湖东省“十四五”规划（2021—2025年）〉的通知')).toBe(titleKey('湖东省「十四五」规划(2021-2025年)')));
  it.each([['关于印发某规划的通知', '某规划'], ['关于转发《某办法》的通知', '某办法'], ['关于加快创新的意见', undefined]])('%s carries %s', (title, carried) => expect(carriedTitle(title)).toBe(carried));
});

describe('the id of a document', () => {
  it('comes from its number, whatever else changes', () => expect(sourceOf(NOTICE).id).toBe(sourceOf(`${NOTICE}\n附则。`, 'other.md').id));
  it('comes from title and issuer without a number', () => expect(sourceOf('科技人才管理办法\n\n正文。\n\n湖东省科学技术厅\n2024年1月2日').id).not.toBe(sourceOf('科技人才管理办法\n\n正文。\n\n海西省科学技术厅\n2024年1月2日').id));
  it.each([NOTICE, '正文', '。。。字'])('is the id of its own key', (text) => { const doc = read(text); expect(entityId('Document', ownKey(doc))).toBe(doc.source.id); });
});

describe('the place', () => {
  it.each([['广东省人民政府关于创新的意见', '广东省'], ['南宁市科技创新规划', '南宁市'], ['科创广西试验区建设方案', '广西壮族自治区'], ['恩施土家族苗族自治州人民政府关于创新的意见', '恩施土家族苗族自治州'], ['创新办法', '']])('%s: %s', (title, place) => expect(read(`${title}\n\n坚持创新驱动。`).place).toBe(place));
});

// What stands at the edges of a piece that names an industry and is no part of it.
import { GRADING } from './industries.ts';

/** Words that lead in, grade or count before the name. Example: 一批|新材料; 特别是|低空经济. */
const LEADS = [
  '世界一流', '全国一流', '国际一流', '国内一流', '一流', '世界级', '国家级', '省级', '一批', '优势特色', '孵化', '以', '的', '和', '与', '及', '以及', '等', '在', '对', '重点', '等重点', '如', '现有', '新的', '以下', '其中', '包括', '特别是', '尤其是',
  '新一轮', '以上', '以内', '部分', '多个', '一些', '各类', '全市', '全省', '全区', '我市', '我省', '我区', '省内', '区内', '市内', '国内', '传统的', '相关', '推进',
];
/** Leads with a form of their own, and the text each takes off. */
const LEAD_FORMS: readonly (readonly [pattern: string, example: string])[] = [
  ['[（(][一二三四五六七八九十\\d]{1,3}[）)]', '（一）|汽车产业'],
  ['\\d{1,2}[.．、]\\s*', '1.|汽车产业'],
  ['第[一二三四五六七八九十]{1,3}[篇章节]\\s*', '第三章 |海洋产业'],
  ['[千百万]亿元?级', '千亿级|汽车产业'],
  ['关键(?=产业)', '关键|产业'],
  ['上(?=国家级|省级|市级)', '10个以上|省级|数据产业'],
  ['[一二三四五六七八九十]是', '一是|汽车产业'],
  ['(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})(?:大|个|条)', '五大|现代服务业'],
  ['“[^“”]{1,12}”(?=[\\p{Script=Han}]{2})', '“光芯屏端网”|新一代信息技术'],
];

/** All leads at the start of a piece. */
export const LEADING = new RegExp(`^(?:${[...LEAD_FORMS.map(([pattern]) => pattern), ...[...LEADS].sort((a, b) => b.length - a.length)].join('|')})+`, 'u');

/** What follows the name inside the piece, and the text each takes off. */
const TAILS: readonly (readonly [pattern: string, example: string])[] = [
  ['与技术|及技术', '风能装备|与技术'],
  ['创新', '石墨烯|创新'],
  ['等', '新能源|等'],
  ['及其关键系统零部件|及关键零部件制造', '轨道交通装备|及其关键系统零部件'],
  ['发展', '海洋经济|发展'],
  ['(?<=.{2})(?:相关|有关|细分|关键)', '区块链|相关'],
  ['(?<=.{2})(?:未来|战略性新兴|战略新兴)', '量子信息|未来'],
  ['(?<!生态)产品', '电子信息|产品'],
];
export const TRAILING = new RegExp(`(?:${TAILS.map(([pattern]) => pattern).join('|')})$`, 'u');

/** Words that tell whose an industry is. Example: 试验区|特色农业; 沿海地区|石化. */
export const OWNERS = /^(?:东盟国家|国家|中国[—－-]?东盟|中国|东盟|北部湾(?:地区|经济区|沿海)?|粤港澳大湾区|区域性|自治区|[粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫辽吉黑蒙晋陕甘青宁琼港澳台欧]{2,3}(?=.{2})|成渝|京津冀|长三角|珠三角|(?:[试实]验|示范|片|新|园|高新|开发)区|省(?!会|际|力|域|级|电|油)(?=.{2})|市(?!政|场|域|郊|民|级)(?=.{2})|[\p{Script=Han}]{2}地区|高原|山区|库区|牧区|垦区|沿江|沿海|沿边|沿黄)/u;

const GRADES: ReadonlySet<string> = new Set(GRADING);
const LONGEST_GRADE = Math.max(...GRADING.map((word) => word.length));

/** Whether a text is made of grading words alone, '' included; linear in its length. Example: 重点特色, 关键核心技术. */
export function isGraded(text: string): boolean {
  const reached = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reached[end] = false;
    for (let length = 1; length <= Math.min(LONGEST_GRADE, end) && !reached[end]; length += 1) reached[end] = reached[end - length]! && GRADES.has(text.slice(end - length, end));
  }
  return reached[text.length]!;
}

/** How many there are of a class. Example: 三大, 10条. */
export const COUNT = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:大类?|个|条|类|项)(?:[过超破]?[\d一二两三四五六七八九十百千万]+亿元?(?:级|以上)?)?的?/u;

/** Without the count it starts with. Example: 三大主导 → 主导. */
export const uncounted = (text: string): string => text.replace(COUNT, '');

/** Grades between an industry and its closing word. Example: 海洋|特色优势|产业. */
const INNER_GRADES = ['特色', '优势', '支柱', '主导', '核心', '战略性新兴', '战略新兴', '新兴', '未来', '重点', '传统', '细分', '相关', '关键', '高端', '标志性'];
export const INNER_GRADED = new RegExp(`(?<=.{2})(?:${INNER_GRADES.join('|')})+$`, 'u');

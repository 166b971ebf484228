// Industries named by a phrase around them and not by a closing word right behind: 以…为主导的产业体系, aspects, leads, titles.
import { INDUSTRY_CUT } from '../../lexicon/industryCuts.ts';
import { isGraded, uncounted } from '../../lexicon/industryEdges.ts';
import { membersOf } from '../lists.ts';
import type { Rule } from '../rules.ts';
import { afterLast, matchesOf } from '../spans.ts';
import type { ReadClause } from '../types.ts';
import { mostly, under, type Found } from './sectorLists.ts';
import { listIn, trimmed } from './sectorSpans.ts';

/** What a phrase rule reads: a clause, and where it stands. */
export interface Phrase {
  text: string;
  kind: ReadClause['kind'];
  /** Under a heading or a box whose title speaks of industries. */
  inBox: boolean;
  /** Right under a heading that names a class of industries alone: 二、优势产业. */
  inClass: boolean;
  /** Cells of a row that stand in a column of industries. */
  cells: readonly { start: number; end: number }[];
}

/** A clause that stands nowhere in particular. */
export const plainPhrase = (text: string): Phrase => ({ text, kind: 'paragraph', inBox: false, inClass: false, cells: [] });

const NUMBER = /^[\s\t]*(?:第[\p{Script=Han}\d]{1,4}[篇章节条]\s*|[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?\s*)/u;
const CLASS_END = /(?:产业|产业链|产业集群|行业)$/u;
const COLUMN = /^(?:重点|优势|主导|特色|细分|支柱|新兴|所属)*(?:产业|产业链|产业领域|产业集群|行业)(?:名称|类别|链条)?$/u;

/** Whether a heading names a class of industries and nothing else. Example: 第三章 发展重点产业. */
function namesClass(heading: string): boolean {
  const title = heading.replace(NUMBER, '');
  return CLASS_END.test(title) && isGraded(uncounted(title.slice(afterLast(INDUSTRY_CUT, title, 0, title.length - 2)).replace(CLASS_END, '')));
}

/** What the phrase rules need to know of a clause. */
export function phraseOf({ text, kind, path, table }: ReadClause): Phrase {
  const inBox = path.some((title) => /产业|技术攻关/u.test(title) && /专栏|攻关/u.test(title)) || /产业/u.test(path.at(-1) ?? '');
  return { text, kind, inBox, inClass: namesClass(path.at(-1) ?? ''), cells: table?.cells.filter(({ column }) => COLUMN.test(table.head[column] ?? '')) ?? [] };
}

/** Members of a title that no verb opens. */
const uncut = (text: string, start: number, end: number): Found[] => (afterLast(INDUSTRY_CUT, text, start, end) === start ? listIn(text, start, end) : []);

const LEADS = '(?:主导|支柱|特色|引领|支撑|核心|重点|主体|代表|龙头|先导)';
/** 以A为主导、B为特色, with what it is said of. */
const LED_BY = new RegExp(`以(?:[^，。；：以]{2,60}?为${LEADS}[、，]?(?:以)?){1,4}(?:的[\\p{Script=Han}“”]{0,12}|[\\p{Script=Han}]{0,6})(?:产业|领域|行业|经济|集群)`, 'gu');
const LED = new RegExp(`(?<=^以|为${LEADS}[、，]?以?)([^，。；：以]{2,60}?)(?=为${LEADS})`, 'gu');

/** All of them are tried on every clause. */
export const PHRASES: readonly Rule<Phrase, Found[]>[] = [
  {
    name: 'led-by',
    example: '构建以⟦有色冶炼⟧为主导、⟦光伏⟧和⟦储能⟧为特色的产业体系',
    misses: ['以企业为主体、市场为导向的技术创新体系', '以科技创新为引领的产业发展'],
    decide: ({ text }) => matchesOf(text, LED_BY).flatMap((phrase) => matchesOf(phrase[0], LED).flatMap((match) => {
      const start = phrase.index + match.index;
      const raw = match[1]!.replace(/等$/u, '');
      return /等/u.test(raw) ? [] : under(text, mostly(listIn(text, start, start + raw.length), 'fields'));
    })),
  },
  {
    name: 'aspect',
    example: '在⟦新型储能⟧方面，突破电芯技术',
    misses: ['在政策支持方面，加大投入', '推动储能各方面工作'],
    decide: ({ text }) => {
      const aspect = /^[\s\t]*(?:在)?([^，。；：、]{2,12}?)(?:技术)?方面，/u.exec(text);
      if (!aspect) return [];
      const start = aspect[0].indexOf(aspect[1]!);
      // 信息技术方面 speaks of information technology, 储能技术方面 of storage
      const end = start + aspect[1]!.length + (aspect[1]!.endsWith('信息') && text.startsWith('技术', start + aspect[1]!.length) ? 2 : 0);
      const name = trimmed(text, { start, end });
      return name ? membersOf(text, name.start, name.end) : [];
    },
  },
  {
    name: 'box-lead',
    example: '专栏1 重点产业\n⟦海水养殖⟧。推进深远海养殖装备研发和示范。',
    misses: ['海水养殖。推进深远海养殖装备研发和示范。'],
    decide: ({ text, inBox }) => {
      const lead = inBox ? /^[\s\t]*(?![一二三四五六七八九十\d（(])([^，。；：、]{2,16})。(?=.{10})/u.exec(text) : null;
      if (!lead || /技术与系统$|的/u.test(lead[1]!)) return [];
      const start = lead[0].indexOf(lead[1]!);
      return uncut(text, start, start + lead[1]!.length).filter((member) => !/(?:技术|类|工程)$|企业/u.test(member.text));
    },
  },
  {
    name: 'numbered-lead',
    example: '二、新兴产业\n1.⟦氢能⟧。突破制氢装备，建设加氢站。',
    misses: ['二、新兴产业\n1.强化支撑。突破制氢装备，建设加氢站。', '二、保障措施\n1.氢能。突破制氢装备，建设加氢站。'],
    decide: ({ text, inClass }) => {
      const [, number, name] = (inClass && /^(\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)([^，。；：、]{2,12})[。：]/u.exec(text)) || [];
      return number === undefined || name === undefined ? [] : uncut(text, number.length, number.length + name.length);
    },
  },
  {
    name: 'heading-in-class',
    example: '一、优势产业\n（一）⟦现代纺织⟧\n发展功能纤维。',
    misses: ['一、保障措施\n（一）现代纺织\n发展功能纤维。', '一、优势产业\n（一）强化支撑\n加大投入。'],
    decide: ({ text, kind, inClass }) => {
      const [number] = (inClass && kind === 'heading' && NUMBER.exec(text)) || [''];
      return number && /^[^，。；：]{2,14}$/u.test(text.slice(number.length)) ? uncut(text, number.length, text.length) : [];
    },
  },
  {
    name: 'column',
    example: '重点产业链\n\n序号\t产业链\t牵头部门\n1\t⟦新型显示⟧\t省经信厅\n2\t⟦氢能⟧、⟦储能⟧\t省能源局\n',
    misses: ['重点任务\n\n序号\t任务\t牵头部门\n1\t新型显示\t省经信厅\n2\t氢能\t省能源局\n'],
    decide: ({ text, cells }) => cells.flatMap(({ start, end }) => listIn(text, start, end)),
  },
  {
    name: 'box-title',
    example: '专栏3 重点产业领域技术攻关——⟦新能源汽车⟧',
    misses: ['专栏3 重点平台建设——新能源汽车'],
    decide: ({ text, kind }) => {
      const dash = kind !== 'heading' && kind !== 'title' ? null : /——\s*([^—]{2,16})$/u.exec(text.trim());
      if (!dash || !/产业|行业/u.test(text)) return [];
      const name = dash[1]!.endsWith('信息技术') ? dash[1]! : dash[1]!.replace(/技术$/u, '');
      const start = text.lastIndexOf(dash[1]!);
      return [{ text: name, start, end: start + name.length }];
    },
  },
];

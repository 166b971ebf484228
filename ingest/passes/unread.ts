// What a clause names and nobody resolved: rows with the reason that a reader is told. The aim is a short list that is worth a look.
import { SHORT_NAME } from '../lexicon/documents.ts';
import { BODY_END, DUTY_COLUMNS, NOBODY } from '../lexicon/duties.ts';
import { CREATES, CUT, PLURAL } from '../lexicon/triggers.ts';
import { CLASS_WORDS } from '../lexicon/zones.ts';
import { GENERIC_BODY } from './names/dutyItems.ts';
import { ownPart } from './names/candidate.ts';
import type { Rule } from './rules.ts';
import { beginningIn, leftOf, matchesOf, type SpanIndex, WordIndex } from './spans.ts';
import type { DutySpan, ReadClause, TargetDraft } from './types.ts';

type Span = [number, number];

/** One clause with what was found in it; offsets count in its text. */
export interface Read {
  clause: Pick<ReadClause, 'text' | 'kind' | 'table'>;
  names: SpanIndex<{ start: number; end: number; kind: string }>;
  /** The City names among them, in order. */
  cities: readonly { start: number; end: number }[];
  /** Its class words that no name covers. */
  open: readonly OpenClass[];
  duties: readonly Pick<DutySpan, 'start' | 'end'>[];
  targets: SpanIndex<Pick<TargetDraft, 'start' | 'end'>>;
}

/** Decides on the words that were not understood; `reason` says in Chinese what they are. */
export interface UnreadRule extends Rule<Read, Span> { reason: string }

/** How far before its class word a name may begin. */
const REACH = 24;
const CLASSES = new WordIndex(CLASS_WORDS.map(({ word, kind }) => [word, kind]));
/** Whether something proper is left of a modifier. Example: 国家级海洋 → 海洋; nothing of 自治区级重点. */
const isProper = (modifier: string): boolean => ownPart(modifier).replace(/场景|相关|异地|更多|市县/gu, '').length >= 2;
const CUT_INSIDE = new RegExp(CUT.source, 'u');
/** Marks of lists, lone joining words and counts: what holds one is no single name. */
const JOINED = /[、和与及或等\d]|相关|有关|各类/u;
const HAN = /\p{Script=Han}{2}/u;

/** A class word at [at, end), with `from` where what stands before it begins. */
export interface OpenClass { from: number; at: number; end: number; kind: string }

/** The class words of a text that no name covers; what stands before them begins after a mark of punctuation. Example: 组建绿色铸造|研究院. */
export function openClasses(text: string, names: Read['names']): OpenClass[] {
  const open: OpenClass[] = [];
  for (const { word, value: kind, start: at } of CLASSES.all(text)) {
    const end = at + word.length;
    if (names.overlapping(end - 1, end).some((name) => name.kind !== 'City')) continue;
    const near = Math.max(0, at - REACH);
    open.push({ from: near + leftOf(text.slice(near, at), at - near), at, end, kind });
  }
  return open;
}

/** What may follow a place and is named like a thing of its own, whatever its class. Example: 某市|东方航天港|融入…. */
const AFTER_PLACE = /^(?!.{0,3}(?:城区|市区|郊区|地区|辖区|都市圈|城市圈|经济圈))\p{Script=Han}{2,10}?[园区谷城港院所馆站库廊带堡湾圈](?=[、，。；]|等|建设|发展|升级|提质|扩容|融入|纳入|加快|打造|$)/u;

function placed({ clause: { text }, names, cities, open }: Read): Span | undefined {
  for (const { from, at, end } of open) {
    const place = beginningIn(cities, from, at).findLast((city) => city.end <= at);
    if (!place || PLURAL.test(text.slice(from, place.start))) continue;
    const between = text.slice(place.end, at);
    if (!CUT_INSIDE.test(between) && !JOINED.test(between) && (between === '' || isProper(between.replace(/^[市县区]/u, '')))) return [place.start, end];
  }
  for (const { start, end } of cities) {
    const thing = AFTER_PLACE.exec(text.slice(end, end + 14))?.[0];
    if (thing && !CUT_INSIDE.test(thing) && !JOINED.test(thing) && isProper(thing.slice(0, -1)) && !PLURAL.test(text.slice(Math.max(0, start - REACH), start))
      && names.overlapping(end, end + thing.length).every(({ kind }) => kind === 'City')) return [start, end + thing.length];
  }
  return undefined;
}

function created({ clause: { text }, open }: Read): Span | undefined {
  for (const { from, at, end, kind } of open) {
    if (kind === 'Enterprise') continue;
    const before = text.slice(from, at);
    const cut = Math.max(0, ...[...matchesOf(before, CUT), ...matchesOf(before, /建设|共建/gu)].map((m) => m.index + m[0].length));
    const modifier = before.slice(cut);
    if (CREATES.test(before.slice(0, cut)) && isProper(modifier) && !PLURAL.test(before) && !JOINED.test(modifier) && !/^等|^[(（）)]/u.test(text.slice(end))) return [from + cut, end];
  }
  return undefined;
}

function quoted({ clause: { text }, names }: Read): Span | undefined {
  for (const match of matchesOf(text, /“([^“”，。；、]{2,16})”(\p{Script=Han}{0,8}?)(?:实验室|研究院|研究所|中心|平台|产业园|园区|开发区|科学城|示范区|试验区)/gu)) {
    const end = match.index + match[0].length;
    if (isProper(match[1]!) && !CUT_INSIDE.test(match[2]!) && names.overlapping(match.index, end).length === 0) return [match.index, end];
  }
  return undefined;
}

function listed({ clause: { text }, names, duties }: Read): Span | undefined {
  for (const { start, end } of duties) for (const item of matchesOf(text.slice(start, end), /[^、，；,;（）()\s]+/gu)) {
    const from = start + item.index;
    const form = item[0].replace(/(?:等|按.*|共同|分别|负责.*|牵头.*|配合.*)$/u, '');
    if (form.length > 1 && BODY_END.test(form) && !NOBODY.test(form) && !GENERIC_BODY.test(form) && names.overlapping(from, from + form.length).length === 0) return [from, from + form.length];
  }
  return undefined;
}

function inColumn({ clause: { text, table }, names }: Read): Span | undefined {
  const cell = table?.cells.find(({ column, start, end }) => {
    const members = text.slice(start, end).split(/[、，,；;\s]/u);
    return DUTY_COLUMNS.some(({ match }) => match.test(table.head[column] ?? '')) && HAN.test(text.slice(start, end))
      && !members.every((member) => NOBODY.test(member) || GENERIC_BODY.test(member)) && names.overlapping(start, end).length === 0;
  });
  return cell && [cell.start, cell.end];
}

const BODY = /(?:自治区|(?<!\p{Script=Han})[省市县州]|国家)\p{Script=Han}{1,10}?(?:厅|(?<!布|格|结|全|大|当)局|委员会|办公室|(?<=[改资健])委)(?!\p{Script=Han}{0,2}[部面限市])/gu;

function ofLevel({ clause: { text }, names }: Read): Span | undefined {
  for (const match of matchesOf(text, BODY)) {
    const end = match.index + match[0].length;
    if (!CUT_INSIDE.test(match[0]) && names.overlapping(match.index, end).every(({ kind }) => kind === 'City' || kind === 'Industry')) return [match.index, end];
  }
  return undefined;
}

function inProse({ clause: { text, kind }, names, duties }: Read): Span | undefined {
  if (duties.length > 0 || !/^(?:paragraph|item)$/u.test(kind)) return undefined;
  for (const match of matchesOf(text, /牵头(?!单位|部门|作用|抓)(?:负责|会同|组织|实施|推进)?/gu)) {
    const body = names.overlapping(match.index - 1, match.index).find((name) => name.kind === 'Department');
    if (body) return [body.start, match.index + match[0].length];
  }
  return undefined;
}

function short({ clause: { text }, names }: Read): Span | undefined {
  const match = SHORT_NAME.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].length - 1 - match[1]!.length;
  return names.overlapping(start, start + match[1]!.length).length > 0 ? undefined : [start, start + match[1]!.length];
}

function unpaired({ clause: { text } }: Read): Span | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of matchesOf(text, /[《》]/gu)) {
    if (mark === '《') open.push(index);
    else if (open.pop() === undefined) return [Math.max(0, index - 12), index + 1];
  }
  return open.length > 0 ? [open[0]!, Math.min(text.length, open[0]! + 16)] : undefined;
}

const GOAL = /(?:到|至)\s*20\d\d\s*年|“?十[三四五六七]五”?(?:期末|末)/u;
const FIGURE = /(?<![\d.A-Za-z第前“+—－~])\d[\d.,]*\s*[万亿]?(?:[%％‰]|\p{Script=Han}{1,2})/gu;

function undated({ clause: { text, kind }, targets }: Read): Span | undefined {
  if (!/^(?:paragraph|item)$/u.test(kind)) return undefined;
  for (const { 0: sentence, index } of matchesOf(text, /[^。！？]+/gu)) {
    const year = GOAL.exec(sentence);
    if (!year || targets.overlapping(index, index + sentence.length).length > 0) continue;
    const figure = matchesOf(sentence, FIGURE).find((found) => found.index > year.index && !/[年月日号条时]/u.test(found[0]));
    if (figure) return [index + figure.index, index + figure.index + figure[0].length];
  }
  return undefined;
}

/** In order of strength: the first that decides gives a clause its reason. Examples mark the words that it quotes. */
export const UNREAD: readonly UnreadRule[] = [
  { name: 'unread-body-of-duty', reason: '责任单位没有认出', example: '责任单位：省科技厅、⟦省云谷办⟧、省财政厅', misses: ['责任单位：省科技厅、有关部门', '责任单位：各有关单位、高校'], decide: listed },
  { name: 'unread-duty-column', reason: '责任一栏没有认出单位', example: '建设一个平台\t⟦云谷专班⟧', misses: ['建设一个平台\t有关部门', '建设一个平台\t—'], decide: inColumn },
  { name: 'unread-duty-in-prose', reason: '牵头的话没有读成任务分工', example: '⟦省科技厅牵头会同⟧有关部门，加强统筹。', misses: ['发挥科技领军企业牵头作用。', '省科技厅加强统筹，龙头企业牵头组建联合体。'], decide: inProse },
  { name: 'unread-short-name', reason: '简称没有认出', example: '出台若干措施（以下简称“⟦湖东科改九条⟧”）。', misses: ['出台若干措施，简称从略。'], decide: short },
  { name: 'unread-title-mark', reason: '书名号不成对', example: '根据⟦《湖东省创新规划（2024—20⟧28年）和有关要求，制定本方案。', misses: ['根据《湖东省创新规划》《“人才”专项（《办法》附件）》，制定本方案。'], decide: unpaired },
  { name: 'unread-body', reason: '机构名称没有认出', example: '抄送：⟦省云上常委会办公室⟧。', misses: ['优化全省布局。', '推进省市会商，健全厅市会商机制。', '提升自治区战略格局。'], decide: ofLevel },
  { name: 'unread-placed-name', reason: '带地名的名称没有认出', example: '推动⟦武汉云上光学产业园⟧。', misses: ['发挥武汉、襄阳重大科技创新平台作用。', '支持建设一批武汉市云上创新中心。', '支持武汉市加快建设云上创新中心。', '武汉3家高新区增速加快。', '武汉主城区建设提速。', '支持武汉融入长江经济带。'], decide: placed },
  { name: 'unread-created-name', reason: '要建的名称没有认出', example: '支持组建⟦云上铸造研究院⟧。', misses: ['建设一批云上铸造研究院。', '建设国家重点实验室和技术创新中心。', '组建云上铸造、风力铸造等研究院。', '云上铸造研究院发展很快。', '推动辖内银行保险机构加快转型。'], decide: created },
  { name: 'unread-quoted-name', reason: '带引号的名称没有认出', example: '用好⟦“云上铸造”服务平台⟧。', misses: ['建立“一站式”政务服务平台。', '按照“一区一业”建设中试平台。'], decide: quoted },
  { name: 'unread-figure', reason: '有年份的数值没有读成指标', example: '到2028年，湿地面积稳定在⟦300公顷⟧。', misses: ['到2028年，创新能力明显提升。', '2028年实施3个项目。', '到2028年，第3期工程完成，执行第5条。'], decide: undated },
];

// What a closing word states. Of each table the first rule that decides wins; all names go through `isSector`.
import { CLASS_INDUSTRIES } from '../../lexicon/industries.ts';
import { INDUSTRY_CUT } from '../../lexicon/industryCuts.ts';
import { INNER_GRADED, isGraded, uncounted } from '../../lexicon/industryEdges.ts';
import { industryStem } from '../keys.ts';
import { membersOf, type Member } from '../lists.ts';
import type { Rule } from '../rules.ts';
import { afterLast, leftWithin } from '../spans.ts';
import type { Closing } from './sectorClosings.ts';
import { listBehind, mostly, under, type Found } from './sectorLists.ts';
import { isSector, PLACES } from './sectorNames.ts';
import { listBefore, nameBefore, trimmed } from './sectorSpans.ts';

/** A member that a closing word of its own makes an industry: the next word closes the last alone. Example: 汽车产业、|网络与通信产业. */
const OWN_CLOSER = /(?:产业|产业链|产业集群|行业)、$/u;

/** A name in quotes right before another that ends a list. Example: “人工智能+康养”和|绿色食品. */
const QUOTED = /“([^“”，。]{2,12})”[和与及、]$/u;

/** As far as a rule looks beside a name. */
const WIDEST = 24;
const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - WIDEST), at);

/** Words between a name and 领域 that only point back to it. Example: 区块链|相关|领域. */
const POINTING = /^(?:相关|有关|细分|关键)$/u;

type SectorRule = Rule<Closing, Found[]>;

/** The name between 等 and the closing word, when no verb stands before it. Example: 等|海洋|特色产业; 等|装备制造业. */
function nameInTail({ text, closer, tail, closes, end }: Closing): Member | undefined {
  if (!tail || tail.plain) return undefined;
  const uncut = (to: number): boolean => afterLast(INDUSTRY_CUT, text, tail.from, to) === tail.from;
  const head = tail.from + tail.between.replace(INNER_GRADED, '').length;
  if (!closer.inName && head < closes && uncut(head) && isSector(text.slice(tail.from, head), closer.holds)) return trimmed(text, { start: tail.from, end: head });
  const name = trimmed(text, { start: tail.from, end: closes });
  return name && uncut(closes) && name.end === closes && isSector(text.slice(name.start, end), closer.holds) ? name : undefined;
}

/** With the closing word when the name reaches up to it. */
const closed = ({ text, end, closes }: Closing, name: Member): Found => (name.end === closes ? { text: text.slice(name.start, end), start: name.start, end } : name);

/** One word behind several names: it closes them all, and is part of the last. */
export const SHARED: readonly SectorRule[] = [
  {
    name: 'quoted-member',
    example: '发展“⟦人工智能+康养⟧”和⟦绿色食品产业⟧',
    misses: ['推动“链主”和汽车产业'],
    decide: (closing) => {
      const { text, closer, closes, start, end } = closing;
      const name = closer.inName ? undefined : nameBefore(text, closes);
      const quoted = name?.end === start && isSector(name.text, closer.holds) ? QUOTED.exec(textBefore(text, name.start)) : undefined;
      if (!name || !quoted || !quoted[1]!.includes('+')) return undefined;
      const from = name.start - quoted[0].length + 1;
      return [{ text: quoted[1]!, start: from, end: from + quoted[1]!.length }, { text: text.slice(name.start, end), start: name.start, end }];
    },
  },
  {
    name: 'shared-closing-word',
    example: '重点发展⟦硅光子⟧、⟦新型储能⟧和⟦细胞治疗产业⟧',
    misses: ['推动⟦白酒产业⟧升级', '投入到应用研究、技术改造领域'],
    decide: (closing) => {
      const { text, closer, start, end, closes, tail } = closing;
      if (tail?.plain || nameInTail(closing) || (closer.inName && closer.word !== '经济')) return undefined;
      const name = nameBefore(text, closes);
      if (!name || name.end !== closes) return undefined;
      const alone = closer.inName || OWN_CLOSER.test(textBefore(text, leftWithin(text, start, WIDEST)));
      const listed = alone ? [] : listBefore(text, start);
      const members = listed.length > 0 ? listed : membersOf(text, name.start, closes);
      const last = members.at(-1);
      if (members.length < 2 || !last || last.end !== closes || !isSector(last.text, closer.holds)) return undefined;
      if (members.filter((member) => isSector(member.text, closer.holds)).length * 2 < members.length) return undefined;
      return [...under(text, members.slice(0, -1).filter((member) => isSector(member.text, 'fields'))), { text: text.slice(last.start, end), start: last.start, end }];
    },
  },
];

/** Lists that a closing word ends or opens. */
export const LISTS: readonly SectorRule[] = [
  {
    name: 'list-closed',
    example: '聚焦⟦集成电路⟧、⟦航空航天⟧等五大优势产业',
    misses: ['投入到应用研究、技术与开发等领域', '推动传统产业升级', '各市县等产业部门'],
    decide: ({ text, closer, tail }) => {
      if (!tail?.plain) return undefined;
      const own = CLASS_INDUSTRIES.has(tail.between) ? tail.between : undefined;
      const members = mostly(listBefore(text, tail.at, { counted: true }), closer.holds);
      return members.length > 0 ? under(text, members, own) : undefined;
    },
  },
  {
    name: 'list-closed-by-name',
    example: '发展⟦算力⟧、⟦云存储⟧等数字经济核心产业',
    misses: ['发展算力、云存储等产业'],
    decide: (closing) => {
      const name = nameInTail(closing);
      return name && under(closing.text, listBefore(closing.text, closing.tail!.at), industryStem(closed(closing, name).text));
    },
  },
  {
    name: 'list-announced',
    example: '三大主导产业（⟦氢能⟧、⟦先进陶瓷⟧）加快集聚',
    misses: ['重点产业包括一批龙头企业、科研院所', '汽车产业（含零部件）'],
    decide: ({ text, closer, start, end }) => {
      const cut = afterLast(INDUSTRY_CUT, text, leftWithin(text, start, WIDEST), start);
      if (closer.inName || !isGraded(uncounted(text.slice(cut, start)))) return undefined;
      const members = listBehind(text, end, closer);
      return members.length > 0 ? under(text, members) : undefined;
    },
  },
];

/** The name that a closing word is part of. */
export const NAMES: readonly SectorRule[] = [
  {
    name: 'class-word',
    example: '布局量子信息、深空探测等⟦未来产业⟧',
    misses: ['布局量子信息、深空探测等特色产业', '发展未来产业'],
    decide: ({ text, tail, end }) => (tail?.plain ? (CLASS_INDUSTRIES.has(tail.between) ? [{ text: text.slice(tail.from, end), start: tail.from, end }] : []) : undefined),
  },
  {
    name: 'named-cluster',
    example: '支持⟦襄阳新能源汽车产业集群⟧建设',
    misses: ['支持新能源汽车产业集群建设'],
    decide: ({ text, closer, start, end }) => {
      const name = closer.word === '产业集群' ? nameBefore(text, start) : undefined;
      if (!name || !PLACES.at(text, name.start) || text.slice(name.end, start).replace('创新', '') !== '') return undefined;
      const whole = text.slice(name.start, end);
      return /[和与、](?![^及和与、]*$)/u.test(whole) || whole.length > 24 ? undefined : [{ text: whole, start: name.start, end, sure: true }];
    },
  },
  {
    name: 'closing-word',
    example: '推动⟦白酒产业⟧升级，壮大⟦银发经济⟧',
    misses: ['推动传统产业转型升级', '战略科技领域和行业领域', '促进经济社会发展'],
    decide: (closing) => {
      const { text, closer, closes, start, end } = closing;
      const inTail = nameInTail(closing);
      if (inTail) return [closed(closing, inTail)];
      const name = nameBefore(text, closes);
      if (!name || name.start >= start) return [];
      // 区块链相关|领域: the name stands without its closing word; 创新 goes with it
      const rest = text.slice(name.end, closes);
      if (closer.word === '集群' && rest === '') return [name];
      if (rest === '' || rest === '创新') return [{ text: text.slice(name.start, end), start: name.start, end }];
      return POINTING.test(rest) ? [name] : [];
    },
  },
];

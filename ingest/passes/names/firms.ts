// Enterprises without a company word. Example: 甲、乙等龙头企业; 甲二期、乙等重大产业项目; 甲—某某大学产学研合作.
import { STATE_ENTERPRISES } from '../../lexicon/enterprises.ts';
import { GRADING } from '../../lexicon/industries.ts';
import { COMMON, GENERIC_ONLY } from '../../lexicon/modifiers.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { membersOf, type Member } from '../lists.ts';
import { ruling, type Rule } from '../rules.ts';
import { afterLast, beginningIn, leftOf, matchesOf, SpanIndex, type Taken, WordIndex } from '../spans.ts';
import type { Place } from './places.ts';
import type { School } from './schools.ts';

interface Found { name: string; start: number; end: number; fullName?: string }
export interface Firm extends Found { rule: string }

/** `taken`: what is named already; no firm lies in it, but for one that heads the name of its own base. */
export interface InClause { text: string; taken: Taken; places: readonly Place[]; schools: readonly School[] }

/** Example: 甲、乙等|一批龙头企业; 以甲、乙为代表的|领军企业. */
const OF_ENTERPRISES = /(?:等?为(?:代表|龙头|引领)的|等)(?:一大?批|龙头|重点|骨干|领军|知名|大型|头部|本土|优势|链主|总部|标杆|民营|上市|\d+家)*企业/gu;
/** Enterprises of one branch. Example: 甲、乙等|新能源汽车企业. */
const OF_BRANCH = /等(?:一批)?[\p{Script=Han}]{0,8}?(?:企业|车企|药企|央企|国企|厂商)/gu;
/** Branches, which such a list may hold instead of firms. Example: 钢铁、建材等制造业企业. */
const BRANCH = /纺织|钢铁|有色|建材|轻工|家电|船舶|航空|航天|银行|保险|证券|基金|担保|交通|水利|电力|通信|商贸|餐饮|养殖|种植|林业|渔业|矿|园|院|校|商|户|店/u;
const OF_PROJECTS = /等(?:[\d.]+万?个|一批)?(?:重大产业|龙头|重大制造业|重点产业|产业|重大|重点)项目/gu;
/** Behind 重大项目: they make things. Example: 等重大项目|建设和产能爬坡. */
const PRODUCES = /^[^，。；]{0,8}(?:产能|投产|达产|量产|达效)/u;
const NO_FIRM = new RegExp(`企业|产业|行业|领域|技术|服务|型|[类级家批]$|独角兽|瞪羚|小巨人|专精特新|单项冠军|园区|高校|院所|[（()）“”]|^(?:${GRADING.join('|')})+$`, 'u');
/** What is built and is no firm. Example: 平陆运河、西部铁路等重大项目. */
const WORKS = /(?:运河|航道|大堤|枢纽|铁路|高铁|公路|高速|机场|港|港口|码头|电站|核电|风电|光伏|水库|大桥|隧道|管廊|灌区|通道|工程|基地|中心|平台|园|城|区|线|段|站|厂|厂房|改造|升级|建设|设施|装置|材料|装备|电池|汽车|芯片|(?<=^.{0,1})(?:化工|石化)|面板)$/u;
/** What follows a firm's name in the name of its project. Example: 某某|二期; 某某|年产10万吨装置. */
const STAGE = /(?:[一二三四五]期|扩产|扩建|总部|年产.*|项目)$/u;
/** What a project is called after its firm. Example: 甲|高端绿色化工一体化基地. */
const GRADED_PROJECT = /(?=高端|绿色|智能|新能源|新材料|化工|炼化|先进)/u;

const PLAIN = /^[\p{Script=Han}A-Za-z]+$/u;

const LONGEST_LIST = 90;

/** Members of the list that ends at `end`, from the last verb or 的 on. */
function listed(text: string, end: number): Member[] {
  const from = Math.max(0, end - LONGEST_LIST);
  const open = from + leftOf(text.slice(from, end), end - from, { through: '、' });
  const start = Math.max(open, from + text.slice(from, end).lastIndexOf('的') + 1);
  return membersOf(text, start, end).map((member) => {
    const cut = afterLast(CUT, text, member.start, member.end);
    return { text: text.slice(cut, member.end), start: cut, end: member.end };
  });
}

const ifAny = (firms: Found[]): Found[] | undefined => (firms.length > 0 ? firms : undefined);
const foundAt = (text: string, start: number, length: number): Found => ({ name: text.slice(start, start + length), start, end: start + length });

function ofEnterprises({ text, taken }: InClause): Found[] {
  return matchesOf(text, OF_ENTERPRISES).flatMap(({ index }) => listed(text, index))
    .filter(({ text: name, start, end }) => name.length >= 2 && name.length <= 10 && !NO_FIRM.test(name) && PLAIN.test(name) && !taken.hits(start, end))
    .map(({ start, end }) => foundAt(text, start, end - start));
}

function ofBranch({ text, taken }: InClause): Found[] {
  return matchesOf(text, OF_BRANCH).flatMap(({ index }) => {
    const members = listed(text, index);
    const proper = members.every(({ text: name, start, end }) => name.length >= 2 && name.length <= 6 && PLAIN.test(name) && !NO_FIRM.test(name) && !COMMON.test(name) && !BRANCH.test(name) && !GENERIC_ONLY.test(name) && !taken.hits(start, end));
    return proper ? members.map(({ start, end }) => foundAt(text, start, end - start)) : [];
  });
}

/** The firm in the name of its project: all of it without its stage, or what stands before its place or its grade. */
function brandOf({ text, start, end }: Member, places: readonly Place[]): number {
  const place = beginningIn(places, start + 2, Math.min(start + 5, end))[0];
  const graded = GRADED_PROJECT.exec(text.slice(2));
  const long = Math.min(place ? place.start - start : Infinity, graded ? graded.index + 2 : Infinity);
  return long <= 4 ? long : text.replace(STAGE, '').length;
}

/** A firm's name that begins with its city. Example: 某市|富海. */
const isOfCity = (member: Member, places: readonly Place[]): boolean => beginningIn(places, member.start, member.start + 1).some((p) => p.division.level !== 'region' && member.end - p.end >= 2 && member.end - p.end <= 3) && !WORKS.test(member.text);

function ofProjects({ text, taken, places }: InClause): Found[] {
  return matchesOf(text, OF_PROJECTS).flatMap(({ 0: closing, index }) => {
    const members = listed(text, index);
    const produces = /产业|龙头|制造/u.test(closing) || PRODUCES.test(text.slice(index + closing.length, index + closing.length + 12));
    return produces || members.some((member) => isOfCity(member, places) || STAGE.test(member.text)) ? members : [];
  }).flatMap((member) => {
    const length = brandOf(member, places);
    const { name, start, end } = foundAt(text, member.start, length);
    const whole = end === member.end || STAGE.test(member.text);
    const ofPlace = beginningIn(places, start, start + 1).length > 0 && !isOfCity(member, places);
    if (length < 2 || length > 6 || !PLAIN.test(name) || NO_FIRM.test(name) || WORKS.test(name) || ofPlace) return [];
    return whole && taken.hits(start, end) ? [] : [{ name, start, end }];
  });
}

/** Example: 央企|远驰、民企|曙光. */
const KIND_BEFORE = /(?:央企|国企|民企)([\p{Script=Han}]{2,6}?)(?=、(?:央企|国企|民企)|等(?:为|企业))/gu;

function kindBefore({ text, taken }: InClause): Found[] {
  return matchesOf(text, KIND_BEFORE).flatMap((match) => {
    const { start, end, name } = foundAt(text, match.index + match[0].length - match[1]!.length, match[1]!.length);
    return afterLast(CUT, name, 0, name.length) > 0 || COMMON.test(name) || NO_FIRM.test(name) || taken.hits(start, end) ? [] : [{ name, start, end }];
  });
}

const STATE = new WordIndex(STATE_ENTERPRISES.flatMap(({ name, short }) => short.map((form) => [form, name] as const)));
/** After a short name: a mark, or a word that no longer name begins with. Example: 中国移动|牵头, but 中国移动互联网. */
const AFTER_SHORT = /^(?:$|[^\p{Script=Han}]|[等和与及在将的按牵参联共合建入落投]|广西|集团|公司|分公司)/u;

function stateEnterprises({ text, taken }: InClause): Found[] {
  return STATE.all(text).flatMap(({ word, value, start }) => {
    const end = start + word.length;
    return AFTER_SHORT.test(text.slice(end, end + 3)) && !taken.hits(start, end) ? [{ name: word, start, end, fullName: value }] : [];
  });
}

function dashPartners({ text, taken, schools }: InClause): Found[] {
  return schools.flatMap((school) => {
    const dash = /([\p{Script=Han}]{2,6})[-—–－]+$/u.exec(text.slice(Math.max(0, school.start - 12), school.start));
    if (!dash) return [];
    const end = school.start - (dash[0].length - dash[1]!.length);
    const start = afterLast(CUT, text, end - dash[1]!.length, end);
    return end - start >= 2 && !/中国|东盟|大学|学院/u.test(text.slice(start, end)) && !taken.hits(start, end) ? [foundAt(text, start, end - start)] : [];
  });
}

export const FIRM_RULES: readonly Rule<InClause, Found[]>[] = [
  { name: 'list-of-enterprises', example: '支持⟦长河存储⟧、⟦青桥科技⟧等一批龙头企业牵头，形成以⟦远驰⟧、⟦辰海⟧为代表的领军企业', misses: ['支持担保、租赁为代表的服务业', '发展担保、租赁等公司', '培育瞪羚、独角兽等企业', '科技型、创新型等企业'], decide: (given) => ifAny(ofEnterprises(given)) },
  { name: 'kind-before-firm', example: '形成以央企⟦远驰⟧、民企⟦曙光埃安⟧等为龙头的集群', misses: ['推动央企、民企等协同', '组织民企助力乡村振兴等行动'], decide: (given) => ifAny(kindBefore(given)) },
  { name: 'list-of-branch', example: '推动⟦远驰⟧、⟦曙光埃安⟧等新能源汽车企业扩产', misses: ['支持机械、钢铁等制造业企业改造', '鼓励银行、保险等金融企业支持'], decide: (given) => ifAny(ofBranch(given)) },
  { name: 'list-of-projects', example: '加快⟦远芯微⟧二期、⟦辰海时代⟧等重大产业项目投产', misses: ['推进西江运河、江北机场等重大项目投产', '推进人才公寓等重大项目建设', '推进襄阳机场、宜昌新城等重大项目'], decide: (given) => ifAny(ofProjects(given)) },
  { name: 'state-enterprise', example: '与⟦中国电科⟧共建', misses: ['中国移动互联网', '中国电子商务发展'], decide: (given) => ifAny(stateEnterprises(given)) },
  { name: 'dash-partner', example: '推动⟦甲骨⟧—武汉大学产学研合作', misses: ['中国—武汉大学'], decide: (given) => ifAny(dashPartners(given)) },
];

/** Firms of a clause, each once, by the first rule that finds it. */
export function firmsIn(given: InClause): Firm[] {
  const firms: Firm[] = [];
  const found = new SpanIndex<Firm>();
  for (const rule of FIRM_RULES) {
    for (const next of ruling([rule], given)?.decided ?? []) {
      if (found.overlapping(next.start, next.end).length > 0) continue;
      const firm = { ...next, rule: rule.name };
      firms.push(firm);
      found.add(firm);
    }
  }
  return firms;
}

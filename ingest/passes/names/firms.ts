// Enterprises without a company word. Example: 甲、乙等龙头企业; 甲二期、乙等重大产业项目; 甲—某某大学产学研合作.
import { STATE_ENTERPRISES } from '../../lexicon/enterprises.ts';
import { GRADING } from '../../lexicon/industries.ts';
import { COMMON, GENERIC_ONLY } from '../../lexicon/modifiers.ts';
import { CUT } from '../../lexicon/triggers.ts';
import type { Member } from '../lists.ts';
import { ruling, type Rule } from '../rules.ts';
import { afterLast, beginningIn, matchesOf, SpanIndex, type Taken, WordIndex } from '../spans.ts';
import { brandOf as brandIn, isBrand, isTrade, listBefore, type Brand } from './brands.ts';
import type { Place } from './places.ts';
import type { School } from './schools.ts';

interface Found { name: string; start: number; end: number; fullName?: string }
export interface Firm extends Found { rule: string; kind: 'Enterprise' | 'Institute' }

/** `taken`: what is named already; no firm lies in it, but for one that heads the name of its own base. `known`: firms among it. */
export interface InClause { text: string; taken: Taken; places: readonly Place[]; schools: readonly School[]; known: SpanIndex<{ start: number; end: number }> }

/** Example: 甲、乙等|一批龙头企业; 以甲、乙为代表的|领军企业. */
const OF_ENTERPRISES = /(?:等?为(?:代表|龙头|引领)的|等)(?:一大?批|龙头|重点|骨干|领军|知名|大型|头部|本土|优势|链主|总部|标杆|民营|上市|外资|平台经济|\d+家)*(?:企业|央企|国企|民企|外企)/gu;
/** Enterprises of one branch. Example: 甲、乙等|新能源汽车企业. */
const OF_BRANCH = /等(?:一批)?[\p{Script=Han}]{0,8}?(?:企业|车企|药企|央企|国企|厂商)/gu;
/** Branches, which such a list may hold instead of firms. Example: 钢铁、建材等制造业企业. */
const BRANCH = /纺织|钢铁|有色|建材|轻工|家电|船舶|航空|航天|银行|保险|证券|基金|担保|交通|水利|电力|通信|商贸|餐饮|养殖|种植|林业|渔业|矿|园|院|校|[农客电微]商|[农商用个]户|店/u;
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

/** A sentence on projects, whose lists name them by who builds them. Example: |一批新项目|提质增效，甲二线、乙总部等投产. */
const ON_PROJECTS = /一批[\p{Script=Han}]{0,6}项目/u;
/** What projects do. Example: 等|投产增效. */
const OF_WORKS = /等(?:一批)?(?:新|重大|重点|产业|新质|标志性)*(?:项目)?(?=(?:正式|加快|顺利|建成|全面|深化|如期|相继|陆续)*(?:投产|投运|达产|投用|落地|落户|竣工|开工|签约|扩能|扩产|推进|建设|布局|投入)|[向在][\p{Script=Han}]{2,8}?(?:集聚|布局|落地))|等(?:一批)?(?:新|重大|重点|产业)*项目/gu;
/** Behind a list of what makes things. Example: 等|投运增效. */
const RUNS = /^(?:正式|加快|顺利|建成|全面|如期|相继|陆续)*(?:投产|投运|达产|扩能|扩产)/u;
/** What only firms do. Example: 等|扩大产能; 等|茁壮成长. */
const FIRMS_DO = /等(?:一批[“\p{Script=Han}”]{0,8})?(?=(?:加快|快速|茁壮|持续|迅速|不断|先后|相继)*(?:成长|扩能|扩产|扩大产能|增资|上市|投产|提质放量))/gu;
/** What firms do with others. Example: 与甲、乙等|供应链合作. */
const WITH_FIRMS = /等(?:深化|开展|加强)?(?:供应链|产业链|战略)?合作/gu;

const ifAny = (firms: Found[]): Found[] | undefined => (firms.length > 0 ? firms : undefined);
const foundAt = (text: string, start: number, length: number): Found => ({ name: text.slice(start, start + length), start, end: start + length });

function ofEnterprises({ text, taken }: InClause): Found[] {
  return matchesOf(text, OF_ENTERPRISES).map(({ index }) => listBefore(text, index)).filter((members) => !members.every((member) => isTrade(member.text))).flat()
    .filter(({ text: name, start, end }) => name.length >= 2 && name.length <= 10 && !NO_FIRM.test(name) && PLAIN.test(name) && !taken.hits(start, end))
    .map(({ text: name, start }) => foundAt(text, start, name.replace(/(?<=.{2})总部$/u, '').length));
}

function ofBranch({ text, taken, known }: InClause): Found[] {
  return matchesOf(text, OF_BRANCH).flatMap(({ index }) => {
    const members = listBefore(text, index);
    const unnamed = members.filter(({ start, end }) => known.overlapping(start, end).length === 0);
    const proper = unnamed.every(({ text: name, start, end }) => name.length >= 2 && name.length <= 6 && PLAIN.test(name) && !NO_FIRM.test(name) && !COMMON.test(name) && !BRANCH.test(name) && !GENERIC_ONLY.test(name) && !taken.hits(start, end));
    return proper ? unnamed.map(({ start, end }) => foundAt(text, start, end - start)) : [];
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
    const members = listBefore(text, index);
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

const namesOf = (text: string, brands: readonly Brand[]): Found[] => brands.map(({ start, end }) => foundAt(text, start, end - start));

/** Brands among the members of a list that are not named yet; one that heads its own park may lie in the park's name. */
const brandsOf = (members: readonly Member[], { taken, places, known }: InClause): Brand[] =>
  members.flatMap((member) => brandIn(member, places) ?? []).filter(({ start, end, building }) => (building || !taken.hits(start, end)) && known.overlapping(start, end).length === 0);
const knownIn = (members: readonly Member[], { known }: InClause): number => members.filter(({ start, end }) => known.overlapping(start, end).length > 0).length;

/** Two members at the least are firms that build, or one beside a firm that is known. */
function builders(given: InClause): Found[] {
  const { text } = given;
  const onProjects = ON_PROJECTS.exec(text)?.index ?? Infinity;
  return matchesOf(text, OF_WORKS).flatMap(({ index, 0: closing }) => {
    if (index < onProjects && !closing.includes('项目') && !RUNS.test(text.slice(index + closing.length))) return [];
    const members = listBefore(text, index);
    const brands = brandsOf(members, given);
    const building = brands.filter((brand) => brand.building).length;
    const vouched = knownIn(members, given);
    if (vouched === 0 && building < 2) return [];
    return namesOf(text, onProjects < index ? brands : brands.filter((brand) => brand.building));
  });
}

/** A short name of a research institute. Example: 桥化院, 船工所. */
const SHORT_INSTITUTE = /^\p{Script=Han}{2,3}[院所]$/u;
const OTHER_HOUSES = /研究|科研|设计|勘察|医|法院|学|养老|敬老|福利|卫生|影|剧|书|检察|派出|交易|事务|场所|处所|会所|公所|哨所/u;

/** Short names of institutes in a list that holds a known firm and builds. */
function institutesAmong(given: InClause): Found[] {
  const { text, taken, places } = given;
  return matchesOf(text, OF_WORKS).flatMap(({ index }) => {
    const members = listBefore(text, index);
    if (knownIn(members, given) === 0) return [];
    return members.filter(({ text: name, start, end }) => SHORT_INSTITUTE.test(name) && !OTHER_HOUSES.test(name) && !taken.hits(start, end) && beginningIn(places, start, end).length === 0).map(({ start, end }) => foundAt(text, start, end - start));
  });
}

/** Two members at the least, all of them brands or named already. */
function doers(given: InClause): Found[] {
  const { text, taken } = given;
  return matchesOf(text, FIRMS_DO).flatMap(({ index }) => {
    const members = listBefore(text, index);
    const brands = brandsOf(members, given);
    const all = members.every(({ start, end }) => taken.hits(start, end) || brands.some((brand) => brand.start === start));
    return members.length > 1 && all ? namesOf(text, brands) : [];
  });
}

/** Example: 甲|销售总部落户; 引进乙|北方总部. */
const HEADQUARTERS = /([\p{Script=Han}]{2,14}?)(?:全球|中国|亚太|区域|华东|华南|华北|华中|西南|西北|北方|南方|西部|东部)?(?:销售|研发|运营|结算|投资|贸易)*总部(?=正式|成功|落户|落地|启用|投用|投运|揭牌|开工|项目)/gu;

function headquarters({ text, taken, places }: InClause): Found[] {
  return matchesOf(text, HEADQUARTERS).flatMap((match) => {
    const end = match.index + match[1]!.length;
    const start = afterLast(CUT, text, match.index, end);
    return end - start >= 3 && isBrand(text.slice(start, end)) && !taken.hits(start, end) && beginningIn(places, start, end).length === 0 ? [foundAt(text, start, end - start)] : [];
  });
}

/** Members of a list with a firm that is known. */
function partners(given: InClause): Found[] {
  const { text } = given;
  return matchesOf(text, WITH_FIRMS).flatMap(({ index }) => {
    const members = listBefore(text, index);
    const brands = brandsOf(members, given);
    return knownIn(members, given) > 0 && brands.length + knownIn(members, given) === members.length ? namesOf(text, brands) : [];
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
/** After a short name that other words hold: a mark, or a word that no longer name begins with. Example: 中国移动|牵头, but 中国移动互联网. */
const AFTER_WORDS = /^(?:$|[^\p{Script=Han}]|[等和与及在将的按牵参联共合建入落投增布签]|广西|集团|公司|分公司)/u;
/** Short names made of words that texts use by themselves. */
const OF_WORDS = /^中国(?:移动|电信|联通|铁塔|电子|石油|石化|建材|化学工程|航发|有研)/u;
/** The firm that a central one has in a place. Example: 中石油|浙江石化. */
const LOCAL = /^(?:石化|炼化|石油|电力|钢铁|铝业|分公司|公司)/u;

function stateEnterprises({ text, taken, places }: InClause): Found[] {
  return STATE.all(text).flatMap(({ word, value, start }) => {
    const end = start + word.length;
    if ((OF_WORDS.test(word) && !AFTER_WORDS.test(text.slice(end, end + 3))) || taken.hits(start, end)) return [];
    const place = beginningIn(places, end, end + 1)[0];
    const local = place && LOCAL.exec(text.slice(place.end, place.end + 3))?.[0];
    return [local ? foundAt(text, start, place.end + local.length - start) : { name: word, start, end, fullName: value }];
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
  { name: 'state-enterprise', example: '与⟦中国电科⟧共建，推动⟦中石油浙江石化⟧转型', misses: ['中国移动互联网', '中国电子商务发展'], decide: (given) => ifAny(stateEnterprises(given)) },
  { name: 'list-of-enterprises', example: '支持⟦长河存储⟧、⟦青桥科技⟧等一批龙头企业牵头，形成以⟦远驰⟧、⟦辰海⟧为代表的领军企业', misses: ['培育轨道交通装备、工程机械、新材料等企业', '支持担保、租赁为代表的服务业', '发展担保、租赁等公司', '培育瞪羚、独角兽等企业', '科技型、创新型等企业'], decide: (given) => ifAny(ofEnterprises(given)) },
  { name: 'kind-before-firm', example: '形成以央企⟦远驰⟧、民企⟦曙光埃安⟧等为龙头的集群', misses: ['推动央企、民企等协同', '组织民企助力乡村振兴等行动'], decide: (given) => ifAny(kindBefore(given)) },
  { name: 'list-of-branch', example: '推动⟦远驰⟧、⟦曙光埃安⟧等新能源汽车企业扩产', misses: ['支持机械、钢铁等制造业企业改造', '鼓励银行、保险等金融企业支持'], decide: (given) => ifAny(ofBranch(given)) },
  { name: 'list-of-projects', example: '加快⟦远芯微⟧二期、⟦辰海时代⟧等重大产业项目投产', misses: ['推进西江运河、江北机场等重大项目投产', '推进人才公寓等重大项目建设', '推进襄阳机场、宜昌新城等重大项目'], decide: (given) => ifAny(ofProjects(given)) },
  { name: 'list-of-builders', example: '一批新项目提质增效，⟦远驰⟧二线、⟦青桥电科⟧宇航电源等投产', misses: ['一批重点项目加快建设，学校扩建、机场二期等开工', '汽车、钢铁绿色化工等投产', '一批项目加快推进，电子信息、新能源等深化布局'], decide: (given) => ifAny(builders(given)) },
  { name: 'list-of-growing-firms', example: '推动⟦远驰⟧、⟦青桥信息⟧等扩大产能', misses: ['推动钢铁、建材等扩大产能', '电子信息、生物医药等快速成长', '青年人才、科技人才等快速成长'], decide: (given) => ifAny(doers(given)) },
  { name: 'list-of-partners', example: '拓展与中国电科、⟦远驰⟧等供应链合作', misses: ['拓展与中国电科、高校等合作', '拓展与德国、远驰等合作'], decide: (given) => ifAny(partners(given)) },
  { name: 'firm-of-headquarters', example: '⟦青桥远驰⟧销售总部落户', misses: ['企业总部落户', '推动跨国公司地区总部落户', '引进企业研发总部落地'], decide: (given) => ifAny(headquarters(given)) },
  { name: 'dash-partner', example: '推动⟦甲骨⟧—武汉大学产学研合作', misses: ['中国—武汉大学'], decide: (given) => ifAny(dashPartners(given)) },
];

export const AMONG_FIRMS: Rule<InClause, Found[]> = { name: 'institute-among-firms', example: '一批项目加快推进，中石化新材料、⟦桥化院⟧等向江口港区集聚', misses: ['一批项目加快推进，中石化新材料、养老院等加快建设', '一批项目加快推进，桥化院等加快建设'], decide: (given) => ifAny(institutesAmong(given)) };

/** Firms of a clause, each once, by the first rule that finds it, and the institutes that stand among them. */
export function firmsIn(given: Omit<InClause, 'known'> & { companies?: readonly { start: number; end: number }[] }): Firm[] {
  const firms: Firm[] = [];
  const found = new SpanIndex<{ start: number; end: number }>(given.companies);
  const within: InClause = { ...given, known: found };
  for (const rule of [...FIRM_RULES, AMONG_FIRMS]) {
    for (const next of ruling([rule], within)?.decided ?? []) {
      if (found.overlapping(next.start, next.end).length > 0) continue;
      const firm: Firm = { ...next, rule: rule.name, kind: rule === AMONG_FIRMS ? 'Institute' : 'Enterprise' };
      firms.push(firm);
      found.add(firm);
    }
  }
  return firms;
}

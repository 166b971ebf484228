// Parks, platforms, institutes and enterprises: a class word and what stands before it. The class word alone names nothing.
import { CLASS_WORDS, GENERIC, type ClassWord } from '../../lexicon/zones.ts';
import { CREATES, CUT, FIRM_CUT, KEEPS, PLURAL } from '../../lexicon/triggers.ts';
import { REGIONS } from '../../lexicon/divisions.ts';
import type { Kind } from '../../model.ts';
import { afterLast, beginningIn, leftOf, WordIndex } from '../spans.ts';
import type { Place } from './places.ts';
import type { School } from './schools.ts';

export interface Zone {
  kind: Kind;
  name: string;
  start: number;
  end: number;
  /** Where the class word starts. */
  word: number;
  type: string;
  rule: string;
}

const INDEX = new WordIndex(CLASS_WORDS.map((row) => [row.word, row] as const));
const GENERIC_FORMS = [...GENERIC].sort((a, b) => b.length - a.length);
const GENERIC_ONLY = new RegExp(`^(?:${GENERIC_FORMS.map((w) => w.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})*$`, 'u');
const GENERIC_ANY = new RegExp(GENERIC_FORMS.filter((w) => w.length > 1).join('|'), 'gu');
const REGION_FORMS = new RegExp(`^(?:${REGIONS.flatMap(({ name, short }) => [name, short]).sort((a, b) => b.length - a.length).join('|')})`, 'u');
/** Larger areas than a province: proper heads, but no cities. */
const BLOC = /中国|东盟|粤港澳|大湾区|湾区|长三角|京津冀|北部湾|成渝|海峡|东北亚|中亚|丝绸之路|一带一路|RCEP/u;
/** Two countries or provinces in one-character names. Example: 中马, 粤桂, 川渝. */
const PAIR = /^(?:[中粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫晋陕甘琼蒙辽吉黑新藏宁青港澳台]{2,4}|[中][马新泰越老柬印缅日韩德俄英法美澳欧非])/u;
/** What makes a short unknown head a common noun instead of a place name. */
const COMMON = /技术|制造|装备|产业|信息|材料|生物|医药|农业|食品|能源|海洋|数字|人才|科技|创新|经济|工业|服务|电子|机械|汽车|化工|金融|文化|旅游|物流|健康|环保|贸易|改革|开放|功能|主题|核心|协同|集聚|重点|场景|驱动|各|该|两|此|新|全|多|园|区|市|县|省|级/u;
/** Start of a name that is none: pronouns, quantities, leftovers of a sentence. */
const NO_HEAD = /^(?:[、，\s]|(?:和|与|及|以及|在|为|个|家|所|座|条|内|外|上|下|中(?!国|关村|马|新|科|原|华|山)|大(?!连|庆|同|理|兴|数据|健康|蚝|豆|米|湾)|一个|两个|本|我|该|此|其|对|向|同|年|月|日|类|者|名|全部|进入|作用|能力|水平|质量|资源|力量|体系))+/u;
/** A name holds none of these. */
const NO_NAME = /\s|相关|有关|等|以上|一批|若干|各(?!界)|，|。|；|企业研究院|多家|以下|之间|不同|上述|双方|其他|更多|钻井|[\d一二三四五六七八九十两]+[个家大座]|—[^—]+—[^—]|[谷区园器圃]—/u;

const TAKES_REGION = new Set(['新型研发机构', '技术转移', '院所', '科学城', '试验区', '网络', '设施', '数据中心', '公司', '医院', '工作站', '谷']);
/** Kinds of platform that every plan lists by the dozen: a place and the class word alone are still a class. Example: 某市工程技术研究中心 35 家. */
const CATEGORY = new Set(['实验室', '工程中心', '创新中心', '孵化器', '服务平台', '中试基地', '中心']);

/** Class words that authorities approve one by one: with a field before them they name one to be built. Example: 建设|柔性电子技术创新中心. */
const OFFICIAL = /^(?:(?:国家)?(?:重点|联合|工程)实验室|(?:国家)?(?:工程研究|工程技术研究|技术创新|产业创新|制造业创新|协同创新|临床医学研究)中心)$/u;

/** Class words of a text, longest first, none inside another. */
function classWords(text: string): { row: ClassWord; start: number; end: number }[] {
  const words: { row: ClassWord; start: number; end: number }[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const hit = INDEX.at(text, at);
    if (!hit) continue;
    const end = at + hit.word.length;
    const last = words.at(-1);
    if (last && last.end > at) {
      if (end > last.end) words[words.length - 1] = { row: hit.value, start: last.start, end };
      continue;
    }
    words.push({ row: hit.value, start: at, end });
  }
  return words;
}

/** 中心 inside 中心城区, 平台 before 企业, 园区 before 企业 and the like: the class word goes on. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  中心: /^(?:城|区|化|主义|地|线|组|任务|医院|校|支行)/u, 平台: /^(?:企业|经济|化|型|类|联盟)/u, 研究院: /^所/u, 研究所: /^(?:得)/u, 集团: /^(?:化|军|公司|有限|股份|总)/u, 银行: /^(?:业|股份|机构|卡|贷|理财|保险|间)/u, 实验室: /^(?:建设管理|类)/u, 医院: /^(?:管理|集团)/u, 基地: /^(?:化)/u, 分行: /^/u, 新区: /^(?:域)/u, 片区: /^$/u, 设计院: /^所/u, 科研院: /^所/u, 谷: /^物/u,
};

/** Generic modifiers, places and the region taken off: what is left is what makes it a name. */
function rest(modifier: string): string {
  return modifier.replaceAll('大数据', '算据').replace(GENERIC_ANY, '').replace(REGION_FORMS, '').replace(/[（()）“”、—－–-]/gu, '');
}

/** How a modifier makes a name, as the name of the rule; undefined when it makes none. */
function judged(text: string, start: number, word: number, row: ClassWord, places: readonly Place[], schools: readonly School[], list = start): string | undefined {
  const modifier = text.slice(start, word);
  if ((modifier === '' && row.type !== '设施') || /^中国人民(?:$|银)/u.test(text.slice(start, start + 5)) || NO_NAME.test(modifier) || (NO_HEAD.test(modifier) && !PAIR.test(modifier))) return undefined;
  const inside = beginningIn(places, start, word);
  const school = beginningIn(schools, start, word).length > 0;
  const before = text.slice(Math.max(0, start - 16), start).replace(/^.*[，。；：]/u, '');
  const after = text.slice(word + row.word.length, word + row.word.length + 8);
  const plural = PLURAL.test(before) || /^(?:等)?(?:约|达|突破)?\d+(?:[－—~-]\d+)?[家个]/u.test(after);
  const bare = rest(modifier);
  const city = inside.some((p) => p.division.level !== 'region');
  const region = inside.some((p) => p.division.level === 'region') || /^(?:全区|全省|全市|自治区|省)/u.test(modifier);
  const domain = bare.replace(/^[\p{Script=Han}]{2}市?$/u, (m) => (inside.some((p) => text.slice(p.start, p.end) === m) ? '' : m));
  if (school) return 'university-head';
  const opener = text.slice(Math.max(0, list - 6), list).replace(/[“"]$/u, '');
  const created = CREATES.test(opener) || (opener.endsWith('加快') && after.startsWith('建设'));
  const kept = KEEPS.test(opener);
  if (row.kind === 'Park') {
    const bracketed = beginningIn(places, word + row.word.length + 1, word + row.word.length + 2).some(() => /^[（(]/u.test(after));
    if (bracketed && modifier.length >= 2) return 'place-bracket';
    if (plural) return undefined;
    if (city) return 'place-head';
    if (BLOC.test(modifier) || (PAIR.test(modifier) && modifier.length <= 12)) return 'bloc-head';
    if (region && !row.domain && (bare.length >= 2 || ((created || kept) && row.type === '示范区' && modifier.length >= 6))) return 'region-head';
    if (bare.length >= 2 && bare.length <= 4 && !COMMON.test(bare) && !row.domain) return 'own-head';
    if (row.domain && bare.length >= 2 && created && !GENERIC_ONLY.test(modifier)) return 'domain-created';
    if (/国家/u.test(modifier) && bare.length >= 3 && created && (row.type === '示范区' || row.type === '试验区')) return 'national-domain';
    return undefined;
  }
  if (plural) return undefined;
  if (row.kind === 'Enterprise') return city || region || bare.length >= 2 ? 'company-word' : undefined;
  if (row.kind === 'Institute') {
    if (/^(?:自治区|省|市)$/u.test(modifier)) return row.word.endsWith('院') && /农科院|林科院|社科院|科学院/u.test(row.word) ? 'level-head' : undefined;
    return city || region || /^(?:中国|国家|自然资源部|农业农村部|水利部|交通运输部|工业和信息化部|教育部)/u.test(modifier) ? 'place-head' : undefined;
  }
  if (BLOC.test(modifier)) return GENERIC_ONLY.test(modifier.replace(BLOC, '')) && CATEGORY.has(row.type) && !created ? undefined : 'bloc-head';
  if (city && row.word === '实验室' && (kept || created || /^(?:面向|聚焦|围绕)/u.test(after)) && inside.some((p) => p.start === start && p.end === word)) return 'place-head';
  if (city && kept && modifier.length >= 4) return 'place-head';
  if (city) return CATEGORY.has(row.type) && domain.length < 2 && !created ? undefined : CATEGORY.has(row.type) && GENERIC_ONLY.test(bare.replace(/^.{2,4}?(?=$)/u, '')) && rest(text.slice(inside[0]!.end, word)) === '' ? undefined : 'place-head';
  if (region && TAKES_REGION.has(row.type)) return row.type === '工作站' ? undefined : 'region-head';
  if (modifier.startsWith('国家') && row.type === '网络') return 'national';
  if (region && bare.length >= 3) return 'region-domain';
  if (/国家(?!级)/u.test(modifier + row.word) ? bare.length >= 2 : /国家级/u.test(modifier) && bare.length >= 4) return 'national-domain';
  if (kept && bare.length >= 3 && (row.type === '工程中心' || row.type === '实验室' || row.type === '创新中心') && row.word.length > 3 && /^(?:创建|争创|申报|升级|建设|作用|等(?!领域))/u.test(after)) return 'domain-acting';
  if (/升级(?:建设)?$/u.test(opener) && row.type === '服务平台' && modifier.length >= 6) return 'domain-acting';
  if ((created && bare.length >= 4 && OFFICIAL.test(row.word)) || ((created || kept) && row.word === '实验室' && bare.length >= 4 && bare.length <= 10)) return 'domain-created';
  if (row.word === '实验室' && bare === modifier && bare.length >= 2 && bare.length <= 4 && !COMMON.test(bare)) return 'own-head';
  if (row.domain && bare.length >= 2 && created) return 'domain-created';
  if (modifier.startsWith('国家') && row.type === '设施' && row.word.endsWith('库')) return 'national-domain';
  if (row.type === '设施' && bare.length >= 3 && created && /(?:装置|设施)$/u.test(row.word)) return 'domain-created';
  if (!row.domain && bare.length >= 2 && created && row.type === '中心' && row.word !== '中心') return 'domain-created';
  return undefined;
}

/** A complete name of something else, joined to the one looked at. Example: 枢纽城市和|某试验区; 某学院和|某基地. */
const JOINED = /(?:基地|中心|平台|学院|城市|工厂|机构|产品|集群|联盟)(?:和|与|及|以及)/gu;

/** Where a name may start after the last verb or particle; one that a place or the state heads may hold particles. Example: 推动|某省生物靶向药物重点实验室. */
function afterCut(text: string, hard: number, word: number, places: readonly Place[]): number {
  const cut = afterLast(CUT, text, hard, word);
  const firm = afterLast(FIRM_CUT, text, hard, word);
  const place = firm < cut ? beginningIn(places, firm, firm + 1)[0] : undefined;
  return place && cut - place.end >= 2 && word - firm <= LONGEST_NAME ? firm : cut;
}

const LONGEST_NAME = 24;

/** Where the name that `word` closes may start: after the last verb or particle, brackets and leading leftovers taken off. */
function startOf(text: string, word: number, places: readonly Place[]): number {
  const hard = leftOf(text, word);
  let start = Math.max(afterCut(text, hard, word, places), afterLast(JOINED, text, hard, word));
  const number = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．]\s*)(?=\D)/u.exec(text.slice(start, word));
  if (number) start += number[0].length;
  const lead = /^(?:充分|利用|科技服务|服务|联合|孵化|运营|协调|解决|和|与|及|以及|在|对|向|新|原|至|到|建|省内|区内|市内|\d+[个家]|[一二三四]是|个|家|所)+(?=.{2})/u.exec(text.slice(start, word));
  if (lead && beginningIn(places, start, start + 1).length === 0 && !/^(?:新(?:一代|能源|材料|型|疆|加坡|兴|乡|余))/u.test(text.slice(start))) start += lead[0].length;
  return start;
}

/** Quoted words that only praise or count; what they head is a class. Example: “一站式”服务平台. */
const NO_QUOTED = /^(?:一站式|双一流|专精特新|小巨人|[十一二三四五六七八九]+五|互联网\+.*|一带一路|双创|.*\d.*)$/u;

/** Where a name begins that quoted words head, undefined for none. Example: 建设|“校友归巢”大数据服务平台. */
function quotedHead(text: string, start: number): number | undefined {
  if (text[start - 1] !== '”') return undefined;
  const from = Math.max(0, start - 17);
  const at = text.slice(from, start - 1).lastIndexOf('“');
  const open = at === -1 ? -1 : from + at;
  const quoted = text.slice(open + 1, start - 1);
  return open >= 0 && quoted.length >= 2 && quoted.length <= 14 && !/[，。；：、]/u.test(quoted) && !NO_QUOTED.test(quoted) && !GENERIC_ONLY.test(quoted) && !PLURAL.test(text.slice(Math.max(0, open - 8), open)) && text[open - 1] !== '的' ? open : undefined;
}

/** Where the list begins that a name stands in: behind one joined to it. `lists`: the beginnings for names found before. */
function listStart(text: string, start: number, previous: Zone | undefined, lists: ReadonlyMap<number, number>): number {
  return previous && /^(?:、|和|与|及|以及)$/u.test(text.slice(previous.end, start)) ? (lists.get(previous.start) ?? previous.start) : start;
}

/** Parks, platforms, institutes and enterprises of a text, in order. */
export function zonesIn(text: string, places: readonly Place[], schools: readonly School[]): Zone[] {
  const words = classWords(text);
  const zones: Zone[] = [];
  const lists = new Map<number, number>();
  for (const [index, { row, start: word, end: wordEnd }] of words.entries()) {
    if (GOES_ON[row.word]?.test(text.slice(wordEnd)) || /^(?:农科院|林科院|社科院)$/u.test(row.word)) continue;
    let start = startOf(text, word, places);
    const before = words[index - 1];
    const inner = before && before.start >= start ? before : undefined;
    const connector = inner && /^(?:和|与|及|以及|、|或)/u.exec(text.slice(inner.end, word));
    if (inner && connector) start = inner.end + connector[0].length;
    start = row.kind === 'Park' ? parkStart(text, start, word, places) : start;
    if (row.word === '合作区' && text.slice(0, start).endsWith('面向')) start -= 2;
    const body = beginningIn(schools, start, word).findLast((s) => s.end < word && /^(?:与|和|及|、|以及)/u.test(text.slice(s.end)));
    if (body) start = body.end + 1;
    const park = zones.slice(-2).findLast((z) => z.kind === 'Park' && z.start === start && z.end <= word);
    const quoted = row.type !== '设施' && (row.kind === 'Park' || row.kind === 'Platform') ? quotedHead(text, start) : undefined;
    const rule = quoted === undefined ? (judged(text, start, word, row, places, schools, listStart(text, start, zones.at(-1), lists)) ?? (park && row.kind !== 'Enterprise' && row.type !== '设施' && wordEnd - park.end >= 4 ? 'park-head' : undefined)) : 'quoted-head';
    if (!rule) continue;
    start = quoted ?? start;
    const bracket = /^[（(]([^（()）]{2,8})[）)]/u.exec(text.slice(wordEnd));
    const end = bracket && beginningIn(places, wordEnd + 1, wordEnd + 2).some((p) => p.end === wordEnd + 1 + bracket[1]!.length) ? wordEnd + bracket[0].length : wordEnd;
    const previous = zones.at(-1);
    if (previous && previous !== park && previous.end > start) {
      if (previous.start >= start) zones.pop();
      else if (rule === 'place-head' || rule === 'university-head' || previous.word === previous.start) zones.pop();
    }
    const kind = row.kind === 'Institute' && rule === 'university-head' && text.slice(start, wordEnd).endsWith('研究院') && !text.slice(start, wordEnd).endsWith('大学研究院') ? 'Platform' : row.kind;
    lists.set(start, listStart(text, start, zones.at(-1), lists));
    zones.push({ kind, name: text.slice(start, end), start, end, word, type: kind === row.kind ? row.type : '新型研发机构', rule });
  }
  return zones;
}

/** A park's name begins with its place where a city stands in it; what is before it is a sentence. Example: 整合|南方市高新区. */
function parkStart(text: string, start: number, word: number, places: readonly Place[]): number {
  const place = beginningIn(places, start + 1, word).find((p) => p.division.level !== 'region');
  if (!place) return start;
  const before = text.slice(start, place.start);
  return BLOC.test(before) || PAIR.test(before) || REGION_FORMS.test(before) || before.length <= 2 || /[（(]$/u.test(before) ? start : place.start;
}

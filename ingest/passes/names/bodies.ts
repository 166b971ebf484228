// Government, party and public bodies. Example: 自治区科技厅、工业和信息化厅 → both of the region; 市科技局 in a city's plan is that city's.
import { CENTRAL, COLLECTIVES, NO_STEM, STEMS, UNIT_CLASS, UNITS, type Stem } from '../../lexicon/departments.ts';
import { divisionNamed, divisionOf, REGIONS, type Division } from '../../lexicon/divisions.ts';
import type { Level } from '../../model.ts';
import { bare } from '../keys.ts';
import { afterLast, hanAt, matchesOf, SpanIndex, WordIndex } from '../spans.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { governmentsIn } from './governments.ts';
import type { Place } from './places.ts';

export interface Body {
  name: string;
  start: number;
  end: number;
  key: string;
  rule: string;
  level?: Level;
  region?: string;
  collective?: boolean;
  /** Where the closing word stands that the name shares with a list. */
  tail?: [number, number];
  knownAs?: string[];
}

/** Whose body it is: a level and the place at that level. */
interface Owner { level: Level; place: string; head: string; party?: boolean }

const STEM_OF = new Map<string, Stem>(STEMS.flatMap((stem) => [stem.stem, ...stem.short].map((form) => [form, stem] as const)));
const unitAlternatives = [...UNITS].sort((a, b) => b.length - a.length).join('|');
const stemAlternatives = [...STEM_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** What may follow a body's name: punctuation, or a word that says what it does. */
const FOLLOWS = '(?=$|[^\\p{Script=Han}]|等|牵头|负责|会同|和|与|及|按|要|将|应|指导|主办|联合|配合|印发|关于|分工|具体|落实|由|领导|有关|的|每|对|统筹|批准|同意|制定|组织|分管|办公|[市省县区](?:委|人民政府|政府|[\\p{Script=Han}]{2,10}(?:局|委|厅|办))|自治区)';
const KNOWN = new RegExp(`^(${stemAlternatives})(${unitAlternatives})${FOLLOWS}`, 'u');
const KNOWN_WHOLE = new RegExp(`^(科学技术协会|科协|工商业联合会|工商联|总工会|妇女联合会|妇联|团委|社科联|政府研究室|政府督查室|国资委|发改委|卫健委|编办|外办|口岸办|金融办|网信办|人社厅|工信厅|住建厅|文旅厅)${FOLLOWS}`, 'u');
const UNKNOWN = new RegExp(`^([\\p{Script=Han}]{2,12}?)(?:(领导小组|监督管理局|管理委员会|办公室)|(${unitAlternatives})${FOLLOWS})`, 'u');
const GOVERNMENT = new RegExp(`^(党委|委|党委、)?(?:(人民)?政府(办公厅|办公室|督查室|研究室)?|委员会|党委(?:办公厅|办公室)?|委(?:办公厅|办公室)?)${FOLLOWS}`, 'u');

const regionName = (place: string): string => {
  const division = divisionNamed(place);
  return division ? division.region : place;
};

/** Whose bodies a document's own level words mean. Example: 市 in a plan of 钦州市 is 钦州市, 自治区 its region. */
function ownerOfWord(word: string, place: string): Owner | undefined {
  const division = divisionNamed(place);
  const region = regionName(place);
  if (/^(?:自治区|省|全区|全省|我区|我省|区直|省直)/u.test(word)) return { level: 'region', place: region || word, head: word };
  if (word === '市' && division && (division.level === 'city' || division.level === 'county')) return { level: 'city', place: division.level === 'city' ? division.name : cityOf(division), head: word };
  if ((word === '县' || word === '区') && division?.level === 'county') return { level: 'county', place: division.name, head: word };
  return undefined;
}

const cityOf = (division: Division): string => division.name;

function ownerOfPlace(division: Division, head: string): Owner {
  return { level: division.level === 'county' ? 'county' : division.level === 'city' ? 'city' : 'region', place: division.name, head };
}

/** Key of a body of an owner: the official stem where it is known, else its bare form without the owner. */
function keyOf(owner: Owner, stem: string, unit: string): string {
  const official = STEM_OF.get(stem)?.stem ?? stem;
  return `${owner.level}|${owner.place}|${bare(official)}${UNIT_CLASS[unit] ?? unit}`;
}

/** The official full name, where it is certain. Example: 自治区科技厅 → 广西壮族自治区科学技术厅. */
function official(owner: Owner, stem: string, unit: string): string[] {
  const known = STEM_OF.get(stem);
  if (!known || !divisionNamed(owner.place) || owner.party) return [];
  const word = owner.level === 'region' ? known.unit : known.unit.replace(/^厅$/u, '局');
  if (UNIT_CLASS[word] !== UNIT_CLASS[unit]) return [];
  const full = known.stem === '国有资产监督管理' ? `${owner.place}人民政府${known.stem}${word}` : `${owner.place}${known.stem}${word}`;
  const head = owner.level === 'region' && owner.place.endsWith('自治区') ? '自治区' : owner.place;
  const short = known.short.map((form) => `${head}${form}${unit}`);
  return [full, ...short];
}

/** Splits a whole short form into stem and unit. */
function whole(form: string): [string, string] {
  const table: Record<string, [string, string]> = {
    科协: ['科协', ''], 科学技术协会: ['科协', ''], 工商联: ['工商联', ''], 工商业联合会: ['工商联', ''], 总工会: ['总工会', ''], 妇联: ['妇联', ''], 妇女联合会: ['妇联', ''], 团委: ['团委', ''], 社科联: ['社科联', ''],
    国资委: ['国资', '委'], 发改委: ['发改', '委'], 卫健委: ['卫健', '委'], 编办: ['编', '办'], 外办: ['外事', '办'], 口岸办: ['口岸', '办'], 金融办: ['金融', '办'], 网信办: ['网信', '办'],
    人社厅: ['人社', '厅'], 工信厅: ['工信', '厅'], 住建厅: ['住建', '厅'], 文旅厅: ['文旅', '厅'],
  };
  return table[form] ?? [form, ''];
}

/** What joins the members of a list. Example: 省科技厅|、|财政厅|以及|教育厅. */
const JOINTS = /(?:、|，|和|与|及|以及|\s)*/uy;

/** Words for the level of a document's own bodies. Example: 自治区|科技厅; not 市级, 县域. */
const LEVEL_HEADS: ReadonlySet<number> = new Set([...'自省市县区'].map((char) => char.charCodeAt(0)));
const LEVEL_WORD = /^(?:自治区|省(?!级|部|外|内|份)|市(?!级|场|县|区|民|直|域)|县(?!级|域)|区(?!级|域|县|位|直))/u;

function headAt(text: string, at: number, places: ReadonlyMap<number, Place>, document: string, adjoins: boolean): { owner: Owner; end: number } | undefined {
  const place = places.size > 0 ? places.get(at) : undefined;
  if (place && (place.full || place.division.level === 'region')) return { owner: ownerOfPlace(place.division, text.slice(at, place.end)), end: place.end };
  const word = LEVEL_HEADS.has(text.charCodeAt(at)) && LEVEL_WORD.exec(text.slice(at, at + 4))?.[0];
  if (!word) return undefined;
  if (word !== '自治区' && !adjoins && hanAt(text, at - 1) && !/[由经在和与及同报向]/u.test(text[at - 1]!)) return undefined;
  if (word === '自治区' && /[壮族尔回]/u.test(text[at - 1] ?? '')) return undefined;
  const owner = ownerOfWord(word, document);
  return owner && { owner, end: at + word.length };
}

const named = (owner: Owner, form: string): string => (owner.head === '市' || owner.head === '县' || owner.head === '区' ? `${owner.place}${form}` : `${owner.head}${form}`);

function bodyAfterHead(text: string, owner: Owner, from: number, loose: boolean): { form: string; key: string; knownAs: string[]; rule: string } | undefined {
  const rest = text.slice(from, from + 24);
  const committee = /^(?:党委|委)(?=[\p{Script=Han}])/u.exec(rest)?.[0] ?? '';
  const department = committee ? KNOWN.exec(rest.slice(committee.length)) : null;
  if (department) return { form: committee + department[0], key: keyOf(owner, department[1]!, department[2]!), knownAs: [], rule: 'party-department' };
  const government = GOVERNMENT.exec(rest);
  if (government && !/^委(?:员会)?$/u.test(government[0]) || government && owner.level !== 'national') {
    const form = government[0];
    const party = /^(?:党委|委)/u.test(form) && !form.includes('政府');
    const office = /办公[厅室]|督查室|研究室/u.exec(form)?.[0] ?? '';
    const plainForm = form === '委员会' && !text.slice(Math.max(0, from - owner.head.length - 2), from - owner.head.length).endsWith('中共') ? undefined : form;
    if (plainForm) {
      const key = `${owner.level}|${owner.place}|${party || form === '委员会' ? '党委' : '政府'}${office}`;
      const full = party || form === '委员会' ? `中共${owner.place}委员会` : `${owner.place}人民政府${office}`;
      return { form, key, knownAs: office && party ? [] : [full], rule: party ? 'party-committee' : 'government' };
    }
  }
  const partyHead = /^(?:党委|委)(?=[\p{Script=Han}])/u.exec(rest)?.[0] ?? '';
  const tail = rest.slice(partyHead.length);
  const inner = partyHead ? { ...owner, party: true } : owner;
  const wholeMatch = KNOWN_WHOLE.exec(tail);
  if (wholeMatch) {
    const [stem, unit] = whole(wholeMatch[1]!);
    return { form: partyHead + wholeMatch[1]!, key: keyOf(owner, stem, unit), knownAs: official(inner, stem, unit), rule: 'stem' };
  }
  const known = KNOWN.exec(tail);
  if (known) return { form: partyHead + known[0], key: keyOf(owner, known[1]!, known[2]!), knownAs: official(inner, known[1]!, known[2]!), rule: 'stem' };
  const unknown = loose ? UNKNOWN.exec(tail) : null;
  if (unknown && !NO_STEM.test(unknown[1]!) && afterLast(CUT, unknown[1]!, 0, unknown[1]!.length) === 0 && !/[、，]/u.test(unknown[0])) {
    return { form: partyHead + unknown[0], key: keyOf(owner, unknown[1]!, (unknown[2] ?? unknown[3])!), knownAs: [], rule: 'class-word' };
  }
  return undefined;
}

const CENTRAL_FORMS = new WordIndex(CENTRAL.flatMap(({ name, short }) => [name, ...short].map((form) => [form, name] as const)));
const ENDS = new RegExp(`^${FOLLOWS}`, 'u');
const BRANCH = new RegExp(`^(?:(${REGIONS.flatMap((r) => [r.name, r.short]).join('|')}|[\\p{Script=Han}]{2,4}市)(税务局|分行|监管局|监督管理局|证监局|调查总队|海关|分局|中心支行|办事处|特派办))${FOLLOWS}`, 'u');

/** A body that the state runs in a province, named by its head office. Example: 国家税务总局…税务局, 中国人民银行…分行. */
function centralAt(text: string, at: number): Omit<Body, 'start'> | undefined {
  const hit = CENTRAL_FORMS.at(text, at);
  if (!hit) return undefined;
  const { word: form, value: name } = hit;
  const end = at + form.length;
  const rest = text.slice(end, end + 24);
  const branch = BRANCH.exec(rest);
  if (branch) {
    const place = divisionOf(branch[1]!)?.name ?? branch[1]!;
    return { name: form + branch[0], end: end + branch[0].length, key: `branch|${place}|${bare(name)}${branch[2]}`, rule: 'branch', level: 'region', region: place };
  }
  if (!ENDS.test(rest) || (form.length === 2 && text[end - 1] !== '部')) return undefined;
  return { name: form, end, key: `national||${bare(name)}`, rule: 'central', level: 'national', knownAs: [name, ...(CENTRAL.find((c) => c.name === name)?.short ?? [])] };
}

/** 区直各有关部门 = 自治区各相关部门; 各市科技局 = 各设区市科技局. */
const collectiveKey = (form: string): string => bare(form).replace(/^(?:自治区|区|省)[直级]?/u, '直').replace(/设区/u, '').replace(/各|相关|有关/gu, '');

/**
 * Bodies of a text. `place` is the document's place; `loose` (inside a duty clause) also takes stems that no list has and
 * lets the first item go without a level.
 */
export function bodiesIn(text: string, placeList: readonly Place[], place: string, { loose = false }: { loose?: boolean } = {}): Body[] {
  const places = new Map(placeList.map((p) => [p.start, p]));
  const bodies: Body[] = [];
  for (const { name, match } of COLLECTIVES) for (const hit of matchesOf(text, match)) {
    if (bodies.length > 0 && new SpanIndex(bodies.slice(-8)).holding(hit.index, hit.index + 1)) continue;
    bodies.push({ name: hit[0], start: hit.index, end: hit.index + hit[0].length, key: `collective|${regionName(place)}|${collectiveKey(hit[0])}`, rule: name, collective: true });
  }
  for (const hit of matchesOf(text, /(自治区|省|市)(?:成立|设立|组建|建立)([\p{Script=Han}]{2,10}?(?:领导小组|工作专班|委员会))/gu)) {
    const owner = ownerOfWord(hit[1]!, place);
    if (!owner) continue;
    const start = hit.index + hit[0].length - hit[2]!.length;
    bodies.push({ name: named(owner, hit[2]!), start, end: hit.index + hit[0].length, key: keyOf(owner, hit[2]!.replace(/领导小组$/u, ''), hit[2]!.endsWith('领导小组') ? '领导小组' : ''), rule: 'founded-by-level', level: owner.level, region: regionName(owner.place) });
  }
  const early = new SpanIndex(bodies);
  const isTaken = bodies.length > 0 ? (at: number): Body | undefined => early.holding(at, at + 1) : () => undefined;
  const own = defaultOwner(place);
  let last: { owner: Owner; end: number; reach: number } | undefined;
  /** To where marks and words that join a list go on after `end`. */
  const reachOf = (end: number): number => {
    JOINTS.lastIndex = end;
    return end + JOINTS.exec(text)![0].length;
  };
  for (let at = 0; at < text.length; at += 1) {
    const taken = isTaken(at);
    if (taken) { at = taken.end - 1; last = undefined; continue; }
    const central = centralAt(text, at);
    if (central) {
      const { end } = central;
      bodies.push({ ...central, start: at });
      last = undefined;
      at = end - 1;
      continue;
    }
    const party = text.startsWith('中共', at) ? 2 : 0;
    const head = headAt(text, at + party, places, place, last?.end === at);
    if (head) {
      const body = bodyAfterHead(text, head.owner, head.end, true);
      if (body) {
        const end = head.end + body.form.length;
        bodies.push({ name: (party ? '中共' : '') + named(head.owner, body.form), start: at, end, key: body.key, rule: body.rule, level: head.owner.level, region: regionName(head.owner.place), knownAs: body.knownAs });
        last = { owner: head.owner, end, reach: reachOf(end) };
        at = end - 1;
        continue;
      }
    }
    const joined = last && at > last.end && at <= last.reach && text[at - 1] !== '以';
    if (joined || loose || !hanAt(text, at - 1)) {
      const owner = joined ? last!.owner : own;
      const body = owner && bodyAfterList(text, owner, at, joined === true || loose);
      if (body && owner) {
        const end = at + body.form.length;
        bodies.push({ name: named(owner, body.form), start: at, end, key: body.key, rule: joined ? 'shared-head' : 'document-level', level: owner.level, region: regionName(owner.place), knownAs: body.knownAs });
        last = { owner, end, reach: reachOf(end) };
        at = end - 1;
      }
    }
  }
  const taken = new SpanIndex(bodies);
  bodies.push(...governmentsIn(text, placeList).filter(({ start, end }) => taken.overlapping(start, end).length === 0));
  return bodies.sort((a, b) => a.start - b.start);
}

function bodyAfterList(text: string, owner: Owner, at: number, loose: boolean): ReturnType<typeof bodyAfterHead> {
  const body = bodyAfterHead(text, owner, at, false);
  if (!body || body.rule === 'government' || body.rule === 'party-committee') return undefined;
  return loose || /(?:厅|局|委|委员会)$/u.test(body.form) ? body : undefined;
}

/** The level that a plan's own bodies have. */
function defaultOwner(place: string): Owner | undefined {
  const division = divisionNamed(place);
  if (!division) return undefined;
  const head = division.level === 'region' ? (place.endsWith('自治区') ? '自治区' : '省') : division.level === 'city' ? '市' : '县';
  return ownerOfWord(head, place);
}

/** Items of a duty list that no rule knows: everything there is a body unless it is generic. Example: 糖业发展办, 广播电视台. */
export const GENERIC_BODY = /^(?:.*(?:企业|机构|院所|高校|高等学校|学校|单位|园区|有关方面|社会组织|团体|中介)|相关.*|有关.*|等|各.{0,4})$/u;

/** A body named by an item of a duty list. Undefined for generic items. */
export function bodyOfItem(item: string, start: number, owner: { level: Level; place: string; head: string } | undefined, place: string): Body | undefined {
  const form = item.replace(/(?:等|按.*|共同|分别|负责|牵头|配合).*$/u, '').trim();
  if (form.length < 3 || form.length > 24 || GENERIC_BODY.test(form)) return undefined;
  const from = start + item.indexOf(form);
  const unit = new RegExp(`(${unitAlternatives}|台|社|处|站|中心|馆|校|院)$`, 'u').exec(form)?.[1];
  if (!unit) return undefined;
  const group = form.startsWith('各');
  const isOwn = owner && !group && new RegExp(`(?:${unitAlternatives})$`, 'u').test(form) && !divisionOf(form.slice(0, 2)) && !/^(?:自治区|国家|中国)/u.test(form);
  const name = isOwn ? named(owner, form) : form;
  const base = isOwn ? owner : defaultOwner(place) ?? { level: 'region' as const, place: '', head: '' };
  return { name, start: from, end: from + form.length, key: isOwn ? keyOf(base, form.slice(0, -unit.length), unit) : `named||${bare(form)}`, rule: 'duty-item', level: base.level, region: regionName(base.place), ...(group ? { collective: true } : {}) };
}

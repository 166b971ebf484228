// Industries: from the word that closes them and the list it closes. Example: 聚焦汽车、机械、高端装备制造等重点产业领域 → three.
import { CLASS_INDUSTRIES, FIXED, GRADING, NAMED_CLASSES, NO_INDUSTRY, NO_MEMBER, ONE_CHARACTER, TOO_WIDE } from '../../lexicon/industries.ts';
import { DIVISIONS, shortIsSafe } from '../../lexicon/divisions.ts';
import { INDUSTRY_CUT } from '../../lexicon/industryCuts.ts';
import { industryStem } from '../keys.ts';
import { membersOf, type Member } from '../lists.ts';
import { afterLast, leftOf, SpanIndex, WordIndex } from '../spans.ts';

export interface Sector {
  name: string;
  start: number;
  end: number;
  rule: string;
  /** Stem of the industry that closes the list this one stands in. */
  parent?: string;
}

const GRADES = [...GRADING].sort((a, b) => b.length - a.length).join('|');
const ONLY_GRADES = new RegExp(`^(?:${GRADES})*$`, 'u');
const LEADING = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．]\s*|第[一二三四五六七八九十]{1,3}[篇章节]\s*|世界级|国家级|省级|[千百万]亿元?级|(?:世界|全国|国际|国内)?一流(?:的)?|一批|优势特色|孵化|以|的|和|与|及|以及|等|在|对|重点|等重点|如|现有|新的|以下|其中|包括|特别是|尤其是|全市|全省|全区|我市|我省|我区|省内|区内|市内|国内|传统的|相关|推进|关键(?=产业))+/u;
const CLOSER = /全产业链|产业链|产业集群|产业领域|产业(?!园|化|工人|基地|技术研究|导向|结构|政策|政策|投资|资本|基金|教授|界|需求|共性|关键|研究院|学院|组织|出题)|(?<=等[\p{Script=Han}]{0,8})产业(?=关键|共性)|行业(?!协会|组织|部门|主管|领军|龙头|骨干|标准|企业|应用|特色)|领域(?!类)|(?<=.)制造业|(?<=.)服务业|(?<=.)(?:加工|种植|养殖|育种)业|(?<=[\p{Script=Han}]{2})(?:旅游|物流|建筑|畜牧|航运|会展|金融|软件)业|(?<=(?:发展|壮大|做强)[\p{Script=Han}]{2,4})农业(?!农村|科技|部|厅|局|园|高|技术|产业|农)|(?<=(?:发展|打造|壮大|培育|聚焦|做强)[\p{Script=Han}]{2})经济|(?<=低空|数字|海洋|向海|银发|平台|循环|林下|枢纽|口岸|临港|夜间|冰雪|康养|绿色|蓝色)经济/gu;
const QUALIFIED = new RegExp(`^(?:等|等(?:${GRADES}|\\d+[大条个]|我[区省市])*)$`, 'u');

const withoutFigures = (text: string): string => text.replace(/\d[GDＤＧ](?![\p{L}])|[34]D|5G|AI|[ⅠⅡⅢ]/gu, '');

/** Whether a piece can be an industry's name. */
function isSector(name: string): boolean {
  const stem = industryStem(name);
  if (stem.length === 1 && /产业链?$/u.test(name)) return ONE_CHARACTER.test(stem);
  if (stem.length < 2 || name.length > 22 || (TOO_WIDE.has(stem) && name !== '农业') || /^(?:产业|行业|领域)/u.test(stem) || /[和与及、]$/u.test(stem)) return false;
  if (FIXED.some((fixed) => fixed.startsWith(name))) return true;
  const bare = withoutFigures(name);
  if (NAMED_CLASSES.has(stem) && name.endsWith('业')) return true;
  if (ONLY_GRADES.test(stem) || ONLY_GRADES.test(unplaced(stem))) return CLASS_INDUSTRIES.has(stem);
  const halves = stem.split('与');
  if (halves.length > 1 && halves.every((half) => NO_MEMBER.test(half) || ONLY_GRADES.test(half))) return false;
  return !NO_INDUSTRY.test(bare) && !NO_MEMBER.test(stem) && !/[（(][^）)]*$|^[^（(]*[）)]/u.test(name) && !/^(?:在|以|对|为|让|被|把)/u.test(name);
}

/** Without the places it starts with: 南方市产业 names none. */
function unplaced(stem: string): string {
  let at = 0;
  for (let length = placeLength(stem, at); length > 0; length = placeLength(stem, at)) at += length;
  return stem.slice(at);
}

const placeLength = (text: string, at: number): number => PLACES.at(text, at)?.word.length ?? AREA.exec(text.slice(at))?.[0].length ?? (/^[粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫港澳]{2,4}$/u.test(text.slice(at)) ? text.length - at : 0);

/** A member without the words that only lead in, and without 创新 and the like behind. */
function trimmed(text: string, member: Member): Member | undefined {
  let { start, end } = member;
  start = afterLast(INDUSTRY_CUT, text, start, end);
  const placed = /^[^（()）]*[（(][\p{Script=Han}]{2,6}[）)](?=[\p{Script=Han}]{2})/u.exec(text.slice(start, end));
  if (placed) start += placed[0].length;
  const dash = text.slice(start, end).lastIndexOf('——');
  if (dash >= 0) start += dash + 2;
  const lead = LEADING.exec(text.slice(start, end));
  if (lead && lead[0].length < end - start) start += lead[0].length;
  if (!/产业集群/u.test(text.slice(end, end + 6)) && !text.slice(start, end).endsWith('创新')) start += placeAhead(text, start, end);
  const tail = /(?:与技术|及技术|创新|等|及其关键系统零部件|及关键零部件制造|发展|(?<=.{2})(?:未来|战略性新兴|战略新兴)|(?<!生态)产品)$/u.exec(text.slice(start, end));
  if (tail && tail.index >= 2) end = start + tail.index;
  while (/[\s*“”"]/u.test(text[start] ?? 'x')) start += 1;
  while (/[\s*“”"]/u.test(text[end - 1] ?? 'x')) end -= 1;
  return end > start ? { text: text.slice(start, end), start, end } : undefined;
}

const PLACES = new WordIndex(DIVISIONS.filter((d) => d.level === 'region' || shortIsSafe(d)).flatMap((d) => [[d.short, true], [d.name, true]] as const));
const AREA = /^(?:东盟国家|国家|中国[—－-]?东盟|中国|东盟|北部湾(?:地区|经济区|沿海)?|粤港澳大湾区|区域性|自治区|[粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫]{2}(?=.{2}))/u;

/** Length of a place that only says whose industry it is. Example: 南方市|石化产业. */
function placeAhead(text: string, start: number, end: number): number {
  const length = PLACES.at(text, start)?.word.length ?? AREA.exec(text.slice(start, end))?.[0].length ?? 0;
  return length > 0 && end - start - length >= 2 ? length + (text.slice(start + length, end).startsWith('市') ? 1 : 0) : 0;
}

/** Members of the list that ends at `end`, reaching back over 、 to the word that opens it. */
function listBefore(text: string, end: number): Member[] {
  const hard = leftOf(text, end, { through: '、/' });
  const comma = text.slice(hard, end);
  // a list starts behind the last cut that stands in its first member
  let start = hard;
  const raw = membersOf(text, hard, end);
  for (const member of raw) {
    const cut = afterLast(INDUSTRY_CUT, text, member.start, member.end);
    if (cut > member.start && cut < member.end && member !== raw[0] && text[cut - 1] === '的') return [];
    if (cut > member.start && cut < member.end) start = cut;
    else if (cut >= member.end && cut > member.start) start = member.end + 1;
  }
  if (comma.length === 0 || start >= end) return [];
  return membersOf(text, start, end, { every: true }).map((member) => trimmed(text, member)).filter((m): m is Member => m !== undefined);
}

function closers(text: string): { word: string; start: number; end: number }[] {
  CLOSER.lastIndex = 0;
  return [...text.matchAll(CLOSER)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

/** A list of which fewer than half can be industries is about something else. */
const whole = (members: Member[]): Member[] => (members.filter((m) => isSector(m.text)).length * 2 > members.length ? members : []);

const ENDS_NAME = /[^产行]业$|经济$/u;

/** The modifier right before a closing word, from the last mark or verb on. */
function modifierBefore(text: string, at: number): Member | undefined {
  const hard = leftOf(text, at);
  return trimmed(text, { text: text.slice(hard, at), start: hard, end: at });
}

/** Industries of a clause by their closing words. */
export function sectorsIn(text: string): Sector[] {
  const found: Sector[] = [];
  const index = new SpanIndex<Sector>();
  const dropped = new Set<Sector>();
  const keep = (sector: Sector): void => { found.push(sector); index.add(sector); };
  const add = (member: Member, rule: string, parent?: string): void => {
    if (!isSector(member.text)) return;
    const other = index.overlapping(member.start, member.end).find((s) => !dropped.has(s));
    if (other) {
      if (other.start <= member.start && member.end <= other.end) { if (parent && !other.parent && other.start === member.start) other.parent = parent; return; }
      dropped.add(other);
    }
    keep({ name: member.text, start: member.start, end: member.end, rule, ...(parent ? { parent } : {}) });
  };
  for (const { word, start, end } of closers(text)) {
    const closes = ENDS_NAME.test(word) ? end : start;
    const segment = leftOf(text, closes);
    const deng = closes > 20 ? text.slice(closes - 20, closes).lastIndexOf('等') + closes - 20 : text.lastIndexOf('等', closes - 1);
    const between = deng >= segment ? text.slice(deng, closes) : '';
    if (deng >= segment && between.length <= 16 && text[deng - 1] !== '高' && !/^等[市县区州国]/u.test(between)) {
      const headed = new RegExp(`^等(.{2,8}?(?:经济)?)(?:${GRADES})+$`, 'u').exec(between);
      const isPlain = QUALIFIED.test(ENDS_NAME.test(word) ? text.slice(deng, start) : between);
      if (isPlain && !ENDS_NAME.test(word)) {
        const owner = ownClass(between);
        for (const member of whole(listBefore(text, deng))) add(member, 'list-closed', owner);
        if (owner) add({ text: between.replace(/^等/u, '') + word, start: deng + 1, end }, 'class-word');
        continue;
      }
      if (headed && isSector(headed[1]!) && !ONLY_GRADES.test(headed[1]!) && afterLast(INDUSTRY_CUT, headed[1]!, 0, headed[1]!.length) === 0) {
        add({ text: headed[1]!, start: deng + 1, end: deng + 1 + headed[1]!.length }, 'closing-word');
        for (const member of listBefore(text, deng)) add(member, 'list-closed-by-name', industryStem(headed[1]!));
        continue;
      }
      const modifier = trimmed(text, { text: '', start: deng + 1, end: closes });
      if (modifier && modifier.start === deng + 1 && isSector(modifier.text)) {
        const name = { text: text.slice(modifier.start, end), start: modifier.start, end };
        add(name, 'closing-word');
        for (const member of listBefore(text, deng)) add(member, 'list-closed-by-name', industryStem(name.text));
        continue;
      }
    }
    if (ENDS_NAME.test(word)) {
      const modifier = modifierBefore(text, end);
      const pair = modifier && word.endsWith('经济') ? membersOf(text, modifier.start, end) : [];
      if (pair.length === 2) for (const member of pair) add(member, 'shared-closing-word');
      else if (modifier && modifier.text.length > word.length) add({ ...modifier }, 'closing-word');
      continue;
    }
    const modifier = modifierBefore(text, start);
    if (!modifier || (modifier.end !== start && text.slice(modifier.end, start) !== '创新')) continue;
    if (word === '产业集群' && PLACES.at(text, modifier.start)) {
      const name = text.slice(modifier.start, end);
      if (!/[和与、](?![^及和与、]*$)/u.test(name) && name.length <= 24) { keep({ name, start: modifier.start, end, rule: 'named-cluster' }); continue; }
    }
    const listed = listBefore(text, start);
    const members = listed.length > 0 ? listed : membersOf(text, modifier.start, start, { every: true });
    const last = members.at(-1);
    if (members.length > 1 && last && last.end === start) {
      const good = members.filter((m) => isSector(m.text));
      if (isSector(last.text) && good.length >= Math.ceil(members.length / 2)) {
        for (const member of members) add(member === last ? { text: text.slice(last.start, end), start: last.start, end } : member, 'shared-closing-word');
        continue;
      }
    }
    add({ text: text.slice(modifier.start, end), start: modifier.start, end }, 'closing-word');
  }
  for (const match of text.matchAll(/以([^，。；：]{2,40}?)等?为(?:重点|主导|核心|代表)(?=[的，。；]|产业)/gu)) {
    const from = match.index + 1;
    if (!/等|、/u.test(match[1]!) || !/产业|领域/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 10) + match[1]!)) continue;
    for (const member of membersOf(text, from, from + match[1]!.length, { every: true })) { const t = trimmed(text, member); if (t) add(t, 'represented-by'); }
  }
  return found.filter((sector) => !dropped.has(sector)).sort((a, b) => a.start - b.start);
}

/** The class that a list's closing words give, where it is one every plan has. Example: 等未来产业 → 未来. */
function ownClass(between: string): string | undefined {
  const stem = between.replace(/^等/u, '');
  return CLASS_INDUSTRIES.has(stem) ? stem : undefined;
}

/** A heading or lead-in that names an industry by itself. Example: 在新能源方面，…; 海水养殖。推进… under a box on industries. */
export function sectorOfLead(text: string, { inBox }: { inBox: boolean }): Sector[] {
  const aspect = /^[\s\t]*(?:在)?([^，。；：、]{2,12}?)(?:技术)?方面，/u.exec(text);
  if (aspect) {
    const raw = aspect[1]!;
    const name = raw.endsWith('信息') ? `${raw}技术` : raw;
    const start = aspect[0].indexOf(raw);
    const member = trimmed(text, { text: name, start, end: start + name.length });
    const parts = member ? membersOf(text, member.start, member.end, { every: true }).filter((m) => isSector(m.text)) : [];
    if (parts.length > 0) return parts.map((m) => ({ name: m.text, start: m.start, end: m.end, rule: 'aspect' }));
  }
  const lead = /^[\s\t]*([^，。；：、]{2,16})。(?=.{10})/u.exec(text);
  if (lead && inBox && !/技术与系统$|的/u.test(lead[1]!)) {
    const start = lead[0].indexOf(lead[1]!);
    return membersOf(text, start, start + lead[1]!.length)
      .filter((m) => isSector(m.text) && !/技术$|类$|企业|工程$/u.test(m.text))
      .map((m) => ({ name: m.text, start: m.start, end: m.end, rule: 'box-lead' }));
  }
  return [];
}

/** An industry in the title of a box or section. Example: 专栏3 重点产业领域技术攻关——新能源汽车; 汽车领域; 石化产业. */
export function sectorOfTitle(title: string): Sector[] {
  const dash = /——\s*([^—]{2,16})$/u.exec(title.trim());
  if (!dash || !/产业|行业/u.test(title)) return [];
  const name = dash[1]!.endsWith('信息技术') ? dash[1]! : dash[1]!.replace(/技术$/u, '');
  const start = title.lastIndexOf(dash[1]!);
  return isSector(name) ? [{ name, start, end: start + name.length, rule: 'box-title' }] : [];
}

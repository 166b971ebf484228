// DEVELOPS: a city or park is told to develop an industry.
import { DENIES, DEVELOPS } from '../lexicon/triggers.ts';
import { endOf, idOf, named, startOf, stated, type Sentence } from './relations.ts';
import type { NameMention, RelationDraft } from './types.ts';

const industries = ({ mentions }: Sentence): NameMention[] => mentions.filter((m) => m.kind === 'Industry');

/** The place stands in the industry's own name. Example: 打造南方市海洋食品产业集群. */
export function developsByName(sentence: Sentence): RelationDraft[] {
  const cities = sentence.mentions.filter((m) => m.kind === 'City');
  return industries(sentence).flatMap((industry) => cities
    .filter((city) => startOf(city) === startOf(industry) && endOf(city) < endOf(industry))
    .map((city) => stated(sentence, 'DEVELOPS', idOf(city), idOf(industry), 'develops-by-name', [city, industry])));
}

/** Words that tell a city to develop what follows its name. Example: 推动|襄阳汽车产业升级. */
const TOLD = /(?:推动|推进|支持|加快|发展|做[大强优]|打造|壮大|培育|提升|聚焦|围绕|发挥|促进|引导|构建|形成|强化|突出|建设|重点)[^，。；]{0,4}$/u;

/** The city stands right before a list of industries. Example: 推动襄阳汽车、电子信息产业升级. */
export function developsByCity(sentence: Sentence): RelationDraft[] {
  const { clause, mentions } = sentence;
  if (DENIES.test(sentence.text)) return [];
  const list = industries(sentence).filter((i) => i.rule !== 'named-again' && !mentions.some((z) => (z.kind === 'Platform' || z.kind === 'Park') && startOf(z) <= startOf(i) && endOf(i) <= endOf(z)));
  return mentions.filter((m) => m.kind === 'City' && TOLD.test(clause.text.slice(Math.max(sentence.start, startOf(m) - 12), startOf(m)))).flatMap((city) => {
    let at = endOf(city);
    const run: NameMention[] = [];
    for (const industry of list) {
      if (startOf(industry) < at) continue;
      if (!(run.length === 0 ? /^(?:市|县|区)?的?$/u : /^(?:、|和|与|及|以及)$/u).test(clause.text.slice(at, startOf(industry)))) break;
      run.push(industry);
      at = endOf(industry);
    }
    return run.map((industry) => stated(sentence, 'DEVELOPS', idOf(city), idOf(industry), 'develops-by-city', [city, industry]));
  });
}

/** What may stand between a subject and what it does. Example: 东湖谷|重点发展; 支持甲县|以茶产业. */
const ACTS = /^(?:市|州|县|要|将|应)*(?:积极|大力|着力|重点|加快|全力|深入|突出|主要|依托[^，]{2,20}，|(?:依托|以)[^，。；]{2,20}?(?=做[强大优精]|发展|打造|建设|培育)|围绕|率先)*(?:发展|聚焦|打造|推动|推进|培育|建设|壮大|做[强大优精]|建强|承接|主导|布局|引育|构建|形成|以|围绕|主攻|在|突破|探索)/u;

/** What closes a list of subjects before its verb. Example: 甲、乙|等市（州）|发展. */
const LIST_END = /^(?:[（(][州市县区、]{1,5}[）)])?等?(?:\d+|[两三四五六七八九十]+)?个?(?:(?:地|市|州|县|区|园区|高新区|地区)(?:[（(][州市县区、]{1,5}[）)])?)?/u;
const JOINT = /^(?:市|州|县|区)?(?:、|和|与|及|以及)$/u;

interface Subject { subject: NameMention; from: number; to: number }

/** Subjects of a sentence: cities and parks that a verb of developing follows, with those joined to them, each up to the next. */
function subjects(sentence: Sentence): Subject[] {
  const { mentions, clause: { text }, end } = sentence;
  const zones = mentions.filter((m) => m.kind === 'Park' || m.kind === 'City');
  const free = zones.filter((m) => !zones.some((z) => z !== m && startOf(z) <= startOf(m) && endOf(z) >= endOf(m)));
  const acts = (m: NameMention): boolean => {
    const after = text.slice(endOf(m), Math.min(end, endOf(m) + 40));
    return ACTS.test(after) || (free.some((other) => endOf(other) < startOf(m) && JOINT.test(text.slice(endOf(other), startOf(m)))) && ACTS.test(after.slice(LIST_END.exec(after)?.[0].length ?? 0)));
  };
  const groups: { members: NameMention[]; from: number }[] = [];
  let list: NameMention[] = [];
  for (const zone of free) {
    list = list.length > 0 && JOINT.test(text.slice(endOf(list.at(-1)!), startOf(zone))) ? [...list, zone] : [zone];
    if (acts(zone)) groups.push({ members: list, from: endOf(zone) });
  }
  return groups.flatMap(({ members, from }, index) => {
    const next = groups.slice(index + 1).find((group) => !/(?:依托|以)$/u.test(text.slice(from, startOf(group.members[0]!))));
    const other = free.find((zone) => startOf(zone) >= from && /，(?:支持|推动|鼓励|引导)$/u.test(text.slice(Math.max(from, startOf(zone) - 3), startOf(zone))));
    return members.map((subject) => ({ subject, from, to: Math.min(next ? startOf(next.members[0]!) : end, other ? startOf(other) : end) }));
  });
}

/** The industry is whom something is built for. Example: 面向|人工智能产业建设智算中心. */
const FOR_OTHERS = /(?:面向|服务)[^，。；]*$/u;

/** 东湖谷重点发展新材料产业; 建设甲基地、乙产业园等医药产业集聚平台. */
export function developsBySubject(sentence: Sentence): RelationDraft[] {
  if (DENIES.test(sentence.text)) return [];
  const list = industries(sentence);
  const bySubject = subjects(sentence).flatMap(({ subject, from, to }) => list.filter((i) => startOf(i) >= from && endOf(i) <= to && !FOR_OTHERS.test(sentence.clause.text.slice(from, startOf(i))))
    .map((industry) => stated(sentence, 'DEVELOPS', idOf(subject), idOf(industry), 'develops-by-subject', [subject, industry])));
  const parks = sentence.mentions.filter((m) => m.kind === 'Park');
  const closed = list.filter((i) => sentence.clause.text.slice(0, startOf(i)).endsWith('等')).flatMap((industry) => parks
    .filter((park) => endOf(park) <= startOf(industry) && !parks.some((outer) => outer !== park && startOf(outer) <= startOf(park) && endOf(park) <= endOf(outer)) && !/[，。；]/u.test(sentence.clause.text.slice(endOf(park), startOf(industry))))
    .map((park) => stated(sentence, 'DEVELOPS', idOf(park), idOf(industry), 'develops-list-of-parks', [park, industry])));
  const inName = parks.flatMap((park) => list.filter((i) => startOf(i) >= startOf(park) && endOf(i) <= endOf(park) && park.pieces.length === 1)
    .map((industry) => named(sentence, 'DEVELOPS', idOf(park), idOf(industry), 'develops-in-name', park)));
  return [...bySubject, ...closed, ...inName];
}

/** Sentences whose subject is somebody else. Example: 企业在新材料领域申报项目. */
const OTHERS = /^(?:鼓励|支持|引导|推动)?(?:企业|高校|科研院所|龙头企业)(?:在|围绕)/u;

/** Words that a city is told to do something about an industry is stated by, in the sentence. */
export function developsByPlan(sentence: Sentence): RelationDraft[] {
  const owner = sentence.subject || sentence.doc.city;
  const { clause } = sentence;
  if (!owner || DENIES.test(sentence.text) || OTHERS.test(sentence.text.trim())) return [];
  const acts = DEVELOPS.test(sentence.text) || clause.kind === 'heading' || sentence.text.endsWith('方面');
  const others = subjects(sentence).filter(({ subject }) => idOf(subject) !== owner);
  const titled = clause.path.some((title) => /产业|经济|农业|工业|海洋/u.test(title));
  return industries(sentence)
    .filter((industry) => (acts || (titled && sentence.text.trim().length <= industry.form.length + 6)) && industry.rule !== 'named-again' && !others.some(({ from, to }) => startOf(industry) >= from && endOf(industry) <= to))
    .map((industry) => stated(sentence, 'DEVELOPS', owner, idOf(industry), sentence.subject ? 'develops-by-heading' : 'develops-by-plan', [industry]));
}

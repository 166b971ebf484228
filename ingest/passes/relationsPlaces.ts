// SERVES, HOSTS, LOCATED_IN, PARTNERS_WITH, and parks within parks.
import { COOPERATES, CREATES, DENIES } from '../lexicon/triggers.ts';
import { industryStem } from './keys.ts';
import { endOf, idOf, named, startOf, stated, type Sentence } from './relations.ts';
import type { NameMention, RelationDraft } from './types.ts';

const of = ({ mentions }: Sentence, ...kinds: NameMention['kind'][]): NameMention[] => mentions.filter((m) => kinds.includes(m.kind));
const inside = (inner: NameMention, outer: NameMention): boolean => inner !== outer && outer.pieces.some(([a, b]) => a <= startOf(inner) && endOf(inner) <= b);
const between = ({ clause }: Sentence, a: NameMention, b: NameMention): string => clause.text.slice(endOf(a), startOf(b));

/** 海洋装备公共服务平台 serves 海洋装备; a university in a platform's name hosts it. */
export function servesByName(sentence: Sentence): RelationDraft[] {
  return of(sentence, 'Platform').flatMap((platform) => [
    ...of(sentence, 'Industry').filter((i) => inside(i, platform)).map((i) => named(sentence, 'SERVES', idOf(platform), idOf(i), 'serves-by-name', platform)),
    ...of(sentence, 'University').filter((u) => inside(u, platform)).map((u) => named(sentence, 'HOSTS', idOf(u), idOf(platform), 'hosts-by-name', platform)),
  ]);
}

const FOCUS = /(?:围绕|聚焦|面向|瞄准|针对)/u;
const CLOSED = new Set(['list-closed', 'list-closed-by-name', 'closing-word', 'shared-closing-word']);
/** Somebody else takes over as the subject between a platform and its focus. */
const OTHER_SUBJECT = /(?:支持|鼓励|引导|推动|组织)(?:企业|高校|科研|各|有条件)|企业(?=围绕|聚焦)/u;
/** A new part of the sentence with a subject of its own. */
const NEXT_SUBJECT = /，(?:支持|推动|鼓励|引导)/u;
const SERVING = /，(?:为|服务|支撑|助力|服务于)[^，]{0,8}$/u;

/** 围绕甲、乙等领域，建设某平台; 做强某研究院，聚焦甲、乙等领域建设研究所; 某平台…，为丙产业提供支撑. */
export function servesBySentence(sentence: Sentence): RelationDraft[] {
  const list = of(sentence, 'Industry');
  const platforms = of(sentence, 'Platform');
  const focus = platforms.length > 0 && list.length > 0 ? FOCUS.exec(sentence.text) : null;
  const focusAt = sentence.start + (focus?.index ?? 0);
  const { text } = sentence.clause;
  return platforms.flatMap((platform) => {
    const own = list.some((i) => inside(i, platform) && i.form.length > 2);
    const around = !own && focus && endOf(platform) > focusAt && CREATES.test(text.slice(Math.max(0, startOf(platform) - 12), startOf(platform)))
      ? list.filter((i) => startOf(i) >= focusAt && endOf(i) <= startOf(platform) && (i.rule === 'list-closed' || i.rule === 'list-closed-by-name' || i.rule === 'closing-word') && !NEXT_SUBJECT.test(between(sentence, i, platform)))
      : [];
    const meant = around.filter((i) => platform.name.includes(industryStem(i.name)));
    const focused = focus && platforms.length === 1 && endOf(platform) <= focusAt && !OTHER_SUBJECT.test(text.slice(endOf(platform), focusAt)) && sentence.mentions.every((m) => m === platform || m.kind === 'Industry' || endOf(m) <= endOf(platform) || startOf(m) > focusAt)
      ? list.filter((i) => startOf(i) >= focusAt && CLOSED.has(i.rule) && !/[，]/u.test(text.slice(focusAt, startOf(i))))
      : [];
    const after = list.filter((i) => startOf(i) >= endOf(platform) && (/(?:，助力|，服务|，支撑)(?:发展|做强|做大|壮大|推动)?$/u.test(between(sentence, platform, i)) || (SERVING.test(between(sentence, platform, i)) && /^[^，]{0,6}(?:提供|发展|升级)/u.test(text.slice(endOf(i))))));
    return [
      ...[...(meant.length > 0 ? meant : around), ...focused].map((i) => stated(sentence, 'SERVES', idOf(platform), idOf(i), 'serves-focus', [i, platform])),
      ...after.map((i) => stated(sentence, 'SERVES', idOf(platform), idOf(i), 'serves-for', [platform, i])),
    ];
  });
}

const HOSTING = /(?:支持|依托|联合|推动|鼓励|由|引导|发挥)(?:[^，。；、]{2,16}、)*$/u;

/** 支持某大学建设某中心; 联合甲大学、乙大学等高校，争创某实验室. */
export function hostsBySentence(sentence: Sentence): RelationDraft[] {
  const { clause } = sentence;
  const all = of(sentence, 'University', 'Institute', 'Enterprise');
  const platforms = of(sentence, 'Platform');
  const bodies = platforms.length === 0 ? [] : all.filter((b) => !all.some((o) => inside(b, o)) && HOSTING.test(openerOf(sentence, b)));
  return platforms.flatMap((platform) => {
    if (bodies.length === 0 || !CREATES.test(clause.text.slice(Math.max(0, startOf(platform) - 8), startOf(platform)))) return [];
    const before = bodies.filter((b) => endOf(b) <= startOf(platform) && !/[，；].*[，；]/u.test(between(sentence, b, platform)) && !NEXT_SUBJECT.test(between(sentence, b, platform)));
    return before.map((body) => stated(sentence, 'HOSTS', idOf(body), idOf(platform), 'hosts-by-sentence', [body, platform]));
  });
}

/** The words before the first member of the list a mention stands in. Example: 联合|甲大学、乙大学 → 联合 for both. */
function openerOf(sentence: Sentence, mention: NameMention): string {
  let at = startOf(mention);
  for (const other of sentence.mentions.toReversed()) if (endOf(other) < at && /^[、和与及]$/u.test(sentence.clause.text.slice(endOf(other), at))) at = startOf(other);
  return sentence.clause.text.slice(Math.max(sentence.start, at - 40), at);
}

/** The city or park stands in the name; a park in a park is its part. Example: 南方市高新区; 中马南方产业园; 某新区电子信息产业园. */
export function locatedByName(sentence: Sentence): RelationDraft[] {
  return of(sentence, 'Park', 'Platform', 'Institute').flatMap((zone) => of(sentence, 'City', 'Park')
    .filter((place) => inside(place, zone))
    .map((place) => named(sentence, zone.kind === 'Park' && place.kind === 'Park' ? 'PART_OF' : 'LOCATED_IN', idOf(zone), idOf(place), 'located-by-name', zone)));
}

/** 在南方市建设某中心; 项目落地南方市，支持建设某装置. */
export function locatedBySentence(sentence: Sentence): RelationDraft[] {
  if (!/在|落[地户]/u.test(sentence.text)) return [];
  const places = of(sentence, 'City', 'Park').map((place) => ({ place, opener: openerOf(sentence, place) })).filter(({ opener }) => /(?:在|落地|落户|落地于)$/u.test(opener));
  return of(sentence, 'Platform', 'Park').flatMap((zone) => places.filter(({ place, opener }) => {
    if (place === zone || inside(place, zone) || endOf(place) > startOf(zone)) return false;
    const gap = between(sentence, place, zone);
    return (opener.endsWith('在') && !/[，；]/u.test(gap) && CREATES.test(gap)) || (/(?:落地|落户|落地于)$/u.test(opener) && gap.length <= 12 && CREATES.test(gap));
  }).map(({ place }) => stated(sentence, 'LOCATED_IN', idOf(zone), idOf(place), 'located-by-sentence', [place, zone])));
}

/** 某实验室落户乙区; 某科学城位于甲市. */
export function locatedByVerb(sentence: Sentence): RelationDraft[] {
  if (!SETTLES.test(sentence.text)) return [];
  const zones = of(sentence, 'Platform', 'Park', 'Institute', 'University', 'Enterprise');
  return of(sentence, 'City', 'Park').flatMap((place) => {
    const zone = zones.findLast((z) => z !== place && endOf(z) <= startOf(place) && !zones.some((outer) => inside(place, outer)));
    return zone && SETTLES_IN.test(between(sentence, zone, place)) ? [stated(sentence, 'LOCATED_IN', idOf(zone), idOf(place), 'located-by-verb', [zone, place])] : [];
  });
}

const SETTLES = /落户|位于|坐落于|落地|入驻|设在|建在|布局在/u;
const SETTLES_IN = /^，?(?:等)?(?:项目)?(?:正式|成功|尽快|加快|顺利)?(?:落户|位于|坐落于|落地|入驻|设在|建在|布局在)(?:于)?(?:[\p{Script=Han}]{2,3}市)?$/u;

/** A sentence whose subject is one city. Example: 推动|襄阳|电子信息产业发展，加快汉江新区建设. */
const SUBJECT_FIRST = /^[\s（）()\d.．、一二三四五六七八九十]*(?:推动|支持|引导|鼓励|加快推动|全力支持)?$/u;
const NO_OWN_PLACE = new Set(['park-own-head', 'laboratory-own-head', 'park-domain-created', 'platform-domain-created', 'field-approved', 'laboratory-created', 'facility-created', 'centre-created', 'park-of-park', 'platform-of-park', 'quoted-head', 'shared-tail']);

/** Example: 某州|规划建设|绿色铝创新产业园. */
const BUILDS = /^(?:市|州|县|区)?(?:要)?(?:加快|规划|高标准|高水平|布局|全力|积极)*(?:建设|打造|创建)$/u;

/** Parks that a sentence on one city goes on to build lie in it. */
export function locatedBySubject(sentence: Sentence): RelationDraft[] {
  const { clause, start } = sentence;
  const zones = of(sentence, 'Park', 'Platform');
  const cities = of(sentence, 'City').filter((city) => !zones.some((zone) => inside(city, zone)));
  const [first] = cities;
  if (!first || zones.length === 0 || !SUBJECT_FIRST.test(clause.text.slice(start, startOf(first))) || /^(?:人民政府|[、和与])/u.test(clause.text.slice(endOf(first)))) return [];
  if (cities.some((c) => idOf(c) !== idOf(first))) return [];
  return zones.filter((z) => NO_OWN_PLACE.has(z.rule) && startOf(z) > endOf(first) && (/，[^，]*(?:加快|推进|建设|打造|培育|做强|依托)[^，]*$/u.test(between(sentence, first, z)) || BUILDS.test(between(sentence, first, z))) && !zones.some((outer) => inside(z, outer)))
    .map((z) => stated(sentence, 'LOCATED_IN', idOf(z), idOf(first), 'located-by-subject', [first, z]));
}

/** 依托甲、乙2个国家级高新区，申报创建某示范区: the listed parks are parts of the new one. */
export function memberParks(sentence: Sentence): RelationDraft[] {
  const listed = of(sentence, 'Park').filter((m) => m.pieces.length > 1 || m.rule === 'shared-tail');
  if (!/依托|以/u.test(sentence.text) || listed.length < 2) return [];
  return of(sentence, 'Park').filter((p) => p.pieces.length === 1 && listed.every((m) => endOf(m) < startOf(p)) && CREATES.test(sentence.clause.text.slice(0, startOf(p))))
    .flatMap((parent) => listed.map((m) => stated(sentence, 'PART_OF', idOf(m), idOf(parent), 'member-parks', [m, parent])));
}

/** 以甲、乙两大智慧谷为核心区，以丙高新区为协同区: parts of the zone that the document is about. */
export function zonesOfPlan(sentence: Sentence): RelationDraft[] {
  const { zone } = sentence.doc;
  if (!zone || !/为(?:核心|协同|主体|拓展|先行|辐射)区/u.test(sentence.text)) return [];
  return of(sentence, 'Park').filter((p) => /^[^，]{0,40}为(?:核心|协同|主体|拓展|先行|辐射)区/u.test(sentence.clause.text.slice(endOf(p))))
    .map((p) => stated(sentence, 'PART_OF', idOf(p), zone, 'zones-of-plan', [p]));
}

/** 甲公司—某大学产学研合作; 甲大学、乙大学对丙大学的对口支援; 与甲、乙签署协议 names no second body and states none. */
export function partners(sentence: Sentence): RelationDraft[] {
  if (!COOPERATES.test(sentence.text) || DENIES.test(sentence.text)) return [];
  const bodies = of(sentence, 'University', 'Institute', 'Enterprise');
  return bodies.flatMap((left, index) => bodies.slice(index + 1).flatMap((right) => {
    const gap = between(sentence, left, right);
    const dashed = /^[-—–－]+$/u.test(gap);
    const towards = /^(?:、[^，。、]{2,16}|和[^，。、]{2,16})*对$/u.test(gap) && /^的?(?:对口)?(?:支援|帮扶|合作)/u.test(sentence.clause.text.slice(endOf(right)));
    const jointly = /^(?:与|和|、)$/u.test(gap) && /^(?:、[^，。]{2,20})?(?:联合)?(?:共建|合作共建|签署|签订|共同组建)/u.test(sentence.clause.text.slice(endOf(right)));
    return dashed || towards || jointly ? [stated(sentence, 'PARTNERS_WITH', idOf(left), idOf(right), dashed ? 'partners-dash' : towards ? 'partners-support' : 'partners-joint', [left, right])] : [];
  }));
}

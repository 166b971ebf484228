// Who acts in a sentence: the cities and parks that a verb of developing follows, each up to the next.
import { endOf, inside, startOf } from './nameSpans.ts';
import type { NameMention } from './types.ts';

/** A city or park and the stretch of the clause in which it acts. Example: 支持|甲县|做强茶产业，|乙县|发展果业. */
export interface Acting { subject: NameMention; from: number; to: number }

/** What may stand between a subject and what it does. Example: 东湖谷|重点发展; 支持甲县|以茶产业. */
const ACTS = /^(?:市|州|县|要|将|应)*(?:积极|大力|着力|重点|加快|全力|深入|突出|主要|依托[^，]{2,20}，|(?:依托|以)[^，。；]{2,20}?(?=做[强大优精]|发展|打造|建设|培育)|围绕|率先)*(?:发展|聚焦|打造|推动|推进|培育|建设|壮大|做[强大优精]|建强|承接|主导|布局|引育|构建|形成|以|围绕|主攻|在|突破|探索)/u;
/** A list that is itself what is built. Example: 推进甲园、乙园等园区|建设，|对接丙. */
const BUILT = /^(?:建设|发展|培育|推进)(?:[，。；]|$)/u;

/** What closes a list of subjects before its verb. Example: 甲、乙|等市（州）|发展. */
const LIST_END = /^(?:[（(][州市县区、]{1,5}[）)])?等?(?:\d+|[两三四五六七八九十]+)?个?(?:(?:地|市|州|县|区|园区|高新区|地区)(?:[（(][州市县区、]{1,5}[）)])?)?/u;
const JOINT = /^(?:市|州|县|区)?(?:、|和|与|及|以及)$/u;
/** Words that make the next place the subject. Example: …，|支持|乙县. */
const NEXT = /，(?:支持|推动|鼓励|引导)$/u;

/** In: the text of a clause and one sentence of it. Out: its subjects, those joined in a list with the same stretch. */
export function actingIn(text: string, { mentions, end }: { mentions: readonly NameMention[]; end: number }): Acting[] {
  const zones = mentions.filter((m) => m.kind === 'Park' || m.kind === 'City');
  if (zones.length === 0) return [];
  const free = zones.filter((m) => !zones.some((z) => inside(m, z)));
  const acts = (m: NameMention): boolean => {
    const after = text.slice(endOf(m), Math.min(end, endOf(m) + 60)).replace(/^[（(][^（()）]{2,24}[）)]/u, '');
    const behindList = after.slice(LIST_END.exec(after)?.[0].length ?? 0);
    return ACTS.test(after) || (!BUILT.test(behindList) && free.some((other) => endOf(other) < startOf(m) && JOINT.test(text.slice(endOf(other), startOf(m)))) && ACTS.test(behindList));
  };
  const groups: { members: NameMention[]; from: number }[] = [];
  let list: NameMention[] = [];
  for (const zone of free) {
    list = list.length > 0 && JOINT.test(text.slice(endOf(list.at(-1)!), startOf(zone))) ? [...list, zone] : [zone];
    if (acts(zone)) groups.push({ members: list, from: endOf(zone) });
  }
  return groups.flatMap(({ members, from }, index) => {
    const next = groups.slice(index + 1).find((group) => !/(?:依托|以)$/u.test(text.slice(from, startOf(group.members[0]!))));
    const other = free.find((zone) => startOf(zone) >= from && NEXT.test(text.slice(Math.max(from, startOf(zone) - 3), startOf(zone))));
    return members.map((subject) => ({ subject, from, to: Math.min(next ? startOf(next.members[0]!) : end, other ? startOf(other) : end) }));
  });
}

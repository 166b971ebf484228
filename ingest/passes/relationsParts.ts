// PART_OF between industries: a list closed by an industry's own name, and the heading that governs a list.
import { CLASS_INDUSTRIES } from '../lexicon/industries.ts';
import { industryStem } from './keys.ts';
import { endOf, idOf, startOf, stated, type Sentence } from './relations.ts';
import type { NameMention, RelationDraft } from './types.ts';

/** A member with a closing word of its own, apart from the list that 以及 opens. Example: 电子信息产业、|以及|农业机械等装备制造业. */
const OWN_CLOSER = /^(?:产业|[\p{Script=Han}]{2}产业)[^，。；]*以及[^，。；]*等/u;

/** 大数据、云计算等新一代信息技术; 甲、乙等海洋新兴产业; also where the closing name is known from elsewhere. */
export function partOfList(sentence: Sentence): RelationDraft[] {
  const list = sentence.mentions.filter((m) => m.kind === 'Industry');
  const byCloser = list.flatMap((member) => {
    const parent = sentence.nested.get(startOf(member));
    if (parent === undefined || OWN_CLOSER.test(sentence.clause.text.slice(endOf(member) - 2, endOf(member) + 80))) return [];
    const id = `Industry|${industryStem(parent)}`;
    const closer = list.find((m) => startOf(m) >= endOf(member) && idOf(m) === id);
    return [stated(sentence, 'PART_OF', idOf(member), id, 'part-of-list', closer ? [member, closer] : [member])];
  });
  const byName = list.filter((m) => sentence.clause.text.slice(0, startOf(m)).endsWith('等')).flatMap((parent) => {
    const before = runBefore(sentence, list, startOf(parent) - 1);
    return before.map((member) => stated(sentence, 'PART_OF', idOf(member), idOf(parent), 'part-of-list', [member, parent]));
  });
  return [...byCloser, ...byName];
}

/** Mentions joined by 、 that end at `at`. */
function runBefore({ clause }: Sentence, list: readonly NameMention[], at: number): NameMention[] {
  const run: NameMention[] = [];
  let end = at;
  for (const member of list.toReversed()) {
    if (endOf(member) > end) continue;
    const between = clause.text.slice(endOf(member), end);
    if (run.length === 0 ? between !== '' : !/^(?:、|和|及|与|以及)$/u.test(between)) break;
    run.unshift(member);
    end = startOf(member);
  }
  return run;
}

/** A list that tells of customers or uses, no members. Example: 面向汽车、船舶等行业用钢需求. */
const USES = /^(?:产业|行业|领域)?[^，。；]{0,8}(?:需求|应用|用[\p{Script=Han}]$|用[铝钢材料])|^[^，。；]{0,3}用[\p{Script=Han}]/u;
const LIST_RULES = new Set(['list-closed', 'list-closed-by-name', 'shared-closing-word', 'closing-word', 'class-word', 'box-lead', 'represented-by']);

/** Industries of a clause are parts of the one its heading, box or opening words name. */
export function partOfHeading(sentence: Sentence): RelationDraft[] {
  const { clause, parents, nested } = sentence;
  if (parents.length === 0 || new Set(parents.map(idOf)).size > 2) return [];
  const list = sentence.mentions.filter((m) => m.kind === 'Industry' && LIST_RULES.has(m.rule) && !CLASS_INDUSTRIES.has(industryStem(m.name)) && !parents.some((p) => idOf(p) === idOf(m)));
  return list.filter((member) => {
    const inner = nested.get(startOf(member));
    if (inner !== undefined && inner !== '未来' && inner !== '战略性新兴' && inner !== '战略新兴') return false;
    const run = clause.text.slice(endOf(member)).replace(/^[^。；，]*?等/u, '');
    const opener = clause.text.slice(0, startOf(member)).split(/[，。；]/u).at(-1)!;
    return !(member.rule === 'list-closed' && USES.test(run)) && !/面向|为.*提供|融合|从[^、]*/u.test(opener);
  }).map((member) => stated(sentence, 'PART_OF', idOf(member), idOf(parents[0]!), 'part-of-heading', isNear(sentence, parents[0]!, member) ? [parents[0]!, member] : [member]));
}

/** Whether the quote can reach from the parent to the member: one clause, no markup between. */
function isNear({ clause }: Sentence, parent: NameMention, member: NameMention): boolean {
  const [from, to] = [startOf(parent), startOf(member)];
  return parent.clause === clause.index && to - from === clause.map[to]! - clause.map[from]!;
}

const OPENS_LIST = /(?:围绕|聚焦|在|重点|加强|瞄准|突破)[^，]*$/u;
const PURPOSE = /，(?:推动|促进|带动|助推|提升|做强|做大做强|壮大|加快|打造)[^，]*$/u;

/** 围绕甲、乙等领域开展攻关，推动丙产业发展: the lists are parts of the one industry that the sentence ends with. */
export function partOfPurpose(sentence: Sentence): RelationDraft[] {
  const { clause, parents, nested } = sentence;
  const list = sentence.mentions.filter((m) => m.kind === 'Industry');
  const whole = list.at(-1);
  if (parents.length > 0 || !whole || whole.rule !== 'closing-word' || !/(?:产业|产业链|经济)$/u.test(whole.form)) return [];
  const opener = clause.text.slice(sentence.start, startOf(whole));
  if (!PURPOSE.test(opener) || opener.includes('；') || /[，]/u.test(clause.text.slice(endOf(whole), sentence.end))) return [];
  return list.filter((m) => m.rule === 'list-closed' && nested.get(startOf(m)) === undefined && idOf(m) !== idOf(whole) && OPENS_LIST.test(clause.text.slice(sentence.start, startOf(m))))
    .map((m) => stated(sentence, 'PART_OF', idOf(m), idOf(whole), 'part-of-purpose', [m, whole]));
}

/** 以甲、乙为代表的丙产业. */
export function representedBy(sentence: Sentence): RelationDraft[] {
  if (!sentence.text.includes('为代表的')) return [];
  const list = sentence.mentions.filter((m) => m.kind === 'Industry');
  return [...sentence.text.matchAll(/以([^，。；]{2,40}?)为代表的/gu)].flatMap((match) => {
    const [from, to] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const whole = list.find((m) => startOf(m) >= to && startOf(m) <= to + 2);
    return whole ? list.filter((m) => startOf(m) > from && endOf(m) < to).map((m) => stated(sentence, 'PART_OF', idOf(m), idOf(whole), 'represented-by', [m, whole])) : [];
  });
}

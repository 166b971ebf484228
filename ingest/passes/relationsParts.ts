// PART_OF between industries: a list closed by an industry's own name, and the heading that governs a list.
import { industryStem } from './keys.ts';
import { endOf, idOf, startOf, stated, type Sentence } from './relations.ts';
import type { NameMention, RelationDraft } from './types.ts';

/** 大数据、云计算等新一代信息技术; 甲、乙等海洋新兴产业; also where the closing name is known from elsewhere. */
export function partOfList(sentence: Sentence): RelationDraft[] {
  const list = sentence.mentions.filter((m) => m.kind === 'Industry');
  const byCloser = list.flatMap((member) => {
    const parent = sentence.nested.get(startOf(member));
    if (parent === undefined) return [];
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
  const list = sentence.mentions.filter((m) => m.kind === 'Industry' && LIST_RULES.has(m.rule) && !parents.some((p) => idOf(p) === idOf(m)));
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

// What an ingestion says at its end. Pure: counts in, lines out.
import type { Change } from './corpus.ts';
import { KINDS, RELATION_TYPES, type Graph, type Kind, type Reading, type RelationType, type Role } from './model.ts';

export const KIND_NAMES: Record<Kind, string> = {
  Department: '部门', City: '城市', University: '高校', Institute: '院所', Enterprise: '企业',
  Platform: '平台', Park: '园区', Industry: '产业', Task: '任务', Target: '指标', Document: '文件',
};
export const RELATION_NAMES: Record<RelationType, string> = {
  RESPONSIBLE_FOR: '负责', SERVES: '服务产业', DEVELOPS: '发展产业', LOCATED_IN: '位于', HOSTS: '依托', PARTNERS_WITH: '合作',
  PART_OF: '属于', CITES: '引用', ISSUED: '印发', HAS_TASK: '列出任务', CONCERNS: '涉及', SETS: '提出指标', ABOUT: '指标对象',
};
const ROLE_NAMES: Record<Role, string> = { lead: '牵头', support: '配合', joint: '共同' };
const READING_NAMES: Record<Reading, string> = { facts: '有事实', names: '只有名称', none: '无事实', unread: '没读懂' };

const count = <T>(items: readonly T[], key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
const listed = (counts: Map<string, number>, order: readonly string[], names: Record<string, string>): string =>
  order.filter((key) => counts.has(key)).map((key) => `${names[key]} ${counts.get(key)!.toLocaleString('en')}`).join(' · ');

/** Display width in columns: a Chinese character takes two. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(char) ? 2 : 1), 0);
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));

/** The longest beginning of `chars` that takes at most `to` columns. */
function fitting(chars: readonly string[], to: number): string[] {
  let used = 0;
  const end = chars.findIndex((char) => (used += width(char)) > to);
  return end < 0 ? [...chars] : chars.slice(0, end);
}
/** A text cut to `to` columns at its end. */
const cut = (text: string, to: number): string => (width(text) <= to ? text : `${fitting([...text], to - 2).join('')}…`);
/** A title cut in its middle: its years and its kind stand at the end. */
function cutTitle(title: string, to: number): string {
  if (width(title) <= to) return title;
  const tail = fitting([...title].toReversed(), Math.floor((to - 2) / 3)).toReversed().join('');
  return `${fitting([...title], to - 2 - width(tail)).join('')}…${tail}`;
}
const named = (files: readonly string[]): string => (files.length <= 6 ? files.join('、') : `${files.slice(0, 5).join('、')} 等`);

/** What changed in the corpus, in one line. */
export function changeLine({ corpus, added, updated, removed, same }: Change): string {
  const parts = [
    added.length > 0 && `新读入 ${added.length}（${named(added)}）`,
    updated.length > 0 && `更新 ${updated.length}（${named(updated)}）`,
    removed.length > 0 && `取出 ${removed.length}（${named(removed)}）`,
    same > 0 && `未变 ${same}`,
  ].filter(Boolean);
  return `${corpus.length} 份文件：${parts.join('，') || '没有变化'}`;
}

/**
 * The report of an ingestion: per document how its clauses were read, entities per kind, relations per type,
 * and the clauses that were not understood: how many per reason, and the first `unread` of them, with 'n of m'.
 */
export function report(graph: Graph, { unread = 10 }: { unread?: number } = {}): string {
  const documents = graph.entities.filter((entity) => entity.kind === 'Document' && entity.ingested);
  const titles = new Map(documents.map((document) => [document.id, document.name]));
  const readings: Reading[] = ['facts', 'names', 'none', 'unread'];
  const lines = [`${pad('文件 · document', 48)}${pad('条款', 8)}${readings.map((reading) => pad(READING_NAMES[reading], 10)).join('')}`];
  for (const document of documents) {
    const counts = count(graph.clauses.filter((clause) => clause.document === document.id), (clause) => clause.reading);
    const all = [...counts.values()].reduce((a, b) => a + b, 0);
    lines.push(`${pad(cutTitle(document.name, 46), 48)}${pad(String(all), 8)}${readings.map((reading) => pad(String(counts.get(reading) ?? 0), 10)).join('')}`);
  }
  const roles = count(graph.relations.filter((relation) => relation.role), (relation) => relation.role!);
  lines.push(
    '',
    `实体 ${graph.entities.length.toLocaleString('en')}：${listed(count(graph.entities, (entity) => entity.kind), KINDS, KIND_NAMES)}`,
    `关系 ${graph.relations.length.toLocaleString('en')}：${listed(count(graph.relations, (relation) => relation.type), RELATION_TYPES, RELATION_NAMES)}`,
  );
  if (roles.size > 0) lines.push(`负责：${listed(roles, Object.keys(ROLE_NAMES), ROLE_NAMES)}`);
  const missed = graph.clauses.filter((clause) => clause.reading === 'unread');
  const reasons = count(missed, ({ reason = '' }) => reason.replace(/：.*$/su, ''));
  const byReason = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, n]) => `${reason} ${n}`).join(' · ');
  lines.push('', `没读懂的条款：${missed.length}${byReason ? `（${byReason}）` : ''}`);
  for (const clause of missed.slice(0, unread)) {
    lines.push(`  ${cutTitle(titles.get(clause.document) ?? clause.document, 24)} ${clause.path.at(-1) ?? ''}｜${clause.reason ?? ''}｜${cut(clause.text, 60)}`);
  }
  if (missed.length > unread) lines.push(`  列出 ${unread} / ${missed.length} 处`);
  return lines.join('\n');
}

// Answers in the terminal: an aligned table, CSV, JSON.
import type { Language } from './question.ts';
import type { GraphNode, GraphRelation, Value } from './store.ts';

const WORDS: Record<string, Record<Language, string>> = {
  lead: { zh: '牵头', en: 'leads' }, joint: { zh: '共同', en: 'shares' }, support: { zh: '配合', en: 'supports' },
  planned: { zh: '拟建', en: 'planned' }, building: { zh: '在建', en: 'being built' }, existing: { zh: '已有', en: 'existing' },
  Department: { zh: '部门', en: 'department' }, City: { zh: '城市', en: 'city' }, University: { zh: '高校', en: 'university' }, Institute: { zh: '院所', en: 'institute' },
  Enterprise: { zh: '企业', en: 'enterprise' }, Platform: { zh: '平台', en: 'platform' }, Park: { zh: '园区', en: 'park' }, Industry: { zh: '产业', en: 'industry' },
  Task: { zh: '任务', en: 'task' }, Target: { zh: '指标', en: 'target' }, Document: { zh: '文件', en: 'document' },
  RESPONSIBLE_FOR: { zh: '负责', en: 'responsible for' }, SERVES: { zh: '服务', en: 'serves' }, DEVELOPS: { zh: '发展', en: 'develops' }, LOCATED_IN: { zh: '位于', en: 'located in' },
  HOSTS: { zh: '依托', en: 'hosts' }, PARTNERS_WITH: { zh: '合作', en: 'partners with' }, PART_OF: { zh: '属于', en: 'part of' }, CITES: { zh: '引用', en: 'cites' },
  ISSUED: { zh: '印发', en: 'issued' }, HAS_TASK: { zh: '包含任务', en: 'has task' }, CONCERNS: { zh: '涉及', en: 'concerns' }, SETS: { zh: '设定', en: 'sets' }, ABOUT: { zh: '关于', en: 'about' },
  in: { zh: '它是对方', en: 'in' }, out: { zh: '它是主语', en: 'out' },
  more: { zh: '多了', en: 'more' }, fewer: { zh: '少了', en: 'fewer' }, same: { zh: '相同', en: 'same' }, different: { zh: '不同', en: 'different' },
};
/** Columns whose strings are code words. */
const CODED = new Set(['role', 'status', 'kind', 'type', 'direction', 'change', 'comparable']);

const isGraph = (value: Value, what: 'node' | 'relation' | 'path'): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && (value as { $?: unknown }).$ === what;
const word = (text: string, language: Language): string => WORDS[text]?.[language] ?? text;

/** One cell as text: an entity by its name, a relation by its sentences, a path by its names, nothing as ''. */
export function cellText(value: Value, column: string, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return CODED.has(column) ? word(value, language) : value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((item) => cellText(item, column, language)).join(language === 'zh' ? '、' : ', ');
  if (isGraph(value, 'node')) return String((value as GraphNode).properties['name'] ?? (value as GraphNode).id);
  if (isGraph(value, 'relation')) {
    const { type, properties } = value as GraphRelation;
    const quotes = Array.isArray(properties['quotes']) ? properties['quotes'] : [];
    return quotes.length > 0 ? quotes.map((quote) => `「${quote}」`).join(' ') : word(type, language);
  }
  if (isGraph(value, 'path')) {
    const { nodes, relations } = value as { nodes: GraphNode[]; relations: GraphRelation[] };
    return nodes.map((node, i) => (i === 0 ? '' : ` – ${word(relations[i - 1]!.type, language)} – `) + cellText(node, column, language)).join('');
  }
  return JSON.stringify(value);
}

const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns a text takes in a terminal: two for Chinese and full-width characters, none for combining marks. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) if (!/\p{Mark}/u.test(character)) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (width(line) <= most) return line;
  let kept = '';
  for (const character of line) {
    if (width(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows of text below a head, columns aligned; cells longer than `most` terminal columns are cut with …. Numbers stand right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], most = 44): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cut(cell, most)));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => width(row[i]!))));
  const right = head.map((_, i) => rows.length > 0 && rows.every((row) => /^-?[\d,.]*$/.test(row[i]!)));
  const line = (row: string[]): string => row.map((cell, i) => {
    const space = ' '.repeat(widths[i]! - width(cell));
    return right[i] ? space + cell : cell + space;
  }).join('  ').trimEnd();
  return [line(cells[0]!), widths.map((columns) => '─'.repeat(columns)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

/** RFC 4180 without a byte order mark. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay. */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [head, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** A value for programs: entities and relations flat, with `kind` or `type`, without the text of documents. */
export function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isGraph(value, 'node')) {
    const { id, labels, properties: { text: _text, hash: _hash, ...rest } } = value as GraphNode;
    return { id, kind: labels.find((label) => label !== 'Entity'), ...rest };
  }
  if (isGraph(value, 'relation')) {
    const { id, type, properties: { hash: _hash, ...rest } } = value as GraphRelation;
    return { id, type, ...rest };
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$').map(([key, item]) => [key, plain(item)]));
}

// Wording of the coverage.
import { counted, figure, table } from './useText.ts';

export const coverage = table(
  {
    title: '覆盖',
    sentence: '每一格是一个条款，宽度是字数；图里没有的，看这里为什么',
    reading: '正在读取各条款…',
    as: { facts: '有事实', names: '只提到名称', none: '没有事实', unread: '没读懂', heading: '标题、表头' } as Record<string, string>,
    counts: (what: string, n: number) => `${what} ${figure(n)}`,
    totals: (clauses: number, facts: number, targets: number) => `${figure(clauses)} 个条款 · ${figure(facts)} 条关系 · ${figure(targets)} 个指标`,
    strip: (title: string, n: number) => `${title}：${figure(n)} 个条款，左右键移动，Enter 看原文`,
    clause: (n: number, of: number, as: string, length: number) => `第 ${figure(n)} / ${figure(of)} 个条款，${as}，${figure(length)} 字`,
    unreadTitle: (n: number) => (n === 0 ? '没有没读懂的条款' : `没读懂的 ${figure(n)} 个条款`),
    allDocuments: '全部文件',
    noUnread: '每个条款都读成了事实、名称，或没有事实可读。这不等于没有遗漏。',
    reasons: '空结果的原因只会是这几种：',
    reason: { 'not-stated': '原文没有写', 'not-understood': '写了但没读懂', filtered: '被筛选掉' } as Record<string, string>,
    sum: (documents: number, clauses: number, facts: number, unread: number) => `${figure(documents)} 份文件 ${figure(clauses)} 个条款：${figure(facts)} 个有事实，${figure(unread)} 个没读懂`,
  },
  {
    title: 'Coverage',
    sentence: 'Each bar is a clause, as wide as its characters; what the graph lacks, see here why',
    reading: 'Reading the clauses…',
    as: { facts: 'Facts', names: 'Names only', none: 'No facts', unread: 'Not understood', heading: 'Headings' } as Record<string, string>,
    counts: (what: string, n: number) => `${what} ${figure(n)}`,
    totals: (clauses: number, facts: number, targets: number) => `${counted(clauses, 'clause', 'clauses')} · ${counted(facts, 'fact', 'facts')} · ${counted(targets, 'target', 'targets')}`,
    strip: (title: string, n: number) => `${title}: ${counted(n, 'clause', 'clauses')}, arrow keys move, Enter opens`,
    clause: (n: number, of: number, as: string, length: number) => `Clause ${figure(n)} of ${figure(of)}, ${as.toLowerCase()}, ${counted(length, 'character', 'characters')}`,
    unreadTitle: (n: number) => (n === 0 ? 'No clause was not understood' : `${counted(n, 'clause', 'clauses')} not understood`),
    allDocuments: 'All documents',
    noUnread: 'Each clause gave facts or names, or has no facts to give. That does not mean that nothing was missed.',
    reasons: 'An empty answer has one of these reasons:',
    reason: { 'not-stated': 'Not stated', 'not-understood': 'Stated but not understood', filtered: 'Filtered out' } as Record<string, string>,
    sum: (documents: number, clauses: number, facts: number, unread: number) => `${counted(clauses, 'clause', 'clauses')} in ${counted(documents, 'document', 'documents')}: ${figure(facts)} with facts, ${figure(unread)} not understood`,
  },
);

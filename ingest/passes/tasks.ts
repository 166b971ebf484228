// Headings, items and rows that a duty clause closes → tasks.
import { BODY_END, COUNT_COLUMN, DUTY_COLUMNS, DUTY_SIGNS, NOBODY } from '../lexicon/duties.ts';
import { firstAsLead, readDuties, type Duty, type DutyReading } from './dutyClauses.ts';
import type { Sections } from './sections.ts';
import type { DutySpan, ReadClause, StructuredDocument, TaskDraft } from './types.ts';

const ANNEX_RANK = 1;
const LONGEST_LEAD = 40;

/** Resolution keys of a document's tasks: the document, the headings above it and its name; a second one with the same gets a count. */
export function taskKeys(doc: Pick<StructuredDocument, 'source' | 'tasks'>): Map<TaskDraft, string> {
  const twins = new Map<string, number>();
  return new Map(doc.tasks.map((task) => {
    const same = `${task.path.join('/')}\n${task.name}`;
    const nth = (twins.get(same) ?? 0) + 1;
    twins.set(same, nth);
    return [task, [doc.source.id, ...task.path, task.name].join('|').replace(/\s/gu, '') + (nth > 1 ? `|${nth}` : '')];
  }));
}

/** A heading's words: no full stop, no space where a line break stood. Example: 汽车领域。 → 汽车领域. */
const named = (text: string): string => text.replace(/[。：:；;\s]+$/u, '').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim();

/** The opening words of a text that has no heading. Example: 支持企业建设研发机构，对…… → 支持企业建设研发机构. */
function opening(text: string, start: number): [number, number] {
  const stop = text.slice(start, start + LONGEST_LEAD).search(/[。，；：,;（(]/u);
  return [start, stop < 2 ? Math.min(text.length, start + LONGEST_LEAD) : start + stop];
}

const leadSentence = (text: string): [number, number] | undefined => {
  const stop = text.slice(0, 31).search(/[。：:]/u);
  return stop >= 3 && stop < text.length - 1 ? [0, stop] : undefined;
};

/** The title of an article in a box of its own. Example: 第三条|【强化人才支撑】|引进人才. */
const BOXED = /^[【［]([^【】［］]{2,30})[】］]/u;

class Tasks {
  readonly tasks: TaskDraft[] = [];
  readonly unread: StructuredDocument['unread'] = [];
  private readonly sections: Sections;
  private readonly readings: DutyReading[];
  private readonly at = new Map<string, TaskDraft>();
  private readonly sharing = new Map<number, boolean>();

  constructor(sections: Sections) {
    this.sections = sections;
    this.readings = sections.clauses.map((clause) => (/^(?:paragraph|item|heading)$/u.test(clause.kind) ? readDuties(clause.text) : { duties: [], blankets: [], firstLeads: false, read: [] }));
  }

  /** The clauses below the heading of clause `i`, itself included. */
  private below(i: number): number[] {
    const { marks, owners, clauses } = this.sections;
    const rank = marks[i]?.rank;
    const found = [i];
    if (rank === undefined) return found;
    for (let k = i + 1; k < clauses.length; k += 1) {
      const mark = marks[k];
      if (mark ? mark.rank <= rank : owners[k]! < i) break;
      found.push(k);
    }
    return found;
  }

  private task(clause: number, span: [number, number], number: string, own: number[]): TaskDraft {
    const key = `${clause}:${span[0]}`;
    const known = this.at.get(key);
    if (known) return known;
    const { text, path } = this.sections.clauses[clause]!;
    const task: TaskDraft = { name: named(text.slice(...span)), number, path, heading: { clause, start: span[0], end: span[1] }, clauses: own, duties: [] };
    this.at.set(key, task);
    this.tasks.push(task);
    return task;
  }

  private atMark(i: number): TaskDraft {
    const { start, end, number } = this.sections.marks[i]!;
    const boxed = BOXED.exec(this.sections.clauses[i]!.text.slice(start, start + LONGEST_LEAD))?.[1];
    return this.task(i, boxed ? [start + 1, start + 1 + boxed.length] : [start, end], number, this.below(i));
  }

  /** Whether several unnumbered paragraphs below one heading have duties of their own. */
  private shared(owner: number): boolean {
    const known = this.sharing.get(owner);
    if (known !== undefined) return known;
    const shared = this.below(owner).filter((k) => this.sections.owners[k] === owner && this.sections.marks[k] === undefined && this.readings[k]!.duties.length > 0 && leadSentence(this.sections.clauses[k]!.text)).length > 1;
    this.sharing.set(owner, shared);
    return shared;
  }

  /** The task that the duty wordings of clause `i` close; undefined where no heading or item stands there. */
  private closedBy(i: number): TaskDraft | undefined {
    const { clauses, marks, owners } = this.sections;
    if (marks[i]) return this.atMark(i);
    const { text, kind } = clauses[i]!;
    if (kind === 'item') {
      const number = /^[（(]?[\d一二三四五六七八九十]+[）)]?[.．、]?\s*/u.exec(text)?.[0] ?? '';
      return this.task(i, opening(text, number.length), number.replace(/[.．、\s]+$/u, ''), [i]);
    }
    const bare = Math.min(...this.readings[i]!.read.map(([start]) => start)) <= 2;
    if (bare && i > 0 && clauses[i - 1]!.kind === 'item' && !marks[i - 1]) {
      const before = this.closedBy(i - 1);
      before?.clauses.push(i);
      return before;
    }
    const owner = owners[i]!;
    const lead = bare ? undefined : leadSentence(text);
    if (lead && (owner < 0 || this.shared(owner))) return this.task(i, lead, '', [i]);
    return owner < 0 ? undefined : this.atMark(owner);
  }

  /** The duties of a table's row: one task per row that names a body in a duty column. */
  private row(clause: ReadClause): void {
    const { head = [], cells = [] } = clause.table ?? {};
    const cellText = ({ start, end }: { start: number; end: number }): string => clause.text.slice(start, end);
    const title = cells.find(({ column }) => head[column] && !COUNT_COLUMN.test(head[column]) && !DUTY_COLUMNS.some(({ match }) => match.test(head[column]!)));
    const duties: DutySpan[] = cells.flatMap((cell) => {
      const word = DUTY_COLUMNS.find(({ match }) => match.test(head[cell.column] ?? ''));
      const members = cellText(cell).split(/[、，,；;\s]/u);
      if (!word || !members.some((m) => BODY_END.test(m.replace(/等$/u, '')) && !NOBODY.test(m))) return [];
      return [{ role: word.role, clause: clause.index, start: cell.start, end: cell.end, trigger: [cell.start, cell.end] as [number, number], quote: [0, clause.text.length] as [number, number], rule: word.name }];
    });
    if (!title || duties.length === 0) return;
    const count = cells.find(({ column }) => COUNT_COLUMN.test(head[column] ?? ''));
    this.task(clause.index, [title.start, title.end], count ? cellText(count) : '', [clause.index]).duties.push(...duties);
  }

  private note(clause: ReadClause): void {
    const sign = DUTY_SIGNS.exec(clause.text);
    if (!sign || this.readings[clause.index]!.read.some(([start, end]) => end > sign.index && start < sign.index + sign[0].length)) return;
    if (/^(?:paragraph|item|heading)$/u.test(clause.kind)) this.unread.push({ clause: clause.index, reason: '职责分工没有读懂' });
  }

  run(): this {
    const { clauses, marks } = this.sections;
    const firstLeads = this.readings.some((reading) => reading.firstLeads);
    const spans = (duties: readonly Duty[], clause: number): DutySpan[] =>
      duties.flatMap((duty) => (firstLeads && !duties.some(({ role }) => role === 'lead') ? firstAsLead(clauses[clause]!.text, duty) : [duty])).map((duty) => ({ ...duty, clause }));
    let blankets: DutySpan[] = [];
    clauses.forEach((clause, i) => {
      if (marks[i]?.rank === ANNEX_RANK) blankets = [];
      const reading = this.readings[i]!;
      const known = this.tasks.length;
      if (clause.kind === 'row') this.row(clause);
      else if (reading.duties.length > 0) {
        const task = this.closedBy(i);
        if (task) task.duties.push(...spans(reading.duties, i));
        else this.unread.push({ clause: i, reason: '职责分工之上没有任务标题' });
      }
      this.note(clause);
      for (const task of this.tasks.slice(known)) task.duties.push(...blankets.filter(({ clause: at }) => at !== task.heading.clause));
      if (reading.blankets.length > 0) blankets = reading.blankets.map((duty) => ({ ...duty, clause: i }));
    });
    return this;
  }
}

/**
 * In: the sections of a document. Out: its tasks in the order of the text, each with its duty spans, and the clauses with a
 * duty wording that did not parse. A task is only where a duty wording that names a body closes a heading, an item or a row.
 */
export function tasksOf(sections: Sections): Pick<StructuredDocument, 'tasks' | 'unread'> {
  const { tasks, unread } = new Tasks(sections).run();
  return { tasks, unread };
}

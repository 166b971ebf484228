// One clause → the duty wordings in it: who leads, who supports, who is responsible without a ranking.
import { BLANKET, BODY_END, DUTY_BRACKET, DUTY_CLOSERS, DUTY_LABELS, DUTY_SENTENCE, FIRST_LEADS, LEAD_MARK, LIST_END, NOBODY, ROLE_INSIDE, TOGETHER_WITH } from '../lexicon/duties.ts';
import type { DutySpan } from './types.ts';
import { hanAt, matchesOf } from './spans.ts';

export type Duty = Omit<DutySpan, 'clause'>;

export interface DutyReading {
  duties: Duty[];
  /** For all tasks that follow. */
  blankets: Duty[];
  /** It says that the first body of a list leads. */
  firstLeads: boolean;
  /** Spans that were understood, also those that name nobody (有关部门按职责分工负责). */
  read: [number, number][];
}

type Span = [number, number];

const OPENERS = '（(【［[〔﹝';
const CLOSERS = '）)】］]〕﹞';
const LONGEST = 800;
const LABEL = new RegExp(DUTY_LABELS.map(({ match }) => match.source.slice(1)).join('|'), 'gu');
const LABELLED = new RegExp(`^\\s*(?:${LABEL.source})`, 'u');
const CLOSED = /(?:负责(?:落实)?|落实|牵头|配合|参与|推进|列出|列举|单列)[。]?\s*$/u;
const BOUNDARY = /[。；;，,、：:\s（(【［[〔﹝）)】］\]]/u;

/** End of the bracket that opens at `open`; the end of the text where it is never closed. */
function closeOf(text: string, open: number): number {
  let depth = 0;
  const end = Math.min(text.length, open + LONGEST);
  for (let i = open; i < end; i += 1) {
    if (OPENERS.includes(text[i]!)) depth += 1;
    else if (CLOSERS.includes(text[i]!) && (depth -= 1) === 0) return i;
  }
  return end;
}

function trimmed(text: string, [start, end]: Span): Span {
  let [a, b] = [start, end];
  while (a < b && /[\s，,、；;。由]/u.test(text[a]!)) a += 1;
  while (b > a && /[\s，,、；;。]/u.test(text[b - 1]!)) b -= 1;
  return [a, b];
}

/** Places between the members of a list, brackets skipped. */
function separators(text: string, [start, end]: Span): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    if (OPENERS.includes(text[i]!)) depth += 1;
    else if (CLOSERS.includes(text[i]!)) depth -= 1;
    else if (depth <= 0 && !hanAt(text, i) && /[、，,；;\s]/u.test(text[i]!)) places.push(i);
  }
  return places;
}

/** Whether a list names at least one body. Example: 自治区科技厅、财政厅; not 有关部门. */
function names(text: string, span: Span): boolean {
  const edges = [span[0] - 1, ...separators(text, span), span[1]];
  return edges.slice(1).some((end, i) => text.slice(edges[i]! + 1, end).split(TOGETHER_WITH).some(isBody));
}

/** Whether one member of a list, with what brackets add to it, names a body. */
function isBody(written: string): boolean {
  const member = written.replace(/[（(].*$/u, '').replace(/等$/u, '').trim();
  return member.length >= 2 && BODY_END.test(member) && !NOBODY.test(member);
}

/** Whether a list holds bodies and generic words for them only. Example: 市科技局会同有关部门; not 企业按项目. */
const onlyBodies = (list: string): boolean => list.split(/[、，]/u).flatMap((part) => part.split(TOGETHER_WITH)).every((part) => isBody(part) || NOBODY.test(part.replace(/等$/u, '')));

class Reader {
  readonly found: DutyReading = { duties: [], blankets: [], firstLeads: false, read: [] };
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private add(role: Duty['role'], bodies: Span, trigger: Span, rule: string): void {
    const [start, end] = trimmed(this.text, bodies);
    const quote: Span = [Math.min(start, trigger[0]), Math.max(end, trigger[1])];
    this.found.read.push(quote);
    if (end > start && names(this.text, [start, end])) this.found.duties.push({ role, start, end, trigger, quote, rule });
  }

  /** A list whose members may carry their role: 省科技厅（牵头）、省财政厅. */
  private list(role: Duty['role'], span: Span, trigger: Span, rule: string): void {
    let at = span[0];
    for (const match of matchesOf(this.text.slice(...span), LEAD_MARK)) {
      const mark = span[0] + match.index;
      const from = Math.max(at, ...separators(this.text, [at, mark]).map((place) => place + 1));
      if (from > at) this.add(role, [at, from], trigger, rule);
      this.add('lead', [from, mark], [mark, mark + match[0].length], 'lead-mark');
      at = mark + match[0].length;
    }
    if (at < span[1]) this.add(role, [at, span[1]], trigger, rule);
  }

  /** 自治区科技厅牵头，财政厅、教育厅配合. Returns whether a closer was found. */
  private closers([start, end]: Span): boolean {
    let at = start;
    let found = false;
    for (;;) {
      const rest = this.text.slice(at, end);
      const hits = DUTY_CLOSERS.flatMap((word, order) => { const m = word.match.exec(rest); return m ? [{ word, order, index: m.index, length: m[0].length }] : []; });
      const hit = hits.sort((a, b) => a.index - b.index || a.order - b.order)[0];
      if (!hit) return found;
      this.add(hit.word.role, [at, at + hit.index], [at + hit.index, at + hit.index + hit.length], hit.word.name);
      at += hit.index + hit.length;
      found = true;
    }
  }

  /** Takes the wordings for all later tasks out of the content; what is left is read as usual. */
  private blanket([start, end]: Span): Span {
    const match = BLANKET.exec(this.text.slice(start, end));
    if (!match) return [start, end];
    const at = start + match.index;
    const bodies = trimmed(this.text, [at + match[0].indexOf(match[1]!), at + match[0].indexOf(match[1]!) + match[1]!.length]);
    const quote: Span = [at, at + match[0].length];
    this.found.read.push(quote);
    if (names(this.text, bodies)) this.found.blankets.push({ role: 'joint', start: bodies[0], end: bodies[1], trigger: [bodies[1], quote[1]], quote, rule: 'blanket' });
    return [start, at];
  }

  /** The content of one bracket or line: labels with their lists, else lists with their closers. Returns whether it is about duties. */
  content(whole: Span): boolean {
    const before = this.found.read.length;
    let [start, end] = this.blanket(whole);
    const first = FIRST_LEADS.exec(this.text.slice(start, end));
    if (first) {
      this.found.firstLeads = true;
      end = start + Math.max(this.text.slice(start, start + first.index).lastIndexOf('；'), this.text.slice(start, start + first.index).lastIndexOf('，'), this.text.slice(start, start + first.index).lastIndexOf('。'), 0);
    }
    const content = this.text.slice(start, end);
    const labels = matchesOf(content, LABEL).filter(({ index }) => index === 0 || BOUNDARY.test(content[index - 1]!));
    const head: Span = [start, start + (labels[0]?.index ?? content.length)];
    if (head[1] > head[0]) this.closers(head);
    labels.forEach((label, i) => {
      const word = DUTY_LABELS.find(({ match }) => match.test(label[0]))!;
      const from = start + label.index + label[0].length;
      const to = start + (labels[i + 1]?.index ?? content.length);
      const tail = LIST_END.exec(this.text.slice(from, to));
      const list: Span = [from, tail ? from + tail.index : to];
      if (ROLE_INSIDE.test(this.text.slice(...list)) && this.closers(list)) {
        this.found.read.push([start + label.index, from]);
        return;
      }
      const closer = DUTY_CLOSERS[0]!.match.exec(this.text.slice(...list));
      this.list(word.role, closer ? [list[0], list[0] + closer.index] : list, [start + label.index, from], word.name);
      if (tail && to > list[1]) this.closers([list[1], to]);
    });
    return this.found.read.length > before;
  }

  /** The wordings of a whole clause. */
  clause(): DutyReading {
    const { text } = this;
    let done = 0;
    for (let i = 0; i < text.length; i += 1) {
      if (!OPENERS.includes(text[i]!)) continue;
      const close = closeOf(text, i);
      const inner = text.slice(i + 1, close);
      const labelled = LABELLED.test(inner);
      const closed = CLOSED.test(inner) && /^[\s。]*(?:$|[（(【])/u.test(text.slice(close + 1, close + 12)) && inner.length >= 4;
      const bodiesOnly = !labelled && !closed && /(?:^|[。；])\s*$/u.test(text.slice(Math.max(0, i - 3), i)) && /^[\s。]*$/u.test(text.slice(close + 1, close + 12)) && DUTY_BRACKET.match.test(inner.trim());
      if (bodiesOnly) this.add(DUTY_BRACKET.role, [i + 1, close], [i, Math.min(close + 1, text.length)], DUTY_BRACKET.name);
      if (bodiesOnly || ((labelled || closed) && this.content([i + 1, close]))) {
        done = close + 1;
        i = close;
      }
    }
    if (done === 0) this.line();
    return this.found;
  }

  /** A duty line without brackets. Example: 责任单位：省科技厅、各市（州）人民政府. */
  private line(): void {
    for (const label of matchesOf(this.text, LABEL)) {
      if (label.index !== 0 && !/[。；;\s]/u.test(this.text[label.index - 1]!)) continue;
      this.content([label.index, this.text.length]);
      return;
    }
    const sentence = DUTY_SENTENCE.exec(this.text);
    if (sentence && onlyBodies(sentence[1]!.split(/牵头|负责|落实/u)[0]!)) {
      const start = sentence.index + sentence[0].indexOf(sentence[1]!);
      this.content([start, start + sentence[1]!.length]);
      return;
    }
    if (BLANKET.test(this.text)) this.blanket([0, this.text.length]);
    if (FIRST_LEADS.test(this.text)) this.found.firstLeads = true;
  }
}

const QUICK = /牵头|责任|配合|负责|落实|主办|协办|[厅局委办府会部][）)】］\]][。\s]*$/u;

/** Reads the duty wordings of a clause's text. Offsets count in `text`. Linear in its length. */
export function readDuties(text: string): DutyReading {
  if (!QUICK.test(text)) return { duties: [], blankets: [], firstLeads: false, read: [] };
  return new Reader(text).clause();
}

/** An unranked list whose first member leads → that member as lead, the others joint. */
export function firstAsLead(text: string, duty: Duty): Duty[] {
  if (duty.role !== 'joint') return [duty];
  const first = separators(text, [duty.start, duty.end])[0];
  if (first === undefined) return [{ ...duty, role: 'lead', rule: 'first-leads' }];
  return [{ ...duty, role: 'lead', end: first, rule: 'first-leads' }, { ...duty, start: first + 1, rule: 'first-leads' }];
}

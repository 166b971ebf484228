// What stands above a sentence and is not said in it again: the park or city of its heading, the industry of its lead.
import { divisionNamed } from '../lexicon/divisions.ts';
import { endOf, idOf, inside, startOf } from './nameSpans.ts';
import type { NameMention, ReadClause, StructuredDocument } from './types.ts';

/** What the relation rules know of the document around a sentence. */
export interface DocumentView {
  /** `City|code` of the city whose plan it is, '' for a region's. */
  city: string;
  /** `Park|key` of the park that the title is about, '' for none. */
  zone: string;
  /** Mentions of the headings, by the heading's text. */
  headings: ReadonlyMap<string, NameMention[]>;
}

export interface Governing {
  /** `kind|key` of the one park or city that the nearest heading, or the opening of the clause, is about; '' for none. */
  subject: string;
  /** Whether the sentence itself points back to the subject. Example: 支持某高新区扩区。|该园区|重点发展新材料产业. */
  carried: boolean;
  /** Where the subject stands, if in this clause. */
  at?: NameMention;
  /** Industries that the heading, the lead or the opening of the clause names. */
  parents: readonly NameMention[];
}

interface Part { text: string; start: number; end: number; mentions: readonly NameMention[] }

/** In: the document with its mentions by clause. */
export function viewOf(doc: StructuredDocument, mentions: readonly NameMention[], byClause: ReadonlyMap<number, NameMention[]>): DocumentView {
  const division = divisionNamed(doc.place);
  const zone = mentions.find((m) => m.kind === 'Park' && doc.head.title.includes(m.form));
  const headings = new Map<string, NameMention[]>();
  for (const clause of doc.clauses) if (clause.kind === 'heading' || clause.kind === 'title') headings.set(clause.text.trim(), byClause.get(clause.index) ?? []);
  return { city: division?.level === 'city' ? `City|${division.code}` : '', zone: zone ? idOf(zone) : '', headings };
}

/** What governs each part of a clause. `before`: the mentions of the clause before it, where it is one industry alone. */
export function governedBy(clause: ReadClause, mentions: readonly NameMention[], parts: readonly Part[], doc: DocumentView, before: readonly NameMention[]): Governing[] {
  const headings = clause.path.map((title) => [title, titleMentions(doc.headings, title)] as const);
  const nearest = headings.findLast(([, list]) => list.length > 0)?.[1] ?? [];
  const zones = nearest.filter((m) => m.kind === 'Park' || (m.kind === 'City' && idOf(m) !== doc.city && !nearest.some((outer) => inside(m, outer))));
  const opening = placeOfLead(clause, mentions) ?? placeOfTitleSentence(parts, clause, doc);
  const subject = opening ? idOf(opening) : new Set(zones.map(idOf)).size === 1 ? idOf(zones[0]!) : '';
  const lead = leadOf(clause, mentions);
  const titled = headings.findLast(([title, list]) => list.some((m) => isTitleOf(m, title)));
  const ofTitle = titled ? titled[1].filter((m) => isTitleOf(m, titled[0])) : [];
  const parents = lead.length > 0 ? lead : before.length > 0 ? before : ofTitle;
  const leadAt = lead.length > 0 && ofTitle.length > 0 ? parts.findIndex((part) => lead.some((m) => part.mentions.includes(m))) : -1;
  let running: readonly NameMention[] = parents;
  return parts.map((part, index) => {
    const back = index > 0 && BACK.test(part.text) ? placesOf(parts[index - 1]!, doc) : [];
    const at = back.length === 1 ? back[0] : opening;
    const above = { subject: at ? idOf(at) : subject, carried: back.length === 1, ...(at && index > 0 ? { at } : {}) };
    const [only] = part.mentions;
    if (index > 0 && only?.kind === 'Industry' && part.mentions.length === 1 && part.text.trim() === only.form) {
      const governing = { ...above, parents: running };
      running = [only];
      return governing;
    }
    return { ...above, parents: index === leadAt && /^[^，]{2,18}$/u.test(part.text.trim()) ? ofTitle : running };
  });
}

/** Words that stand for the park or city named in the sentence before. Example: |该园区|重点发展新材料产业; |支持其|建设实验室. */
const BACK = /^\s*(?:该(?:园区|区|市|县|片区|新区|高新区|开发区|基地|示范区|走廊)|园区(?=重点|主要|要|将|围绕|聚焦|以)|(?:支持|推动|鼓励|引导)其(?!他|它|中|余)|其(?=重点|主导|主要))/u;

/** The parks and cities that a sentence names, each once, without the document's own city. */
const placesOf = ({ mentions }: Part, doc: DocumentView): NameMention[] =>
  [...new Map(mentions.filter((m) => (m.kind === 'Park' || m.kind === 'City') && idOf(m) !== doc.city && !mentions.some((outer) => inside(m, outer))).map((m) => [idOf(m), m])).values()];

const NUMBERED = /^[\s*#]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s*$/u;

/** The city or park that a clause opens with by itself. Example: （二）襄阳市。发展新材料等产业. */
function placeOfLead({ text }: ReadClause, mentions: readonly NameMention[]): NameMention | undefined {
  return mentions.find((m) => (m.kind === 'City' || m.kind === 'Park') && m.pieces.length === 1 && startOf(m) < 12 && NUMBERED.test(text.slice(0, startOf(m))) && /^[*]*(?:[。：:]|—)/u.test(text.slice(endOf(m), endOf(m) + 4)));
}

/** A numbered opening of a few words and its full stop stand as a heading. Example: （二）推动十堰高新区提质扩容。|以新材料等产业为重点. */
function placeOfTitleSentence([first, second]: readonly Part[], { text }: ReadClause, doc: DocumentView): NameMention | undefined {
  if (!first || !second || first.text.length > 30 || text[first.end] !== '。' || first.text.includes('，') || !/^[\s*#]*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u.test(first.text)) return undefined;
  const places = placesOf(first, doc);
  return places.length === 1 ? places[0] : undefined;
}

function titleMentions(headings: DocumentView['headings'], title: string): NameMention[] {
  const exact = headings.get(title.trim());
  if (exact) return exact;
  for (const [text, list] of headings) if (text.endsWith(title.trim())) return list;
  return [];
}

/** An industry that a title is about: it stands at the end, or before 领域, 产业. */
const isTitleOf = (mention: NameMention, title: string): boolean =>
  mention.kind === 'Industry' && (title.endsWith(mention.form) || title.length <= mention.form.length + 4 || title.endsWith('领域技术攻关')) && mention.rule !== 'named-again';

const LEAD_NUMBER = /^[\s\t*#]*(?:\d+[.．、]|（?[一二三四五六七八九十]+[）、])?\s*(?:在)?/u;
const LEAD = new RegExp(`${LEAD_NUMBER.source}[^，。：]{2,18}?(?:(?:技术)?方面，|[。：])`, 'u');

/** What is to be done is no industry. Example: 服务业扩能提质行动. */
const DOING = /(?:行动|工程|计划|战略|任务|发展|建设|提升|转型|升级|改革)$/u;

/** Industries of the opening of a clause. Examples: 在新能源方面，…; 新材料：…; 1. 汽车领域。…. */
function leadOf({ text }: ReadClause, mentions: readonly NameMention[]): NameMention[] {
  const opening = LEAD.exec(text)?.[0];
  if (opening === undefined || opening.length > 26) return [];
  const from = LEAD_NUMBER.exec(text)![0].length;
  const lead = mentions.find((m) => m.kind === 'Industry' && startOf(m) === from);
  return lead && !DOING.test(lead.form) ? mentions.filter((m) => m.kind === 'Industry' && endOf(m) <= opening.length) : [];
}

/** The industry that a clause consists of, for the one after it. Example: 汽车产业。. */
export function aloneIn(clause: ReadClause | undefined, list: readonly NameMention[]): NameMention[] {
  const [only] = list;
  if (!only || list.length > 1 || only.kind !== 'Industry' || (clause?.kind !== 'paragraph' && clause?.kind !== 'item')) return [];
  return /^[\s*#]*$/u.test(clause.text.slice(0, startOf(only))) && /^[。：:\s*]*$/u.test(clause.text.slice(endOf(only))) ? [only] : [];
}

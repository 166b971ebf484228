// Relations between names: within a sentence, a list, a name, and under a governing heading. One row per rule, in order.
import { divisionNamed } from '../lexicon/divisions.ts';
import { allows, type Kind } from '../model.ts';
import { developsByCity, developsByName, developsByPlan, developsBySubject } from './relationsDevelops.ts';
import { hostsBySentence, locatedByName, locatedBySentence, locatedBySubject, locatedByVerb, memberParks, partners, servesByName, servesBySentence, zonesOfPlan } from './relationsPlaces.ts';
import { partOfHeading, partOfList, partOfPurpose, representedBy } from './relationsParts.ts';
import { sectorsIn } from './names/sectors.ts';
import { quoteSpan } from './quotes.ts';
import { beginningIn } from './spans.ts';
import { grouped } from './aliases.ts';
import type { NameMention, ReadClause, RelationDraft, StructuredDocument } from './types.ts';

/** What a rule sees of one sentence. Offsets count in the clause. */
export interface Sentence {
  clause: ReadClause;
  text: string;
  start: number;
  end: number;
  /** Mentions that lie in it, by position. */
  mentions: NameMention[];
  /** `kind|key` of the park or city that the nearest heading is about, '' for none. */
  subject: string;
  /** Industries that the heading, the lead or the opening of the clause names. */
  parents: NameMention[];
  /** Stems of the industries that close the lists of the clause, by the start of each member; empty without lists. */
  nested: ReadonlyMap<number, string>;
  doc: DocumentView;
}

export interface DocumentView {
  /** `City|code` of the city whose plan it is, '' for a region's. */
  city: string;
  /** Park that the title is about. */
  zone: string;
}

export interface RelationRule { name: string; find: (sentence: Sentence) => RelationDraft[]; example: string }

/** The rules, each with one example of the text it catches. */
export const RELATION_RULES: readonly RelationRule[] = [
  { name: 'develops-by-name', find: developsByName, example: '打造南方市海洋食品产业集群' },
  { name: 'develops-by-city', find: developsByCity, example: '推动襄阳汽车、电子信息产业升级' },
  { name: 'develops-by-subject', find: developsBySubject, example: '东湖谷重点发展新材料产业' },
  { name: 'develops-by-plan', find: developsByPlan, example: '（某市规划）聚焦汽车、机械等重点产业领域' },
  { name: 'serves-by-name', find: servesByName, example: '建立海洋装备公共服务平台' },
  { name: 'serves-by-sentence', find: servesBySentence, example: '围绕种业、茶业等领域，建设某平台' },
  { name: 'hosts-by-sentence', find: hostsBySentence, example: '支持某大学建设某研究中心' },
  { name: 'located-by-name', find: locatedByName, example: '南方市高新区' },
  { name: 'located-by-sentence', find: locatedBySentence, example: '项目落地南方市，支持建设某装置' },
  { name: 'located-by-subject', find: locatedBySubject, example: '推动襄阳电子信息产业发展，加快汉江新区建设' },
  { name: 'located-by-verb', find: locatedByVerb, example: '某实验室落户襄州区' },
  { name: 'member-parks', find: memberParks, example: '依托甲、乙2个国家级高新区，申报创建某示范区' },
  { name: 'zones-of-plan', find: zonesOfPlan, example: '以甲、乙两大智慧谷为核心区' },
  { name: 'partners', find: partners, example: '甲大学对乙大学的对口支援' },
  { name: 'part-of-list', find: partOfList, example: '大数据、云计算等新一代信息技术' },
  { name: 'part-of-heading', find: partOfHeading, example: '汽车领域。夯实零部件、新能源汽车等领域基础' },
  { name: 'part-of-purpose', find: partOfPurpose, example: '围绕化学药、医疗器械等领域开展攻关，推动生物医药产业发展' },
  { name: 'represented-by', find: representedBy, example: '以量子信息为代表的未来产业' },
];

export const idOf = (mention: NameMention): string => `${mention.kind}|${mention.key}`;
export const startOf = (mention: NameMention): number => mention.pieces[0]![0];
export const endOf = (mention: NameMention): number => mention.pieces.at(-1)![1];

/** A relation that a sentence states, quoted from the names to the word that says it; `names`: its ends, as far as the clause names them. */
export function stated(sentence: Sentence, type: RelationDraft['type'], source: string, target: string, rule: string, names: readonly NameMention[]): RelationDraft {
  const [start, end] = quoteSpan(sentence.clause.text, sentence, type, names);
  return { type, source, target, clause: sentence.clause.index, start, end, rule, ...statusFrom(type === 'HOSTS' ? target : source, type, names) };
}

/** A relation that is plain from one name, which is its quote. Example: 南方市高新区 → LOCATED_IN. */
export function named(sentence: Sentence, type: RelationDraft['type'], source: string, target: string, rule: string, name: NameMention): RelationDraft {
  return { type, source, target, clause: sentence.clause.index, start: startOf(name), end: endOf(name), rule, ...statusFrom(type === 'HOSTS' ? target : source, type, [name]) };
}

const WITH_STATUS = new Set<RelationDraft['type']>(['HOSTS', 'SERVES', 'LOCATED_IN', 'PART_OF']);

/** What the sentence says of the platform or park itself: planned, being built, there. */
function statusFrom(id: string, type: RelationDraft['type'], names: readonly NameMention[]): Pick<RelationDraft, 'status'> {
  const status = WITH_STATUS.has(type) ? names.find((m) => (m.kind === 'Platform' || m.kind === 'Park') && idOf(m) === id)?.status : undefined;
  return status ? { status } : {};
}

/**
 * Relations of a document between recognised names (no tasks, targets or documents). Kinds that the ontology does not allow
 * are left out; a clause that repeats an earlier one states its facts again at its own place.
 */
export function relate(doc: StructuredDocument, mentions: readonly NameMention[]): RelationDraft[] {
  const byClause = grouped(mentions);
  const division = divisionNamed(doc.place);
  const view: DocumentView = { city: division?.level === 'city' ? `City|${division.code}` : '', zone: zoneOfTitle(doc, mentions) };
  const headings = headingMentions(doc.clauses, byClause);
  const found = doc.clauses.flatMap((clause, index) => sentencesOf(clause, byClause.get(clause.index) ?? [], headings, view, aloneBefore(doc.clauses[index - 1], byClause)).flatMap((sentence) =>
    (sentence.mentions.length === 0 ? [] : RELATION_RULES.flatMap(({ find }) => find(sentence)))));
  return unique(found.filter(({ type, source, target }) => source !== target && allows(type, kindOf(source), kindOf(target))));
}

const kindOf = (id: string): Kind => id.slice(0, id.indexOf('|')) as Kind;

function zoneOfTitle({ head }: StructuredDocument, mentions: readonly NameMention[]): string {
  const zone = mentions.find((m) => m.kind === 'Park' && head.title.includes(m.form));
  return zone ? idOf(zone) : '';
}

type Headings = ReadonlyMap<string, NameMention[]>;

/** Mentions of each heading by its text, for the paths of the clauses under it. */
function headingMentions(clauses: readonly ReadClause[], byClause: ReadonlyMap<number, NameMention[]>): Headings {
  const headings = new Map<string, NameMention[]>();
  for (const clause of clauses) if (clause.kind === 'heading' || clause.kind === 'title') headings.set(clause.text.trim(), byClause.get(clause.index) ?? []);
  return headings;
}

/** The industry that a clause consists of, for the one after it. Example: 汽车产业。. */
function aloneBefore(clause: ReadClause | undefined, byClause: ReadonlyMap<number, NameMention[]>): NameMention[] {
  const list = clause?.kind === 'paragraph' || clause?.kind === 'item' ? (byClause.get(clause.index) ?? []) : [];
  const [only] = list;
  return only && list.length === 1 && only.kind === 'Industry' && /^[\s*#]*$/u.test(clause!.text.slice(0, startOf(only))) && /^[。：:\s*]*$/u.test(clause!.text.slice(endOf(only))) ? [only] : [];
}

function sentencesOf(clause: ReadClause, mentions: NameMention[], headings: Headings, doc: DocumentView, alone: NameMention[]): Sentence[] {
  const above = clause.path.map((title) => [title, titleMentions(headings, title)] as const);
  const nearest = above.findLast(([, list]) => list.length > 0)?.[1] ?? [];
  const zones = nearest.filter((m) => m.kind === 'Park' || (m.kind === 'City' && idOf(m) !== doc.city));
  const subject = placeOfLead(clause, mentions) ?? (new Set(zones.map(idOf)).size === 1 ? idOf(zones[0]!) : '');
  const lead = leadOf(clause, mentions);
  const titled = above.findLast(([title, list]) => list.some((m) => isTitleOf(m, title)));
  const ofTitle = titled ? titled[1].filter((m) => isTitleOf(m, titled[0])) : [];
  const parents = lead.length > 0 ? lead : alone.length > 0 ? alone : ofTitle;
  const placed = mentions.map((mention) => ({ start: startOf(mention), mention }));
  const nested = new Map(clause.text.includes('等') && mentions.some((m) => m.kind === 'Industry') ? sectorsIn(clause.text).filter((s) => s.parent !== undefined).map((s) => [s.start, s.parent!]) : []);
  const sentences: Sentence[] = [];
  for (const match of clause.text.matchAll(/[^。；！？\n]{1,1200}/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    sentences.push({ clause, text: match[0], start, end, mentions: beginningIn(placed, start, end).map(({ mention }) => mention).filter((m) => endOf(m) <= end), subject, parents, nested, doc });
  }
  let governing: NameMention[] = [];
  sentences.forEach((sentence, index) => {
    const [only] = sentence.mentions;
    const isLead = index > 0 && only?.kind === 'Industry' && sentence.mentions.length === 1 && sentence.text.trim() === only.form;
    if (governing.length > 0 && !isLead) sentences[index] = { ...sentence, parents: governing };
    if (isLead) governing = [only];
  });
  const leadIndex = sentences.findIndex((s) => lead.some((m) => s.mentions.includes(m)));
  if (lead.length > 0 && ofTitle.length > 0 && leadIndex >= 0 && /^[^，]{2,18}$/u.test(sentences[leadIndex]!.text.trim())) sentences[leadIndex] = { ...sentences[leadIndex]!, parents: ofTitle };
  return sentences;
}

/** The city or park that a clause opens with by itself. Example: （二）襄阳市。发展新材料等产业. */
function placeOfLead({ text }: ReadClause, mentions: readonly NameMention[]): string | undefined {
  const lead = mentions.find((m) => (m.kind === 'City' || m.kind === 'Park') && m.pieces.length === 1 && /^[\s*#]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s*$/u.test(text.slice(0, Math.min(startOf(m), 12))) && startOf(m) < 12 && /^[*]*(?:[。：:]|—)/u.test(text.slice(endOf(m), endOf(m) + 4)));
  return lead && idOf(lead);
}

function titleMentions(headings: Headings, title: string): NameMention[] {
  const exact = headings.get(title.trim());
  if (exact) return exact;
  for (const [text, list] of headings) if (text.endsWith(title.trim())) return list;
  return [];
}

/** An industry that a title is about: it stands at the end, or before 领域, 产业. */
const isTitleOf = (mention: NameMention, title: string): boolean =>
  mention.kind === 'Industry' && (title.endsWith(mention.form) || title.length <= mention.form.length + 4 || title.endsWith('领域技术攻关')) && mention.rule !== 'named-again';

/** Industries of the opening of a clause: 在新能源方面，…; 新材料。…; 1. 汽车领域。…. */
function leadOf(clause: ReadClause, mentions: readonly NameMention[]): NameMention[] {
  const opening = /^[\s\t*#]*(?:\d+[.．、]|（?[一二三四五六七八九十]+[）、])?\s*(?:在)?[^，。：]{2,18}?(?:(?:技术)?方面，|领域。|产业。|。)/u.exec(clause.text);
  if (!opening || opening[0].length > 26) return [];
  const from = /^[\s\t*#]*(?:\d+[.．、]|（?[一二三四五六七八九十]+[）、])?\s*(?:在)?/u.exec(clause.text)![0].length;
  const first = mentions.find((m) => m.kind === 'Industry' && startOf(m) === from);
  return first ? mentions.filter((m) => m.kind === 'Industry' && endOf(m) <= opening[0].length) : [];
}

function unique(drafts: RelationDraft[]): RelationDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ type, source, target, clause, rule, start }) => {
    const key = [type, source, target, clause, rule, start].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

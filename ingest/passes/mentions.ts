// Every name of a document but tasks, targets and documents: recognised clause by clause, then completed from the document.
import { divisionNamed, type Division } from '../lexicon/divisions.ts';
import { INSTITUTE_SHORTS } from '../lexicon/institutes.ts';
import type { Kind } from '../model.ts';
import { definitionsIn, shortsOf } from './aliases.ts';
import { sharedNames, type Completed } from './coordination.ts';
import { industryStem, parkKey, plainKey, ungraded } from './keys.ts';
import { pairsApart } from './pairs.ts';
import { bodiesIn, type Body } from './names/bodies.ts';
import { bodyOfItem } from './names/dutyItems.ts';
import { countiesListed, countiesNamed, placesIn, prefectureOf, type Place } from './names/places.ts';
import { schoolsIn } from './names/schools.ts';
import { phraseOf } from './names/sectorPhrases.ts';
import { sectorsIn, type Sector } from './names/sectors.ts';
import { firmsIn } from './names/firms.ts';
import { zonesIn, type Zone } from './names/zones.ts';
import { isBracketed } from './sharedNames.ts';
import { statusOf } from '../lexicon/statusOf.ts';
import { matchesOf, SpanIndex, Taken, WordIndex } from './spans.ts';
import type { NameMention, ReadClause, StructuredDocument } from './types.ts';

/** What the pieces of one clause are read against. */
interface Context { place: string; region: string; counties: WordIndex<Division>; loose: boolean }

/** Where duty clauses stand: names there need no level, and unknown items are bodies. */
type Duties = ReadonlyMap<number, readonly [number, number][]>;

/**
 * The names of a document. Pure: the same document gives the same mentions in the same order.
 * Example: 自治区科技厅、工业和信息化厅 → two Departments of the region, the second with the head it shares.
 */
export function recognise(doc: StructuredDocument): NameMention[] {
  const division = divisionNamed(doc.place);
  const region = division?.region ?? '';
  const texts = doc.clauses.map(({ text }) => text);
  const counties = new WordIndex(new Map([...countiesListed(texts, region), ...countiesNamed(texts, region)]));
  const duties = dutySpans(doc);
  const first = doc.clauses.flatMap((clause) => {
    const context: Context = { place: doc.place, region, counties, loose: duties.has(clause.index) };
    return clauseMentions(clause, context, duties);
  });
  const names = pairsApart(first);
  return completed([...names, ...definitionsIn(doc.clauses, names)], doc);
}

function dutySpans(doc: StructuredDocument): Duties {
  const spans = new Map<number, [number, number][]>();
  for (const { clause, start, end } of doc.tasks.flatMap((task) => task.duties)) {
    const list = spans.get(clause) ?? [];
    if (!list.some(([a, b]) => a === start && b === end)) list.push([start, end]);
    spans.set(clause, list);
  }
  return spans;
}

function clauseMentions(clause: ReadClause, context: Context, duties: Duties): NameMention[] {
  const { text } = clause;
  if (clause.kind === 'furniture') return [];
  const places = placesIn(text, context.region, context.counties);
  const schools = schoolsIn(text, places);
  const zones = zonesIn(text, places, schools);
  const taken = new Taken();
  const out: NameMention[] = [];
  const push = (mention: Omit<NameMention, 'clause' | 'form'> & { form?: string }): void => {
    out.push({ form: mention.pieces.map(([a, b]) => text.slice(a, b)).join(''), ...mention, clause: clause.index });
  };
  const byPlace = new SpanIndex(zones);
  const tails = sharedNames({ text, places, region: context.region }, zones);
  let list = { from: 0, end: -1 };
  for (const zone of zones) {
    taken.add(zone.start, zone.end);
    list = { from: list.end > 0 && /^[、和与及]$|^以及$/u.test(text.slice(list.end, zone.start)) ? list.from : zone.start, end: zone.end };
    if (!(isBracketed(zone) && tails.some(({ rule, pieces }) => rule === 'bracketed-list' && pieces[0]![0] === zone.start))) push({ ...zoneMention(zone), pieces: [[zone.start, zone.end]], ...statusOf(text, { ...zone, from: list.from }) });
    const board = zone.kind === 'Park' ? /^(?:管理委员会|管委会)/u.exec(text.slice(zone.end))?.[0] : undefined;
    if (board) push({ kind: 'Department', name: zone.name + board, pieces: [[zone.start, zone.end + board.length]], rule: 'park-board', key: `park|${parkKey(zone.name)}|管委会` });
  }
  for (const tail of tails) {
    for (const [a, b] of tail.pieces) taken.add(a, b);
    push({ ...completedMention(tail), pieces: tail.pieces, ...statusOf(text, { start: tail.pieces[0]![0], end: tail.pieces.at(-1)![1] }) });
  }
  for (const school of schools) {
    if (byPlace.overlapping(school.start, school.end).some((z) => z.kind === 'Institute' && z.start <= school.start && school.end <= z.end)) continue;
    taken.add(school.start, school.end);
    push({ kind: 'University', name: school.name, pieces: [[school.start, school.end]], rule: school.rule, key: plainKey(school.name), knownAs: school.knownAs });
  }
  for (const institute of institutesByShort(text, context.place)) if (!taken.hits(...institute.pieces[0]!)) { taken.add(...institute.pieces[0]!); push(institute); }
  for (const body of bodiesOf(text, places, context, duties.get(clause.index) ?? [], taken)) {
    taken.add(body.start, body.end);
    push(bodyMention(body));
  }
  for (const { kind, name, fullName, start, end, rule } of firmsIn({ text, taken, places, schools, companies: zones.filter((z) => z.kind === 'Enterprise') })) {
    taken.add(start, end);
    push({ kind, name, pieces: [[start, end]], rule, key: plainKey(fullName ?? name), ...(fullName ? { knownAs: [fullName] } : {}) });
  }
  const inZone = new SpanIndex([...zones.filter((z) => z.kind === 'Park' || z.kind === 'Platform'), ...tails.flatMap((t) => t.pieces.map(([start, end]) => ({ start, end })))]);
  for (const place of places) {
    if (place.division.level === 'region' || (taken.hits(place.start, place.end) && !inZone.holding(place.start, place.end))) continue;
    if (!place.full && /^[\p{Script=Han}]?(?:大学|学院|路|街|站|港区)/u.test(text.slice(place.end))) continue;
    push(placeMention(place));
  }
  for (const sector of sectorsIn(text, phraseOf(clause))) {
    const holder = byPlace.overlapping(sector.start, sector.end).some((z) => (z.kind === 'Platform' || z.kind === 'Park') && z.start <= sector.start && sector.end <= z.end);
    if (!holder && taken.hits(sector.start, sector.end)) continue;
    push(sectorMention(sector));
  }
  return out.sort(byPosition);
}

const byPosition = (a: NameMention, b: NameMention): number => a.clause - b.clause || a.pieces[0]![0] - b.pieces[0]![0] || a.pieces.at(-1)![1] - b.pieces.at(-1)![1] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

function zoneMention(zone: Zone): Omit<NameMention, 'clause' | 'form' | 'pieces'> {
  if (zone.kind === 'Park') return { kind: 'Park', name: zone.name, rule: zone.rule, key: parkKey(zone.name), properties: { parkType: zone.type } };
  return { kind: zone.kind, name: zone.name, rule: zone.rule, key: plainKey(zone.name), ...(zone.kind === 'Platform' ? { properties: { platformType: zone.type } } : {}) };
}

function completedMention({ kind, name, rule, type }: Completed): Omit<NameMention, 'clause' | 'form' | 'pieces'> {
  return { kind, name, rule, key: kind === 'Park' ? parkKey(name) : plainKey(name), properties: kind === 'Park' ? { parkType: type } : { platformType: type } };
}

function bodiesOf(text: string, places: readonly Place[], context: Context, duties: readonly [number, number][], taken: Taken): Body[] {
  const outside = bodiesIn(text, places, context.place).filter((b) => !taken.hits(b.start, b.end));
  const inside = duties.flatMap(([start, end]) => dutyBodies(text, places, context.place, start, end, taken));
  const index = new SpanIndex(inside);
  const all = [...inside, ...outside.filter((b) => index.overlapping(b.start, b.end).length === 0)];
  return all.sort((a, b) => a.start - b.start);
}

function dutyBodies(text: string, places: readonly Place[], place: string, start: number, end: number, taken: Taken): Body[] {
  const shifted = places.filter((p) => p.start >= start && p.end <= end).map((p) => ({ ...p, start: p.start - start, end: p.end - start }));
  const part = text.slice(start, end);
  const found = bodiesIn(part, shifted, place, { loose: true }).map((b) => ({ ...b, start: b.start + start, end: b.end + start, ...(b.tail ? { tail: [b.tail[0] + start, b.tail[1] + start] as [number, number] } : {}) })).filter((b) => !taken.hits(b.start, b.end));
  const index = new SpanIndex(found);
  const items: Body[] = [];
  let owner: { level: NonNullable<Body['level']>; place: string; head: string } | undefined;
  for (const match of matchesOf(part, /[^、，；,;]+/gu)) {
    const from = start + match.index;
    const near = index.overlapping(from, from + match[0].length);
    const known = near.filter((b) => b.start >= from && b.end <= from + match[0].length);
    const last = known.at(-1);
    if (last) {
      const [level, ownPlace] = last.key.split('|');
      if (last.level && level !== 'collective' && level !== 'branch' && level !== 'national') owner = { level: last.level, place: ownPlace ?? '', head: headOf(last) };
      continue;
    }
    if (taken.hits(from, from + match[0].length) || near.length > 0) continue;
    const item = bodyOfItem(match[0], from, owner, place);
    if (item) items.push(item);
  }
  return [...found, ...items];
}

/** The words that gave a body its level, to complete the next one with. */
const headOf = (body: Body): string => /^(?:自治区|省|[\p{Script=Han}]{2,5}?(?:市|县|区|自治区|省))/u.exec(body.name)?.[0] ?? '';

function bodyMention(body: Body): Omit<NameMention, 'clause' | 'form'> {
  return {
    kind: 'Department', name: body.name, pieces: body.tail ? [[body.start, body.end], body.tail] : [[body.start, body.end]], rule: body.rule, key: body.key,
    properties: { ...(body.level ? { level: body.level } : {}), ...(body.region ? { region: body.region } : {}), ...(body.collective ? { collective: true } : {}) },
    ...(body.knownAs?.length ? { knownAs: body.knownAs } : {}),
  };
}

function placeMention(place: Place): Omit<NameMention, 'clause' | 'form'> {
  const { division } = place;
  const parent = prefectureOf(division);
  return {
    kind: 'City', name: division.name, pieces: [[place.start, place.end]], rule: place.full ? 'division' : 'division-short', key: division.code,
    properties: { code: division.code, region: division.region, level: parent === division ? 'city' : 'county' },
    knownAs: division.short !== division.name && division.level === 'city' ? [division.short] : [],
  };
}

/** 现代海洋经济 is known as 海洋经济, 高端海洋装备 as 海洋装备, where the key says that the two are one. */
const plainer = (name: string): string[] => (/^(?:现代|高端)/u.test(name) && industryStem(name) === industryStem(name.slice(2)) ? [name.slice(2)] : []);

const sectorMention = (sector: Sector): Omit<NameMention, 'clause' | 'form'> => ({
  kind: 'Industry', name: ungraded(sector.name), pieces: [[sector.start, sector.end]], rule: sector.rule, key: industryStem(sector.name), knownAs: plainer(sector.name), ...(sector.parent === undefined ? {} : { partOf: sector.parent }),
});

function institutesByShort(text: string, place: string): Omit<NameMention, 'clause' | 'form'>[] {
  if (!/科院|科学院|工程院/u.test(text)) return [];
  return INSTITUTE_SHORTS.flatMap(({ name: rule, match, nameOf }) => matchesOf(text, match).map((hit) => {
    const name = nameOf(hit[0], divisionNamed(place)?.region ?? '');
    return { kind: 'Institute' as Kind, name: name.name, pieces: [[hit.index, hit.index + hit[0].length]] as [number, number][], rule, key: plainKey(name.key), knownAs: name.knownAs };
  }));
}

/**
 * Second reading with the whole document known: short forms defined or implied, industries named without a closing word,
 * parks and platforms named without their place.
 */
function completed(mentions: NameMention[], doc: StructuredDocument): NameMention[] {
  const extra = shortsOf(mentions, doc);
  return [...mentions, ...extra].sort(byPosition);
}

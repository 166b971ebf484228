// Government, party and public bodies. Example: 自治区科技厅、工业和信息化厅 → both of the region; 市科技局 in a city's plan is that city's.
import { COLLECTIVES } from '../../lexicon/departments.ts';
import type { Level } from '../../model.ts';
import { bare } from '../keys.ts';
import { ruling } from '../rules.ts';
import { hanAt, matchesOf, SpanIndex } from '../spans.ts';
import { beginsForm, formAfter } from './bodyForms.ts';
import { defaultOwner, headAt, keyOf, named, ownerOfWord, regionName, type Owner } from './bodyOwners.ts';
import { CENTRAL_RULES, mayBeCentral } from './centralBodies.ts';
import { governmentsIn } from './governments.ts';
import type { Place } from './places.ts';

export interface Body {
  name: string;
  start: number;
  end: number;
  key: string;
  rule: string;
  level?: Level;
  region?: string;
  collective?: boolean;
  /** Where the closing word stands that the name shares with a list. */
  tail?: [number, number];
  knownAs?: string[];
}

/** Rules that the walk through a text applies itself, for the book of rules. */
export const WALK_RULES = {
  founded: { name: 'founded-by-level', example: '省成立⟦科技创新领导小组⟧', misses: ['企业成立科技创新领导小组'] },
  sharedHead: { name: 'body-shared-head', example: '省科技厅、⟦财政厅⟧和⟦教育厅⟧', misses: ['省科技厅推动财政资金整合'] },
  ofDocument: { name: 'body-of-document', example: '湖北省科技创新规划\n\n⟦财政厅⟧牵头。', misses: ['湖北省科技创新规划\n\n财政资金。'] },
} as const;

/** What joins the members of a list. Example: 省科技厅|、|财政厅|以及|教育厅. */
const JOINTS = /(?:、|，|和|与|及|以及|\s)*/uy;
const FOUNDED = /(自治区|省|市)(?:成立|设立|组建|建立)([\p{Script=Han}]{2,10}?(?:领导小组|工作专班|委员会))/gu;
/** Without its level a body is one only by these class words. Example: 财政厅, 国资委. */
const PLAIN_UNIT = /(?:厅|局|委|委员会)$/u;

/** 区直各有关部门 = 自治区各相关部门; 各市科技局 = 各设区市科技局. */
const collectiveKey = (form: string): string => bare(form).replace(/^(?:自治区|区|省)[直级]?/u, '直').replace(/设区/u, '').replace(/各|相关|有关/gu, '');

/** Groups of bodies that carry a duty, none in another. */
function collectives(text: string, place: string): Body[] {
  const found = new SpanIndex<Body>();
  return COLLECTIVES.flatMap(({ name: rule, match }) => matchesOf(text, match).flatMap((hit) => {
    if (found.holding(hit.index, hit.index + 1)) return [];
    const body: Body = { name: hit[0], start: hit.index, end: hit.index + hit[0].length, key: `collective|${regionName(place)}|${collectiveKey(hit[0])}`, rule, collective: true };
    found.add(body);
    return [body];
  }));
}

/** Groups that a level of government founds for a purpose. */
function founded(text: string, place: string): Body[] {
  return matchesOf(text, FOUNDED).flatMap((hit) => {
    const owner = ownerOfWord(hit[1]!, place);
    const form = hit[2]!;
    const end = hit.index + hit[0].length;
    const unit = form.endsWith('领导小组') ? '领导小组' : '';
    return owner ? [{ name: named(owner, form), start: end - form.length, end, key: keyOf(owner, form.slice(0, form.length - unit.length), unit), rule: WALK_RULES.founded.name, level: owner.level, region: regionName(owner.place) }] : [];
  });
}

/**
 * Bodies of a text. `place` is the document's place; `loose` (inside a duty clause) also takes stems that no list has and
 * lets the first item go without a level.
 */
export function bodiesIn(text: string, placeList: readonly Place[], place: string, { loose = false }: { loose?: boolean } = {}): Body[] {
  const places = new Map(placeList.map((p) => [p.start, p]));
  const bodies: Body[] = [...collectives(text, place), ...founded(text, place)];
  const early = bodies.length > 0 ? new SpanIndex(bodies) : undefined;
  const own = defaultOwner(place);
  let last: { owner: Owner; end: number; reach: number } | undefined;
  /** Takes a body in; the next may share its owner up to where marks and words that join a list go on. */
  const take = (owner: Owner, name: string, start: number, end: number, body: Pick<Body, 'key' | 'rule' | 'knownAs'>): number => {
    bodies.push({ name, start, end, key: body.key, rule: body.rule, level: owner.level, region: regionName(owner.place), knownAs: body.knownAs ?? [] });
    JOINTS.lastIndex = end;
    last = { owner, end, reach: end + JOINTS.exec(text)![0].length };
    return end - 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const taken = early?.holding(at, at + 1);
    const central = !taken && mayBeCentral(text, at, places) ? ruling(CENTRAL_RULES, { text, at, places }) : undefined;
    if (central) bodies.push({ ...central.decided, start: at, rule: central.rule });
    if (taken ?? central) {
      at = (taken ?? central!.decided).end - 1;
      last = undefined;
      continue;
    }
    const party = text.startsWith('中共', at) ? 2 : 0;
    const head = headAt(text, at + party, places, place, last?.end === at);
    const headed = head && formAfter(text, head.owner, head.end, true);
    if (head && headed) {
      at = take(head.owner, (party ? '中共' : '') + named(head.owner, headed.form), at, head.end + headed.form.length, headed);
      continue;
    }
    const joined = last !== undefined && at > last.end && at <= last.reach && text[at - 1] !== '以';
    if (!joined && !loose && hanAt(text, at - 1)) continue;
    const owner = joined ? last!.owner : own;
    const body = owner && withoutLevel(text, owner, at, joined || loose);
    if (body) at = take(owner, named(owner, body.form), at, at + body.form.length, { ...body, rule: (joined ? WALK_RULES.sharedHead : WALK_RULES.ofDocument).name });
  }
  const taken = new SpanIndex(bodies);
  bodies.push(...governmentsIn(text, placeList).filter(({ start, end }) => taken.overlapping(start, end).length === 0));
  return bodies.sort((a, b) => a.start - b.start);
}

/** A body that takes its level from its list or document: no government or committee. */
function withoutLevel(text: string, owner: Owner, at: number, loose: boolean): ReturnType<typeof formAfter> {
  if (!beginsForm(text, at)) return undefined;
  const body = formAfter(text, owner, at, false);
  if (!body || body.rule === 'government' || body.rule === 'party-committee') return undefined;
  return loose || PLAIN_UNIT.test(body.form) ? body : undefined;
}

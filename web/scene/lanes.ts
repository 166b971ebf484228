// Lanes as a drawing: where each card stands, and the ribbons between them. Pure; px, x to the right, y downwards.
import { LANES, type Lane, type LaneGap, type LaneLink, type LaneMember } from '../contract/lanes.ts';

/** A lane's share of the width and the characters that a line of its cards takes. */
const WIDTHS: Record<Lane, number> = { industry: 134, platform: 184, host: 114, park: 112, city: 104, department: 126 };
const [LINE, CHARACTER, PADDING, ICON, BETWEEN, TOP, LEAST_GAP] = [18, 13, 22, 24, 8, 8, 28];
const INDENT = 14;

export interface Card { member: LaneMember; x: number; y: number; width: number; height: number; depth: number }
export interface GapCard { gap: LaneGap; x: number; y: number; width: number; height: number }
export interface Ribbon {
  link: LaneLink;
  /** SVG path. */
  path: string;
  /** Planned or being built at either end. */
  dashed: boolean;
  weight: number;
  /** It joins lanes that do not stand side by side: shown with the card it belongs to. */
  far: boolean;
}
export interface LaneDrawing {
  columns: { lane: Lane; x: number; width: number; shown: number; total: number }[];
  cards: Card[];
  gaps: GapCard[];
  ribbons: Ribbon[];
  width: number;
  height: number;
}

const linesOf = (text: string, width: number): number => Math.ceil([...text].length / Math.max(2, Math.floor(width / CHARACTER)));

/** Height of a card: the lines of its name and of what is said under it. */
function heightOf({ name, note }: Worded, width: number): number {
  const inner = width - PADDING - ICON;
  return linesOf(name, inner) * LINE + (note === '' ? 0 : linesOf(note, inner) * LINE) + 12;
}

/** Industries so that each stands under the one it is part of, with how deep it stands; of its parts those that something is joined to come first. */
function nested(members: readonly LaneMember[], start: string, links: readonly LaneLink[]): { member: LaneMember; depth: number }[] {
  const served = new Set(links.filter(({ type }) => type === 'SERVES').map(({ target }) => target));
  const developed = new Set(links.filter(({ type }) => type === 'DEVELOPS').map(({ target }) => target));
  const weightOf = new Map<string, number>();
  const children = new Map<string, LaneMember[]>();
  const ids = new Set(members.map(({ id }) => id));
  for (const member of members) {
    const parent = member.id !== start && member.parent !== undefined && ids.has(member.parent) ? member.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), member]);
  }
  const weigh = (id: string, seen: ReadonlySet<string>): number => {
    const known = weightOf.get(id);
    if (known !== undefined || seen.has(id)) return known ?? 0;
    const own = served.has(id) ? 2 : developed.has(id) ? 1 : 0;
    const weight = Math.max(own, ...(children.get(id) ?? []).map((child) => weigh(child.id, new Set([...seen, id]))));
    weightOf.set(id, weight);
    return weight;
  };
  for (const [parent, list] of children) children.set(parent, list.toSorted((a, b) => weigh(b.id, new Set()) - weigh(a.id, new Set())));
  const done = new Set<string>();
  const under = (id: string, depth: number): { member: LaneMember; depth: number }[] => (children.get(id) ?? []).flatMap((member) => {
    if (done.has(member.id)) return [];
    done.add(member.id);
    return [{ member, depth }, ...under(member.id, depth + 1)];
  });
  const first = under('', 0).sort((a, b) => Number(b.member.id === start) - Number(a.member.id === start));
  return [...first, ...members.filter(({ id }) => !done.has(id)).map((member) => ({ member, depth: 0 }))];
}

/** Middle of the cards that a member is joined to, undefined when none of them stands yet. */
function middleOf(id: string, links: readonly LaneLink[], placed: ReadonlyMap<string, Card>): number | undefined {
  const heights = links.flatMap(({ source, target }) => {
    const card = source === id ? placed.get(target) : target === id ? placed.get(source) : undefined;
    return card ? [card.y + card.height / 2] : [];
  });
  return heights.length > 0 ? heights.reduce((sum, y) => sum + y, 0) / heights.length : undefined;
}

/** The words of a card: its name with the status behind it, and a line under it, '' for none. */
export interface Worded { name: string; note: string }

interface Placed { cards: Card[]; bottom: number }

/** Cards of one lane from the top, each as near to what it is joined to as the one above lets it. */
function stack(members: readonly { member: LaneMember; depth: number }[], x: number, width: number, links: readonly LaneLink[], placed: Map<string, Card>, align: boolean, words: (member: LaneMember) => Worded): Placed {
  const wanted = members.map((item) => ({ ...item, at: align ? middleOf(item.member.id, links, placed) : undefined }));
  if (align) wanted.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  let bottom = TOP;
  const cards = wanted.map(({ member, depth, at }): Card => {
    const own = Math.min(depth, 3) * INDENT;
    const height = heightOf(words(member), width - own);
    const y = Math.max(bottom, at === undefined ? bottom : at - height / 2);
    bottom = y + height + BETWEEN;
    return { member, x: x + own, y, width: width - own, height, depth };
  });
  for (const card of cards) placed.set(card.member.id, card);
  return { cards, bottom };
}

/** A curve from the right edge of one card to the left edge of another; within one lane a bow at its right. */
function pathOf(a: Card, b: Card): string {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const [x1, y1] = [left.x + left.width, left.y + left.height / 2];
  if (right.x < x1) return `M${x1},${y1} C${x1 + 26},${y1} ${x1 + 26},${right.y + right.height / 2} ${right.x + right.width},${right.y + right.height / 2}`;
  const [x2, y2] = [right.x, right.y + right.height / 2];
  const bend = Math.min(60, (x2 - x1) / 2);
  return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}

const isUnbuilt = (member: LaneMember): boolean => member.status === 'planned' || member.status === 'building';

interface LaneInput {
  start: string;
  members: readonly LaneMember[];
  links: readonly LaneLink[];
  gaps: readonly LaneGap[];
  /** Width there is. */
  width: number;
  /** Most cards of a lane; the rest is counted. `whole`: lanes shown whole. */
  most: number;
  whole: ReadonlySet<Lane>;
  /** What stands on a card. */
  words: (member: LaneMember) => Worded;
  /** What stands on the card of a gap. */
  gapWords: (gap: LaneGap) => Worded;
}

/** Draws the lanes. The same input gives the same drawing. */
export function drawLanes({ start, members, links, gaps, width, most, whole, words, gapWords }: LaneInput): LaneDrawing {
  const sum = LANES.reduce((total, lane) => total + WIDTHS[lane], 0);
  const between = Math.max(LEAST_GAP, (width - sum) / (LANES.length - 1));
  const placed = new Map<string, Card>();
  const drawing: LaneDrawing = { columns: [], cards: [], gaps: [], ribbons: [], width: Math.max(width, sum + LEAST_GAP * (LANES.length - 1)), height: 0 };
  let x = 0;
  for (const lane of LANES) {
    const all = members.filter((member) => member.lane === lane);
    const ordered = lane === 'industry' ? nested(all, start, links) : all.map((member) => ({ member, depth: 0 }));
    const shown = whole.has(lane) || ordered.length <= most ? ordered : ordered.slice(0, most);
    const { cards, bottom } = stack(shown, x, WIDTHS[lane], links, placed, lane !== 'industry' && lane !== 'department', words);
    let y = bottom;
    for (const gap of gaps.filter((one) => one.lane === lane)) {
      const height = heightOf(gapWords(gap), WIDTHS[lane] + ICON);
      drawing.gaps.push({ gap, x, y, width: WIDTHS[lane], height });
      y += height + BETWEEN;
    }
    drawing.cards.push(...cards);
    drawing.columns.push({ lane, x, width: WIDTHS[lane], shown: shown.length, total: all.length });
    drawing.height = Math.max(drawing.height, y + LINE + BETWEEN);
    x += WIDTHS[lane] + between;
  }
  for (const link of links) {
    const [a, b] = [placed.get(link.source), placed.get(link.target)];
    if (!a || !b || (a.member.lane === 'industry' && b.member.lane === 'industry')) continue;
    const apart = Math.abs(LANES.indexOf(a.member.lane) - LANES.indexOf(b.member.lane));
    drawing.ribbons.push({ link, path: pathOf(a, b), dashed: isUnbuilt(a.member) || isUnbuilt(b.member), weight: 1 + Math.min(2, Math.sqrt(link.places) - 1), far: apart > 1 });
  }
  return drawing;
}

/** The card that an arrow key leads to: up and down in the lane, sideways to the nearest of the next lane that has one. */
export function cardFrom(cards: readonly Card[], id: string, key: string): string | undefined {
  const from = cards.find(({ member }) => member.id === id);
  if (!from) return undefined;
  const lane = cards.filter(({ member }) => member.lane === from.member.lane).sort((a, b) => a.y - b.y);
  const at = lane.indexOf(from);
  if (key === 'ArrowDown' || key === 'ArrowUp') return lane[at + (key === 'ArrowDown' ? 1 : -1)]?.member.id;
  if (key === 'Home') return lane[0]?.member.id;
  if (key === 'End') return lane.at(-1)?.member.id;
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (by === undefined) return undefined;
  for (let next = LANES.indexOf(from.member.lane) + by; next >= 0 && next < LANES.length; next += by) {
    const there = cards.filter(({ member }) => member.lane === LANES[next]).sort((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y));
    if (there[0]) return there[0].member.id;
  }
  return undefined;
}

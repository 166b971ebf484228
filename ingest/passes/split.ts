// A broken source runs headings into the text and sentences into one another: blocks → sentence-sized blocks.
import { BODY_OPENERS, HEADING_TAILS, NUMBERINGS, RUN_TOGETHER } from '../lexicon/structure.ts';
import { isNumbered, type Block } from './clean.ts';
import { titleKey, type Head } from './head.ts';
import { sliced, trimmed } from './pieces.ts';
import { matchesOf } from './spans.ts';

const INNER_HEADING = /[。；！？）”](?=第[一二三四五六七八九十百]{1,3}[章节]|[一二三四五六七八九十]{1,3}、\p{Script=Han})/gu;
const FEWEST = 3;

/** Whether headings stand inside the lines, more of them than at their beginnings. */
export function isBroken(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ kind }) => kind === 'text');
  const inner = texts.reduce((sum, { text }) => sum + (text.match(INNER_HEADING)?.length ?? 0), 0);
  const outer = texts.filter(({ text }) => /^(?:第[一二三四五六七八九十百]{1,3}[章节]|[一二三四五六七八九十]{1,3}、)/u.test(text)).length;
  return inner >= FEWEST && inner > outer;
}

/** Where the heading that `text` begins with ends, undefined when its text does not show it. Example: 一、壮大科技型企业群体|构建…梯次培育体系。. */
export function headingEnd(text: string, number: number): number | undefined {
  const comma = (at: number): number => Math.max(text.lastIndexOf('，', at - 1), number - 1);
  for (const match of matchesOf(text.slice(0, 120), BODY_OPENERS)) {
    const at = match.index;
    if (at - number >= 4 && at - comma(at) > 4 && HEADING_TAILS.test(text.slice(number, at))) return at;
    if (/[。；]/u.test(text.slice(number, at))) return undefined;
  }
  return undefined;
}

/** Places to cut one sentence at: after the headings it begins with, after a title that stands before its text. */
function cutsOf(text: string, titles: ReadonlySet<string>): number[] {
  const cuts: number[] = [];
  let at = 0;
  for (;;) {
    const rest = text.slice(at);
    const number = isNumbered(rest) ? NUMBERINGS.map(({ match }) => match.exec(rest)?.[0].length).find((length) => length !== undefined) : undefined;
    if (number === undefined) break;
    const next = rest.slice(number, 60).search(/[一二三四五六七八九十]{1,3}、\p{Script=Han}/u);
    const nested = next >= 4 && HEADING_TAILS.test(rest.slice(number, number + next)) ? number + next : undefined;
    const end = nested ?? headingEnd(rest, number);
    if (end === undefined) break;
    at += end;
    cuts.push(at);
  }
  if (cuts.length === 0) {
    const title = [...titles].find((t) => text.length > t.length && text.startsWith(t));
    if (title) cuts.push(title.length);
  }
  return cuts;
}

function cutAt(block: Block, cuts: readonly number[]): Block[] {
  const edges = [0, ...[...new Set(cuts)].filter((c) => c > 0 && c < block.text.length).sort((a, b) => a - b), block.text.length];
  return edges.slice(1).map((end, i) => ({ ...block, ...trimmed(sliced(block, edges[i]!, end)) })).filter(({ text }) => text !== '');
}

/** Blocks of a broken source → sentences, headings on their own. Rows and furniture stay. */
export function splitRunTogether(blocks: readonly Block[], head: Head): Block[] {
  const titles = new Set([head.title, ...head.aliases].filter((t) => titleKey(t).length >= 6));
  return blocks.flatMap((block) => {
    if (block.kind !== 'text') return [block];
    const sentences = cutAt(block, RUN_TOGETHER.flatMap(({ match }) => matchesOf(block.text, match).map(({ index }) => index)));
    return sentences.flatMap((sentence) => cutAt(sentence, cutsOf(sentence.text, titles)));
  });
}

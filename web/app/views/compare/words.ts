// Rows of a comparison in words.
import type { ComparedDocument, ComparedRow, ComparedTarget, Figure } from '../../../contract/compare.ts';
import type { Status } from '../../../../ingest/model.ts';
import type { Called, compare as text } from '../../text/compare.ts';

type Text = typeof text.zh;
interface Common { role: Record<string, string>; status: Record<string, string> }

/** What closes the title of a policy document. Example: 某省科技创新规划 → 规划. */
const NOUN = /(?:实施方案|行动方案|方案|规划纲要|规划|政策解读|解读|行动计划|计划|纲要|意见|通知|办法|条例|措施|决定|清单)$/u;

/** A title without its marks and without the years in brackets that close it. */
export function shortTitle(title: string): string {
  return title.replace(/[《》]/gu, '').replace(/(?<=.{4})[（(][^（(）)]*[）)]$/u, '');
}

/** How sentences call a document: by year and noun, unless the other one would be called the same. */
export function callOf(document: ComparedDocument, other: ComparedDocument): Called {
  const words = ({ year, title }: ComparedDocument) => ({ year: year === undefined ? '' : String(year), noun: NOUN.exec(shortTitle(title))?.[0] ?? '' });
  const [own, others] = [words(document), words(other)];
  const alike = own.year === others.year && own.noun === others.noun;
  return { ...(alike ? { year: '', noun: '' } : own), title: document.title };
}

const FORWARD: readonly Status[] = ['planned', 'building', 'existing'];

/** What a row says, in parts: `bold` ones are names. */
export interface Part { text: string; bold?: boolean }

function relationParts({ entity, relations }: ComparedRow, t: Text): Part[] {
  const groups = new Map<string, string>();
  for (const { type, source, target } of relations) {
    const [verb, other] = source.id === entity.id ? [type as string, target.name] : ['HOSTED', source.name];
    const before = groups.get(verb);
    groups.set(verb, before === undefined ? other : t.joinNames(before, other));
  }
  return [...groups].map(([verb, names]) => ({ text: t.related(t.verb[verb] ?? '', names) }));
}

/** The sentence of a row. */
export function sentenceOf(row: ComparedRow, t: Text, c: Common): Part[] {
  const name: Part = { text: row.entity.name, bold: true };
  const { before, after } = row.status;
  if (row.what === 'status' && before && after) {
    const say = FORWARD.indexOf(after) > FORWARD.indexOf(before) ? t.becomes : t.differs;
    return [name, { text: ` ${say(c.status[before]!, c.status[after]!)}` }];
  }
  if (row.duty) return [name, { text: ` ${t.roleBecomes(row.duty.task, c.role[row.duty.before]!, c.role[row.duty.after]!)}` }];
  const [relation] = row.relations;
  if ((row.what === 'related' || row.what === 'unrelated') && relation) return [name, { text: ` ${t.verb[relation.type] ?? ''} ` }, { text: relation.target.name, bold: true }];
  const status = before ?? after;
  return [name, ...(status ? [{ text: t.status(c.status[status]!) }] : []), ...relationParts(row, t)];
}

/** A figure with its unit, as the text has it; plain numbers from 1,000 on with a comma. */
export function figureOf({ value, unit }: Figure, t: Text): string {
  const plain = /^\d{4,}(?:\.\d+)?$/.test(value) ? value.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',') : value;
  return t.figureText(plain, unit);
}

/** The change of a target in words; undefined where none may be told. */
export function changeOf({ change, before }: ComparedTarget, t: Text): string | undefined {
  return change && before ? t.change(change.by, before.unit, change.percent ?? NaN) : undefined;
}

/** What stands under the name of a target: the change, or why there is none. */
export function noteOf(target: ComparedTarget, t: Text): { text: string; look: 'change' | 'caution' | 'new' | 'gone' } | undefined {
  if (target.what === 'differs') return { text: target.before && target.after && target.before.indicator !== target.after.indicator ? t.differsAs(target.before.indicator, target.after.indicator) : t.tag.differs!, look: 'caution' };
  if (target.what === 'new') return { text: t.newTarget, look: 'new' };
  if (target.what === 'gone') return { text: t.goneTarget, look: 'gone' };
  const change = changeOf(target, t);
  return change === undefined ? undefined : { text: change, look: 'change' };
}

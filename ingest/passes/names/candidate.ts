// What is known of a class word and the words before it, before any rule has decided whether they make a name.
import type { ClassWord } from '../../lexicon/zones.ts';
import type { Kind } from '../../model.ts';
import { BLOC, GENERIC_ANY, GENERIC_ONLY, PAIR, REGION_HEAD } from '../../lexicon/modifiers.ts';
import { CREATES, KEEPS, PLURAL } from '../../lexicon/triggers.ts';
import { beginningIn } from '../spans.ts';
import type { Place } from './places.ts';
import type { School } from './schools.ts';

/** [start, end) is the name that may be; its class word starts at `word`. */
export interface Candidate {
  row: ClassWord;
  start: number;
  word: number;
  end: number;
  /** What stands before the class word. Example: 湖北|省级|磷化工. */
  modifier: string;
  /** The modifier without generic words, its province and marks: what makes it a name. Example: 磷化工. */
  own: string;
  /** The same without a city that it is. */
  field: string;
  /** What is left behind its first city. Example: 襄阳|纺织. */
  behindCity: string;
  /** Nothing but generic words stands in the modifier. */
  generic: boolean;
  city: boolean;
  /** A place stands at its beginning. Example: 上海|张江科学城. */
  placeFirst: boolean;
  /** A city is the whole modifier. */
  onlyCity: boolean;
  /** A province heads it, or the document's own (全省, 自治区). */
  region: boolean;
  bloc: boolean;
  /** Two provinces or countries head it. */
  pair: boolean;
  university: boolean;
  /** Words right before the list it stands in. */
  opener: string;
  created: boolean;
  kept: boolean;
  /** It is to be founded. Example: 筹建|某市生物制造研究院. */
  founded: boolean;
  /** Its list is closed by 新型研发机构. */
  researchList: boolean;
  plural: boolean;
  /** A bracket with a place follows. Example: 先行试验区|（襄阳）. */
  placeBracket: boolean;
  after: string;
  /** An earlier member of its list is a name of its kind. Example: 国家技术转移中部中心、|数据流通服务中心. */
  listed: boolean;
  /** A park that the same words begin with. Example: 光谷科技城|中试基地. */
  park?: { end: number };
}

export interface Surroundings {
  text: string;
  places: readonly Place[];
  schools: readonly School[];
}

const OWN_REGION = /^(?:全区|全省|全市|自治区|省)/u;
/** A number of them follows. Example: 众创空间|12家, 众创空间|达30家. */
const COUNTED_AFTER = /^(?:等)?(?:约|达到?|突破|增至|共)?\d+(?:[－—~-]\d+)?[家个]/u;

const FOUNDS = /(?:组建|筹建|新建|设立|成立|共建|创建|争创)$/u;
const RESEARCH_LIST = /^(?:（[^）]{2,12}）)?(?:、[^，。；、]{2,24}){0,6}等(?:一批|高水平|省级)*新型研发机构/u;

/** Generic modifiers, the province and marks taken off. 大数据 is a field although 数据 is generic. */
export function ownPart(modifier: string): string {
  return modifier.replaceAll('大数据', '算据').replace(GENERIC_ANY, '').replace(REGION_HEAD, '').replace(/[（()）“”、—－–-]/gu, '');
}

/** In: a class word, where its name may start, and the list it stands in: where it begins, and the kinds of names among its earlier members. */
export function candidateOf({ text, places, schools }: Surroundings, row: ClassWord, start: number, word: number, list: { start: number; named: ReadonlySet<Kind> }, park?: { end: number }): Candidate {
  const end = word + row.word.length;
  const modifier = text.slice(start, word);
  const own = ownPart(modifier);
  const inside = beginningIn(places, start, word);
  const cities = inside.filter(({ division }) => division.level !== 'region');
  const after = text.slice(end, end + 8);
  const opener = text.slice(Math.max(0, list.start - 6), list.start).replace(/[“"]$/u, '');
  const sentence = text.slice(Math.max(0, start - 16), start).replace(/^.*[，。；：]/u, '');
  return {
    row, start, word, end, modifier, own, after, opener,
    field: own.replace(/^[\p{Script=Han}]{2}市?$/u, (name) => (inside.some((p) => text.slice(p.start, p.end) === name) ? '' : name)),
    behindCity: cities[0] ? ownPart(text.slice(cities[0].end, word)) : own,
    generic: GENERIC_ONLY.test(modifier),
    city: cities.length > 0,
    placeFirst: inside[0]?.start === start,
    onlyCity: cities.some((p) => p.start === start && p.end === word),
    region: cities.length < inside.length || OWN_REGION.test(modifier),
    bloc: BLOC.test(modifier),
    pair: PAIR.test(modifier),
    university: beginningIn(schools, start, word).length > 0,
    created: CREATES.test(opener) || (opener.endsWith('加快') && after.startsWith('建设')),
    kept: KEEPS.test(opener),
    plural: PLURAL.test(sentence) || COUNTED_AFTER.test(after),
    placeBracket: /^[（(]/u.test(after) && (beginningIn(places, end + 1, end + 2).length > 0 || BLOC.test(/^[（(]([^（()）]{2,6})[）)]/u.exec(after)?.[1] ?? '')),
    founded: FOUNDS.test(opener),
    researchList: RESEARCH_LIST.test(text.slice(end, end + 120)),
    listed: list.named.has(row.kind),
    ...(park ? { park } : {}),
  };
}

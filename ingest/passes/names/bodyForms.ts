// What the words after an owner must be to name a body: stems with their class words, governments, committees.
import { NO_STEM, UNITS, WHOLE_SHORTS } from '../../lexicon/departments.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { ruling, type Rule } from '../rules.ts';
import { afterLast, WordIndex } from '../spans.ts';
import { keyOf, official, STEM_FORMS, type Owner } from './bodyOwners.ts';

export interface Form { form: string; key: string; knownAs: string[] }

/** The words after an owner: `rest`, and without a committee before them (省|委|组织部): `tail`. */
interface AfterOwner { owner: Owner; rest: string; committee: string; tail: string; loose: boolean; isParty: boolean }

const LONGEST = 24;

/** Class words, longest first, for an expression. */
export const UNIT_WORDS = [...UNITS].sort((a, b) => b.length - a.length).join('|');

/** Verbs and particles that say what a body does, or with whom. Example: 省科技厅|牵头. */
const DOES = ['等', '牵头', '负责', '会同', '和', '与', '及', '按', '要', '将', '应', '指导', '主办', '联合', '配合', '印发', '关于', '分工', '具体', '落实', '由', '领导', '有关', '的', '每', '对', '统筹', '批准', '同意', '制定', '组织', '分管', '办公'];
/** The next body, without a mark between. Example: 省财政厅|省教育厅. */
const NEXT_BODY = '[市省县区](?:委|人民政府|政府|[\\p{Script=Han}]{2,10}(?:局|委|厅|办))|自治区';
/** What may follow a body's name: a mark, what it does, or the next body. */
export const FOLLOWS = `(?=$|[^\\p{Script=Han}]|${DOES.join('|')}|${NEXT_BODY})`;

const KNOWN = new RegExp(`^(${STEM_FORMS.join('|')})(${UNIT_WORDS})${FOLLOWS}`, 'u');
const WHOLE = new RegExp(`^(${WHOLE_SHORTS.map(({ form }) => form).sort((a, b) => b.length - a.length).join('|')})${FOLLOWS}`, 'u');
const WHOLE_OF = new Map(WHOLE_SHORTS.map((row) => [row.form, row]));
const UNKNOWN = new RegExp(`^([\\p{Script=Han}]{2,12}?)(?:(领导小组|监督管理局|管理委员会|办公室)|(${UNIT_WORDS})${FOLLOWS})`, 'u');
const GOVERNMENT = new RegExp(`^(党委、|党委|委)?(?:人民)?政府(办公厅|办公室|督查室|研究室)?${FOLLOWS}`, 'u');
const COMMITTEE = new RegExp(`^(?:党委|委)(办公厅|办公室)?${FOLLOWS}`, 'u');
const FULL_COMMITTEE = new RegExp(`^委员会${FOLLOWS}`, 'u');

const partyCommittee = (owner: Owner, form: string, office = ''): Form => ({ form, key: `${owner.level}|${owner.place}|党委${office}`, knownAs: office ? [] : [`中共${owner.place}委员会`] });

/** Strongest first. */
export const FORM_RULES: readonly Rule<AfterOwner, Form>[] = [
  {
    name: 'party-department', example: '⟦省委组织部⟧负责', misses: ['省组织部负责'],
    decide: ({ owner, committee, tail }) => {
      const known = committee ? KNOWN.exec(tail) : null;
      return known ? { form: committee + known[0], key: keyOf(owner, known[1]!, known[2]!), knownAs: [] } : undefined;
    },
  },
  {
    name: 'government', example: '⟦省人民政府办公厅⟧印发', misses: ['各级政府印发'],
    decide: ({ owner, rest }) => {
      const found = GOVERNMENT.exec(rest);
      const office = found?.[2] ?? '';
      return found ? { form: found[0], key: `${owner.level}|${owner.place}|政府${office}`, knownAs: [`${owner.place}人民政府${office}`] } : undefined;
    },
  },
  {
    name: 'party-committee', example: '⟦省委办公厅⟧印发', misses: ['省委托办理'],
    decide: ({ owner, rest, isParty }) => {
      const found = COMMITTEE.exec(rest);
      if (found && (found[1] || owner.level !== 'national')) return partyCommittee(owner, found[0], found[1]);
      return isParty && FULL_COMMITTEE.test(rest) ? partyCommittee(owner, '委员会') : undefined;
    },
  },
  {
    name: 'whole-short', example: '⟦省国资委⟧负责', misses: ['省国资监管要求'],
    decide: ({ owner, committee, tail }) => {
      const row = WHOLE_OF.get(WHOLE.exec(tail)?.[1] ?? '');
      return row ? { form: committee + row.form, key: keyOf(owner, row.stem, row.unit), knownAs: official(committee ? { ...owner, party: true } : owner, row.stem, row.unit) } : undefined;
    },
  },
  {
    name: 'stem', example: '⟦省科技厅⟧牵头', misses: ['科技部门要做好服务', '省级创新平台'],
    decide: ({ owner, committee, tail }) => {
      const known = KNOWN.exec(tail);
      return known ? { form: committee + known[0], key: keyOf(owner, known[1]!, known[2]!), knownAs: official(committee ? { ...owner, party: true } : owner, known[1]!, known[2]!) } : undefined;
    },
  },
  {
    name: 'unlisted-stem', example: '⟦省糖业发展局⟧牵头', misses: ['省直有关部门牵头', '省内部'],
    decide: ({ owner, committee, tail, loose }) => {
      const found = loose ? UNKNOWN.exec(tail) : null;
      if (!found || NO_STEM.test(found[1]!) || /[、，]/u.test(found[0]) || afterLast(CUT, found[1]!, 0, found[1]!.length) > 0) return undefined;
      return { form: committee + found[0], key: keyOf(owner, found[1]!, (found[2] ?? found[3])!), knownAs: [] };
    },
  },
];

const BEGINNINGS = new WordIndex([...STEM_FORMS, ...WHOLE_OF.keys()].map((form) => [form, true] as const));
/** Stems of one character, and what a committee begins with. */
const SHORTEST: ReadonlySet<string> = new Set(['党', '委', ...STEM_FORMS.filter((form) => form.length === 1)]);

/** Whether a listed stem or a committee may stand at `at`: what is asked at every place of a text. Governments are not. */
export const beginsForm = (text: string, at: number): boolean => BEGINNINGS.at(text, at) !== undefined || SHORTEST.has(text.charAt(at));

/** The body that the words from `from` on name for an owner. `loose`: also stems that no list has. */
export function formAfter(text: string, owner: Owner, from: number, loose: boolean): (Form & { rule: string }) | undefined {
  const rest = text.slice(from, from + LONGEST);
  const committee = /^(?:党委|委)(?=[\p{Script=Han}])/u.exec(rest)?.[0] ?? '';
  const isParty = rest.startsWith('委员会') && text.slice(Math.max(0, from - owner.head.length - 2), from - owner.head.length).endsWith('中共');
  const found = ruling(FORM_RULES, { owner, rest, committee, tail: rest.slice(committee.length), loose, isParty });
  return found && { ...found.decided, rule: found.rule };
}

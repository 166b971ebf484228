// PART_OF between industries: a list closed by an industry's own name, and the heading or lead that governs a list.
import { CLASS_INDUSTRIES } from '../lexicon/industries.ts';
import { industryStem } from './keys.ts';
import { endOf, idOf, startOf } from './nameSpans.ts';
import { ofKinds, ownerAt, when, wordsAfter, wordsBefore, type Governed, type GovernedTable, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

const industries = ofKinds('Industry');
const WHOLE = /(?:产业|产业链|经济)$/u;
const PURPOSE = /，(?:推动|促进|带动|助推|提升|做强|做大做强|壮大|加快|打造)[^，]*$/u;
const OPENS_LIST = /(?:围绕|聚焦|在|重点|加强|瞄准|突破)[^，]*$/u;

/** The one industry that a sentence without a governing one ends with as its purpose. Example: …，推动|生物医药产业|发展. */
function purposeOf(sentence: Sentence): NameMention | undefined {
  const whole = industries(sentence).at(-1);
  if (sentence.governing.parents.length > 0 || !whole || whole.rule !== 'closing-word' || !WHOLE.test(whole.form)) return undefined;
  const opener = sentence.clause.text.slice(sentence.start, startOf(whole));
  return PURPOSE.test(opener) && !opener.includes('；') && !wordsAfter(sentence, whole).includes('，') ? whole : undefined;
}

/** Example: 以甲、乙|为代表的|丙产业. */
const MADE_OF = /为(?:代表|主导|主体|核心|重点|龙头|特色|支撑|补充|配套)的.{0,2}$/u;
/** Example: 以甲|为主导、|乙和丙为支撑的|丁产业. */
const MADE_UP = /^[^。；，]{0,60}(?:为(?:代表|主导|主体|核心|重点|龙头|特色)的|为(?:主导|主体|核心|龙头|引领)、[^。；，]{2,40}为(?:支撑|补充|配套|特色|重点)的).{0,2}$/u;
/** An industry that the sentence is about. Example: 一是|新材料产业|重点发展铜基新材料等领域. */
const opens = (sentence: Sentence, m: NameMention): boolean => /^[\s*#]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九]是)?\s*$/u.test(wordsBefore(sentence, m, 12)) && startOf(m) - sentence.start < 12;
/** What an industry that opens a sentence is told to do. Example: 新材料产业|重点发展|铜基新材料. */
const TOLD_TO = /^(?:要|将|应)?(?:重点|着力|大力|积极|优先|加快|主要)*(?:发展|突破|布局|培育|聚焦|围绕|包括|涵盖)$/u;

/** Whether a name holds that of its heading, or stands in it with less: no part of it. Example: 新能源产业 under 新能源汽车产业; 有色金属及稀土产业 under 有色金属领域. */
function isWider(member: NameMention, parent: NameMention): boolean {
  const [inner, outer] = [industryStem(member.name), industryStem(parent.name)];
  return outer.includes(inner) || (inner.startsWith(outer) && /^[及和与]/u.test(inner.slice(outer.length)));
}

/** A list that tells of customers or uses, no members. Example: 面向汽车、船舶等行业用钢需求. */
const USES = /^(?:产业|行业|领域)?[^，。；]{0,8}(?:需求|应用|用[\p{Script=Han}]$|用[铝钢材料])|^[^，。；]{0,3}用[\p{Script=Han}]/u;
const FURTHERED = /^[\s*#]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:加快|大力|积极|着力|创新|做强|做优|做大|发展|壮大|培育|推动|推进|提升|打造)+$/u;
/** The one industry of the first part of a sentence that no other industry governs. Example: 推动|农产品加工产业|高质量发展，壮大调味品等重点产业链. */
function firstOf(sentence: Sentence): NameMention | undefined {
  const comma = sentence.text.indexOf('，');
  if (comma < 0 || sentence.governing.parents.length > 0) return undefined;
  const [only, other] = industries(sentence).filter((m) => startOf(m) < sentence.start + comma);
  return only && !other && WHOLE.test(only.form) && FURTHERED.test(wordsBefore(sentence, only, 20)) ? only : undefined;
}
/** What opens a list of members. Example: ，|壮大|调味品等重点产业链. */
const MEMBERS = /，(?:[^，]{0,6})?(?:突破|壮大|培育|推动|发展|做强|做优|聚焦|打造|拓展)$/u;

/** Industries that a list may belong to: right behind 等 or 为代表的, at the opening, or the purpose of the sentence. */
function wholes(sentence: Sentence): NameMention[] {
  const { clause: { text } } = sentence;
  const purpose = purposeOf(sentence);
  const first = firstOf(sentence);
  return industries(sentence).filter((m) => m === purpose || text[startOf(m) - 1] === '等' || MADE_OF.test(wordsBefore(sentence, m, 8)) || opens(sentence, m) || m === first);
}

/** A member with a closing word of its own, apart from the list that 以及 opens. Example: 电子信息产业、|以及|农业机械等装备制造业. */
const OWN_CLOSER = /^(?:产业|[\p{Script=Han}]{2}产业)[^，。；]*以及[^，。；]*等/u;

export const INDUSTRIES_BETWEEN: PairTable = {
  type: 'PART_OF', sources: industries, targets: wholes,
  rules: [
    {
      name: 'part-of-named', example: '发展⟦大数据⟧、⟦云计算⟧等⟦数字产业⟧。', misses: ['发展大数据、云计算，以及等离子体产业。'],
      decide: ({ sentence, source, target }) => when(sentence.clause.text[startOf(target) - 1] === '等' && sentence.listOf(source).end === startOf(target) - 1 && !OWN_CLOSER.test(sentence.clause.text.slice(endOf(source) - 2, endOf(source) + 80))),
    },
    {
      name: 'part-of-subject', example: '⟦新材料产业⟧重点发展⟦先进钢铁材料⟧、⟦铜基新材料⟧等领域。', misses: ['新材料产业与先进钢铁材料、铜基新材料等领域协同发展。'],
      decide: ({ sentence, source, target, lists, forward }) => when(!forward && source.rule === 'list-closed' && sentence.nested.get(startOf(source)) === undefined && opens(sentence, target) && TOLD_TO.test(lists)),
    },
    {
      name: 'part-of-first', example: '推动⟦农产品加工产业⟧高质量发展，壮大⟦调味品⟧、⟦休闲食品⟧等重点产业链。', misses: ['推动农产品加工产业高质量发展，在教育、医疗等领域推广应用。', '推动农产品加工产业高质量发展，面向餐饮、旅游等行业需求。'],
      decide: ({ sentence, source, target, lists, forward }) => when(!forward && source.rule === 'list-closed' && sentence.nested.get(startOf(source)) === undefined && target === firstOf(sentence) && !isWider(source, target) && MEMBERS.test(lists) && !USES.test(wordsAfter(sentence, source).replace(/^[^，]*?等/u, ''))),
    },
    {
      name: 'part-of-purpose', example: '围绕⟦化学药⟧、⟦医疗器械⟧等领域开展攻关，推动⟦生物医药产业⟧发展。', misses: ['面向化学药、医疗器械等领域需求，推动生物医药产业发展，带动就业。'],
      decide: ({ sentence, source, target }) => when(source.rule === 'list-closed' && target.rule === 'closing-word' && sentence.nested.get(startOf(source)) === undefined && target === purposeOf(sentence) && OPENS_LIST.test(sentence.clause.text.slice(sentence.start, startOf(source)))),
    },
    {
      name: 'represented-by', example: '发展以⟦海洋工程装备⟧、⟦农机装备⟧为代表的⟦高端装备产业⟧。', misses: ['发展高端装备产业，以海洋工程装备为重点。'],
      decide: ({ gap, forward, sentence, source }) => when(forward && MADE_UP.test(gap) && /以[^，。；]{0,60}$/u.test(sentence.clause.text.slice(sentence.start, startOf(source)))),
    },
  ],
};

function closersOf(sentence: Sentence, member: NameMention): readonly Pick<Governed, 'owner' | 'at'>[] {
  const stem = sentence.nested.get(startOf(member));
  if (stem === undefined) return [];
  const owner = `Industry|${industryStem(stem)}`;
  const at = industries(sentence).find((m) => startOf(m) >= endOf(member) && idOf(m) === owner);
  return [{ owner, ...(at ? { at } : {}) }];
}

export const INDUSTRIES_CLOSED: GovernedTable = {
  type: 'PART_OF', owner: 'target', names: industries, owners: closersOf,
  rules: [
    {
      name: 'part-of-list', example: '打造⟦大数据⟧、⟦云计算⟧等2个⟦特色数字产业⟧。', misses: ['突破电子信息产业、建材产业以及农业机械等领域关键技术。'],
      decide: ({ sentence, name }) => when(!OWN_CLOSER.test(sentence.clause.text.slice(endOf(name) - 2, endOf(name) + 80))),
    },
  ],
};

const LIST_RULES = new Set(['list-closed', 'list-closed-by-name', 'shared-closing-word', 'closing-word', 'class-word', 'box-lead', 'led-by', 'list-announced']);
/** Lists of an own name stay with it, unless it only says that they are new. */
const CLASSES = new Set(['未来', '战略性新兴', '战略新兴']);

function members(sentence: Sentence): NameMention[] {
  const { parents } = sentence.governing;
  if (parents.length === 0 || new Set(parents.map(idOf)).size > 2) return [];
  return industries(sentence).filter((m) => LIST_RULES.has(m.rule) && !CLASS_INDUSTRIES.has(industryStem(m.name)) && !parents.some((p) => idOf(p) === idOf(m) || isWider(m, p)));
}

function parentOf(sentence: Sentence, member: NameMention): readonly Pick<Governed, 'owner' | 'at'>[] {
  const parent = sentence.governing.parents[0]!;
  return [ownerAt(sentence, idOf(parent), parent, member)];
}

export const INDUSTRIES_GOVERNED: GovernedTable = {
  type: 'PART_OF', owner: 'target', names: members, owners: parentOf,
  rules: [
    {
      name: 'part-of-heading', example: '一、产业攻关\n1. ⟦汽车领域⟧。夯实⟦汽车零部件⟧、⟦新能源汽车⟧等领域基础。', misses: ['一、产业攻关\n1. 钢铁产业。面向汽车、船舶等行业用钢需求。', '一、产业攻关\n1. 新能源汽车领域。加强新能源产业链建设。'],
      decide: ({ sentence, name }) => {
        const inner = sentence.nested.get(startOf(name));
        const run = wordsAfter(sentence, name).replace(/^[^，]*?等/u, '');
        const opener = wordsBefore(sentence, name, 400).split('，').at(-1)!;
        return when((inner === undefined || CLASSES.has(inner)) && !(name.rule === 'list-closed' && USES.test(run)) && !/面向|为.*提供|融合|从[^、]*/u.test(opener));
      },
    },
  ],
};

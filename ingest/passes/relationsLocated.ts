// LOCATED_IN: where a platform, park, institute, university or enterprise is.
import { CREATES } from '../lexicon/triggers.ts';
import { endOf, idOf, inside, startOf } from './nameSpans.ts';
import { OF_AREA, ofKinds, when, type Pair, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

/** Whether a name stands in that of a park or platform. */
const held = ({ holdersOf }: Sentence, name: NameMention): boolean => holdersOf(name).some(({ kind }) => kind === 'Park' || kind === 'Platform');
const site = ({ source }: Pair): boolean => source.kind === 'Platform' || source.kind === 'Park';

const SETTLES_IN = /^[，（]?(?:等)?(?:项目)?(?:正式|成功|尽快|加快|顺利)?(?:落户|位于|坐落于|坐落在|落地|入驻|设在|建在|布局在|布局于|选址)(?:于|在)?(?:[\p{Script=Han}]{2,3}市)?$/u;

/** No other name that could settle stands between. */
const nearest = ({ sentence, source, target }: Pair): boolean =>
  !sentence.mentions.some((m) => m !== source && ['Platform', 'Park', 'Institute', 'University', 'Enterprise'].includes(m.kind) && startOf(m) >= startOf(source) && endOf(m) > endOf(source) && endOf(m) <= startOf(target));

/** A sentence whose subject is one city. Example: 推动|襄阳|电子信息产业发展，加快汉江新区建设. */
const SUBJECT_FIRST = /^[\s（）()\d.．、一二三四五六七八九十]*(?:推动|支持|引导|鼓励|加快推动|全力支持)?$/u;
/** Whether a name says where the thing is. Example: 十堰高新区; not 汽车产业园. */
const placed = ({ mentions }: Sentence, name: NameMention): boolean => OF_AREA.test(name.name) || mentions.some((m) => m.kind === 'City' && inside(m, name));
/** Example: 某州|规划建设|绿色铝创新产业园. */
const BUILDS = /^(?:市|州|县|区)?(?:要)?(?:加快|规划|高标准|高水平|布局|全力|积极|谋划|推进)*(?:建设|打造|创建|争创|申建|申报|筹建)$/u;

/** Whether the target is the one city of the sentence, and its subject. */
function isSubject({ sentence, target }: Pair): boolean {
  const { clause, start, mentions } = sentence;
  if (!SUBJECT_FIRST.test(clause.text.slice(start, Math.min(startOf(target), start + 60)))) return false;
  const cities = mentions.filter((m) => m.kind === 'City' && !held(sentence, m));
  return cities[0] === target && cities.every((city) => idOf(city) === idOf(target)) && !/^(?:人民政府|[、和与])/u.test(clause.text.slice(endOf(target)));
}

export const LOCATED_BETWEEN: PairTable = {
  type: 'LOCATED_IN', sources: ofKinds('Park', 'Platform', 'Institute', 'University', 'Enterprise'), targets: ofKinds('City', 'Park'),
  rules: [
    {
      name: 'located-by-name', example: '提升⟦⟦襄阳⟧高新区⟧。', misses: ['襄阳市提升高新区。'],
      decide: ({ source, target }) => when((['Park', 'Platform', 'Institute'].includes(source.kind)) && !(source.kind === 'Park' && target.kind === 'Park') && inside(target, source)),
    },
    {
      name: 'located-where-made', example: '在⟦十堰高新区⟧建设⟦汽车产业园⟧。', misses: ['在十堰高新区开展试点，建设汽车产业园。'],
      decide: (pair) => when(site(pair) && !pair.forward && !inside(pair.source, pair.target) && pair.sentence.listOf(pair.target).opener.endsWith('在') && !/[，；]/u.test(pair.gap) && CREATES.test(pair.gap)),
    },
    {
      name: 'located-where-settled', example: '推动项目落户⟦襄阳市⟧，支持建设⟦汉江实验室⟧。', misses: ['推动项目落户襄阳市，引导企业加大投入，支持建设汉江实验室。'],
      decide: (pair) => when(site(pair) && !pair.forward && !inside(pair.source, pair.target) && /(?:落地|落户|落地于)$/u.test(pair.sentence.listOf(pair.target).opener) && pair.gap.length <= 12 && CREATES.test(pair.gap)),
    },
    {
      name: 'located-by-verb', example: '⟦汉江实验室⟧落户⟦襄州区⟧。', misses: ['汉江实验室学习襄州区。'],
      decide: (pair) => when(pair.forward && SETTLES_IN.test(pair.gap) && !held(pair.sentence, pair.target) && nearest(pair)),
    },
    {
      name: 'located-where-built', example: '支持⟦鄂州⟧建设⟦临空经济产业园⟧，支持荆州建设综合物流园。', misses: ['支持鄂州、荆州建设临空经济产业园。', '支持鄂州建设湖北省实验室。'],
      decide: (pair) => when(site(pair) && !pair.forward && pair.target.kind === 'City' && !placed(pair.sentence, pair.source) && !held(pair.sentence, pair.source) && !held(pair.sentence, pair.target) && pair.sentence.listOf(pair.target).members.length === 1 && BUILDS.test(pair.gap)),
    },
    {
      name: 'located-by-subject', example: '推动⟦襄阳⟧电子信息产业发展，加快建设⟦汉江新区⟧。', misses: ['推动襄阳、宜昌电子信息产业发展，加快建设汉江新区。'],
      decide: (pair) => when(site(pair) && !pair.forward && pair.target.kind === 'City' && !placed(pair.sentence, pair.source) && !held(pair.sentence, pair.source) && /，[^，]*(?:加快|推进|建设|打造|培育|做强|依托)[^，]*$/u.test(pair.gap) && isSubject(pair)),
    },
  ],
};

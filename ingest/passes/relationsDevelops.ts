// DEVELOPS: a city or park is told to develop an industry.
import { DEVELOPS } from '../lexicon/triggers.ts';
import { endOf, idOf, inside, startOf } from './nameSpans.ts';
import { ofKinds, ownerAt, when, wordsAfter, wordsBefore, type Governed, type GovernedTable, type Pair, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

const industries = ofKinds('Industry');

/** Words that tell a city to develop what follows its name. Example: 推动|襄阳汽车产业升级. */
const TOLD = /(?:推动|推进|支持|加快|发展|做[大强优]|打造|壮大|培育|提升|聚焦|围绕|发挥|促进|引导|构建|形成|强化|突出|建设|重点)[^，。；]{0,4}$/u;
/** The industry is whom something is built for. Example: 面向|人工智能产业建设智算中心. */
const FOR_OTHERS = /(?:面向|服务)[^，。；]*$/u;
/** Sentences whose subject is somebody else. Example: 企业在新材料领域申报项目. */
const OTHERS = /^(?:鼓励|支持|引导|推动)?(?:企业|高校|科研院所|龙头企业)(?:在|围绕)/u;

/** The place that an industry's list follows, and only that. Example: 襄阳|汽车、电子信息产业. */
function followed({ sentence, source, target, forward }: Pair): boolean {
  const { start } = sentence.listOf(target);
  return forward && start >= endOf(source) && /^(?:市|县|区)?的?$/u.test(sentence.clause.text.slice(endOf(source), start));
}
const acts = ({ sentence, source, target }: Pair): boolean =>
  sentence.actsOf(source).some(({ from, to }) => startOf(target) >= from && endOf(target) <= to && !FOR_OTHERS.test(sentence.clause.text.slice(from, startOf(target))));
const inZone = ({ holdersOf }: Sentence, industry: NameMention): boolean => holdersOf(industry).some(({ kind }) => kind === 'Platform' || kind === 'Park');

export const DEVELOPS_BETWEEN: PairTable = {
  type: 'DEVELOPS', sources: ofKinds('City', 'Park'), targets: industries,
  rules: [
    {
      name: 'develops-by-name', example: '打造⟦⟦宜昌⟧海洋食品产业集群⟧。', misses: ['打造海洋食品产业集群。'],
      decide: ({ source, target }) => when(source.kind === 'City' && startOf(source) === startOf(target) && inside(source, target)),
    },
    {
      name: 'develops-in-name', example: '建设⟦襄阳⟦智能装备产业⟧园⟧，发展智能装备产业。', misses: ['建设十堰高新区。'],
      decide: ({ source, target }) => when(source.kind === 'Park' && source.pieces.length === 1 && inside(target, source)),
    },
    {
      name: 'develops-in-listed-names', example: '做强⟦襄阳⟧、⟦荆门⟧2大⟦新能源汽车产业基地⟧，发展⟦新能源汽车产业⟧。', misses: ['建设襄阳新能源汽车产业基地。'],
      decide: ({ sentence, source, target }) => when(sentence.holdersOf(target).some((park) => park.kind === 'Park' && park.pieces.length > 1 && (park === source || inside(source, park)))),
    },
    {
      name: 'develops-by-place', example: '推动⟦襄阳⟧⟦汽车⟧、⟦电子信息产业⟧升级。', misses: ['襄阳汽车、电子信息产业有基础。', '襄阳市不得新上小化工产业项目。'],
      decide: (pair) => when(!pair.sentence.denied(pair.target) && pair.target.rule !== 'named-again' && !inZone(pair.sentence, pair.target) && TOLD.test(wordsBefore(pair.sentence, pair.source, 12)) && followed(pair)),
    },
    {
      name: 'develops-by-subject', example: '⟦十堰高新区⟧重点发展⟦新材料产业⟧。', misses: ['十堰高新区不得发展小化工产业。', '十堰高新区面向新材料产业建设检测中心。'],
      decide: (pair) => when(!pair.sentence.denied(pair.target) && acts(pair)),
    },
    {
      name: 'develops-there', example: '推动⟦量子信息产业⟧在⟦十堰高新区⟧集聚发展。', misses: ['推动量子信息产业发展，在十堰高新区召开会议。'],
      decide: ({ sentence, source, target, gap, forward }) => when(!forward && !sentence.denied(target) && /^(?:等)?(?:项目)?(?:在|向)$/u.test(gap) && /^(?:市|县|区)?(?:集聚|集中|布局|落地|集群|转移|加快发展|做大)/u.test(wordsAfter(sentence, source))),
    },
    {
      name: 'develops-carried-by-park', example: '⟦新材料产业⟧以⟦十堰高新区⟧为重要承载地。', misses: ['新材料产业以十堰高新区为例。', '新材料产业发展以来，十堰高新区为重要承载地。'],
      decide: ({ sentence, source, target, gap, forward }) => when(!forward && !sentence.denied(target) && source.kind === 'Park' && gap === '以' && /^为(?:重要|主要|核心)?(?:承载|载体|主阵地|集聚区|核心|重点|依托)/u.test(wordsAfter(sentence, source))),
    },
    {
      name: 'develops-cluster', example: '⟦襄阳⟧⟦新能源汽车⟧、⟦宜昌⟧⟦精细化工⟧等18个产业集群入选国家名单。', misses: ['襄阳新能源汽车、宜昌精细化工等项目入选。'],
      decide: (pair) => when(pair.source.kind === 'City' && followed(pair) && /^(?:、[^，]{2,40})?等?(?:\d+|[一二两三四五六七八九十]+)?个?(?:特色|优势|先进|重点)*产业集群/u.test(wordsAfter(pair.sentence, pair.target))),
    },
    {
      name: 'develops-list-of-parks', example: '建设⟦襄阳生命科学园⟧、⟦宜昌三峡生物产业园⟧等⟦医药产业⟧集聚平台。', misses: ['建设襄阳生命科学园，发展等离子体产业。'],
      decide: ({ sentence, source, target, lists, forward }) => when(forward && !sentence.denied(target) && source.kind === 'Park' && !inside(target, source) && !sentence.holdersOf(source).some(({ kind }) => kind === 'Park') && lists === '等'),
    },
  ],
};

/** The sentence tells its owner to do something about the industry, or lists it under a heading on industries. */
function told({ sentence, name: industry, owner }: Governed): boolean {
  const { clause, text } = sentence;
  if (sentence.denied(industry) || industry.rule === 'named-again' || OTHERS.test(text.trim())) return false;
  if (sentence.acting.some(({ subject, from, to }) => idOf(subject) !== owner && startOf(industry) >= from && endOf(industry) <= to)) return false;
  const listed = text.trim().length <= industry.form.length + 6 && clause.path.some((title) => /产业|经济|农业|工业|海洋/u.test(title));
  return listed || DEVELOPS.test(text) || clause.kind === 'heading' || text.endsWith('方面');
}

export const DEVELOPS_GOVERNED: GovernedTable = {
  type: 'DEVELOPS', owner: 'source', names: industries,
  owners: (sentence, name) => {
    const owner = sentence.governing.subject || sentence.doc.city;
    return owner ? [ownerAt(sentence, owner, sentence.governing.at, name)] : [];
  },
  rules: [
    {
      name: 'develops-carried', example: '支持⟦十堰高新区⟧扩区。该园区重点发展⟦智能装备产业⟧。', misses: ['支持十堰高新区扩区。各园区重点发展智能装备产业。'],
      decide: (governed) => when(governed.sentence.governing.carried && told(governed)),
    },
    {
      name: 'develops-by-heading', example: '湖北省科技创新规划\n\n第一章 园区\n一、推动⟦十堰高新区⟧提质扩容\n以⟦新材料⟧、⟦智能装备⟧等产业为重点，提升产业水平。', misses: ['湖北省科技创新规划\n\n第一章 园区\n一、推动十堰高新区提质扩容\n企业在新材料领域申报项目。'],
      decide: (governed) => when(governed.sentence.governing.subject !== '' && told(governed)),
    },
    {
      name: 'develops-by-plan', example: '⟦襄阳市⟧科技创新规划\n\n聚焦⟦汽车⟧、⟦机械⟧等重点产业领域。', misses: ['湖北省科技创新规划\n\n聚焦汽车、机械等重点产业领域。'],
      decide: (governed) => when(governed.sentence.governing.subject === '' && told(governed)),
    },
  ],
};

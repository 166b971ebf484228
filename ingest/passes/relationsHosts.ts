// HOSTS and PARTNERS_WITH: who builds or leads a platform, and who works with whom.
import { COOPERATES, CREATES } from '../lexicon/triggers.ts';
import { inside } from './nameSpans.ts';
import { ofKinds, when, wordsAfter, wordsBefore, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

const bodies = ofKinds('University', 'Institute', 'Enterprise');
/** Bodies and parks that can be told to build. */
const builders = (sentence: Sentence): NameMention[] => ofKinds('University', 'Institute', 'Enterprise', 'Park')(sentence).filter((body) => !sentence.holdersOf(body).some(({ kind }) => kind !== 'Platform'));

/** From the end of a list of bodies to what they create. Example: 甲大学、乙大学|等高校共建|某实验室. */
const CREATING = /^(?:等[^，。；]{0,8})?(?:要|将|积极|加快|正在|已)*(?:联合|共同|牵头|合作|整合[^，]{2,12}|参与|探索|谋划|规划|布局)*(?:共建|建设|组建|筹建|创建|争创|设立|成立|打造|搭建|建立|建成)(?:了)?(?:一批|的)?$/u;

const HOSTING = /(?:支持|依托|联合|推动|鼓励|由|引导|发挥)(?:[^，。；、]{2,16}、)*$/u;
/** A new part of the sentence with a subject of its own. */
const NEXT_SUBJECT = /，(?:支持|推动|鼓励|引导)/u;

export const HOSTS_BETWEEN: PairTable = {
  type: 'HOSTS', sources: builders, targets: ofKinds('Platform'),
  rules: [
    {
      name: 'hosts-by-name', example: '建设⟦⟦武汉理工大学⟧襄阳技术转移中心⟧。', misses: ['武汉理工大学在襄阳，襄阳技术转移中心在建。'],
      decide: ({ source, target }) => when(source.kind === 'University' && inside(source, target)),
    },
    {
      name: 'hosts-by-sentence', example: '联合⟦武汉大学⟧、⟦武汉理工大学⟧等高校，争创⟦宜昌绿色材料实验室⟧。', misses: ['支持武汉大学培养人才，推动企业建设宜昌绿色材料实验室。'],
      decide: ({ sentence, source, target, gap, forward }) => when(forward && source.kind !== 'Park' && !inside(source, target) && HOSTING.test(sentence.listOf(source).opener) && CREATES.test(wordsBefore(sentence, target, 8)) && !/[，；].*[，；]/u.test(gap) && !NEXT_SUBJECT.test(gap)),
    },
    {
      name: 'hosts-by-subject', example: '⟦武汉大学⟧、⟦三峡大学⟧共建⟦宜昌绿色材料实验室⟧。', misses: ['与武汉大学、三峡大学座谈，宜昌绿色材料实验室建成。', '引导武汉大学、三峡大学与宜昌绿色材料实验室合作。'],
      decide: ({ sentence, target, lists, forward }) => when(forward && !sentence.denied(target) && CREATING.test(lists)),
    },
    {
      name: 'hosts-on-site', example: '依托⟦十堰高新区⟧，建设⟦汉江实验室⟧。', misses: ['依托十堰高新区，引导企业投入，建设汉江实验室。'],
      decide: ({ sentence, source, lists, forward }) => when(forward && source.kind === 'Park' && sentence.listOf(source).opener.endsWith('依托') && lists.startsWith('，') && CREATING.test(lists.slice(1))),
    },
  ],
};

/** What a list of bodies does together. Example: 甲大学、乙大学|等高校共建|. */
const JOINTLY = /^(?:等[^，。；]{0,8})?(?:联合|共同|合作)?(?:共建|签署|签订|共同组建|联合组建|联合建设|结对|(?:开展|加强|深化)[^，。；]{0,12}合作)/u;

const cooperating = (sentence: Sentence): readonly NameMention[] => (COOPERATES.test(sentence.text) ? bodies(sentence).filter((body) => !sentence.denied(body)) : []);

export const PARTNERS_BETWEEN: PairTable = {
  type: 'PARTNERS_WITH', sources: cooperating, targets: cooperating,
  rules: [
    {
      name: 'partners-dash', example: '推进⟦三峡大学⟧—⟦武汉大学⟧产学研合作。', misses: ['推进三峡大学、武汉大学产学研合作。'],
      decide: ({ forward, gap }) => when(forward && /^[-—–－]+$/u.test(gap)),
    },
    {
      name: 'partners-support', example: '⟦武汉大学⟧、⟦武汉理工大学⟧对⟦三峡大学⟧的对口支援。', misses: ['武汉大学对三峡大学的评价，与企业合作。'],
      decide: ({ forward, gap, sentence, target }) => when(forward && /^(?:、[^，。、]{2,16}|和[^，。、]{2,16})*对$/u.test(gap) && /^的?(?:对口)?(?:支援|帮扶|合作)/u.test(wordsAfter(sentence, target))),
    },
    {
      name: 'partners-joint', example: '推动⟦武汉大学⟧与⟦三峡大学⟧共建宜昌技术创新中心。', misses: ['推动武汉大学与三峡大学共同进步，联合企业。'],
      decide: ({ forward, sentence, source, target }) => when(forward && sentence.listOf(source).end === sentence.listOf(target).end && JOINTLY.test(sentence.clause.text.slice(sentence.listOf(target).end, sentence.end))),
    },
    {
      name: 'partners-with', example: '支持⟦武汉大学⟧联合⟦三峡大学⟧、⟦武汉理工大学⟧建设宜昌技术创新中心。', misses: ['支持武汉大学联合企业，三峡大学建设宜昌技术创新中心。'],
      decide: ({ forward, lists, sentence, target }) => {
        const right = sentence.listOf(target);
        return when(forward && /^(?:等[^，。；]{0,6})?(?:联合|携手|会同)$/u.test(lists) && /^(?:等[^，。；]{0,8})?，?(?:共同|合作|联合)?(?:共建|建设|组建|筹建|创建|争创|设立|成立|打造|搭建|建立|开展|承担|申报|实施)/u.test(sentence.clause.text.slice(right.end, sentence.end)));
      },
    },
  ],
};

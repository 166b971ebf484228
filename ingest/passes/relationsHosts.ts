// HOSTS and PARTNERS_WITH: who builds or leads a platform, and who works with whom.
import { COOPERATES, CREATES } from '../lexicon/triggers.ts';
import { inside } from './nameSpans.ts';
import { ofKinds, when, wordsAfter, wordsBefore, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

const bodies = ofKinds('University', 'Institute', 'Enterprise');
/** Bodies that are no part of another body's name. */
const wholeBodies = (sentence: Sentence): NameMention[] => bodies(sentence).filter((body) => !sentence.holdersOf(body).some(({ kind }) => kind !== 'Platform'));

const HOSTING = /(?:支持|依托|联合|推动|鼓励|由|引导|发挥)(?:[^，。；、]{2,16}、)*$/u;
/** A new part of the sentence with a subject of its own. */
const NEXT_SUBJECT = /，(?:支持|推动|鼓励|引导)/u;

export const HOSTS_BETWEEN: PairTable = {
  type: 'HOSTS', sources: wholeBodies, targets: ofKinds('Platform'),
  rules: [
    {
      name: 'hosts-by-name', example: '建设⟦⟦武汉理工大学⟧襄阳技术转移中心⟧。', misses: ['武汉理工大学在襄阳，襄阳技术转移中心在建。'],
      decide: ({ source, target }) => when(source.kind === 'University' && inside(source, target)),
    },
    {
      name: 'hosts-by-sentence', example: '联合⟦武汉大学⟧、⟦武汉理工大学⟧等高校，争创⟦宜昌绿色材料实验室⟧。', misses: ['支持武汉大学培养人才，推动企业建设宜昌绿色材料实验室。'],
      decide: ({ sentence, source, target, gap, forward }) => when(forward && !inside(source, target) && HOSTING.test(sentence.listOf(source).opener) && CREATES.test(wordsBefore(sentence, target, 8)) && !/[，；].*[，；]/u.test(gap) && !NEXT_SUBJECT.test(gap)),
    },
  ],
};

const cooperating = (sentence: Sentence): readonly NameMention[] => (sentence.denied || !COOPERATES.test(sentence.text) ? [] : bodies(sentence));

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
      decide: ({ forward, gap, sentence, target }) => when(forward && /^(?:与|和|、)$/u.test(gap) && /^(?:、[^，。]{2,20})?(?:联合)?(?:共建|合作共建|签署|签订|共同组建)/u.test(wordsAfter(sentence, target))),
    },
  ],
};

// SERVES: a platform is for an industry, by its name or by its sentence.
import { CREATES } from '../lexicon/triggers.ts';
import { industryStem } from './keys.ts';
import { endOf, inside, startOf } from './nameSpans.ts';
import { ofKinds, when, wordsAfter, wordsBefore, type Pair, type PairTable } from './relationPairs.ts';
import type { Sentence } from './relationSentences.ts';
import type { NameMention } from './types.ts';

const FOCUS = /围绕|聚焦|面向|瞄准|针对/u;
/** Somebody else takes over as the subject between a platform and its focus. */
const OTHER_SUBJECT = /(?:支持|鼓励|引导|推动|组织)(?:企业|高校|科研|各|有条件)|企业(?=围绕|聚焦)/u;
/** A new part of the sentence with a subject of its own. */
const NEXT_SUBJECT = /，(?:支持|推动|鼓励|引导)/u;
const CLOSED = new Set(['list-closed', 'list-closed-by-name', 'closing-word', 'shared-closing-word']);
const CLOSED_BEFORE = new Set(['list-closed', 'list-closed-by-name', 'closing-word']);

/** Where the sentence says what it is about, in the clause; -1 without such a word. */
function focusOf({ text, start }: Sentence): number {
  const focus = FOCUS.exec(text);
  return focus ? start + focus.index : -1;
}

/** Lists that a focus opens before a platform that is created. Example: 围绕|种业、茶业|等领域，建设|某平台. */
function aroundOf(sentence: Sentence, platform: NameMention): NameMention[] {
  const focus = focusOf(sentence);
  const list = ofKinds('Industry')(sentence);
  if (focus < 0 || endOf(platform) <= focus || list.some((i) => inside(i, platform) && i.form.length > 2) || !CREATES.test(wordsBefore(sentence, platform, 12))) return [];
  const around = list.filter((i) => startOf(i) >= focus && endOf(i) <= startOf(platform) && CLOSED_BEFORE.has(i.rule) && !NEXT_SUBJECT.test(sentence.clause.text.slice(endOf(i), startOf(platform))));
  const meant = around.filter((i) => platform.name.includes(industryStem(i.name)));
  return meant.length > 0 ? meant : around;
}

/** A platform alone before the focus that opens a list. Example: 做强|某研究院|，聚焦|新材料等领域|. */
function focused({ sentence, source, target }: Pair): boolean {
  const focus = focusOf(sentence);
  if (focus < endOf(source) || startOf(target) < focus || !CLOSED.has(target.rule)) return false;
  const alone = sentence.mentions.every((m) => m === source || m.kind === 'Industry' || (m.kind !== 'Platform' && endOf(m) <= endOf(source)) || startOf(m) > focus);
  return alone && !OTHER_SUBJECT.test(sentence.clause.text.slice(endOf(source), focus)) && !sentence.clause.text.slice(focus, startOf(target)).includes('，')
    && sentence.mentions.filter(({ kind }) => kind === 'Platform').length === 1;
}

export const SERVES_BETWEEN: PairTable = {
  type: 'SERVES', sources: ofKinds('Platform'), targets: ofKinds('Industry'),
  rules: [
    {
      name: 'serves-by-name', example: '建立⟦⟦海洋装备⟧公共服务平台⟧，发展海洋装备产业。', misses: ['发展海洋装备产业。'],
      decide: ({ source, target }) => when(inside(target, source)),
    },
    {
      name: 'serves-around', example: '围绕⟦种业⟧、⟦茶产业⟧等领域，建设⟦宜昌绿色发展技术创新中心⟧。', misses: ['围绕种业、茶产业等领域，引导企业投入，支持建设宜昌技术创新中心。'],
      decide: ({ sentence, source, target }) => when(aroundOf(sentence, source).includes(target)),
    },
    {
      name: 'serves-in-field', example: '在⟦集成电路⟧、⟦智能制造⟧等领域布局建设⟦汉江实验室⟧。', misses: ['在集成电路、智能制造等领域取得进展，支持汉江实验室建设。'],
      decide: ({ sentence, target, lists, forward }) => when(!forward && sentence.listOf(target).opener.endsWith('在') && /^(?:等(?:重点|优势|前沿)*)?(?:产业|领域)*，?(?:谋划|规划|布局|探索|加快|推进|支持)*(?:建设|组建|创建|争创|筹建|设立|成立|打造|培育建设|共建)$/u.test(lists)),
    },
    {
      name: 'serves-attribute', example: '建设面向⟦新能源汽车产业⟧的⟦宜昌绿色材料技术创新中心⟧。', misses: ['面向新能源汽车产业的需求，建设宜昌绿色材料技术创新中心。'],
      decide: ({ sentence, target, lists, forward }) => when(!forward && /(?:面向|服务|服务于|聚焦|支撑)$/u.test(sentence.listOf(target).opener) && /^(?:等(?:重点|优势)*(?:产业|领域)*)?(?:发展)?的$/u.test(lists)),
    },
    {
      name: 'serves-focus', example: '做强⟦宜昌产业技术研究院⟧，聚焦⟦新材料⟧、⟦生物医药⟧等领域开展研究。', misses: ['做强宜昌产业技术研究院，支持企业围绕新材料、生物医药等领域开展研究。'],
      decide: (pair) => when(focused(pair)),
    },
    {
      name: 'serves-purpose', example: '建设⟦宜昌绿色材料技术创新中心⟧，助力发展⟦新材料产业⟧。', misses: ['建设宜昌技术创新中心，引导企业发展新材料产业。'],
      decide: ({ forward, gap }) => when(forward && /(?:，助力|，服务|，支撑)(?:发展|做强|做大|壮大|推动)?$/u.test(gap)),
    },
    {
      name: 'serves-providing', example: '建设⟦宜昌绿色材料技术创新中心⟧，为⟦新材料产业⟧提供支撑。', misses: ['建设宜昌技术创新中心，为企业提供支撑，新材料产业提供动力。'],
      decide: ({ forward, gap, sentence, target }) => when(forward && /，(?:为|服务|支撑|助力|服务于)[^，]{0,8}$/u.test(gap) && /^[^，]{0,6}(?:提供|发展|升级)/u.test(wordsAfter(sentence, target))),
    },
  ],
};

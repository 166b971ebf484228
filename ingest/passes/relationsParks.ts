// PART_OF between parks: a park in a park's name, parks that make up another, zones of a plan.
import { CREATES } from '../lexicon/triggers.ts';
import { endOf, inside, startOf } from './nameSpans.ts';
import { OF_AREA, ofKinds, ownerAt, when, wordsAfter, wordsBefore, type Governed, type GovernedTable, type PairTable } from './relationPairs.ts';

const parks = ofKinds('Park');
const CORE = '为(?:核心|主体|引领|龙头|支撑|先导|起步)(?:区域?|园区|承载区|片区)?';
const CORE_OF = new RegExp(`^(?:、[^，。；]{2,40})?${CORE}的$`, 'u');
const CORE_AND_WHOLE = new RegExp(`^(?:、[^，。；]{2,40})?(?:等[^，。；]{0,6})?${CORE}，(?:(?:以)?[^，。；]{2,40}为[^，。；]{2,8}，)?(?:加快|规划|高标准|高水平|推进|协同)*(?:建设|打造|构建|创建|申报创建)$`, 'u');
/** What a section on a park goes on to build there. Example: 规划建设|甲科技园、乙产业园|等科技社区; 推进|丙众创空间|等载体建设. */
const BUILT = /(?:建设|打造|创建|组建|建成|设立|新建|筹建|布局|搭建)(?:[^，。；、]{2,20}、)*$/u;
const PUSHED = /(?:推进|推动|加快|支持)(?:[^，。；、]{2,20}、)*$/u;
const PUSHED_END = /^(?:、[^，。；]{2,60})?(?:等[^，。；]{0,12})?(?:的)?(?:项目)?建设/u;

/** Something without a place of its own that the sentence builds; no other place stands in the sentence before it. */
function builtHere({ sentence, name }: Governed): boolean {
  const { opener } = sentence.listOf(name);
  if (sentence.denied(name) || sentence.holdersOf(name).length > 0 || OF_AREA.test(name.name)) return false;
  if (sentence.mentions.some((m) => (m.kind === 'City' || (m.kind === 'Park' && m.kind !== name.kind)) && endOf(m) <= endOf(name))) return false;
  return BUILT.test(opener) || (PUSHED.test(opener) && PUSHED_END.test(wordsAfter(sentence, name)));
}

const listed = ({ pieces, rule }: { pieces: readonly unknown[]; rule: string }): boolean => pieces.length > 1 || rule === 'shared-tail';

export const PARKS_BETWEEN: PairTable = {
  type: 'PART_OF', sources: parks, targets: parks,
  rules: [
    {
      name: 'park-by-name', example: '建设⟦⟦汉江新区⟧电子信息产业园⟧，提升汉江新区。', misses: ['提升汉江新区。'],
      decide: ({ source, target }) => when(inside(target, source)),
    },
    {
      name: 'member-parks', example: '依托⟦襄阳⟧、⟦宜昌⟧2个⟦国家级高新区⟧，申报创建⟦汉江国家自主创新示范区⟧。', misses: ['提升襄阳、宜昌2个国家级高新区，申报创建汉江国家自主创新示范区。'],
      decide: ({ sentence, source, target }) => {
        if (!listed(source) || target.pieces.length > 1 || !/依托|以/u.test(sentence.text)) return undefined;
        const members = parks(sentence).filter(listed);
        return when(members.length >= 2 && members.every((m) => endOf(m) < startOf(target)) && CREATES.test(wordsBefore(sentence, target, 12)));
      },
    },
    {
      name: 'parks-included', example: '建设⟦汉江国家自主创新示范区⟧，包括⟦十堰高新区⟧、⟦荆门高新区⟧。', misses: ['建设汉江国家自主创新示范区，支持十堰高新区、荆门高新区。'],
      decide: ({ lists, forward }) => when(!forward && /^(?:，|（)?(?:主要)?(?:包括|包含|涵盖|覆盖)$/u.test(lists)),
    },
    {
      name: 'core-of-park', example: '推进以⟦汉江科学城⟧为核心区域的⟦汉江科创走廊⟧建设。', misses: ['推进以汉江科学城为核心的产业布局，提升汉江科创走廊。'],
      decide: ({ sentence, source, gap, forward }) => when(forward && sentence.listOf(source).opener.endsWith('以') && CORE_OF.test(gap)),
    },
    {
      name: 'core-and-whole', example: '以⟦汉江科学城⟧、⟦十堰高新区⟧为核心，打造⟦汉江科创走廊⟧。', misses: ['以汉江科学城为核心，打造产业高地，提升汉江科创走廊。'],
      decide: ({ sentence, source, gap, forward }) => when(forward && sentence.listOf(source).opener.endsWith('以') && CORE_AND_WHOLE.test(gap)),
    },
    {
      name: 'park-built-in-park', example: '支持⟦十堰高新区⟧规划建设⟦智能装备产业园⟧。', misses: ['支持十堰高新区、荆门高新区联合建设智能装备产业园。'],
      decide: ({ sentence, source, target, gap, forward }) => when(!forward && source.pieces.length === 1 && sentence.listOf(target).members.length === 1 && sentence.holdersOf(source).length === 0 && !sentence.mentions.some((m) => m.kind === 'City' && inside(m, source)) && /^(?:加快|规划|布局|谋划|高标准|高水平)*建设$/u.test(gap)),
    },
  ],
};

export const PARKS_GOVERNED: GovernedTable = {
  type: 'PART_OF', owner: 'target', names: parks,
  owners: (sentence, name) => {
    const { governing: { subject, at }, doc: { zone } } = sentence;
    return subject.startsWith('Park|') ? [ownerAt(sentence, subject, at, name)] : zone ? [{ owner: zone }] : [];
  },
  rules: [
    {
      name: 'zones-of-plan', example: '⟦汉江科创走廊⟧建设方案\n\n以⟦十堰高新区⟧、⟦荆门高新区⟧为核心区。', misses: ['汉江科创走廊建设方案\n\n提升十堰高新区、荆门高新区。'],
      decide: ({ sentence, name }) => when(/^[^，]{0,40}为(?:核心|协同|主体|拓展|先行|辐射)区/u.test(wordsAfter(sentence, name))),
    },
    {
      name: 'park-under-heading', example: '湖北省科技创新规划\n\n一、提升⟦十堰高新区⟧\n规划建设⟦智能装备产业园⟧、⟦新材料产业园⟧等科技社区。', misses: ['湖北省科技创新规划\n\n一、提升十堰高新区\n对接荆门高新区，支持宜昌建设智能装备产业园。', '湖北省科技创新规划\n\n一、提升襄阳市\n规划建设智能装备产业园。'],
      decide: (governed) => when(governed.sentence.governing.subject !== '' && builtHere(governed)),
    },
  ],
};

export const PLATFORMS_GOVERNED: GovernedTable = {
  type: 'LOCATED_IN', owner: 'target', names: ofKinds('Platform', 'Park'),
  owners: (sentence, name) => {
    const { subject, at } = sentence.governing;
    return subject ? [ownerAt(sentence, subject, at, name)] : [];
  },
  rules: [
    {
      name: 'located-under-heading', example: '湖北省科技创新规划\n\n一、提升⟦十堰高新区⟧\n重点推进⟦新能源汽车众创空间⟧、⟦低空经济众创空间⟧等载体建设。', misses: ['湖北省科技创新规划\n\n一、提升十堰高新区\n依托湖北省技术转移中心，对接新能源汽车众创空间。'],
      decide: (governed) => when(!(governed.name.kind === 'Park' && governed.owner.startsWith('Park|')) && builtHere(governed)),
    },
  ],
};

// Words that close the name of an industry or a list of industries, each with what makes it another word.

/** What a list that the word closes can hold: sectors alone, or fields of any kind (应用研究等领域, 应急、消防等行业). */
export type Holds = 'sectors' | 'fields';

export interface Closer {
  word: string;
  holds: Holds;
  /** Part of the name itself (装备制造业, 低空经济); without it the word is taken off (汽车产业 = 汽车). */
  inName?: true;
  /** What must stand before it: the source of a lookbehind. */
  behind?: string;
  /** What must not stand before it. */
  notBehind?: string;
  /** What must follow. */
  before?: string;
  /** What must not follow: with it the word is another one. */
  notBefore?: string;
  /** ⟦…⟧ around the industry it closes. */
  example: string;
  /** Texts in which the word closes none. */
  misses: readonly string[];
}

/** 产业 with what makes of it a park, a body, a measure. */
const NOT_PRODUCE = '园|化|工人|基地|技术研究|技术基础|技术体系|导向|结构|政策|投资|资本|基金|教授|界|需求|共性|关键|研究院|学院|专业园|组织|出题|工程师|互联网';
/** Verbs of which an economy or farming is the object: with one of them even a short name is meant. */
const MAKES = '发展|壮大|做强|打造|培育|聚焦';

/** 业 ends a name before marks and connectives, not inside a longer word (企业|家, 渔业|遥感). */
const ENDS_SECTOR = '[^、，。；：（）”等和与及以发集的为向在高绿转数智融增占]|发(?!展)|集(?!群)|以(?!及)';
/** What makes of 经济 a region or a measure. */
const ECONOMIC = '带|区|圈|走廊|作物|效益|价值';
/** What goes on after 农业 and makes of it a park, a body, a measure. */
const FARMING = '农村|科技|经营|生产|社会化|劳动|机械|部|厅|局|园|高|技术|产业|农|示范|科创|合作|开发|综合|基地|服务|专业|大学|科学';

/** Longest first where one word ends another. */
export const CLOSERS: readonly Closer[] = [
  { word: '全产业链', holds: 'sectors', example: '打造⟦茶叶全产业链⟧', misses: ['打通全产业链'] },
  { word: '产业链', holds: 'sectors', example: '做强⟦氢能产业链⟧', misses: ['提升产业链供应链韧性'] },
  { word: '产业集群', holds: 'sectors', example: '建设⟦先进陶瓷产业集群⟧', misses: ['发展特色产业集群'] },
  { word: '产业领域', holds: 'sectors', example: '在⟦稀土产业领域⟧突破', misses: ['在重点产业领域突破'] },
  { word: '产业', holds: 'sectors', notBefore: NOT_PRODUCE, example: '推动⟦白酒产业⟧升级', misses: ['建设产业园区', '成立产业技术研究院', '推动数字产业化', '突破产业关键技术', '建设产业基地'] },
  { word: '产业', holds: 'sectors', behind: '[、等][\\p{Script=Han}]{0,8}', before: '关键|共性|需求|基地', example: '突破⟦光伏⟧、⟦装备制造产业⟧关键技术', misses: ['突破产业关键技术'] },
  { word: '行业', holds: 'fields', notBefore: '协会|组织|部门|主管|领军|龙头|骨干|标准|企业|应用|特色', example: '面向⟦水泥行业⟧', misses: ['由行业协会牵头', '服务各行业'] },
  { word: '领域', holds: 'fields', notBefore: '类', example: '在⟦量子信息领域⟧布局', misses: ['面向国家重点领域', '改革科技领域'] },
  { word: '集群', holds: 'sectors', behind: '[\\p{Script=Han}]{4}', notBehind: '企业|创新|城市|人才|平台|机构|高校|园区|项目|产业|产业链|服务|技术|学科|制造业', notBefore: '化', example: '培育⟦绿色石化⟧集群', misses: ['壮大科技型企业集群', '推动智慧化和集群化发展'] },
  { word: '制造业', holds: 'sectors', inName: true, behind: '.', example: '壮大⟦装备制造业⟧', misses: ['推动制造业升级'] },
  { word: '服务业', holds: 'sectors', inName: true, behind: '.', example: '发展⟦现代服务业⟧', misses: ['发展服务业'] },
  { word: '加工业', holds: 'sectors', inName: true, behind: '.', example: '做强⟦粮油加工业⟧', misses: ['支持加工业'] },
  { word: '种植业', holds: 'sectors', inName: true, behind: '.', example: '发展⟦食用菌种植业⟧', misses: ['稳定种植业'] },
  { word: '养殖业', holds: 'sectors', inName: true, behind: '.', example: '发展⟦水产养殖业⟧', misses: ['稳定养殖业'] },
  { word: '育种业', holds: 'sectors', inName: true, behind: '.', example: '发展⟦水稻育种业⟧', misses: ['发展育种业'] },
  { word: '农业', holds: 'sectors', inName: true, behind: `(?:${MAKES})[\\p{Script=Han}]{2,4}`, notBefore: FARMING, example: '发展⟦设施农业⟧', misses: ['发展现代农业农村', '服务农业'] },
  { word: '农业', holds: 'sectors', inName: true, behind: '现代|设施|智慧|数字|特色|都市|生态|有机|高效|绿色|精准|休闲|循环|节水|旱作', notBefore: FARMING, example: '加快向⟦现代农业⟧转型', misses: ['推动现代农业产业园建设', '建设现代农业示范区'] },
  { word: '业', holds: 'sectors', inName: true, behind: '[\\p{Script=Han}]{2}', notBehind: '企|产|行|就|创|事|作|专|毕|职|工|农|学|营|开|商|从|失|停|执|同|百|各|敬|副|置|结|兴|立|建功|守|乐|实|伟|基', notBefore: ENDS_SECTOR, example: '壮大⟦花卉苗木业⟧、⟦现代物流业⟧', misses: ['带动就业创业', '支持中小微企业', '服务千行百业'] },
  { word: '业', holds: 'sectors', inName: true, behind: '[、和与及][渔林牧矿种乳酒茶烟糖纸药盐瓷]', notBefore: ENDS_SECTOR, example: '统筹⟦畜牧业⟧、⟦渔业⟧发展', misses: ['推动林业改革'] },
  { word: '经济', holds: 'sectors', inName: true, notBefore: ECONOMIC, behind: `(?:${MAKES})[\\p{Script=Han}]{2}`, example: '发展⟦首店经济⟧', misses: ['服务区域经济', '发展民营经济'] },
  { word: '业', holds: 'sectors', inName: true, behind: '[、和与及][渔林牧矿种乳酒茶烟糖纸药盐瓷]', notBefore: ENDS_SECTOR, example: '统筹⟦畜牧业⟧、⟦渔业⟧发展', misses: ['推动林业改革'] },
  { word: '经济', holds: 'sectors', inName: true, notBefore: ECONOMIC, behind: '低空|数字|海洋|向海|银发|平台|循环|林下|枢纽|口岸|临港|夜间|冰雪|康养|绿色|蓝色|临空|智能|共享|生物|低碳', example: '推动⟦低空经济⟧有序发展', misses: ['促进经济社会发展', '壮大国民经济'] },
];

/** The word first, then what stands around it: an expression that begins with words passes over a text faster than one that looks behind at every place. */
const sourceOf = ({ word, behind, notBehind, before, notBefore }: Closer): string =>
  [word, behind && `(?<=(?:${behind})${word})`, notBehind && `(?<!(?:${notBehind})${word})`, before && `(?=${before})`, notBefore && `(?!${notBefore})`].filter(Boolean).join('');

/** All of them; which one matched is told by `closerOf`. */
export const CLOSER = new RegExp(CLOSERS.map(sourceOf).join('|'), 'gu');

const BY_WORD = new Map(CLOSERS.map((closer) => [closer.word, closer]));

/** The row of a matched closing word; rows of one word agree in `holds` and `inName`. */
export const closerOf = (word: string): Closer => BY_WORD.get(word)!;

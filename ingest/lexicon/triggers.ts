// Words that bound a name or state a relation.
import type { RelationType, Role } from '../model.ts';

/**
 * What stands before a name and is no part of it: verbs, prepositions, quantifiers of policy prose. Left out are words that
 * names hold themselves (服务, 发展, 利用, 联合, 协同). Example: 争创|绿色材料省实验室; 对接|省技术交易市场.
 */
export const VERBS = [
  '支持', '推动', '推进', '依托', '打造', '建立', '构建', '组建', '搭建', '创建', '争创', '争建', '参建', '设立', '成立', '共建', '新建', '加快', '加强', '发挥', '鼓励', '引导', '培育', '围绕', '聚焦', '整合', '统筹',
  '用好', '建强', '做强', '做大', '做优', '建成', '获批', '拥有', '规划建设', '探索', '积极', '努力', '深化', '拓展', '提升', '壮大', '强化', '完善', '健全', '吸引', '引进', '引入', '对接', '融入', '根据', '按照', '通过', '结合',
  '位于', '落户', '入驻', '申报', '包括', '纳入', '列入', '作为', '成为', '形成', '增强', '牵头', '参与', '负责', '落实', '实施', '开展', '(?<!合作)组织', '举办', '启动', '获得', '实现', '促进', '带动', '辐射', '充分', '认定', '升级', '优化', '瞄准', '突出', '坚持',
  '紧盯', '立足', '顺应', '夯实', '巩固', '延伸', '突破', '布局', '大力', '着力', '全力', '全面', '推广', '进一步', '给予', '允许', '引领', '支撑', '满足', '做好', '抓好', '推荐', '联动', '构筑', '协调解决', '调动', '重塑', '优化重塑', '进驻', '紧抓', '紧扣', '跟着', '具有', '充分利用', '解决', '连接', '链接', '服务于', '涉及', '涵盖', '重点围绕', '重点在', '主动', '首批', '申建', '(?<!机器|深度|强化|迁移)学习', '借鉴', '提速', '筹建', '编制(?!委|办)', '申办', '申设', '增设', '率先', '择优', '试点', '高标准', '高水平建设', '现有', '新增', '累计', '力争', '争取', '加大', '扩大', '向上游', '研发面向', '催生', '推行', '利用好', '凝聚', '汇聚', '集聚了', '覆盖', '入选', '牵引', '赋能', '创新推出', '发布', '出台', '印发', '贯彻', '执行', '先后', '联合建', '开发、', '围绕制约', '抢占', '应用于', '改造提升', '改扩建', '扩建', '续建', '谋划', '办好', '建好', '做实', '盘活', '会同', '指导', '督促', '借助', '遴选', '推介', '优化提升', '提高',
];
const FIRM_PARTICLES = ['(?<!可)持续', '(?<!高)等(?!级|学校|院校|教育)', '(?<!自)由', '在(?!线)', '将', '把', '的', '了', '被', '于', '并(?!购|网)', '且', '或', '每(?!万)', '各(?!类)', '该', '这', '(?<![资基])[我本](?:省|市|区|县|自治区)', '(?<!中国)建设(?!银行)', '是', '即'];
/** Particles that a long technical name may hold. Example: 某省生物靶|向|药物重点实验室. */
export const PARTICLES = [...FIRM_PARTICLES, '(?<!华|作)为(?!主)', '对(?!外|口)', '(?<!导|方|定|面|纵|横)向(?!海)', '(?<!可|所|予|加)以(?!及|色列)', '从(?!业)', '使(?!用)', '让(?!渡)', '(?<![及与])其', '共(?=\\d)', '与(?=东盟|国内|国外|中国科|高校|企业|自然)', '面向', '至', '来(?=[华桂])'];

/** Matches every place after which a name may begin (the end of the match). */
export const CUT = new RegExp(`(?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')}|${PARTICLES.join('|')})`, 'gu');

/** As CUT, without the particles that a name which a place heads may hold. */
export const FIRM_CUT = new RegExp(`(?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')}|${FIRM_PARTICLES.join('|')})`, 'gu');

/** Something named is to be created or is there: one thing, not a class of them. Example: 争创|绿色材料省实验室. */
export const CREATES = /(?:建设|建立|打造|组建|设立|搭建|创建|争创|争建|参建|筹建|共建|建成|新建|构建|推动|推进|申报|启动|获批|依托|升级|做强|用好|建强|于一体的|成立|运营|优化提升|争取|规划建设|培育|一个|设有)$/u;

/** Something named is there already and is put to use: one thing. Example: 用好|某市科技金融中心. */
export const KEEPS = /(?:加大对|加强对|用好|依托|发挥|发挥好|做强|建强|做优|升级|升级建设|优化提升|提升|支持|推动)$/u;

/** More than one is meant: a class, no name. Example: 建设一批省级众创空间; 争创国家级孵化器3家. */
export const PLURAL = /(?:一批|若干|多个|多家|一些|各类|各级|各种|等级别|更多|[\d０-９一二两三四五六七八九十百]+[－—~-]?\d*(?:家|个|批|处))(?!国家级高新|国家高新)/u;

/** Somebody is told to develop an industry. Example: 重点发展新一代信息技术. */
export const DEVELOPS = /(?:发展|聚焦|围绕|培育|打造|推动|推进|建设|壮大|做大|做强|做优|支持|重点|加快|加强|加大|构建|形成|巩固|延伸|带动|突破|提升|引领|支撑|布局|瞄准|催生|实施|开展|扶持|攻关|集聚|提供|在.{1,80}等领域|探索|应用|基础)/u;

/** What follows is forbidden or to be left, up to the next comma. Example: 不得新上化工产业项目. */
export const DENIES = /(?:不得|严禁|禁止|不再|杜绝|不宜|防止|避免|严控|不新增|淘汰)/u;

/** The sentence warns or tells of others. Example: 应对全球汽车产业变革. */
export const TELLS = /(?:挑战|应对|演进|变革)/u;

/** Two bodies work together. Example: 与清华大学签署战略协议; 甲大学对乙大学的对口支援. */
export const COOPERATES = /(?:合作|共建|联合|签署|签订|协议|对口支援|结对|携手|战略协作)/u;

export interface Stating { type: RelationType; role?: Role; match: RegExp; example: string }

/** Words that by themselves say a relation: evidence reaches to one of them, and the page underlines it. */
export const STATING: readonly Stating[] = [
  { type: 'RESPONSIBLE_FOR', role: 'lead', match: /牵头(?:单位|部门|负责)?|列第一位/gu, example: '牵头单位：自治区科技厅' },
  { type: 'RESPONSIBLE_FOR', role: 'support', match: /(?:配合|参与|参加|协助)(?:单位|部门)?/gu, example: '配合单位：自治区财政厅' },
  { type: 'RESPONSIBLE_FOR', role: 'joint', match: /责任(?:单位|部门)|按职责分工负责|分工负责|共同负责|负责|落实/gu, example: '以下均需桂林市人民政府落实' },
  { type: 'SERVES', match: /服务|围绕|面向|聚焦|支撑|助力|瞄准|针对/gu, example: '服务新能源汽车产业' },
  { type: 'DEVELOPS', match: /发展|聚焦|围绕|培育|打造|壮大|做[大强优精]|布局|建设|推动|推进|构建|形成|重点|主攻|加快|加强|加大|支持|引育|集聚|突破|提升|探索|升级|方面|攻关|引导|促进|实施|开展/gu, example: '支持南宁高新区发展汽车产业' },
  { type: 'HOSTS', match: /依托|牵头|共建|联合|建设|组建|筹建|搭建|建立|成立|设立|打造|争创|创建/gu, example: '依托广西大学建设汽车实验室' },
  { type: 'PARTNERS_WITH', match: /合作|共建|联合|签署|签订|协议|对口支援|结对|携手/gu, example: '与清华大学签署战略协议' },
  { type: 'LOCATED_IN', match: /位于|落[户地]|坐落于|设在|建在|入驻|在(?=\p{Script=Han})|建设|推动|支持|加快|打造/gu, example: '落户汉江新区' },
  { type: 'PART_OF', match: /为代表|包括|包含|纳入|组成|为(?:核心|协同|主体|拓展|先行|辐射)区|依托|等|重点|围绕|聚焦|加强|发展|培育|加快|推动|突破/gu, example: '以量子信息为代表的未来产业' },
  { type: 'CITES', match: /根据|按照|依据|贯彻落实|贯彻|落实|结合/gu, example: '按照《国家创新驱动发展战略纲要》' },
  { type: 'ISSUED', match: /印发|发布|制定|出台/gu, example: '自治区人民政府印发' },
];

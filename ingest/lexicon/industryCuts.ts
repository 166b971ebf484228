// Words that stand before an industry and are no part of it, beside those of all names (triggers.ts).
import { PARTICLES, VERBS } from './triggers.ts';

/** Verbs and adverbs that names of industries never hold, though others do. Example: 重点发展|新材料; 深耕|光电子信息产业. */
const ACTS = [
  '发展', '重点', '优先', '推广应用', '集中力量', '随着', '依靠', '关于', '以及在', '破解', '新上', '红线内', '使用', '培育成', '建链', '专注', '针对', '制约', '影响', '解决', '深入', '广泛', '培养', '招引', '承接',
  '联动发展', '推进了', '拓宽', '改造', '提高', '攻克', '营造', '适应', '助力', '助推', '打响', '补齐', '做精', '培优', '深耕', '抓住', '挖掘', '依法', '遵循', '立项', '倒逼', '抢抓', '绘制', '梳理', '编制', '制定', '打通', '畅通', '贯通', '串联', '锻造', '保障', '维护', '延长', '拉长', '补强', '稳住', '调整', '保持', '提振', '激发', '激活', '输送', '释放', '导入', '植入', '嵌入', '迈向', '走向', '转向', '迈入', '跻身', '领跑', '擦亮', '唱响', '叫响', '深挖', '彰显', '争当', '争做', '竞逐', '抢滩', '锚定', '锁定', '紧跟', '对标', '狠抓', '聚力', '稳定', '提质', '振兴',
];

/** Verbs that are part of a term when one of these follows. Example: 增强现实, 光电连接器, 培育钻石. */
const IN_TERMS: Readonly<Record<string, string>> = {
  增强: '现实', 连接: '器|件', 执行: '器', 主动: '健康', 组织: '工程', 辐射: '加工|探测|防护', 培育: '钻石', 覆盖: '铜', 保障: '装备|服务', 维护: '服务',
};

/** Cuts that depend on what follows: pattern and the text it cuts. */
const PLACED: readonly (readonly [pattern: string, example: string])[] = [
  ['传统的', '改造传统的|纺织业'],
  ['地区(?=[^、，]{3,}产业)', '沿江地区|绿色化工产业'],
  ['产业(?!链|集群|化|园|领域|$)', '围绕产业|汽车零部件领域'],
  ['研发(?!服务|设计|与|外包)', '研发|工业机器人'],
  ['[打抓做用管办守护谋]好', '打好|产业'],
  ['(?<=开展|推进|落实|实施|发挥)好', '开展好|纺织产业'],
  ['(?<!农|乡)村(?!镇|庄|落)', '薄弱村|设施农业'],
  ['主导产业为', '主导产业为|光伏'],
  ['(?:领域|行业|产业|产业链|产业集群|经济|制造业|服务业|农业|工业)(?:以及|[和与及同])', '新能源领域及|先进功能材料领域'],
  ['[凝提锤][练炼]出', '凝练出|行业'],
];

const guarded = (verb: string): string => (IN_TERMS[verb] === undefined ? verb : `${verb}(?!${IN_TERMS[verb]})`);

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** Matches every place after which the name of an industry may begin (the end of the match). */
export const INDUSTRY_CUT = new RegExp(`(?:${[...PLACED.map(([pattern]) => pattern), ...longestFirst([...VERBS, ...ACTS]).map(guarded), ...PARTICLES].join('|')})`, 'gu');

// What makes words before a park's class word its name.
import { COMMON, GENERIC_ONLY, LANDMARK, PAIR_INSIDE } from '../../lexicon/modifiers.ts';
import type { Rule } from '../rules.ts';
import type { Candidate } from './candidate.ts';

const MODEL_ZONES = new Set(['示范区', '试验区']);

/** A short head that no list has and that is no common noun. Example: 天府|新区. */
export const properHead = (own: string): boolean => own.length >= 2 && own.length <= 4 && !COMMON.test(own);

/** Example: 某创新园|正式启用. */
const OPENED = /^(?:正式|全面|顺利|[一二三]期)*(?:启用|开园|揭牌|投用|投运|蓬勃发展)/u;
/** Example: 以某产业园|为重点. */
const AS_CORE = /^为(?:重要|主要)?(?:重点|核心|主体|龙头|依托|引领|支撑|载体|承载|主阵地)/u;

export const PARK_RULES: readonly Rule<Candidate>[] = [
  { name: 'park-of-university', example: '建设⟦武汉大学创业园⟧', misses: ['建设国家大学生创业园'], decide: ({ university }) => university },
  { name: 'park-bracket', example: '建设⟦绿色先行试验区（襄阳）⟧', misses: ['建设先行试验区（二期）'], decide: ({ placeBracket, modifier }) => placeBracket && modifier.length >= 2 },
  { name: 'park-of-city', example: '推动⟦孝感高新区⟧提质', misses: ['推动高新区提质'], decide: ({ city }) => city },
  { name: 'park-of-bloc', example: '融入⟦粤港澳大湾区科技创新走廊⟧', misses: ['融入科技创新走廊'], decide: ({ bloc, pair, modifier }) => bloc || (pair && modifier.length <= 12) },
  { name: 'park-of-pair', example: '建设⟦江湾苏皖新型功能合作区⟧', misses: ['建设合作区'], decide: ({ modifier }) => PAIR_INSIDE.test(modifier) && modifier.length <= 14 },
  { name: 'park-of-region', example: '建设⟦湖北有机更新示范区⟧', misses: ['湖北高新区发展'], decide: ({ region, row, own }) => region && !row.domain && own.length >= 2 },
  { name: 'model-zone-of-region', example: '创建⟦湖北科技成果转化示范区⟧', misses: ['湖北科技成果转化示范区的经验'], decide: ({ region, created, kept, row, modifier }) => region && (created || kept) && row.type === '示范区' && modifier.length >= 6 },
  { name: 'park-own-head', example: '推动⟦青桥新区⟧发展', misses: ['推动核心区发展', '建设特色小镇'], decide: ({ own, row }) => properHead(own) && !row.domain },
  { name: 'park-domain-created', example: '建设⟦绿色铝产业园⟧', misses: ['绿色铝产业园的经验', '建设国家级产业园'], decide: ({ row, own, created, modifier }) => row.domain && own.length >= 2 && created && !GENERIC_ONLY.test(modifier) },
  { name: 'park-of-landmark', example: '⟦银鹭湖科创园⟧赋能上千家团队', misses: ['化工园区赋能上千家团队'], decide: ({ own, modifier }) => LANDMARK.test(own) && modifier === own },
  { name: 'park-kept', example: '支持⟦青龙坡科技园区⟧先行先试', misses: ['支持化工园区建设', '青龙坡科技园区的经验'], decide: ({ row, own, kept }) => row.domain && kept && (properHead(own) || own.length >= 6) },
  { name: 'park-opened', example: '⟦远驰创新园⟧正式启用', misses: ['化工产业园正式启用', '远驰创新园的经验'], decide: ({ own, row, after }) => row.domain && properHead(own) && OPENED.test(after) },
  { name: 'park-taken-as-core', example: '以⟦枢纽坊产业园⟧为重点', misses: ['以化工产业园为重点', '以枢纽坊产业园的建设为重点'], decide: ({ own, row, opener, after }) => row.domain && properHead(own) && opener.endsWith('以') && AS_CORE.test(after) },
  { name: 'national-model-zone', example: '建设⟦国家级能源革命创新示范区⟧', misses: ['国家级能源革命创新示范区的经验'], decide: ({ modifier, own, created, row }) => /国家/u.test(modifier) && own.length >= 3 && created && MODEL_ZONES.has(row.type) },
  { name: 'model-zone-created', example: '建设⟦琼湖人工智能与海洋牧场试验区⟧', misses: ['琼湖人工智能与海洋牧场试验区的经验', '建设人才改革试验区'], decide: ({ created, own, row }) => created && own.length >= 6 && MODEL_ZONES.has(row.type) },
  { name: 'park-listed', example: '孝感高新区、⟦云沔跨境电商示范区⟧的合作', misses: ['孝感高新区、特色产业园的合作', '孝感高新区、发展示范区的合作'], decide: ({ listed, own, generic }) => listed && !generic && own.length >= 4 },
  { name: 'park-of-park', example: '⟦光谷科技城创业产业园⟧', misses: ['创业产业园'], decide: ({ park, end }) => park && end - park.end >= 4 },
];

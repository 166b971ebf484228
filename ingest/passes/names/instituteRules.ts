// What makes words before the class word of an institute or an enterprise its name.
import type { Rule } from '../rules.ts';
import type { Candidate } from './candidate.ts';

/** The country and bodies of the state at the head of an institute's name. Example: 自然资源部第一海洋研究所. */
const STATE_HEAD = /^(?:中国|国家|自然资源部|农业农村部|水利部|交通运输部|工业和信息化部|教育部)/u;

export const INSTITUTE_RULES: readonly Rule<Candidate>[] = [
  { name: 'institute-of-university', example: '推动⟦武汉大学深圳研究院⟧发展', misses: ['推动研究院发展'], decide: ({ university }) => university },
  { name: 'academy-of-level', example: '⟦省社会科学院⟧', misses: ['省研究所'], decide: ({ modifier, row }) => /^(?:自治区|省|市)$/u.test(modifier) && row.word.endsWith('科学院') },
  { name: 'research-body-of-place', example: '筹建⟦襄阳生物制造研究院⟧', misses: ['襄阳生物制造研究院的成果', '筹建襄阳农业科学院'], decide: ({ row, city, region, founded, researchList, own }) => row.word === '研究院' && (city || region) && own.length >= 2 && (founded || researchList) },
  { name: 'institute-of-place', example: '⟦湖北水利水电科学研究院⟧', misses: ['水利水电科学研究院', '省研究院'], decide: ({ modifier, city, region }) => !/^(?:自治区|省|市)$/u.test(modifier) && (city || region || STATE_HEAD.test(modifier)) },
  { name: 'institute-created', example: '探索组建⟦特种玻璃研究院⟧', misses: ['特种玻璃研究院较多', '组建新型研究院'], decide: ({ row, own, created }) => row.word === '研究院' && created && own.length >= 4 && own.length <= 10 },
  { name: 'institute-of-park', example: '⟦光谷科技城纺织研究院⟧', misses: ['研究院'], decide: ({ park, end }) => park && end - park.end >= 4 },
];

export const ENTERPRISE_RULES: readonly Rule<Candidate>[] = [
  { name: 'company-of-university', example: '⟦武汉大学资产有限公司⟧', misses: ['资产有限公司'], decide: ({ university }) => university },
  { name: 'company-word', example: '支持⟦青桥汽车集团有限公司⟧', misses: ['支持集团公司'], decide: ({ city, region, own }) => city || region || own.length >= 2 },
];

// What two mentions are the same thing by: kind, level or place, normalised stem. No edit distance anywhere.
import { divisionOf, REGIONS } from '../lexicon/divisions.ts';
import { SAME_INDUSTRY } from '../lexicon/industries.ts';
import { remembered } from './remember.ts';

/** Without marks, width and brackets: what two spellings of one name share. */
export const bare = remembered((name) => name.normalize('NFKC').replace(/[\s“”"'‘’《》〈〉「」『』()（）〔〕[\]【】—–―－\-·・、,，。.*#]/gu, '').replace(/[和及]/gu, '与'));

/** Grades between an industry and its closing word. Example: 石化|优势|产业 = 石化产业. */
const GRADED = /(?<=\p{Script=Han}{2})(?:特色优势|优势特色|传统优势|优势|特色|支柱|主导|战略性新兴|战略新兴)(?=产业)/u;

/** An industry's name without the grade before its closing word. */
export const ungraded = (name: string): string => name.replace(GRADED, '');

/** Industry: without the closing word. Example: 汽车产业链, 汽车领域, 汽车 → 汽车; 高端装备制造业 → 高端装备. */
export const industryStem = remembered((name) => {
  let stem = ungraded(bare(name)).replace(/(?:全产业链|产业链|产业集群|产业领域|产业|行业|领域|集群)+$/u, '');
  if (stem.length > 2 && !/(?:农|工|林|渔|牧|矿)业$/u.test(stem)) stem = stem.replace(/业$/u, '');
  for (const { match, to } of SAME_INDUSTRY) stem = stem.replace(match, to);
  return stem || bare(name);
});

/** Park: full and short class words are one, 国家(级) grades, a region before a city and 市 after it are dropped. Example: 广西玉林国家农业科技园区 = 玉林国家农业科技园区. */
export const parkKey = remembered((name) => {
  let key = bare(name)
    .replace(/高新技术产业开发区|高新技术产业园区|高技术产业开发区/u, '高新区')
    .replace(/经济技术开发区/u, '经开区')
    .replace(/综合保税区/u, '综保区')
    .replace(/自由贸易试验区/u, '自贸试验区')
    .replace(/产业园区$/u, '产业园')
    .replace(/国家级?(?=.*[区园谷])/u, '');
  for (const { name: full, short } of REGIONS) for (const head of [full, short]) {
    if (key.startsWith(head) && divisionOf(key.slice(head.length, head.length + 2))) key = key.slice(head.length);
  }
  return key.replace(/^(.{2,3}?)市(?=.{2})/u, '$1');
});

/** Platform, institute, enterprise: the bare name, 中国—东盟 in any dash. */
export function plainKey(name: string): string {
  return bare(name);
}

// Short names of institutes that need no class word before them.
import { REGIONS } from './divisions.ts';

interface InstituteShort {
  /** The rule's name. */
  name: string;
  match: RegExp;
  /** Name, key and known forms for a hit in a document of `region` (full name, '' if unknown). */
  nameOf: (hit: string, region: string) => { name: string; key: string; knownAs: string[] };
  example: string;
  misses: readonly string[];
}

const FULL: Readonly<Record<string, string>> = { 农科院: '农业科学院', 林科院: '林业科学研究院', 社科院: '社会科学院' };
const regions = REGIONS.map(({ short }) => short).join('|');

export const INSTITUTE_SHORTS: readonly InstituteShort[] = [
  { name: 'academy-of-sciences', match: /(?:中科院|中国科学院)(?!大学|[\p{Script=Han}]{1,10}(?:研究所|分院|研究院(?!所)|植物园|天文台|科学中心)|[\p{Script=Han}]{2,8}?(?<!研究|院)所(?![在有属需谓以]))/gu, nameOf: (hit) => ({ name: hit, key: '中国科学院', knownAs: ['中国科学院', '中科院'] }), example: '与⟦中科院⟧共建', misses: ['与中国科学院大学共建'] },
  { name: 'institute-of-academy', match: /中(?:科院|国科学院)[\p{Script=Han}]{2,8}?(?<!研究|院)所(?![在有属需谓以])/gu, nameOf: (hit) => ({ name: hit, key: hit.replace(/^中科院/u, '中国科学院'), knownAs: [hit.replace(/^中科院/u, '中国科学院')] }), example: '依托⟦中科院大连化物所⟧', misses: ['中科院的研究所', '中科院专家所在单位'] },
  { name: 'institute-of-national-academy', match: /中国(?:农|林|水|地|环|医|社|铁|建|食)科院[\p{Script=Han}]{2,8}?(?<!研究|院)所(?![在有属需谓以])/gu, nameOf: (hit) => ({ name: hit, key: hit, knownAs: [] }), example: '推动⟦中国农科院油料所⟧迁入', misses: ['中国农科院的研究所'] },
  { name: 'national-academy', match: /中国(?:农|林|水|地|环|医|社|铁|建|食)科院(?![\p{Script=Han}]{1,8}?所)/gu, nameOf: (hit) => ({ name: hit, key: hit, knownAs: [] }), example: '与⟦中国林科院⟧共建', misses: ['推动中国农科院油料所迁入'] },
  {
    name: 'regional-academy',
    match: new RegExp(`(?<!中国)(?:自治区|省|${regions})?(?:农科院|林科院|社科院)(?!所)`, 'gu'),
    nameOf: (hit, region) => {
      const short = hit.slice(-3);
      const head = hit.slice(0, -3);
      const place = REGIONS.find((r) => r.short === head)?.name ?? region;
      const level = place.endsWith('自治区') ? '自治区' : '省';
      const known = REGIONS.find((r) => r.name === place)?.short ?? '';
      return { name: head === '' ? `${level}${short}` : hit, key: `${place}${FULL[short]}`, knownAs: [`${level}${short}`, ...(known ? [`${known}${short}`, `${known}${FULL[short]}`, `${place}${FULL[short]}`] : [])] };
    },
    example: '自治区农业农村厅、⟦农科院⟧', misses: ['农业科学技术'],
  },
];

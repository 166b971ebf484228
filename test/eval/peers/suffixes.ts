// What ten minutes give: names cut off before an ending, members of lists that 产业 or 领域 closes, titles in 《》.
import { ENDING, kindOf, type Named } from './kinds.ts';

/** Marks and words that no name reaches across. */
const CUTS = /[，。；：、！？,;:.\s*\d“”"（）()《》〔〕—-]|和|与|及|以及|的|在|对|为|向|由|以|将|等|上|是|把|支持|建设|推动|推进|加快|加强|强化|依托|打造|鼓励|引导|引进|组建|建立|搭建|建成|新建|争创|创建|发展|培育|围绕|聚焦|利用|发挥|充分|提升|提高|提供|优化|实施|探索|认定|联合|巩固|促进|健全|完善|布局|开展|深化|组织|配合|实现|形成|突破|解决|现有|一批/u;
const ENDINGS = new RegExp(ENDING.source.replace(/\$$/u, ''), 'gu');
/** Names without anything proper. */
const GENERIC = /^(?:国家|自治区|本级|省|市|县|区|级|重点|各类?|其他?|相关|有关|行业|高水平|高能级|新型|特色|全|科技|科研|创新|技术|企业|研发|公共|服务|工程|研究|产业|工业|农业|高新|成果|转移|转化|孵化|中试|协同|概念|验证|制造业?|大学|综合|主管|行政|临床|医学)*$/u;

const isSector = (name: string): boolean => name.length > 1 && !GENERIC.test(name);

/** The names of a text. Example: 聚焦汽车、机械等产业 → two industries. */
export function suffixNames(text: string): Named[] {
  const titles = [...text.matchAll(/《([^《》]{2,60})》/gu)].map(([, name]): Named => ({ kind: 'Document', name: name! }));
  const cities = text.split(CUTS).flatMap((piece) => /^(?!城|超大|中心)\p{Script=Han}{2}市/u.exec(piece) ?? []).map((name): Named => ({ kind: 'City', name }));
  const lists = [...text.matchAll(/((?:[\p{Script=Han}A-Za-z]{2,10}、)+[\p{Script=Han}A-Za-z]{2,10}?)(?:等\p{Script=Han}{0,8}?)?(?:产业|领域|行业)/gu)]
    .flatMap(([, members]) => members!.split('、').flatMap((member) => member.split(CUTS).at(-1) ?? [])).filter(isSector).map((name): Named => ({ kind: 'Industry', name }));
  const alone = [...text.matchAll(/(\p{Script=Han}{2,10})(?:产业|行业)/gu)].map(([, before]) => before!.split(CUTS).at(-1)!).filter(isSector).map((name): Named => ({ kind: 'Industry', name }));
  const named = text.split(CUTS).flatMap((piece) => [...piece.matchAll(ENDINGS)].slice(-1).flatMap((ending): Named[] => {
    const name = piece.slice(0, ending.index + ending[0].length);
    const kind = kindOf(name);
    return kind && name.length <= 24 && !GENERIC.test(name.slice(0, -ending[0].length)) ? [{ kind, name }] : [];
  }));
  return [...titles, ...cities, ...lists, ...alone, ...named];
}

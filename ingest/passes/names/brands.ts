// Lists whose members are firms by their brand, alone or before what they build: 甲二线、乙绿色新材料等投产.
import { FIRM_TRADES, OF_PRODUCTS, PRODUCT_BEGINS, PROJECT_BEGINS } from '../../lexicon/enterprises.ts';
import { COMMON, GENERIC_ONLY } from '../../lexicon/modifiers.ts';
import { COUNTRY } from '../../lexicon/countries.ts';
import { CUT } from '../../lexicon/triggers.ts';
import { membersOf, type Member } from '../lists.ts';
import { afterLast, beginningIn, leftOf, matchesOf } from '../spans.ts';
import type { Place } from './places.ts';

/** What is no brand: kinds of firms, people and institutions, what is built, bought or done. */
const NO_BRAND = /企业|产业|行业|领域|技术|服务|金融|型|[类级家批个种项条]$|独角兽|瞪羚|小巨人|专精特新|园区|高校|院所|公司$|集团$|市场|设备|资源|要素|政策|机制|项目|产品|用品|应用|投资|国家|世界|国际|全球|国内|地区|城市|农村|乡村|能力|成果|模式|品种|人口|学校|医院|公寓|住房|酒店|商场|场馆|铁路|公路|高铁|高速|机场|运河|码头|水库|电站|大桥|隧道|管道|管廊|管网|线路|大学|学院|[港站段线厂城路桥楼馆店院所]$|中心$|平台$|(?:整车|零部件|整机|模型|算力|电池|材料|装备|芯片|数据|能源|储能|光伏|风电|化工|机械|无人机)$/u;
/** A brand is a word of its own. */
const PLAIN = /^[\p{Script=Han}A-Za-z]{2,6}$/u;

const LONGEST_LIST = 120;

/** Members of the list that ends at `end`, from the last mark or verb on. */
export function listBefore(text: string, end: number): Member[] {
  const from = Math.max(0, end - LONGEST_LIST);
  const open = from + leftOf(text.slice(from, end), end - from, { through: '、' });
  const start = Math.max(open, from + text.slice(from, end).lastIndexOf('的') + 1);
  return membersOf(text, start, end).map((member) => {
    const cut = afterLast(CUT, text, member.start, member.end);
    const from = cut + (/^[与和同跟](?=.{2})/u.exec(text.slice(cut, member.end))?.[0].length ?? 0);
    return { text: text.slice(from, member.end), start: from, end: member.end };
  });
}

/** Length of the brand in a member: what stands before its project, or before a product that a longer name cannot hold. Example: 青桥|二线; 青桥电科|宇航电源. */
export function brandLength(member: string): number {
  const project = matchesOf(member, PROJECT_BEGINS).find(({ index }) => index >= 2)?.index ?? member.length;
  const product = matchesOf(member, PRODUCT_BEGINS).find(({ index }) => index >= 4)?.index ?? member.length;
  return Math.min(project, product);
}

const ofTrade = (own: string): boolean => own.length < 2 || COMMON.test(own) || OF_PRODUCTS.test(own);

/** A brand's own word: without its trade, and without 新 at its head. Example: 新青桥|信息. */
const ownWord = (name: string): string => name.replace(FIRM_TRADES, (trade, at: number) => (at >= 2 ? '' : trade)).replace(/^新(?=.{2})/u, '');

/** Whether words name a trade or a product rather than a firm. Example: 工程机械, 新材料; not 青桥信息. */
export const isTrade = (name: string): boolean => ofTrade(ownWord(name));

/** Whether words can be a firm's brand: a word of its own, perhaps with its trade. Example: 青桥信息; not 电子信息, 先进材料. */
export function isBrand(name: string): boolean {
  return PLAIN.test(name) && !NO_BRAND.test(name) && !GENERIC_ONLY.test(name) && !isTrade(name) && !matchesOf(name, COUNTRY).some(({ index }) => index === 0);
}

export interface Brand { start: number; end: number; /** Its project follows. */ building: boolean }

/** The brand of a member, undefined where it has none or a place begins it. */
export function brandOf({ text, start }: Member, places: readonly Place[]): Brand | undefined {
  const length = brandLength(text);
  const name = text.slice(0, length);
  return isBrand(name) && beginningIn(places, start, start + length).length === 0 ? { start, end: start + length, building: length < text.length } : undefined;
}

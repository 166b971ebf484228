// Words of dated, quantified goals.

/** Units, longer before shorter. */
const UNITS = [
  '家/万家', '元/人', '人/次', '家次', '人次', '场次', '项次', '件次', '人年', '人月', '个百分点', '亿美元', '亿元', '万元', '美元', '元', '亿吨', '万吨', '吨标准煤', '吨', '亿斤', '斤', '平方公里', '公里', '平方米', '立方米', '公顷',
  '万亩', '亩', '千瓦时', '万千瓦', '千瓦', 'EFLOPS', 'PFLOPS', 'TWh', 'GWh', 'MWh', 'GW', 'MW', 'TEU', '标准箱', '标箱', '家', '个', '项', '件', '名', '人', '位', '倍', '所', '座', '篇', '台', '套', '场', '支', '户', '种', '次', '只', '处', '条', '批', '辆', '艘', '架', '款', '部', '对', '头', '株', '％', '%', '‰',
];

/** A number (also a range) with its unit. Groups: value, scale, unit. Examples: 5600家; 2—3 位; 3至5个; 1.5万人次; 100亿元. */
export const QUANTITY = new RegExp(`(?<![\\d.A-Za-z“+])(\\d[\\d,]*(?:\\.\\d+)?(?:\\s*(?:[—–－~～-]+|至)\\s*\\d[\\d,]*(?:\\.\\d+)?)?)\\s*([万亿]?)(${UNITS.join('|')})(?:以上|以下|左右|以内|及以上)?`, 'gu');

/** Values that belong to the members of a list, in turn. Groups: the values with their unit. Example: 分别达到 600、300 和 200 家. */
export const RESPECTIVELY = new RegExp(`分别(?:达到|达|为|超过|突破|提高到|提升到|增长到|增长|不低于)?\\s*((?:\\d[\\d.,]*\\s*(?:[万亿]?(?:${UNITS.join('|')}))?(?:以上)?\\s*[、和及与，,]\\s*)+\\d[\\d.,]*\\s*([万亿]?(?:${UNITS.join('|')})))`, 'gu');

/** A stated year; one of the three groups holds it. Examples: 到 2025 年; 2018 年末; “十四五”期间. Not: 比2015年; 从2018年起; 2021—2025年. */
export const YEAR = /(?<![比较从是自\d—–－~～-]\s*)(?:(?:到|至|力争到|展望)\s*)?(20\d\d)\s*年(?:末|底|前)?(?!\s*[—–－~～-]\s*\d{4}|起|以来|修订|\d{1,2}月|的\d)|(?:“?十([一二三四五六])五”?)(?:期间|时期|期末|末)/gu;

/** Last years of the five-year plans. Example: “十四五”期间 → 2025. */
export const PLAN_ENDS: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035 };

/** What stands before an indicator and is no part of it. Examples: 力争实现|新增…; 积极争创|自治区…. */
export const BEFORE_INDICATOR = /^(?:[、，,；;：:\s”]|和|及|以及|其中|使|并|共|即|今后|力争|争取|积极|至少|确保|努力|实现|预计|累计(?=建成)|每年(?=公开)|到时|届时|分别)+/u;

/** Verbs that join an indicator to its value. Example: 高新技术企业|达到|5600家. */
export const JOINING = /(?:达到|达|突破|超过|(?:提高|提升|增长|增加|扩大|发展|下降|降低|减少|压减|控制|增|降|升)(?:到|至)|(?:稳定|维持|保持|控制)在|不低于|不少于|不高于|不超过|高于|进入(?:全国|全省)?前|保持|力争|超|为|至|到|约|近|各|共|[:：\s])+$/u;

/** The figure of today before the one that is aimed at. Example: 投入强度|由2.1%提高到|2.8%. */
export const BASELINE = /[由从]\s*\d[\d.,]*\s*[^\d，。；]{0,6}?(?:提高|提升|增长|增加|扩大|发展|下降|降低|减少|压减|增|降|升)(?:到|至)\s*$/u;
export const AFTER_BASELINE = /^(?:左右|以上)?(?:提高|提升|增长|增加|扩大|发展|下降|降低|减少|压减|增|降|升)(?:到|至)\s*\d/u;

/** Measures without a subject: they take that of the goal before. Examples: 数字经济增加值占GDP比重达到12%，|年均增速|10%; 成交额年均增长15%，|累计|达到3000亿元. */
export const BARE_MEASURE = /^(?:年均(?:增速|增长率?|增幅)|增速|增长率?|累计|总量|占比)?$/u;
/** The measure at an indicator's end, which the next one has instead. */
export const MEASURE = /(?:占.{1,12}?(?:比重|比例)|年均(?:增速|增长率?|增幅)|增速|增长率?|累计|总量|占比)$/u;

/** A measure of growth: an amount without a subject is that of what grows. Example: 生产总值增长6%，力争达到|6.5万亿元. */
export const GROWTH = /(?:增速|增长率?|增幅)$/u;

/** Money that is given, no goal. Examples: 给予每家|20万元|奖励. */
export const GRANT_BEFORE = /(?:给予|奖励|补助|补贴|资助|奖补)[^，。；]{0,8}$/u;
export const GRANT_AFTER = /^(?:的)?(?:一次性)?(?:资金)?(?:奖励|补助|补贴|资助|奖补)/u;

/** The level of a goal and of its part. Example: 新建|省级以上|创新平台100个（其中|国家级|10个）. */
export const LEVEL = /(?:国家|自治区|省部|省|市|县)级(?:及?以上)?/u;

/** Verbs that are no indicator by themselves: what follows the number is. Example: 突破 100 项|以上关键性重大技术. */
export const VERB_ONLY = /^(?:.{0,6})?(?:突破|创建|建设|新建|建成|新增|引育|转化|培育|引进|引入|实施|打造|认定|新认定|争创|组建|布局|建立|培养|选派|完成|开发|转移转化|审定|遴选|推广|集聚|形成|搭建|获得|孵化)$/u;

/** A table's unit, in group 1. Examples: (单位:项); 单位：亿元. */
export const TABLE_UNIT = /单位\s*[:：]\s*([^\s）)]{1,10})/u;

/** Words of a table's title that are no indicator. Example: 各设区市|科技成果转化|年度目标安排表. */
export const TITLE_WORDS = /^附[件表]\s*\d*\s*|^专栏\s*\d*\s*|各(?:设区)?市(?:州)?|各县(?:市、?区|区)?|年度|目标|任务|安排|分解|计划|分配|[一览]*表$/gu;

/** A row that sums the others. */
export const TOTAL = /^(?:合计|总计|共计|小计)$/u;

/** A column whose cells are places. Examples: 设区市; 县（市、区）; 地区. */
export const PLACE_COLUMN = /^(?:设区市|各?市|市州|市（州）|县区?|县（市、区）|地区|地市|城市|区域|园区|单位名称)$/u;

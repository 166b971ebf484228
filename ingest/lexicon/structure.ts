// How policy documents are laid out: numbering, furniture, head and foot, and what a broken source runs together.

const CN = '[一二三四五六七八九十百零〇]';

/** How deep each numbering stands, outermost first. Items inside a box stand below it. */
export const RANKS = { annex: 1, part: 2, chapter: 3, section: 4, first: 5, second: 6, digit: 7, bracketedDigit: 8, circled: 9, box: 10 } as const;

/** A numbering style. `match` takes the number in group 1 and, when there is one, the mark that closes it. */
export interface Numbering { name: string; rank: number; match: RegExp }

/** Numbering styles in the order in which a line is tried; each with the text it catches. */
export const NUMBERINGS: readonly Numbering[] = [
  // 第二篇 重点任务
  { name: 'part', rank: RANKS.part, match: new RegExp(`^(第(?:${CN}+|\\d+)(?:部分|篇|编|卷))[\\s:：、]*`, 'u') },
  // 第三章 聚焦产业重大需求
  { name: 'chapter', rank: RANKS.chapter, match: new RegExp(`^(第(?:${CN}+|\\d+)章)[\\s:：、]*`, 'u') },
  // 第一节 发展基础
  { name: 'section', rank: RANKS.section, match: new RegExp(`^(第(?:${CN}+|\\d+)节)[\\s:：、]*`, 'u') },
  // 第七条 省科技行政部门负责……
  { name: 'article', rank: RANKS.first, match: new RegExp(`^(第(?:${CN}+|\\d+)条(?:之${CN}+)?)[\\s:：、]*`, 'u') },
  // 三、主要任务; 三．主要任务
  { name: 'chinese', rank: RANKS.first, match: new RegExp(`^(${CN}+)[、.．]\\s*`, 'u') },
  // 任务三:夯实科技人才队伍
  { name: 'task', rank: RANKS.second, match: new RegExp(`^((?:重点)?(?:任务|工程|行动|专项)${CN}+)[:：、]\\s*`, 'u') },
  // （二）强化创新平台和载体建设。 ㈡强化……
  { name: 'bracketed', rank: RANKS.second, match: new RegExp(`^([（(]\\s*${CN}+\\s*[）)]|[㈠-㈩])[、.．]?\\s*`, 'u') },
  // 专栏3  重点产业领域关键环节的技术攻关; 【专栏3】重点项目
  { name: 'box', rank: RANKS.box, match: new RegExp(`^([【[]?专栏\\s*(?:${CN}+|\\d+))[】\\]\\s:：、.]*`, 'u') },
  // 12. 海洋资源开发利用领域。 １．海洋……; ⒈海洋……
  { name: 'digit', rank: RANKS.digit, match: /^([\d０-９]{1,3}(?=\s*[.．、](?![\d０-９]))|[⒈-⒛])\s*[.．、]?\s*/u },
  // （3）建立项目库。 3）建立……; ⑶建立……
  { name: 'bracketed digit', rank: RANKS.bracketedDigit, match: /^([（(]\s*[\d０-９]{1,3}\s*[）)]|[\d０-９]{1,2}[）)]|[⑴-⒇])[、.．]?\s*/u },
  // ① 完善评价机制
  { name: 'circled', rank: RANKS.circled, match: /^([①-⑳])\s*/u },
];

/** What starts a new block though nothing ended the one before. Examples: ——科技创新能力提升; 附件2; 注：; 抄送：; 责任单位：. */
export const BLOCK_STARTS = /^(?:[—–―]{1,2}|[•●·▪◆■□]|附件|附表|附：|注[:：]|备注|抄送|主送|责任单位|责任部门|牵头单位|牵头部门|配合单位|(?:一|二|三|四|五|六)是)/u;

/** Page furniture, no part of any document. */
export const FURNITURE: readonly { match: RegExp; reason: string }[] = [
  { match: /^(?:[-—–―·]\s*)?\d{1,6}(?:\s*[-—–―·])?$/u, reason: 'page number: — 12 —' },
  { match: /^第\s*\d+\s*页(?:[\s,，/]*共\s*\d+\s*页)?$/u, reason: 'page number: 第 3 页 共 20 页' },
  { match: /版权所有|copyright|©/iu, reason: 'copyright line' },
  { match: /ICP备|公网安备/u, reason: 'registration of a web site' },
  { match: /^(?:QQ|微信|微博|电话|传真|邮箱|E-?mail|服务热线|咨询热线|官方客服|客服热线|网站标识码)\s*[（(:：]/iu, reason: 'contact line of a web site' },
  { match: /邮(?:政编)?编\s*[:：]?\s*\d{6}/u, reason: 'postal address of a web site' },
  { match: /^(?:您?当前(?:的)?位置\s*[:：])|^首页\s*[>＞»/]/u, reason: 'bread crumbs: 首页 > 政策 > 正文' },
  { match: /^欢迎(?:来到|访问|光临)/u, reason: 'greeting of a web site' },
  { match: /^(?:【?(?:打印|关闭|收藏|分享|字号|返回顶部|扫一扫|上一篇|下一篇|责任编辑)|\[?(?:打印本页|关闭窗口)\]?)/u, reason: 'buttons of a web page' },
];

/** Lines of the head that are no text of the document. */
export const HEAD_LINES: readonly { match: RegExp; reason: string }[] = [
  { match: /^[\p{Script=Han}\s]{2,40}文件$/u, reason: 'letterhead: 某省 人民政府文件' },
  { match: /^[（(](?:此件|公开方式|主动公开|依申请公开|本文有删减)[^）)]{0,20}[）)]$/u, reason: 'publication note: （此件公开发布）' },
  { match: /^\p{Script=Han}{4,30}\d{4}年\d{1,2}月\d{1,2}日(?:[（(]此件.{0,10})?$/u, reason: 'signature run together: 某省人民政府2021年10月29日（此件公开发布）' },
  { match: /^(?:来源|发布日期|发布时间|成文日期|发文日期|发文字号|发文机关|索引号|文号|信息来源|作者|浏览次数)\s*[:：]/u, reason: 'field of a web page: 来源：…' },
  { match: /^附\s*(?:件|表|录)\s*(?:\d{1,2}(?:[-—－]\d{1,2})?|[一二三四五六七八九十]{1,2}|[A-Z])?\s*[:：]?$/u, reason: 'mark over an annex: 附件 1; 附录A' },
];

/** The foot: copies and the printing line. Examples: 抄送：各设区市…; 某省人民政府办公厅 2018年11月20日印发. */
export const FOOT = /^(?:抄\s*[送报]|主题词)\s*[:：]|\d{4}年\d{1,2}月\d{1,2}日印发$/u;

/** A line with nothing but a date. Example: 2026年1月24日. */
export const DATE_LINE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/u;

/** Number of a document, as issued. Examples: 桂政发〔2018〕51号; 国办发[2021]26号; 川办函﹝2020﹞7号. */
export const DOCUMENT_NUMBER = /(?<!\p{Script=Han})[\p{Script=Han}]{2,10}\s*[〔﹝[［【（(]\s*(?:19|20)\d{2}\s*[〕﹞\]］】）)]\s*第?\s*\d{1,4}\s*号/gu;

/** What a document's title ends with, before an optional bracket. Examples: …的通知; …三年行动方案（2018—2020年）; 政策解读. */
export const TITLE_END = /(?:通知|意见|决定|规划|方案|办法|条例|规定|细则|措施|计划|纲要|解读|公告|通告|批复|要点|规则|指南|政策|清单|报告|决议|指引|法|安排表|分工表|任务表)(?:[（(][^（）()]{1,24}[）)])*$/u;

/** Bodies that issue documents. Example: 钦州市人民政府关于…. */
export const ISSUER_END = /(?:人民政府|办公厅|办公室|委员会|党委|市委|省委|厅|局|委|部|院|会|国务院)$/u;

/** Text that a broken source runs together; the place between look-behind and look-ahead is cut. */
export const RUN_TOGETHER: readonly { match: RegExp; reason: string }[] = [
  { match: /(?<=[。！？][”’）)]?)(?=[^”’）)。！？])/gu, reason: 'sentence after sentence' },
  { match: /(?<=[〔﹝[]\d{4}[〕﹞\]]\d{1,4}号[）)])(?=发布日期|各[市县区州]|\d{4}年)/gu, reason: 'fields of a page after the title: …（某政发〔2021〕39号）发布日期' },
  { match: /(?<=发布日期[:：]\d{4}-\d{1,2}-\d{1,2})(?!\d)/gu, reason: 'the text after its date: 发布日期:2021-11-11各市' },
  { match: /(?<=各直属机构[:：]|各有关单位[:：]|各委、办、局[:：])/gu, reason: 'the text after the addressees: 各直属机构：现将' },
  { match: /(?<=[（(]此件(?:公开发布|主动公开)[）)])/gu, reason: 'the text after the publication note' },
  { match: /(?<=[。”）)])(?=注[:：])/gu, reason: 'a note after the text' },
];

/** Words that end a heading. Example: 一、壮大科技型企业群体|构建…. */
export const HEADING_TAILS = /(?:体系|机制|能力|创新|队伍|梯队|布局|高地|成就|环境|形势|新要求|征程|思想|原则|目标|任务|措施|设施|攻关|活力|支撑|产业化|转化|中心|引擎|发展|合作区|合作|汇聚|改革|投入|保障|作用|群体|群众|建设|动能|地位|平台|载体|生态|格局|领域|供给|需求|管理|服务|监督|评估|实施|领导|宣传|氛围|竞争力|水平|效能|网络|方向|路径|基础)$/u;

/** Words that open the text below a heading. Example: …发展目标|到2025年. */
export const BODY_OPENERS = /(?:“十[三四五六]五”时期|到20\d\d年|展望|当前，|以|把|聚焦|围绕|立足|加快|构建|充分|发挥|深入|建立|依托|加大|深化|紧盯|推进|促进|大力|推动|强化|进一步|完善|认真|支持|面向|积极|健全|加强|实施|开展|坚持|鼓励|根据|按照|结合|全面|统筹|优化|引导|紧扣|瞄准|贯彻)/gu;

/** Heads of columns. Examples: 序号; 牵头部门; 2025年目标值. */
export const TABLE_HEADS = /^(?:序号|编号|名称|指标|单位|类别|领域|内容|任务|项目|数量|备注|合计|目标|责任|牵头|配合|依托|[设所]?区?市|县区|\d{4}年)|(?:名称|单位|部门|类别|内容|数量|目标|指标|任务|年|值)(?:\s*[（(].*[）)])?$/u;

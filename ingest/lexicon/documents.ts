// How documents are named in a text.

/** A title in angle brackets, one more title inside allowed. The title is group 1. Example: 《某省政府关于印发〈某方案〉的通知》. */
export const QUOTED_TITLE = /《((?:[^《》]|《[^《》]{1,120}》){2,200}?)》/gu;

/** What may follow a quoted title in brackets: its number, its short name. Example: （厅发〔2020〕29号，以下简称“广西科改33条”）. */
export const AFTER_TITLE = /^\s*[（(]([^（）()]{3,80})[）)]/u;

/** The short name of a document, in group 1. Example: 以下简称《科技强桂三年行动方案》. */
export const SHORT_NAME = /(?:以下|下)(?:简称|称)(?:为)?[：:]?\s*[“"《〈「]([^”"》〉」]{2,40})[”"》〉」]/u;

/** Titles that only say of what sort a document is; they stand for the one named before. Example: 《规划》的总体思路. */
export const SORT_ONLY = /^(?:规划|方案|意见|办法|条例|通知|措施|计划|纲要|决定|细则|规定|若干措施|实施意见|实施方案|行动方案|行动计划)$/u;

/** A bracket of years or a trial note at the end of a title. Example: 三年行动方案（2021—2023年）. */
export const YEARS = /[（(](?:\d{4}\s*[—–－~-]+\s*\d{4}\s*年?|\d{4}年(?:版|修订)?|试行|暂行|修订)[）)]$/u;

/** Quoted things that are no documents. Examples: 《人民日报》; 《求是》. */
export const NO_DOCUMENT = /(?:日报|晚报|杂志|周刊|学报|期刊|邮报|时报)$/u;

/** Words that stand before a number without a mark between. Example: 按照|某政发〔2020〕1号. */
export const BEFORE_NUMBER = /^(?:按照?|根据|依据|依照|参照|贯彻|落实|执行|转发|印发|文件|详?见|以|和|及|与|由|即|在)+/u;

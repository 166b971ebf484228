// Words that give a body its part in a task.
import type { Role } from '../model.ts';

export interface DutyWord {
  name: string;
  role: Role;
  match: RegExp;
  /** A text with its list of bodies marked. */
  example: string;
  misses: readonly string[];
}

/** Labels before a list of bodies; they end in a colon. The first that matches decides. */
export const DUTY_LABELS: readonly DutyWord[] = [
  { name: 'lead-label', role: 'lead', match: /^(?:主?要?牵头(?:责任|负责|落实)?(?:单位|部门|处室)?|主办(?:单位|部门)|主要?责任(?:单位|部门)|第一责任(?:单位|部门)|总牵头(?:单位|部门)?)\s*[:：]/u, example: '1.建设平台。引进人才。（牵头单位：⟦省科技厅⟧）', misses: ['1.建设平台。引进人才。（牵头单位：有关部门）'] },
  { name: 'support-label', role: 'support', match: /^(?:(?:主要)?(?:配合|协同|协办|协助|参与|参加|支持)(?:责任)?(?:单位|部门|处室)?|(?:主要)?配合部门、单位)\s*[:：]/u, example: '1.建设平台。引进人才。（牵头单位：省科技厅；配合单位：⟦省财政厅、各市人民政府⟧）', misses: ['1.建设平台。引进人才，加强单位配合：企业投入、高校出力。'] },
  { name: 'joint-label', role: 'joint', match: /^(?:责任(?:单位|部门|主体|分工|处室)?|负责(?:单位|部门)?|落实(?:单位|部门)|实施(?:单位|部门)|承担(?:单位|部门)|工作分工|分工)\s*[:：]/u, example: '1.建设平台。引进人才。（责任单位：⟦省科技厅、省财政厅⟧）', misses: ['1.建设平台。落实主体责任，明确责任单位和责任人。'] },
];

/** Words after a list of bodies that close it. Longer before shorter. */
export const DUTY_CLOSERS: readonly DutyWord[] = [
  { name: 'joint-closer', role: 'joint', match: /(?:等)?(?:(?:有关|相关)?(?:部门|单位))?(?:按照?(?:各自)?(?:职责|职能)(?:分工|范围)?|依(?:职责|职能)(?:分工)?|根据职责(?:分工)?|按分工|结合实际|按照?要求)(?:分别|共同|各自)?(?:抓好|做好)?(?:负责|落实|推进|牵头负责|配合)(?:落实)?/u, example: '1.建设平台。引进人才。（⟦省科技厅、省财政厅⟧等按职责分工负责）', misses: ['1.建设平台。引进人才。（有关部门按职责分工负责）'] },
  { name: 'lead-closer', role: 'lead', match: /(?:等)?(?:牵头(?:负责|落实|组织实施)?)/u, example: '1.建设平台。引进人才。（⟦省科技厅⟧牵头，省财政厅配合）', misses: ['1.建设平台。支持企业组建联合体（由行业龙头企业牵头），承担项目。'] },
  { name: 'support-closer', role: 'support', match: /(?:等)?(?:(?:有关|相关)?(?:部门|单位))?(?:配合|参与|参加|协助)(?:落实)?/u, example: '1.建设平台。引进人才。（省科技厅牵头，⟦省教育厅、省财政厅⟧配合）', misses: ['1.建设平台。省教育厅配合学校改革。'] },
  { name: 'joint-plain', role: 'joint', match: /(?:等)?(?:(?:有关|相关)?(?:部门|单位))?(?:分别|共同|具体)?(?:负责(?:落实)?|落实)/u, example: '1.建设平台。引进人才。（⟦市科技局、各县区人民政府⟧负责）', misses: ['1.建设平台。市科技局负责同志参加会议。'] },
];

/** A bracket behind a full stop that holds bodies and nothing else. */
export const DUTY_BRACKET: DutyWord = {
  name: 'joint-bracket', role: 'joint',
  match: /^(?:(?:省|市|州|盟|县|区|自治区|各|中共|国家|人民银行|[\p{Script=Han}]{2,4}(?:省|市|州|县|区))[\p{Script=Han}（）()]{1,18}(?:厅|局|委|委员会|办|办公室|政府|管委会|部|院|行|支队|中心)(?:等)?(?:[、，；,;]\s*|$))+$/u,
  example: '1.建设平台。引进人才。（⟦省科技厅、省财政厅，各市人民政府⟧）', misses: ['1.建设平台。引进人才，报主管部门（省科技厅）', '1.建设平台。引进人才。（各类人才、各级平台）'],
};

/** One clause for all tasks that follow. The bodies are in group 1. Examples: 以下均需桂林市人民政府落实，不再列出; 以下任务均由各市人民政府负责. */
export const BLANKET = /(?:以下|下列|各项)(?:各项|各条|任务|工作|措施)*(?:均|都)(?:需|须|由|要)?([^。；;，,（）()]{2,40}?)(?:负责落实|组织落实|负责|落实|配合)(?:[，,]?\s*(?:不再|不一一|不另)(?:一一)?(?:列出|列举|单列|重复))?/u;

/** A last sentence that gives an item to bodies. Examples: 由市科技局会同市财政局负责。; 由省工信厅牵头，省科技厅参与。 */
export const DUTY_SENTENCE = /(?:^|[。；])\s*由([^。；，]{3,80}?(?:负责|牵头|落实)(?:[，,][^。；]{3,80}?(?:配合|参与|协助|负责|落实))?(?:落实|组织实施)?)。?\s*$/u;

/** Joins two bodies of one list. Example: 省科技厅|会同|省财政厅. */
export const TOGETHER_WITH = /会同|会商|联合|商(?=[省市县区自])/u;

/** The first body of an unranked list leads. Example: 责任单位中列第一位的为牵头单位. */
export const FIRST_LEADS = /(?:列|排)(?:在)?(?:第一位?|首位)的?(?:单位|部门)?(?:为|是)牵头|第一个(?:单位|部门)(?:为|是)牵头/u;

/** What a body's name ends with: without one of these a duty clause names nobody. Example: 自治区科技厅; not 有关部门. */
export const BODY_END = /(?:厅|局|委|委员会|办|办公室|办公厅|政府|部|院|会|署|行|校|学|学院|所|司|处|中心|集团|公司|团|社|台|协|联|军区|总队|党委|市委|组织部|宣传部|管委|发改|园区|高新区|开发区|企业|单位|县|市|区|站)$/u;

/** Lists that name nobody. Examples: 有关部门; 各级各部门; 相关单位. */
export const NOBODY = /^(?:各?(?:有关|相关|级|牵头|责任)*(?:各|的)?(?:部门|单位|方面|企业))+$/u;

/** A duty wording that must be read; where it was not, its clause is unread. Examples: （责任单位：; 按职责分工负责）. */
export const DUTY_SIGNS = /(?:牵头|责任|配合)(?:单位|部门)\s*[:：]|按照?(?:职责|职能)(?:分工)?(?:分别)?负责|[（(][^（）()]{2,80}(?:牵头|负责|负责落实|落实)[）)]\s*$/u;

/** Columns of a table that hold bodies with a duty. 依托单位 gives none. */
export const DUTY_COLUMNS: readonly DutyWord[] = [
  { name: 'lead-column', role: 'lead', match: /^(?:主要)?(?:牵头|主办|总牵头)(?:责任)?(?:部门|单位|处室)/u, example: '序号\t任务\t牵头部门\n1\t建设平台\t⟦省科技厅⟧', misses: ['序号\t任务\t依托单位\n1\t建设平台\t武汉大学'] },
  { name: 'support-column', role: 'support', match: /^(?:主要)?(?:配合|参与|协办|协同|参加)(?:责任)?(?:部门|单位|处室)/u, example: '序号\t任务\t牵头部门\t主要配合部门、单位\n1\t建设平台\t省科技厅\t⟦省财政厅⟧', misses: ['序号\t任务\t依托单位\n1\t建设平台\t武汉大学'] },
  { name: 'joint-column', role: 'joint', match: /^(?:责任|负责|落实|实施)(?:部门|单位|处室|主体)/u, example: '序号\t任务\t责任单位\n1\t建设平台\t⟦省科技厅⟧', misses: ['序号\t任务\t依托单位\n1\t建设平台\t武汉大学'] },
];

/** Columns that only count. Examples: 序号; 编号. */
export const COUNT_COLUMN = /^(?:序号|编号|No\.?)$/iu;

/** What ends a list of bodies. Examples: 责任单位：省科技厅|；…; 责任单位：省科技厅|，完成时限：2025年底. */
export const LIST_END = /[。；;]|[，,、\s]?(?:完成)?(?:时限|时间|期限)\s*[:：]/u;

/** Roles said behind the bodies although a label stands before them. Example: 责任单位：市科技局牵头，市财政局配合. */
export const ROLE_INSIDE = /\p{Script=Han}(?:牵头|配合)(?:负责)?(?:[，,；;]|\s*$)/u;

/** The leader marked in a list. Example: 责任单位：省科技厅（牵头）、省财政厅. */
export const LEAD_MARK = /[（(]\s*牵头(?:单位|部门)?\s*[）)]/gu;

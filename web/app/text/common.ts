// Wording that several parts of the page share: kinds, roles, relations, the usual buttons.
import type { Kind, Level, RelationType, Role, Status } from '../../../ingest/model.ts';
import { counted, figure, table } from './useText.ts';

const kindZh: Record<Kind, string> = {
  Department: '部门', City: '城市', University: '高校', Institute: '院所', Enterprise: '企业', Platform: '平台', Park: '园区', Industry: '产业', Task: '任务', Target: '指标', Document: '文件',
};
const kindEn: Record<Kind, string> = {
  Department: 'Department', City: 'City', University: 'University', Institute: 'Institute', Enterprise: 'Enterprise', Platform: 'Platform', Park: 'Park', Industry: 'Industry', Task: 'Task', Target: 'Target', Document: 'Document',
};
const roleZh: Record<Role, string> = { lead: '牵头', support: '配合', joint: '共同' };
const roleEn: Record<Role, string> = { lead: 'leads', support: 'supports', joint: 'shares' };
const shortRoleZh: Record<Role, string> = { lead: '牵', support: '配', joint: '共' };
const shortRoleEn: Record<Role, string> = { lead: 'L', support: 'S', joint: 'J' };
const levelZh: Record<Level, string> = { national: '国家级', region: '自治区级', city: '市级', county: '县级' };
const levelEn: Record<Level, string> = { national: 'national', region: 'region', city: 'city', county: 'county' };
const statusZh: Record<Status, string> = { planned: '拟建', building: '在建', existing: '已有' };
const statusEn: Record<Status, string> = { planned: 'Planned', building: 'Being built', existing: 'Existing' };

/** As the source of the relation reads: 科技厅 负责 …. */
const outZh: Record<RelationType, string> = {
  RESPONSIBLE_FOR: '负责', SERVES: '服务', DEVELOPS: '发展', LOCATED_IN: '位于', HOSTS: '依托建设', PARTNERS_WITH: '合作', PART_OF: '属于', CITES: '引用', ISSUED: '印发', HAS_TASK: '任务', CONCERNS: '涉及', SETS: '指标', ABOUT: '关于',
};
/** As its target reads: 任务 责任单位 …. */
const inZh: Record<RelationType, string> = {
  RESPONSIBLE_FOR: '责任单位', SERVES: '服务平台', DEVELOPS: '发展地', LOCATED_IN: '位于这里', HOSTS: '依托单位', PARTNERS_WITH: '合作', PART_OF: '下属', CITES: '被引用', ISSUED: '印发单位', HAS_TASK: '出自文件', CONCERNS: '涉及它的任务', SETS: '出自文件', ABOUT: '它的指标',
};
const outEn: Record<RelationType, string> = {
  RESPONSIBLE_FOR: 'Duties', SERVES: 'Serves', DEVELOPS: 'Develops', LOCATED_IN: 'Located in', HOSTS: 'Hosts', PARTNERS_WITH: 'Partners', PART_OF: 'Part of', CITES: 'Cites', ISSUED: 'Issued', HAS_TASK: 'Tasks', CONCERNS: 'Concerns', SETS: 'Targets', ABOUT: 'About',
};
const inEn: Record<RelationType, string> = {
  RESPONSIBLE_FOR: 'Responsible', SERVES: 'Served by', DEVELOPS: 'Developed by', LOCATED_IN: 'Located here', HOSTS: 'Host', PARTNERS_WITH: 'Partners', PART_OF: 'Parts', CITES: 'Cited by', ISSUED: 'Issuer', HAS_TASK: 'In document', CONCERNS: 'Tasks about it', SETS: 'In document', ABOUT: 'Targets',
};

export const common = table(
  {
    notLoaded: '页面的这一部分没有载入：连不上服务。服务恢复后再试一次。',
    product: '政策图谱',
    kind: kindZh as Record<string, string>,
    role: roleZh as Record<string, string>,
    shortRole: shortRoleZh as Record<string, string>,
    level: levelZh as Record<string, string>,
    status: statusZh as Record<string, string>,
    out: outZh as Record<string, string>,
    in: inZh as Record<string, string>,
    retry: '重试',
    noDocuments: '还没有文件',
    noDocumentsAdvice: '在终端里运行 npm run ingest 读入文件；读完后底栏会提示，这里就有名称、关系和每条关系的原句。',
    close: '关闭',
    cancel: '取消',
    undo: '撤销',
    redo: '重做',
    reading: '正在读取…',
    readSource: '看原文',
    showInGraph: '在图谱中看',
    copyFootnote: '复制为脚注',
    footnoteCopied: '已复制脚注，含文号和日期',
    footnoteCopiedNoNumber: '已复制脚注；文中没有文号',
    copyLink: '复制链接',
    linkCopied: '已复制链接',
    copyRefused: '浏览器不让复制。选中文字后按 Ctrl C。',
    noNumber: '文中没有文号',
    listed: (n: number, m: number) => `列出 ${figure(n)} / ${figure(m)} 项`,
    listAll: '全部列出',
    placeOf: (n: number, m: number) => `第 ${n} 处，共 ${m} 处`,
    previousPlace: '上一处',
    nextPlace: '下一处',
    remove: (what: string) => `去掉 ${what}`,
    documents: (n: number) => `${figure(n)} 份文件`,
    facts: (n: number) => `${figure(n)} 条关系`,
    collective: '集体：其中每个单位的分工没有写',
    notShown: '图上没有显示',
  },
  {
    notLoaded: 'That part of the page did not load: the server does not answer. Try again when it is back.',
    product: 'Policy Atlas',
    kind: kindEn as Record<string, string>,
    role: roleEn as Record<string, string>,
    shortRole: shortRoleEn as Record<string, string>,
    level: levelEn as Record<string, string>,
    status: statusEn as Record<string, string>,
    out: outEn as Record<string, string>,
    in: inEn as Record<string, string>,
    retry: 'Retry',
    noDocuments: 'No documents yet',
    noDocumentsAdvice: 'Run npm run ingest in a terminal. The bar below says when it is done; names, relations and their sentences are then here.',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    redo: 'Redo',
    reading: 'Reading…',
    readSource: 'Read in document',
    showInGraph: 'Show in graph',
    copyFootnote: 'Copy as footnote',
    footnoteCopied: 'Footnote copied with number and date',
    footnoteCopiedNoNumber: 'Footnote copied; the text has no document number',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    copyRefused: 'The browser refused to copy. Select the text and press Ctrl C.',
    noNumber: 'No document number in the text',
    listed: (n: number, m: number) => `${figure(n)} of ${figure(m)} listed`,
    listAll: 'List all',
    placeOf: (n: number, m: number) => `Place ${n} of ${m}`,
    previousPlace: 'Previous place',
    nextPlace: 'Next place',
    remove: (what: string) => `Remove ${what}`,
    documents: (n: number) => counted(n, 'document', 'documents'),
    facts: (n: number) => counted(n, 'fact', 'facts'),
    collective: 'Collective: the duty of each member is not stated',
    notShown: 'Not shown in the picture',
  },
);

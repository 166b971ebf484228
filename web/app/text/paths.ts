// Wording of the paths between two things.
import type { RelationType, Role } from '../../../ingest/model.ts';
import { counted, figure, table } from './useText.ts';

/** What a step of a path says: in the direction in which the text states it. */
export interface StepWords { source: string; target: string; type: RelationType; role: Role | undefined }

const verbZh: Record<RelationType, string> = {
  RESPONSIBLE_FOR: '负责', SERVES: '服务', DEVELOPS: '发展', LOCATED_IN: '位于', HOSTS: '建设', PARTNERS_WITH: '合作于', PART_OF: '属于', CITES: '引用', ISSUED: '印发', HAS_TASK: '列出', CONCERNS: '涉及', SETS: '提出', ABOUT: '说的是',
};
const roleZh: Record<Role, string> = { lead: '牵头', support: '配合', joint: '共同负责' };
const verbEn: Record<RelationType, string> = {
  RESPONSIBLE_FOR: 'is responsible for', SERVES: 'serves', DEVELOPS: 'develops', LOCATED_IN: 'lies in', HOSTS: 'hosts', PARTNERS_WITH: 'works with', PART_OF: 'is part of', CITES: 'cites', ISSUED: 'issued', HAS_TASK: 'lists', CONCERNS: 'concerns', SETS: 'sets', ABOUT: 'is about',
};
const roleEn: Record<Role, string> = { lead: 'leads', support: 'supports', joint: 'shares' };

export const paths = table(
  {
    fromLabel: '从',
    toLabel: '到',
    choose: '选一个名称',
    swap: '对调两端',
    chooseBoth: '选两个名称，看它们怎样连在一起',
    chooseAdvice: '部门、城市、园区、平台、高校、产业和任务都可以；每一步都有原句。',
    reading: '正在找路径…',
    sentence: (n: number, shortest: number) => `${figure(n)} 条路径，最短 ${figure(shortest)} 步`,
    sentenceMore: (n: number, shortest: number) => `先列最能说明问题的 ${figure(n)} 条路径，最短 ${figure(shortest)} 步`,
    none: (steps: number) => `${figure(steps)} 步以内没有写到它们怎样相连`,
    noneAdvice: '可以放宽关系种类、去掉文件筛选，或多走几步。',
    same: '两端是同一个名称',
    types: '走哪些关系',
    all: '全部关系',
    steps: (n: number) => `最多 ${figure(n)} 步`,
    stepsLabel: '最多几步',
    more: '再多列一些',
    list: '路径',
    step: ({ source, target, type, role }: StepWords) => `${source} ${type === 'RESPONSIBLE_FOR' && role ? roleZh[role] : verbZh[type]} ${target}`,
    joiner: '；',
    end: '。',
    picture: (n: number) => `${figure(n)} 条路径画在一起`,
    chosen: (n: number, steps: number) => `第 ${figure(n)} 条路径，${figure(steps)} 步`,
    question: '连成一句',
    close: '关闭详情',
  },
  {
    fromLabel: 'From',
    toLabel: 'to',
    choose: 'choose a name',
    swap: 'Swap the ends',
    chooseBoth: 'Choose two names to see how they are joined',
    chooseAdvice: 'Departments, cities, parks, platforms, universities, industries and tasks; each step has its sentence.',
    reading: 'Looking for paths…',
    sentence: (n: number, shortest: number) => `${counted(n, 'path', 'paths')}, the shortest of ${counted(shortest, 'step', 'steps')}`,
    sentenceMore: (n: number, shortest: number) => `The ${figure(n)} most telling paths first, the shortest of ${counted(shortest, 'step', 'steps')}`,
    none: (steps: number) => `Within ${counted(steps, 'step', 'steps')} nothing is stated that joins them`,
    noneAdvice: 'Allow more relation types, remove the document filter, or go more steps.',
    same: 'Both ends are the same name',
    types: 'Along which relations',
    all: 'All relations',
    steps: (n: number) => `At most ${counted(n, 'step', 'steps')}`,
    stepsLabel: 'Most steps',
    more: 'List some more',
    list: 'Paths',
    step: ({ source, target, type, role }: StepWords) => `${source} ${type === 'RESPONSIBLE_FOR' && role ? roleEn[role] : verbEn[type]} ${target}`,
    joiner: '; ',
    end: '.',
    picture: (n: number) => `${counted(n, 'path', 'paths')} in one picture`,
    chosen: (n: number, steps: number) => `Path ${figure(n)}, ${counted(steps, 'step', 'steps')}`,
    question: 'As one sentence',
    close: 'Close details',
  },
);

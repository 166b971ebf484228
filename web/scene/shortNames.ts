// Names short enough for a picture, never two things under one.
import type { Kind } from '../../ingest/model.ts';

interface Named { id: string; kind: Kind; name: string }
type Rule = readonly [match: RegExp, short: string];

const KIND_WORD: Record<Kind, string> = {
  Department: '部门', City: '城市', University: '高校', Institute: '院所', Enterprise: '企业', Platform: '平台', Park: '园区', Industry: '产业', Task: '任务', Target: '指标', Document: '文件',
};

/** Names whose rest says nothing without 产业: 未来产业, 数字产业. */
const NEEDS_INDUSTRY = /^(未来|数字|新兴|传统|支柱|优势|主导|特色|重点|核心|先导|战新|重点支柱|特色优势|文化|健康|养老|体育|信息|现代|创意|绿色|环保|林|糖|茶|蔗糖)$/;

/** In order; each applies to what the one before left. The comment gives one text it catches. */
const RULES: Partial<Record<Kind, readonly Rule[]>> = {
  Department: [
    [/^广西壮族自治区|^自治区(?!人民政府|政府|党委)/, ''], // 自治区科技厅
    [/^国家税务总局(.{2,4}?)(壮族自治区|省|市)税务局$/, '$1税务局'], // 国家税务总局广西壮族自治区税务局
    [/科学技术(?=[厅局部])/, '科技'], // 科学技术厅
    [/工业和信息化(?=[厅局部])/, '工信'], // 工业和信息化厅
    [/人力资源(?:和|与)?社会保障(?=[厅局部])/, '人社'], // 人力资源社会保障厅
    [/住房(?:和|与)?城乡建设(?=[厅局部])/, '住建'], // 住房城乡建设厅
    [/(?:国家)?发展(?:和|与)?改革委(?:员会)?/, '发改委'], // 发展改革委
    [/卫生健康委(?:员会)?/, '卫健委'], // 卫生健康委
    [/国有资产监督管理委员会/, '国资委'],
    [/市场监督管理/, '市场监管'], // 市场监督管理局
    [/药品监督管理/, '药监'], // 药品监督管理局
    [/金融监督管理/, '金融监管'], // 地方金融监督管理局
    [/人民政府/, '政府'], // 桂林市人民政府
    [/^(?!各|本|全)(.{2,3})市(?=.{2,})(?!政府)/, '$1'], // 钦州市科技局
    [/办公室$/, '办'], // 金融工作办公室
  ],
  City: [[/^(.{2,})市$/, '$1']], // 桂林市
  Park: [
    [/^中国[（(](.+?)[）)]自由贸易试验区(.+片区)$/, '$2'], // 中国（广西）自由贸易试验区钦州港片区
    [/自由贸易试验区/, '自贸区'], // 中国（广西）自由贸易试验区
    [/国家级?(?=高新|经济技术|农业科技|自主创新|可持续)/, ''], // 南宁国家级高新区
    [/高新技术产业(?:开发|示范)区/, '高新区'], // 南宁高新技术产业开发区
    [/经济技术开发区/, '经开区'], // 钦州港经济技术开发区
    [/农业科技园区/, '农科园'], // 百色国家农业科技园区
    [/自主创新示范区/, '自创区'], // 南柳桂北自主创新示范区
    [/可持续发展议程创新示范区/, '可持续示范区'], // 桂林国家可持续发展议程创新示范区
    [/^(.{2})市(?=.{3,})/, '$1'], // 钦州市高新区
  ],
  Industry: [
    [/领域(?:[（(]产业[）)])?$/, ''], // 冶金领域（产业）
    [/战略性新兴产业/, '战新产业'],
    [/^(.*?[^产])(?:产业|行业)(?:集群)?$/, '$1'], // 汽车产业
  ],
  Institute: [
    [/中国科学院/, '中科院'], [/中国社会科学院/, '社科院'], [/农业科学院/, '农科院'], [/林业科学(?:研究)?院/, '林科院'], // 广西农业科学院
    [/广西壮族自治区/, '广西'],
  ],
  Enterprise: [
    [/(?:股份|集团)*(?:有限)?(?:责任)?公司$/, ''], // 广西玉柴机器股份有限公司
    [/^(.{2})市(?=.{2,})/, '$1'],
  ],
  Platform: [
    [/广西壮族自治区|^自治区级?/, '广西'], // 广西壮族自治区重点实验室
    [/产业技术研究院/, '产研院'], // 广西产业技术研究院
    [/工程技术研究中心/, '工程中心'], // 国家工程技术研究中心
    [/^(.{2})市(?=.{4,})/, '$1'], // 钦州市高新技术产业服务中心
  ],
  University: [[/广西壮族自治区/, '广西']],
};

/** One name shortened, e.g. 自治区工业和信息化厅 → 工信厅; the name itself where shortening would leave less than two characters. */
export function shortName(name: string, kind: Kind): string {
  let short = name.trim();
  for (const [match, replacement] of RULES[kind] ?? []) {
    const next = short.replace(match, replacement);
    if ([...next].length < 2 || (kind === 'Industry' && !next.endsWith('产业') && NEEDS_INDUSTRY.test(next))) continue;
    short = next;
  }
  return short;
}

/** Short names by id. Things that would share one keep their full names; if those are equal too, the kind is added, then a number. */
export function shortNames(entities: readonly Named[]): Map<string, string> {
  const ordered = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const steps: ((e: Named, n: number) => string)[] = [
    (e) => shortName(e.name, e.kind), (e) => e.name, (e) => `${e.name}（${KIND_WORD[e.kind]}）`, (e, n) => `${e.name}（${KIND_WORD[e.kind]} ${n}）`,
  ];
  const level = new Map(ordered.map((e) => [e.id, 0]));
  for (;;) {
    const groups = new Map<string, Named[]>();
    for (const [n, entity] of ordered.entries()) {
      const text = steps[level.get(entity.id)!]!(entity, n + 1);
      (groups.get(text) ?? groups.set(text, []).get(text)!).push(entity);
    }
    const clashes = [...groups.values()].filter((group) => group.length > 1);
    if (clashes.length === 0) return new Map([...groups].map(([text, [entity]]) => [entity!.id, text]));
    for (const entity of clashes.flat()) level.set(entity.id, Math.min(steps.length - 1, level.get(entity.id)! + 1));
  }
}

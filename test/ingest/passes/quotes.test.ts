// Quotes hold both names and a word that states the relation, no more of the sentence than that.
import { describe, expect, it } from 'vitest';
import { namingSpan } from '../../../ingest/passes/quotes.ts';
import { extract } from '../../../ingest/pipeline.ts';
import { readSource } from '../../../ingest/read/source.ts';

const HEAD = '湖北省人民政府关于加快科技创新的意见\n鄂政发〔2021〕20号\n\n';

/** `TYPE source`: quote and status of its first evidence. */
function evidence(text: string, line: string): { quote: string; status: string } | undefined {
  const { graph } = extract([readSource(Buffer.from(HEAD + text), 'case.txt')]);
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const [first] = graph.relations.find(({ type, source, target }) => `${type} ${names.get(source)} ${names.get(target)}` === line)?.evidence ?? [];
  return first && { quote: first.quote, status: first.status };
}

describe('a quote', () => {
  it.each([
    ['为加快发展，推动襄阳汽车、电子信息产业升级。', 'DEVELOPS 襄阳市 电子信息产业', '推动襄阳汽车、电子信息产业'],
    ['宜昌市重点发展精细化工、生物医药产业，完善政策。', 'DEVELOPS 宜昌市 生物医药产业', '宜昌市重点发展精细化工、生物医药产业'],
    ['培育大数据、云计算等数字产业，增强动力。', 'PART_OF 大数据 数字产业', '大数据、云计算等数字产业'],
    ['完善机制，推动东湖实验室落户宜昌市，提升能力。', 'LOCATED_IN 东湖实验室 宜昌市', '东湖实验室落户宜昌市'],
    ['提升襄阳高新区。', 'LOCATED_IN 襄阳高新区 襄阳市', '襄阳高新区'],
    ['深入实施战略，支持武汉大学建设海洋装备公共服务平台。', 'HOSTS 武汉大学 海洋装备公共服务平台', '武汉大学建设海洋装备公共服务平台'],
  ])('%s', (text, line, quote) => expect(evidence(text, line)?.quote).toBe(quote));
});

describe('status of a piece of evidence', () => {
  it.each([
    ['支持武汉大学争创国家生物制造产业创新中心。', 'HOSTS 武汉大学 国家生物制造产业创新中心', 'planned'],
    ['加快建设襄阳高新区。', 'LOCATED_IN 襄阳高新区 襄阳市', 'building'],
    ['加快建设宜昌高新区、襄阳高新区。', 'LOCATED_IN 襄阳高新区 襄阳市', 'building'],
    ['推进襄阳高新区、宜昌高新区等园区建设。', 'LOCATED_IN 襄阳高新区 襄阳市', 'building'],
    ['依托襄阳高新区扩大开放。', 'LOCATED_IN 襄阳高新区 襄阳市', 'existing'],
    ['襄阳高新区位置优越。', 'LOCATED_IN 襄阳高新区 襄阳市', ''],
  ])('%s', (text, line, status) => expect(evidence(text, line)?.status).toBe(status));
});

describe('what names something', () => {
  const long = '完善机制，强化统筹，优化环境，加快建设东湖谷电子信息产业园，推动项目落地，支持企业集聚，形成一批成果，带动周边地区加快发展壮大，提升能力水平。';
  it.each([
    ['开头。建设东湖谷。结尾。', '东湖谷', '建设东湖谷'],
    [long, '东湖谷', '加快建设东湖谷电子信息产业园'],
    ['东湖谷', '东湖谷', '东湖谷'],
  ])('%s', (text, name, quote) => {
    const at = text.indexOf(name);
    expect(text.slice(...namingSpan(text, at, at + name.length))).toBe(quote);
  });
});

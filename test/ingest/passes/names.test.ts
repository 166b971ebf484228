// Recognisers of names, each as a table: what a text names, and texts that name nothing of the kind.
import { describe, expect, it } from 'vitest';
import { countiesListed, countiesNamed, placesIn } from '../../../ingest/passes/names/places.ts';
import { bodiesIn } from '../../../ingest/passes/names/bodies.ts';
import { schoolsIn } from '../../../ingest/passes/names/schools.ts';
import { sectorsIn } from '../../../ingest/passes/names/sectors.ts';
import { zonesIn } from '../../../ingest/passes/names/zones.ts';
import { firmsIn } from '../../../ingest/passes/names/firms.ts';
import { Taken } from '../../../ingest/passes/spans.ts';

const REGION = '湖北省';
const places = (text: string) => placesIn(text, REGION);
const zones = (text: string) => zonesIn(text, places(text), schoolsIn(text, places(text)));

describe('places', () => {
  it.each([
    ['支持襄阳、宜昌等市', ['襄阳市', '宜昌市']],
    ['大冶市要做强', ['大冶市']],
    ['恩施州、神农架林区', ['恩施土家族苗族自治州', '神农架林区']],
    ['来自北海道的游客', []],
    ['入海口的水质', []],
    ['日照时间长', []],
    ['主城区和郊区', []],
    ['国家乡村振兴示范县', []],
    ['张家口市蔚县', ['张家口市', '蔚县']],
  ])('%s', (text, names) => expect(places(text).map(({ division }) => division.name)).toEqual(names));

  it('takes the county of the document’s region where names repeat', () => {
    expect(placesIn('朝阳区', '吉林省')[0]?.division.region).toBe('吉林省');
    expect(placesIn('朝阳区', REGION)).toEqual([]);
  });

  it.each([
    ['新增仙桃、潜江、大冶3个千亿县', ['仙桃', '潜江', '大冶']],
    ['枣阳、枝江等10个县市获批', ['枣阳', '枝江']],
    ['襄阳、宜都等市', ['宜都']],
    ['天门、赤壁的历史', []],
    ['支持襄阳牛肉面、枣阳桃产品、大冶刺绣品等特色产业', ['枣阳', '大冶']],
    ['支持天门纺织品、赤壁青砖茶、新材料产品等', []],
    ['技术、天门等城市', []],
  ])('takes counties that a list of places names: %s', (text, shorts) => expect([...countiesListed([text], REGION).keys()].toSorted()).toEqual(shorts.toSorted()));

  it('takes a county’s short name only where its full name stands in the document', () => {
    expect([...countiesNamed(['资源县的合作'], '广西壮族自治区').keys()]).toEqual(['资源']);
    expect(countiesNamed(['资源配置与合作'], '广西壮族自治区').size).toBe(0);
  });
});

describe('bodies', () => {
  const names = (text: string, place = REGION) => bodiesIn(text, placesIn(text, REGION), place).map(({ name }) => name);
  it.each([
    ['省科技厅、省经信厅', ['省科技厅', '省经信厅']],
    ['省发展改革委、财政厅、国资委', ['省发展改革委', '省财政厅', '省国资委']],
    ['襄阳市人民政府，宜昌市科技局', ['襄阳市人民政府', '宜昌市科技局']],
    ['省委组织部、省委办公厅', ['省委组织部', '省委办公厅']],
    ['国家税务总局湖北省税务局', ['国家税务总局湖北省税务局']],
    ['中国人民银行湖北省分行', ['中国人民银行湖北省分行']],
    ['各市（州）人民政府，省直有关部门', ['各市（州）人民政府', '省直有关部门']],
    ['科技部门要做好服务', []],
    ['省级创新平台的全部内容', []],
    ['教育部重点实验室', []],
    ['厅市会商机制', []],
    ['有关部门和单位', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('reads 市 as the city whose plan it is', () => {
    expect(names('市科技局、市财政局', '襄阳市')).toEqual(['襄阳市科技局', '襄阳市财政局']);
    expect(names('市科技局')).toEqual([]);
  });

  it('gives short and official names one key, two bodies two', () => {
    const keys = (text: string) => bodiesIn(text, placesIn(text, REGION), REGION).map(({ key }) => key);
    expect(new Set(keys('省科技厅；湖北省科学技术厅'))).toHaveProperty('size', 1);
    expect(new Set(keys('省科技厅；省财政厅'))).toHaveProperty('size', 2);
    expect(new Set(keys('省卫生健康委；省卫健委；省卫生健康委员会'))).toHaveProperty('size', 1);
  });
});

describe('universities', () => {
  const names = (text: string) => schoolsIn(text, places(text)).map(({ name }) => name);
  it.each([
    ['联合武汉大学、华中科技大学等高校', ['武汉大学', '华中科技大学']],
    ['中国地质大学（武汉）', ['中国地质大学（武汉）']],
    ['宜昌新材料职业技术大学', ['宜昌新材料职业技术大学']],
    ['向应用型大学发展', []],
    ['建设现代产业学院', []],
    ['依托大学科技园', []],
    ['中国科学院、省社会科学院', []],
    ['湖北省农业科学院', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('parks, platforms, institutes, enterprises', () => {
  it.each([
    ['推动襄阳高新区提质扩容', ['Park 襄阳高新区']],
    ['建设中德产业园', ['Park 中德产业园']],
    ['打造光谷科技创新大走廊', ['Park 光谷科技创新大走廊']],
    ['加快建设西部（重庆）科学城', ['Park 西部（重庆）科学城']],
    ['建设绿色先行试验区（襄阳）', ['Park 绿色先行试验区（襄阳）']],
    ['争创先进储能材料湖北实验室', ['Platform 先进储能材料湖北实验室']],
    ['武汉大学南方（宜昌）研究院', ['Platform 武汉大学南方（宜昌）研究院']],
    ['建立海洋装备公共服务平台', ['Platform 海洋装备公共服务平台']],
    ['推动中国—东盟技术转移中心升级', ['Platform 中国—东盟技术转移中心']],
    ['省农业科学研究院、中国科学院武汉植物园', ['Institute 省农业科学研究院', 'Institute 中国科学院武汉植物园']],
    ['支持东风汽车集团有限公司', ['Enterprise 东风汽车集团有限公司']],
    ['建设一批省级众创空间', []],
    ['争创国家级孵化器3家', []],
    ['新认定省级企业技术中心150家', []],
    ['在内燃机等领域争创国家技术创新中心', []],
    ['各类高新区、经开区', []],
    ['提高自升式钻井平台的可靠性', []],
    ['建设中心城区和商业银行', []],
    ['省重点实验室和国家重点实验室', []],
  ])('%s', (text, expected) => expect(zones(text).map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected));
});

describe('enterprises without a company word', () => {
  const names = (text: string) => firmsIn({ text, taken: new Taken(), places: places(text), schools: schoolsIn(text, places(text)) }).map(({ name }) => name);
  it.each([
    ['支持长江存储、华工科技等龙头企业牵头', ['长江存储', '华工科技']],
    ['推动甲骨—武汉大学产学研合作', ['甲骨']],
    ['培育瞪羚、独角兽等企业', []],
    ['科技型、创新型等企业', []],
    ['中国—武汉大学', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('industries', () => {
  it.each([
    ['聚焦汽车、机械、高端装备制造等重点产业领域', ['汽车', '机械', '高端装备制造']],
    ['推动汽车产业转型', ['汽车产业']],
    ['发展低空经济和数字经济', ['低空经济', '数字经济']],
    ['重点发展新一代信息技术、新材料和生物医药产业', ['新一代信息技术', '新材料', '生物医药产业']],
    ['发展海水淡化和综合利用、船舶修造等产业', ['海水淡化和综合利用', '船舶修造']],
    ['壮大茶产业', ['茶产业']],
    ['软件和信息技术服务业等产业', ['软件和信息技术服务业']],
    ['推动传统产业转型升级', []],
    ['战略科技领域和行业领域', []],
    ['投入到应用研究、技术与开发等领域', []],
    ['在人才评价、项目审批等领域改革', []],
    ['促进经济社会发展', []],
    ['新技术新产品新产业', []],
    ['宜昌产业发展', []],
    ['一区一主导产业', []],
    ['光电转换过程中的新物理与新机制等领域', []],
  ])('%s', (text, expected) => expect(sectorsIn(text).map(({ name }) => name)).toEqual(expected));

  it('gives the members of a list the industry that closes it', () => {
    expect(sectorsIn('大数据、云计算等数字产业').map(({ name, parent }) => [name, parent])).toEqual([['大数据', '数字'], ['云计算', '数字'], ['数字产业', undefined]]);
  });
});

// Class words of parks, platforms, institutes and enterprises. A class word alone names nothing: what stands before it must be proper.
import type { Kind } from '../model.ts';

interface Group {
  kind: Kind;
  /** What the entity is filed under. */
  type: string;
  example: string;
  words: string;
  /** A domain alone (海洋, 大数据) makes a name, where one thing is to be created; otherwise a place or body must head it. */
  domain?: true;
  /** Every plan lists them by the dozen: a place and the class word are still a class. Example: 某市工程技术研究中心 35 家. */
  dozens?: true;
  /** A province has one of the kind: the province and the class word are a name. Example: 湖北技术转移中心. */
  regional?: true;
  /** Authorities approve them one by one: a field before the word names the one to be built. Example: 建设|柔性电子技术创新中心. */
  approved?: true;
}

export interface ClassWord extends Omit<Group, 'words' | 'example'> { word: string }

/** Longest match wins. A new class word is one more word in a row. */
const GROUPS: readonly Group[] = [
  { kind: 'Park', type: '高新区', example: '青桥高新区', words: '高新技术产业开发区 高新技术产业园区 高新技术产业园 高新区 高技术产业开发区 国家级高新区 国家高新区' },
  { kind: 'Park', type: '经开区', example: '青桥经济技术开发区', words: '经济技术开发区 经济开发区 经开区 工业开发区 开发区 国家级经开区 国家经开区' },
  { kind: 'Park', type: '产业园', example: '中奥产业园', domain: true, words: '产业园区 产业园 工业园区 工业园 高科技园区 高科技园 科技园区 科技园 科创园区 科创园 创业园区 创业园 物流园区 物流园 软件园 生态园 专业园 创新园 加工园 化工园区' },
  { kind: 'Park', type: '农业园区', example: '荆州国家农业科技园区', words: '农业科技园区 农业科技园 现代农业产业园 农业高新技术产业示范区 农高区 农综区' },
  { kind: 'Park', type: '示范区', example: '青桥湾国家自主创新示范区', words: '自主创新示范区 议程创新示范区 创新示范区 转化示范区 示范区 先行示范区' },
  { kind: 'Park', type: '试验区', example: '国际种业开放试验区', words: '自由贸易试验区 自贸试验区 自贸区 先行试验区 开放试验区 综合试验区 改革试验区 实验区 试验区 先行区' },
  { kind: 'Park', type: '保税区', example: '青桥综合保税区', words: '综合保税区 综保区 保税港区 保税区 出口加工区' },
  { kind: 'Park', type: '集聚区', example: '青桥新区', words: '产业集聚区 科研集聚区 集聚区 集中区 技术转移集聚区 功能区 先导区 合作区 片区 新区 港区 聚集区 商务区 工业区' },
  { kind: 'Park', type: '谷', example: '青桥智慧谷', words: '智慧谷 创新谷 科创谷 光谷 药谷 硅谷 智谷' },
  { kind: 'Park', type: '谷', example: '襄阳·中国动力谷', domain: true, words: '动力谷 声谷 视谷 健康谷 生命谷 数谷 谷' },
  { kind: 'Park', type: '科学城', example: '青桥科学城', words: '科技城 科学城 科创城 科创区 科创港 创新港 航天港 科学园 大学城 航天城 科教城 知识城 产业城 动力城 健康城 生物城 医药城 光电城 数字城 金融城 产业新城 未来城 科技新城 新城 科技创新大走廊 科技创新走廊 科创大走廊 科创走廊 创新走廊 科技走廊 大走廊 生态城 示范城' },
  { kind: 'Park', type: '基地', example: '襄阳冶金生产基地', domain: true, words: '产业化基地 产业基地 生产基地 制造基地 一体化基地 医药基地 化工基地 能源基地 航天基地 融合基地 示范基地' },
  { kind: 'Park', type: '小镇', example: '青桥小镇', words: '特色小镇 科创小镇 基金小镇 小镇' },
  { kind: 'Platform', type: '实验室', example: '柔性电子省部共建国家重点实验室', dozens: true, approved: true, words: '国家重点实验室 全国重点实验室 重点实验室 联合实验室 工程实验室' },
  { kind: 'Platform', type: '实验室', example: '青桥山实验室', dozens: true, words: '省实验室 实验室' },
  { kind: 'Platform', type: '工程中心', example: '竹材加工国家工程研究中心', dozens: true, approved: true, words: '国家工程研究中心 国家工程技术研究中心 工程技术研究中心 工程研究中心 临床医学研究中心' },
  { kind: 'Platform', type: '工程中心', example: '湖北磷化工研究中心', dozens: true, words: '国家地方联合工程研究中心 研究中心 技术研究中心 研发中心' },
  { kind: 'Platform', type: '创新中心', example: '国家竹材加工技术创新中心', dozens: true, approved: true, words: '国家技术创新中心 技术创新中心 产业创新中心 制造业创新中心 协同创新中心' },
  { kind: 'Platform', type: '创新中心', example: '宜昌科技创新中心', dozens: true, words: '科技创新中心 科创中心 创新研究中心 创新中心 创业创新中心' },
  { kind: 'Platform', type: '服务平台', example: '海洋装备公共服务平台', domain: true, dozens: true, words: '公共技术服务平台 公共服务平台 技术服务平台 云服务平台 金融服务平台 服务平台 共享平台 创新平台 转化平台 科创平台 数据平台 信息平台 协同平台 平台' },
  { kind: 'Platform', type: '孵化器', example: '襄阳新材料孵化器', domain: true, dozens: true, words: '科技企业孵化器 孵化器 加速器 众创空间 孵化基地 离岸基地 星创天地 大学科技园 大学生创业园' },
  { kind: 'Platform', type: '技术转移', example: '湖北技术交易市场', regional: true, words: '技术转移中心 技术转移促进中心 技术转移转化中心 成果转移转化中心 成果转化中心 转化与交易中心 产权交易中心 技术交易中心 技术交易平台 交易平台 交易中心 交易所 数据交易所 交易市场 技术市场 技术交易大市场 技术交易市场 科技大市场 成果转化联盟' },
  { kind: 'Platform', type: '中试基地', example: '荆门化工中试基地', domain: true, dozens: true, words: '中试研究基地 中试基地 中试平台 熟化基地 概念验证中心' },
  { kind: 'Platform', type: '数据中心', example: '襄阳智算中心', regional: true, words: '大数据中心 数据中心 超算中心 算力中心 智算中心 计算中心 云计算中心' },
  { kind: 'Platform', type: '设施', example: '襄阳光源', regional: true, words: '大科学装置 科学装置 实验装置 装置 大科学设施 设施 观测研究站 观测站 实验站 卫星应用中心 监测网 雷达项目 望远镜 加速器项目 重离子加速器 粒子加速器 对撞机 中子源 光源 资源库 种质资源库 样本库' },
  { kind: 'Platform', type: '科学中心', example: '竹材科学中心', words: '综合性国家科学中心 国家科学中心 科学中心' },
  { kind: 'Platform', type: '中心', example: '襄阳科技金融路演中心', dozens: true, words: '育种中心 繁育中心 检测中心 检验检测中心 评价中心 服务中心 应用中心 合作中心 路演中心 促进中心 孵化中心 展示中心 体验中心 分中心 培育中心 信息中心 会展中心 联合中心 运营中心 指挥中心 救援中心 中心' },
  { kind: 'Platform', type: '网络', example: '国家成果转移网络', regional: true, words: '科技成果网 成果网 转移网络 协作网络' },
  { kind: 'Platform', type: '新型研发机构', example: '襄阳先进技术研究院', domain: true, regional: true, words: '产业技术研究院 工业技术研究院 制造产业技术研究院 技术研究院 产业研究院 创新研究院 工程研究院 工业研究院 联合研究院' },
  { kind: 'Platform', type: '工作站', example: '襄阳院士工作站', words: '院士工作站 专家工作站 工作站' },
  { kind: 'Institute', type: '院所', example: '湖北省农业科学院', words: '农业科学院 林业科学研究院 社会科学院 科学研究院 科学院 工程院 科研院 设计院 研究院 研究所 研究会 分院 植物园 天文台' },
  { kind: 'Institute', type: '医院', example: '湖北省中医院', words: '附属医院 人民医院 中心医院 中医医院 中医院 壮医医院 医院' },
  { kind: 'Enterprise', type: '公司', example: '青桥汽车集团有限公司', words: '股份有限公司 集团有限公司 有限责任公司 有限公司 总公司 分公司 集团公司 投资公司 集团 支行 银行' },
];

export const CLASS_WORDS: readonly ClassWord[] = GROUPS.flatMap(({ words, example: _example, ...group }) => words.split(' ').map((word) => ({ ...group, word })));

/** Class words that go on and become another word. */
export const GOES_ON: readonly { word: string; next: readonly string[]; example: string }[] = [
  { word: '中心', next: ['城', '区', '化', '主义', '地', '线', '组', '任务', '医院', '校', '支行'], example: '中心城区' },
  { word: '平台', next: ['企业', '经济', '化', '型', '类', '联盟'], example: '平台企业' },
  { word: '研究院', next: ['所'], example: '研究院所' },
  { word: '设计院', next: ['所'], example: '设计院所' },
  { word: '科研院', next: ['所'], example: '科研院所' },
  { word: '研究所', next: ['得'], example: '研究所得' },
  { word: '集团', next: ['化', '军', '公司', '有限', '股份', '总'], example: '集团化' },
  { word: '银行', next: ['业', '股份', '机构', '卡', '贷', '理财', '保险', '间'], example: '银行业' },
  { word: '实验室', next: ['建设管理', '类'], example: '实验室建设管理' },
  { word: '医院', next: ['管理', '集团'], example: '医院管理' },
  { word: '基地', next: ['化'], example: '基地化' },
  { word: '谷', next: ['物', '底', '歌', '地', '雨'], example: '谷物' },
  { word: '示范城', next: ['市'], example: '示范城市' },
  { word: '产业城', next: ['市'], example: '产业城市' },
  { word: '新区', next: ['域'], example: '新区域' },
];

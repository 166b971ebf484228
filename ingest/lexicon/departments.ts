// Government, party and public bodies: stems × level × class word, central bodies from a national list.
import list from './data/central.json' with { type: 'json' };

export interface Stem {
  /** Official stem, without level and class word: 科学技术. */
  stem: string;
  /** Short forms the texts use: 科技. */
  short: readonly string[];
  /** Official class word at region level: 厅. Lower levels use 局 for 厅. */
  unit: string;
}

const row = (stem: string, unit: string, ...short: string[]): Stem => ({ stem, unit, short });

/** Bodies that every province has. The stem is the key, so 科技厅 and 科学技术厅 are one. */
export const STEMS: readonly Stem[] = [
  row('科学技术', '厅', '科技'), row('发展和改革', '委员会', '发展改革', '发改', '发展与改革'), row('工业和信息化', '厅', '工信', '工业信息化', '经信', '经济和信息化'),
  row('教育', '厅'), row('公安', '厅'), row('民政', '厅'), row('司法', '厅'), row('财政', '厅'),
  row('人力资源和社会保障', '厅', '人力资源社会保障', '人社'), row('自然资源', '厅'), row('生态环境', '厅', '环境保护', '环保'),
  row('住房和城乡建设', '厅', '住房城乡建设', '住建'), row('交通运输', '厅', '交通'), row('水利', '厅'), row('农业农村', '厅', '农业'),
  row('商务', '厅'), row('文化和旅游', '厅', '文化旅游', '文旅'), row('卫生健康', '委员会', '卫健', '卫生计生'), row('退役军人事务', '厅', '退役军人'),
  row('应急管理', '厅', '应急'), row('审计', '厅'), row('外事', '办公室'), row('国有资产监督管理', '委员会', '国资', '国有资产监管'),
  row('市场监督管理', '局', '市场监管'), row('广播电视', '局', '广电'), row('体育', '局'), row('统计', '局'), row('林业', '局'), row('林业和草原', '局', '林草'),
  row('海洋', '局'), row('海洋渔业', '局'), row('粮食和物资储备', '局', '粮食和储备', '粮储'), row('地方金融监督管理', '局', '地方金融监管', '金融监管'),
  row('医疗保障', '局', '医保'), row('投资促进', '局'), row('药品监督管理', '局', '药监'), row('知识产权', '局'), row('税务', '局'), row('气象', '局'),
  row('机关事务管理', '局', '机关事务'), row('信访', '局'), row('乡村振兴', '局'), row('数据', '局'), row('政务服务和数据管理', '局', '政务和数据', '政务服务数据管理', '政务服务和数据', '政务服务管理'), row('大数据发展', '局', '大数据'), row('大数据管理', '局'),
  row('能源', '局'), row('民族宗教事务', '委员会', '民族宗教', '民宗'), row('机构编制委员会', '办公室', '编', '机构编制'), row('网络安全和信息化委员会', '办公室', '网信'),
  row('金融', '办公室'), row('组织', '部'), row('宣传', '部'), row('统一战线工作', '部', '统战'), row('政法', '委员会'), row('科学技术协会', '', '科协'),
  row('工商业联合会', '', '工商联'), row('总工会', ''), row('妇女联合会', '', '妇联'), row('共产主义青年团委员会', '', '团委'), row('社会科学界联合会', '', '社科联'),
  row('政府研究室', ''), row('政府督查室', ''), row('城市管理', '局', '城管'), row('园林', '局'), row('口岸', '办公室'), row('港航管理', '局'),
];

/** Class words of a body after its stem. Example: 科技厅, 发展改革委, 糖业发展办. */
export const UNITS = ['管理委员会', '工作委员会', '委员会', '办公厅', '办公室', '监督管理局', '管理局', '总局', '厅', '局', '委', '办', '部', '署', '分行', '中心支行', '督查室', '研究室', '领导小组', '指挥部', '协会', '联合会', '科协', '工商联', '总工会', '妇联', '团委', '社科联', '法院', '检察院', '军区', '总队', '管委会', '管委', '电视台', '日报社', '供销社', '海关'] as const;

/** Unit words that make one and the same body: 卫生健康委 = 卫生健康委员会, 编办 = 编制办公室; 厅 is 局 below the region. */
export const UNIT_CLASS: Readonly<Record<string, string>> = { 厅: '厅局', 局: '厅局', 委: '委', 委员会: '委', 办: '办', 办公室: '办', 管委会: '管委会', 管委: '管委会', 管理委员会: '管委会' };

/** Short forms that are one word with their class word. */
export const WHOLE_SHORTS: readonly { form: string; stem: string; unit: string }[] = [
  ...[['科学技术协会', '科协'], ['科协', '科协'], ['工商业联合会', '工商联'], ['工商联', '工商联'], ['总工会', '总工会'], ['妇女联合会', '妇联'], ['妇联', '妇联'], ['团委', '团委'], ['社科联', '社科联'], ['政府研究室', '政府研究室'], ['政府督查室', '政府督查室']].map(([form, stem]) => ({ form: form!, stem: stem!, unit: '' })),
  ...['国资委', '发改委', '卫健委', '编办', '口岸办', '金融办', '网信办', '人社厅', '工信厅', '住建厅', '文旅厅'].map((form) => ({ form, stem: form.slice(0, -1), unit: form.slice(-1) })),
  { form: '外办', stem: '外事', unit: '办' },
];

/** Central bodies, full name → well-known short forms (the list has none). */
const CENTRAL_SHORTS: Readonly<Record<string, readonly string[]>> = {
  国家发展和改革委员会: ['国家发展改革委', '国家发改委'], 科学技术部: ['科技部'], 工业和信息化部: ['工信部'], 人力资源和社会保障部: ['人力资源社会保障部', '人社部'],
  住房和城乡建设部: ['住房城乡建设部', '住建部'], 文化和旅游部: ['文旅部'], 国家卫生健康委员会: ['国家卫生健康委', '国家卫健委'], 国务院国有资产监督管理委员会: ['国务院国资委'],
  国家市场监督管理总局: ['市场监管总局'], 国家金融监督管理总局: ['金融监管总局'], 中国证券监督管理委员会: ['中国证监会', '证监会'], 国家药品监督管理局: ['国家药监局'],
  国家林业和草原局: ['国家林草局'], 国家医疗保障局: ['国家医保局'], 中国人民银行: ['人民银行'],
};
export const CENTRAL: readonly { name: string; short: readonly string[] }[] = [
  ...list.rows.map((central) => ({ name: central[0]!, short: CENTRAL_SHORTS[central[0]!] ?? [] })),
  { name: '国务院', short: [] }, { name: '国务院办公厅', short: [] }, { name: '中共中央', short: ['党中央'] },
];

/** Words that are never the stem of a body although a class word follows. Example: 各有关部门, 全部, 内部, 中部, 举办, 承办. */
export const NO_STEM = /^(?:.*(?:[全内外中西东南北举承主协创开兴筹首总大局干俱各]|有关|相关|主管|职能|牵头|责任|成员|行业|领导干|上级|下级|管理|党的|会|第.+)|.{0,1})$/u;

/** Groups of bodies that carry a duty. Each example is a form; none is a named body. */
export const COLLECTIVES: readonly { name: string; match: RegExp; example: string; misses: readonly string[] }[] = [
  { name: 'collective-governments', match: /各(?:有关)?(?:设区|地级以上|地级)?(?:市|州|地|盟|县|旗|区|、|（|）|\(|\)){1,12}(?:党委、)?(?:人民)?政府/gu, example: '⟦各市（州）人民政府⟧负责', misses: ['各市（州）要抓好落实', '各级政府'] },
  { name: 'collective-bodies', match: /各(?:有关)?(?:设区)?(?:市|县|、|（市、区）|\(市、区\)){1,6}(?:科技|教育|财政|工业和信息化|发展改革|农业农村|人力资源社会保障)(?:局|主管部门)/gu, example: '⟦各市、县科技局⟧负责', misses: ['各市、县科技工作'] },
  { name: 'collective-departments', match: /(?:自治区|(?<![\p{Script=Han}])(?:省|市|区|县|州))(?:直|级)?各?(?:相关|有关)(?:部门|单位)/gu, example: '⟦省直有关部门⟧负责', misses: ['有关部门和单位', '全省有关单位'] },
];

// Why a piece of text is no industry although it stands where one could: rows of endings and contents, by subject.

export interface Refusal {
  name: string;
  match: RegExp;
  /** 'fields': only in lists closed by 领域, which hold anything; 'all': wherever it stands. */
  in: 'fields' | 'all';
  /** A piece it refuses. */
  example: string;
  /** A piece beside it that is an industry. */
  but: string;
}

/** What it ends with makes it something else. */
const ENDINGS: readonly Refusal[] = [
  { name: 'research', in: 'all', match: /(?:研究|试验|攻关|机理|专项|科学|学科|(?<!光)学|研发)$/u, example: '应用研究', but: '精密光学' },
  { name: 'body', in: 'all', match: /(?:平台|中心|实验室|基地|团队|企业|机构|高校|院所|组织|部门|政府|单位|(?<!城)市|县|省|区|园|人才)$/u, example: '众创空间平台', but: '智慧城市' },
  { name: 'measure', in: 'all', match: /(?:机制|问题|政策|制度|改革|评价|管理|资金|项目|要求|挑战|需求|现象|指标|方向|环节|体系|能力|建设|合作|交流|方面|创造|计划|活动|标准|规模|结构|布局|主体|要素|变化)$/u, example: '人才评价', but: '检测认证' },
  { name: 'finance', in: 'all', match: /(?:路演|对接|融资|贷款|经费|投入|财税|税收|财政|投资)$/u, example: '债权融资', but: '科技金融' },
  { name: 'procedure', in: 'all', match: /(?:申报|立项|认定|考核|审批|许可|监督|协调|执法|司法|法|诚信|伦理|学风|宣传|培训|普及)$/u, example: '项目审批', but: '检验检测认证' },
  { name: 'transfer', in: 'all', match: /(?:转移|转化|(?<!知识)产权|知识)$/u, example: '成果转化', but: '技术转移服务' },
  { name: 'society', in: 'fields', match: /(?:教育|就业|社保|消费|民生|脱贫|扶贫|振兴|公共卫生)$/u, example: '乡村振兴', but: '养老服务' },
  { name: 'protection', in: 'fields', match: /(?:安全(?<!网络安全|信息安全|数据安全)|(?<!环境)保护|污染|防控|防治|保障|预警|预报|识别|应急|消防|地震|气象|减灾)$/u, example: '生产安全', but: '网络安全' },
  { name: 'technology', in: 'fields', match: /^(?:农业|农村|工业|社会|民生|国防|教育|文化|卫生|公共|重大|前沿|现代)科技$/u, example: '农业科技', but: '量子科技' },
  { name: 'matter', in: 'fields', match: /(?:(?<!大)数据|工程(?<!生物工程|海洋工程)|技术(?<!信息技术|生物技术|航天技术))$/u, example: '柴油机技术', but: '新一代信息技术' },
  { name: 'discipline', in: 'fields', match: /^(?:环境|生态|生命|材料|化学|信息|技术|文化|产品|设备|工艺)$/u, example: '生命', but: '生命健康' },
];

/** What it holds makes it something else. */
const CONTENTS: readonly Refusal[] = [
  { name: 'marks', in: 'all', match: /[。；：！？\d０-９%％“”《》〔〕]|以上|左右|[百千万]亿|[（(][^）)]*$|^[^（(]*[）)]|^[（(]|[）)]./u, example: '达到30%', but: '新材料' },
  { name: 'phrase', in: 'all', match: /的|^(?:在|以|对|为|让|被|把|上|产业|行业|领域)|除|具有|[和与及、]$/u, example: '具有优势', but: '优势农产品' },
  { name: 'novelty', in: 'all', match: /关键核心|共性|卡脖子|新技术|新产品|产业化|动能|驱动|模式|附加值/u, example: '新技术新产品', but: '新型显示' },
  { name: 'organ', in: 'all', match: /高校|院所|企业|政府|行政|大学|高新区|开发区|园区|试验区/u, example: '企业科研', but: '工业互联网' },
  { name: 'count', in: 'all', match: /一区|一园|一个|一县|[一二三四五六七八九十]大(?!$)|本级|本领域|人文|问题/u, example: '一区一主导', but: '一体化压铸' },
  { name: 'science', in: 'all', match: /(?:研究(?!发)|人才|资金|政策|机制|制度|改革|项目|团队|成果|专利|学科|标准|机构|部门)(?!型)|科技(?!$|型|服务|金融|产业|领域)/u, example: '科技人员', but: '科技服务' },
];

export const REFUSALS: readonly Refusal[] = [...ENDINGS, ...CONTENTS];

/** What public bodies look after: a list closed by 领域 of which half are such is about governing. Example: 在教育、医疗、卫生健康等领域. */
export const REMITS = new Set([
  '科技', '教育', '人才', '医疗', '卫生', '医疗卫生', '卫生健康', '公共卫生', '文化', '文化和旅游', '体育', '养老', '社保', '社会保障', '就业', '住房', '住房和城乡建设', '城乡建设', '住建', '城市管理', '城市治理', '社会治理', '民政', '政务', '政务服务', '司法', '公安', '国防',
  '公共安全', '安全生产', '应急', '应急管理', '防灾减灾', '抢险救灾', '减灾防灾', '消防', '地震', '气象', '市场监管', '食品药品', '食品安全', '药品监管', '自然资源', '生态环境', '环境', '生态', '水利', '农业农村', '乡村振兴', '新型城镇化', '交通', '交通运输', '工业和信息化', '财政', '税务', '金融监管', '商务', '外事', '人口健康', '人口与健康', '资源环境', '民生', '国家安全',
]);

/** Classes of fields whose members are tasks of government, whatever they are called. Example: 生态环境、公共安全等社会民生领域. */
export const POLICY_CLASS = /(?:民生|社会发展|社会事业|公共服务|公共安全|社会治理|公益|治理)$/u;

// Short passages as other provinces and cities write, in our own words: what they state, and what they do not.
export interface ProvinceCase {
  why: string;
  /** Opening lines of the document: title, number. */
  head: string;
  text: string;
  /** `Kind name`; all of them must be found. */
  entities: readonly string[];
  /** `TYPE source → target`; all of them must be found. */
  relations: readonly string[];
  /** Beginnings of entities or relations that must not be found. */
  never?: readonly string[];
}

const SICHUAN = '四川省人民政府关于进一步加快创新型四川建设的若干意见\n川府发〔2023〕12号\n\n';
const GUIZHOU = '贵州省科技厅关于印发《贵州省产业基地科技支撑行动方案》的通知\n黔科通〔2024〕8号\n\n';
const ZHEJIANG = '浙江省人民政府办公厅关于推动高能级创新平台提升的实施意见\n浙政办发〔2024〕6号\n\n';
const CHANGSHA = '长沙市科技创新发展规划（2023—2027年）\n\n';

export const PROVINCES: readonly ProvinceCase[] = [
  {
    why: 'subjects in a list, each told to develop', head: SICHUAN, text: '支持攀枝花、凉山州做强钒钛产业，引导泸州、宜宾、遂宁等市（州）发展优质白酒产业。',
    entities: ['City 凉山彝族自治州', 'Industry 钒钛产业', 'Industry 优质白酒产业'],
    relations: ['DEVELOPS 攀枝花市 → 钒钛产业', 'DEVELOPS 凉山彝族自治州 → 钒钛产业', 'DEVELOPS 泸州市 → 优质白酒产业', 'DEVELOPS 宜宾市 → 优质白酒产业', 'DEVELOPS 遂宁市 → 优质白酒产业'],
    never: ['DEVELOPS 攀枝花市 → 优质白酒产业', 'DEVELOPS 泸州市 → 钒钛产业'],
  },
  {
    why: 'parks as subjects, a platform with its fields, three founders', head: SICHUAN, text: '支持成都高新区、天府新区聚焦集成电路、轨道交通等领域布局建设天府实验室，推动四川大学、西南交通大学共建川藏铁路技术创新中心。',
    entities: ['Park 天府新区', 'Platform 天府实验室', 'Platform 川藏铁路技术创新中心'],
    relations: ['DEVELOPS 成都高新区 → 集成电路', 'DEVELOPS 天府新区 → 轨道交通', 'SERVES 天府实验室 → 集成电路', 'HOSTS 四川大学 → 川藏铁路技术创新中心', 'HOSTS 西南交通大学 → 川藏铁路技术创新中心', 'PARTNERS_WITH 四川大学 → 西南交通大学'],
    never: ['SERVES 川藏铁路技术创新中心'],
  },
  {
    why: 'a list closed by the name of an economy, a cluster of the world class', head: SICHUAN, text: '支持宜宾市打造世界级动力电池产业集群。雅安大数据产业园重点发展算力、云存储等数字经济核心产业。',
    entities: ['Industry 数字经济', 'Park 雅安大数据产业园'],
    relations: ['DEVELOPS 宜宾市 → 动力电池产业集群', 'PART_OF 算力 → 数字经济', 'PART_OF 云存储 → 数字经济', 'LOCATED_IN 雅安大数据产业园 → 雅安市'],
    never: ['Industry 世界级'],
  },
  {
    why: 'governments that share their closing word, beside bodies of the province', head: GUIZHOU, text: '（一）强化支撑。推动成果转化。（省科技厅牵头，省能源局，贵阳市、遵义市、黔南自治州人民政府按职责分工负责）',
    entities: ['Department 贵阳市人民政府', 'Department 遵义市人民政府', 'Task 强化支撑'],
    relations: ['RESPONSIBLE_FOR 贵阳市人民政府 → 强化支撑', 'RESPONSIBLE_FOR 遵义市人民政府 → 强化支撑', 'RESPONSIBLE_FOR 省能源局 → 强化支撑', 'RESPONSIBLE_FOR 省科技厅 → 强化支撑'],
  },
  {
    why: 'what is forbidden is not developed; whom a centre is for', head: GUIZHOU, text: '面向人工智能产业建设贵阳智算中心。贵阳市不得新上多晶硅产业项目。组建贵州省磷化工产业创新中心。',
    entities: ['Platform 贵阳智算中心', 'Platform 贵州省磷化工产业创新中心'],
    relations: ['SERVES 贵阳智算中心 → 人工智能产业', 'SERVES 贵州省磷化工产业创新中心 → 磷化工产业'],
    never: ['DEVELOPS 贵阳市 → 多晶硅产业'],
  },
  {
    why: 'settled in a district; a numbered item that begins with a park', head: ZHEJIANG, text: '3.宁波甬江科创区。联合中国科学院宁波材料技术与工程研究所建设甬江实验室。甬江实验室落户镇海区。',
    entities: ['Park 宁波甬江科创区', 'Platform 甬江实验室', 'City 镇海区'],
    relations: ['LOCATED_IN 甬江实验室 → 镇海区', 'HOSTS 中国科学院宁波材料技术与工程研究所 → 甬江实验室'],
    never: ['Park 3.'],
  },
  {
    why: 'an industry that leads the middle of a paragraph', head: ZHEJIANG, text: '5.实施攻关计划。新材料产业。重点突破先进半导体材料、高性能纤维、磁性材料等领域关键技术，推动化工新材料、稀土永磁等细分行业发展。',
    entities: ['Industry 新材料产业', 'Industry 稀土永磁'],
    relations: ['PART_OF 先进半导体材料 → 新材料产业', 'PART_OF 高性能纤维 → 新材料产业', 'PART_OF 稀土永磁 → 新材料产业'],
  },
  {
    why: 'lists whose purpose names their industry', head: ZHEJIANG, text: '围绕化学药、医疗器械、智慧医疗等领域开展关键技术攻关，推动生物医药产业高端化发展。',
    entities: ['Industry 生物医药产业'],
    relations: ['PART_OF 化学药 → 生物医药产业', 'PART_OF 智慧医疗 → 生物医药产业'],
    never: ['DEVELOPS'],
  },
  {
    why: 'a city’s plan: bodies of the city, targets of its parks, a peak that is no district', head: CHANGSHA, text: '支持岳麓山实验室、岳麓山工业创新中心建设，推动湘江科学城落户岳麓区。\n\n（一）目标。到2027年，长沙高新区高新技术企业达到3000家，全市专利达到80件。\n牵头单位：市科技局；责任单位：市发改委，各区县（市）人民政府，各国家级园区管委会',
    entities: ['Platform 岳麓山实验室', 'Platform 岳麓山工业创新中心', 'Department 长沙市科技局', 'Department 各国家级园区管委会', 'Target 长沙高新区高新技术企业 3000家（2027年）'],
    relations: ['LOCATED_IN 湘江科学城 → 岳麓区', 'RESPONSIBLE_FOR 长沙市科技局 → 目标', 'ABOUT 长沙高新区高新技术企业 3000家（2027年） → 长沙高新区'],
    never: ['LOCATED_IN 岳麓山实验室', 'Target 长沙高新区全市'],
  },
  {
    why: 'places in brackets inside the names of parks', head: '陕西省科学技术厅关于印发《创新驱动平台建设行动计划》的通知\n陕科发〔2024〕3号\n\n', text: '建设秦创原（宝鸡）传感器产业创新聚集区。铜川市依托照金智能制造产业园做强铝产业，榆林市建设国家级能源革命创新示范区。',
    entities: ['Park 秦创原（宝鸡）传感器产业创新聚集区', 'Industry 传感器产业', 'Park 国家级能源革命创新示范区'],
    relations: ['LOCATED_IN 秦创原（宝鸡）传感器产业创新聚集区 → 宝鸡市', 'DEVELOPS 铜川市 → 铝产业'],
  },
  {
    why: 'paragraphs led by a city, a banner among the subjects', head: '内蒙古自治区人民政府关于支持创新发展的意见\n内政发〔2023〕9号\n\n', text: '一、呼和浩特市。围绕乳业、草种业、云计算等产业，建设国家乳业技术创新中心。到2027年，呼和浩特市研发投入强度达到1.5%。\n二、鄂尔多斯市。支持伊金霍洛旗、准格尔旗发展现代煤化工产业，鄂尔多斯实验室面向能源领域开展研究。',
    entities: ['Platform 国家乳业技术创新中心', 'Platform 鄂尔多斯实验室', 'City 准格尔旗'],
    relations: ['DEVELOPS 呼和浩特市 → 草种业', 'SERVES 国家乳业技术创新中心 → 乳业', 'DEVELOPS 伊金霍洛旗 → 现代煤化工产业', 'DEVELOPS 准格尔旗 → 现代煤化工产业', 'ABOUT 呼和浩特市研发投入强度 1.5%（2027年） → 呼和浩特市'],
    never: ['SERVES 国家乳业技术创新中心 → 云计算'],
  },
  {
    why: 'half-width marks; where a park lies', head: '江西省科技厅关于印发《未来产业科技园建设工作方案》的通知\n\n', text: '(一)建设南昌航空科技园,位于南昌高新区,聚焦低空经济、航空装备产业。\n(二)支持景德镇市打造国际陶瓷文化传承创新试验区,发展先进陶瓷产业;支持鹰潭、上饶等地做强铜产业、光伏产业。',
    entities: ['Park 南昌航空科技园', 'Park 国际陶瓷文化传承创新试验区'],
    relations: ['LOCATED_IN 南昌航空科技园 → 南昌高新区', 'LOCATED_IN 国际陶瓷文化传承创新试验区 → 景德镇市', 'DEVELOPS 景德镇市 → 先进陶瓷产业', 'DEVELOPS 鹰潭市 → 铜产业', 'DEVELOPS 上饶市 → 光伏产业'],
    never: ['DEVELOPS 景德镇市 → 铜产业'],
  },
  {
    why: 'autonomous prefectures by their short names; a park that a prefecture builds', head: '云南省科技创新规划纲要\n\n第三章 重点产业\n', text: '第二节 硅光伏产业\n曲靖市、楚雄州要打造绿色硅光伏产业集群。红河州建设绿色铝创新产业园。',
    entities: ['City 楚雄彝族自治州', 'City 红河哈尼族彝族自治州', 'Industry 硅光伏产业'],
    relations: ['DEVELOPS 曲靖市 → 绿色硅光伏产业集群', 'DEVELOPS 楚雄彝族自治州 → 绿色硅光伏产业集群', 'LOCATED_IN 绿色铝创新产业园 → 红河哈尼族彝族自治州'],
    never: ['Industry 第二节'],
  },
  {
    why: 'what stands under another subject stays with it', head: '山东省优势产业集群行动计划\n\n', text: '推动烟台市建设烟台黄渤海新区，支持潍坊高新区创建国家燃料电池技术创新中心，以海洋工程装备、农机装备为代表的高端装备产业加快集聚。',
    entities: ['Park 烟台黄渤海新区', 'Platform 国家燃料电池技术创新中心'],
    relations: ['PART_OF 海洋工程装备 → 高端装备产业', 'PART_OF 农机装备 → 高端装备产业'],
    never: ['DEVELOPS 烟台市'],
  },
  {
    why: 'a grade between an industry and its closing word makes no second industry', head: CHANGSHA, text: '做强石化优势产业，推动石化产业绿色转型。',
    entities: ['Industry 石化产业'], relations: ['DEVELOPS 长沙市 → 石化产业'], never: ['Industry 石化优势产业'],
  },
  {
    why: 'a class is no name, a wish is no fact', head: CHANGSHA, text: '支持企业建设一批省级工程技术研究中心，在智能制造等领域争创国家技术创新中心，完善众创空间、孵化器、加速器等载体。',
    entities: [], relations: [], never: ['Platform', 'Park', 'HOSTS', 'LOCATED_IN'],
  },
];

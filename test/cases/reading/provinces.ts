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

const GANSU = '甘肃省人民政府办公厅关于印发甘肃省产业创新实施方案的通知\n甘政办发〔2024〕31号\n\n';

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
    why: 'zones of several provinces, of pairs of provinces, of basins', head: SICHUAN, text: '对接长株潭国家自主创新示范区、武汉东湖新技术开发区，学习横琴粤澳深度合作区、前海深港现代服务业合作区和黄河流域生态保护和高质量发展先行区的做法。',
    entities: ['Park 长株潭国家自主创新示范区', 'Park 武汉东湖新技术开发区', 'Park 横琴粤澳深度合作区', 'Park 前海深港现代服务业合作区', 'Park 黄河流域生态保护和高质量发展先行区'],
    relations: ['LOCATED_IN 武汉东湖新技术开发区 → 武汉市'],
  },
  {
    why: 'science cities, science centres and their laboratories', head: ZHEJIANG, text: '加强与合肥综合性国家科学中心、张江科学城、光明科学城、怀柔科学城联动，支持之江实验室、松山湖材料实验室、嘉庚创新实验室建设。推进稳态强磁场、聚变堆主机等重大科技基础设施建设。',
    entities: ['Platform 合肥综合性国家科学中心', 'Park 张江科学城', 'Park 怀柔科学城', 'Platform 之江实验室', 'Platform 松山湖材料实验室', 'Platform 嘉庚创新实验室', 'Platform 稳态强磁场', 'Platform 聚变堆主机'],
    relations: ['LOCATED_IN 合肥综合性国家科学中心 → 合肥市'],
  },
  {
    why: 'a park in a new area, a park in a zone, two parks behind one city', head: '江苏省科技创新规划\n\n', text: '支持南京江北新区、苏州工业园区提升能级，建设西宁经济技术开发区南川工业园区，推动无锡高新区、经开区扩区，支持中国（江苏）自由贸易试验区连云港片区建设。',
    entities: ['Park 南京江北新区', 'Park 苏州工业园区', 'Park 西宁经济技术开发区', 'Park 西宁经济技术开发区南川工业园区', 'Park 无锡高新区', 'Park 无锡经开区', 'Park 中国（江苏）自由贸易试验区连云港片区'],
    relations: ['LOCATED_IN 苏州工业园区 → 苏州市', 'PART_OF 中国（江苏）自由贸易试验区连云港片区 → 中国（江苏）自由贸易试验区'],
  },
  {
    why: 'national centres by their fields, centres of several cities', head: '湖南省先进制造业高地建设方案\n\n', text: '支持国家先进轨道交通装备、耐盐碱水稻等技术创新中心提质，推动长沙、株洲数据交易所互通，组建岳麓、芙蓉、湘江3个湖南实验室。',
    entities: ['Platform 国家先进轨道交通装备技术创新中心', 'Platform 国家耐盐碱水稻技术创新中心', 'Platform 长沙数据交易所', 'Platform 株洲数据交易所', 'Platform 芙蓉实验室', 'Platform 湘江实验室'],
    relations: [], never: ['Platform 耐盐碱水稻'],
  },
  {
    why: 'bodies of the academy, research bodies to be founded, universities abroad', head: '安徽省科技体制改革方案\n\n', text: '依托中科院合肥物质科学研究院、中科院上海微系统所开展攻关，筹建安徽省先进光伏研究院，引进新加坡国立大学设立芜湖研究院。',
    entities: ['Institute 中科院合肥物质科学研究院', 'Institute 中科院上海微系统所', 'Platform 安徽省先进光伏研究院', 'University 新加坡国立大学'],
    relations: [], never: ['Institute 中科院 ', 'Institute 安徽省先进光伏研究院'],
  },
  {
    why: 'enterprises by lists, by kind, by the state’s list, by their projects', head: '福建省制造业提升行动计划\n\n', text: '发挥宁德时代、福耀玻璃等链主企业作用，推动吉利、奔腾等新能源汽车企业扩产，与中国电科、国家电网共建实验室，加快辰海微二期、远芯时代等重大产业项目投产。',
    entities: ['Enterprise 宁德时代', 'Enterprise 福耀玻璃', 'Enterprise 吉利', 'Enterprise 奔腾', 'Enterprise 中国电科', 'Enterprise 国家电网', 'Enterprise 辰海微', 'Enterprise 远芯时代'],
    relations: [], never: ['Enterprise 新能源'],
  },
  {
    why: 'counties that a list says are places, and by what they are known for', head: '山东省乡村振兴规划\n\n', text: '支持寿光、青州、诸城等10个县市先行先试，发展滨州盐田虾、文登西洋参、平邑金银花等特色农业。寿光持续领先。',
    entities: ['City 寿光市', 'City 青州市', 'City 诸城市', 'City 文登区', 'City 平邑县', 'City 滨州市'], relations: [],
  },
  {
    why: 'bodies of a province: committees’ offices, customs, governments in a group', head: '广东省数字经济方案\n\n', text: '（一）加强保障。推动改革。（省委网信办、省政务和数据局牵头，人民银行广东省分行、广州海关、省通信管理局，各地级以上市人民政府配合）',
    entities: ['Department 省委网信办', 'Department 省政务和数据局', 'Department 人民银行广东省分行', 'Department 广州海关', 'Department 省通信管理局', 'Department 各地级以上市人民政府'],
    relations: ['RESPONSIBLE_FOR 省政务和数据局 → 加强保障', 'RESPONSIBLE_FOR 广州海关 → 加强保障'], never: ['Enterprise', 'Department 省数据局'],
  },
  {
    why: 'classes of parks and platforms, however they are graded, chosen or counted', head: CHANGSHA, text: '各类高新区、省级以上开发区要加强管理，建设一批重点实验室，新认定国家级孵化器3家，鼓励新区、片区和特色小镇完善公共服务平台，发挥国家实验室、科技领军企业等作用，支持银行、保险等金融企业参与。',
    entities: [], relations: [], never: ['Platform', 'Park', 'Enterprise', 'Institute'],
  },
  {
    why: 'a class is no name, a wish is no fact', head: CHANGSHA, text: '支持企业建设一批省级工程技术研究中心，在智能制造等领域争创国家技术创新中心，完善众创空间、孵化器、加速器等载体。',
    entities: [], relations: [], never: ['Platform', 'Park', 'HOSTS', 'LOCATED_IN'],
  },
  {
    why: 'a numbered opening stands as a heading: its park has the industries and the parks that follow; 该园区 points back', head: GANSU, text: '（二）推动白银高新区提质扩容。围绕精细化工、生物医药等产业，规划建设生物医药产业园。\n（三）支持天水经开区扩区。该园区重点发展集成电路封装产业。',
    entities: ['Park 白银高新区', 'Park 生物医药产业园'],
    relations: ['DEVELOPS 白银高新区 → 精细化工', 'DEVELOPS 白银高新区 → 生物医药', 'PART_OF 生物医药产业园 → 白银高新区', 'DEVELOPS 天水经开区 → 集成电路封装产业'],
    never: ['DEVELOPS 白银高新区 → 集成电路', 'LOCATED_IN 生物医药产业园'],
  },
  {
    why: 'a section on a park builds in it; what it only deals with is elsewhere', head: GANSU, text: '三、建设兰州新区\n加快推进绿色化工产业园、新材料产业园等园区建设，对接兰州高新区，发展数据信息产业。',
    entities: ['Park 绿色化工产业园'],
    relations: ['PART_OF 绿色化工产业园 → 兰州新区', 'PART_OF 新材料产业园 → 兰州新区', 'DEVELOPS 兰州新区 → 数据信息产业'],
    never: ['PART_OF 兰州高新区', 'DEVELOPS 绿色化工产业园 → 数据信息产业', 'DEVELOPS 兰州高新区'],
  },
  {
    why: 'a university with its partners; a zone that builds a base', head: GANSU, text: '支持兰州大学联合兰州理工大学、西北师范大学组建甘肃省核技术创新中心。依托兰州新区建设绿色化工中试基地。支持河西学院培养人才，推动企业建设甘肃省种业创新中心。',
    entities: ['Platform 绿色化工中试基地'],
    relations: ['PARTNERS_WITH 兰州大学 → 兰州理工大学', 'PARTNERS_WITH 兰州大学 → 西北师范大学', 'HOSTS 兰州新区 → 绿色化工中试基地'],
    never: ['HOSTS 河西学院', 'PARTNERS_WITH 河西学院'],
  },
  {
    why: 'zones with their members and their core', head: GANSU, text: '建设兰白国家自主创新示范区，包括兰州高新区、白银高新区。以兰州新区为核心，打造兰西科创走廊。提升兰州经开区，打造河西科创走廊。',
    entities: ['Park 兰西科创走廊'],
    relations: ['PART_OF 兰州高新区 → 兰白国家自主创新示范区', 'PART_OF 白银高新区 → 兰白国家自主创新示范区', 'PART_OF 兰州新区 → 兰西科创走廊'],
    never: ['PART_OF 兰州经开区'],
  },
  {
    why: 'what is given up does not take the rest of the sentence with it; an industry that gathers somewhere', head: GANSU, text: '支持金昌市做优镍钴新材料产业，不再新建电解铝产业项目。推动大数据产业在庆阳市集聚发展。',
    entities: ['Industry 镍钴新材料产业'],
    relations: ['DEVELOPS 金昌市 → 镍钴新材料产业', 'DEVELOPS 庆阳市 → 大数据产业'],
    never: ['DEVELOPS 金昌市 → 电解铝'],
  },
  {
    why: 'an industry and its parts: told to develop them, made up of them; fields where it is applied are none', head: GANSU, text: '新能源产业重点发展光伏、风电、氢能等领域。推动现代制药产业高质量发展，壮大中成药、原料药等重点产业链。推动软件产业发展，在教育、医疗等领域推广应用。',
    entities: ['Industry 新能源产业', 'Industry 现代制药产业'],
    relations: ['PART_OF 光伏 → 新能源产业', 'PART_OF 氢能 → 新能源产业', 'PART_OF 中成药 → 现代制药产业', 'PART_OF 原料药 → 现代制药产业'],
    never: ['PART_OF 教育', 'PART_OF 医疗', 'DEVELOPS'],
  },
  {
    why: 'where a park lies, said in brackets; a centre with its field; a city that builds', head: GANSU, text: '酒泉风电产业园（位于瓜州县）重点发展风电装备产业。在新能源领域，布局建设甘肃省储能技术创新中心。支持敦煌市建设光热发电产业园。',
    entities: ['Park 光热发电产业园'],
    relations: ['LOCATED_IN 酒泉风电产业园 → 瓜州县', 'DEVELOPS 酒泉风电产业园 → 风电装备产业', 'LOCATED_IN 光热发电产业园 → 敦煌市'],
    never: ['LOCATED_IN 甘肃省储能技术创新中心'],
  },
  {
    why: 'firms by what they build: a project’s stage, its product, its head office', head: GANSU, text: '推动远驰新能源汽车、青桥蔚光二期等项目落地。海岳重工销售总部落户，中石油兰州石化转型升级。加快学校扩建、文化馆二期等项目建设。',
    entities: ['Enterprise 远驰', 'Enterprise 青桥蔚光', 'Enterprise 海岳重工', 'Enterprise 中石油兰州石化'],
    relations: [],
    never: ['Enterprise 学校', 'Enterprise 文化馆', 'Enterprise 中石油 '],
  },
  {
    why: 'a sentence on projects names their builders in every list of it; one on housing names none', head: GANSU, text: '一批新项目提质增效，远驰二线、海岳电科宇航电源、启川动力等投产，青桥信息、云岳未来等快速成长。一批民生项目加快推进，老旧小区改造、棚户区二期、城市更新等全面推进。',
    entities: ['Enterprise 远驰', 'Enterprise 海岳电科', 'Enterprise 启川动力', 'Enterprise 青桥信息', 'Enterprise 云岳未来'],
    relations: [],
    never: ['Enterprise 老旧', 'Enterprise 棚户', 'Enterprise 城市'],
  },
  {
    why: 'private, foreign and central firms; branches before 企业 are no firms', head: GANSU, text: '促进诺岚、碧岩等重点外企，海岳生物、青桥药业等民企深化布局，与中国电科、远驰等供应链合作。培育轨道交通装备、工程机械、新材料等企业。',
    entities: ['Enterprise 诺岚', 'Enterprise 碧岩', 'Enterprise 海岳生物', 'Enterprise 青桥药业', 'Enterprise 中国电科', 'Enterprise 远驰'],
    relations: [],
    never: ['Enterprise 轨道交通', 'Enterprise 工程机械', 'Enterprise 新材料'],
  },
  {
    why: 'parks by what they do, and an industry that a park carries', head: GANSU, text: '青桥创新园正式启用，以枢纽坊产业园为重点深化合作。绿色石化产业以西港工业区为重要承载地。云阁商务区建设提速。',
    entities: ['Park 青桥创新园', 'Park 枢纽坊产业园', 'Park 西港工业区', 'Park 云阁商务区'],
    relations: ['DEVELOPS 西港工业区 → 绿色石化产业'],
    never: [],
  },
  {
    why: 'national academies and their institutes; institutes beside firms', head: GANSU, text: '推动中国农科院油料所迁入，与中国林科院共建。一批项目加快推进，中石化新材料、桥化院等向西港工业区集聚。省农科院育种。',
    entities: ['Institute 中国农科院油料所', 'Institute 中国林科院', 'Institute 桥化院', 'Institute 省农科院'],
    relations: [],
    never: [],
  },
  {
    why: 'what serves administration, trade and people is no innovation platform', head: GANSU, text: '搭建企业融资对接平台，建设公共法律服务平台、养老服务中心、智慧社区服务平台，建设食品安全监管平台、文创众创空间。建设先进计算公共服务平台。推动青桥高新区、种业创新中心建设。',
    entities: ['Platform 先进计算公共服务平台'],
    relations: [],
    never: ['Platform 公共法律', 'Platform 养老', 'Platform 智慧社区', 'Platform 食品安全', 'Platform 文创', 'Platform 企业融资', 'Platform 种业'],
  },
  {
    why: 'platforms that are put to use', head: GANSU, text: '低维材料海岳实验室挂牌运行，生物育种技术创新中心获批，海岳绿色石化科创中心投入运营。企业技术创新中心建成12家，低维材料实验室建设提速。',
    entities: ['Platform 低维材料海岳实验室', 'Platform 生物育种技术创新中心', 'Platform 海岳绿色石化科创中心'],
    relations: [],
    never: ['Platform 企业技术', 'Platform 低维材料实验室'],
  },
];

// Industries come from the word that closes them and the list around it, never from a vocabulary of industries.

/** Words that only grade, place or order. A closing word behind nothing but these names no industry. Example: 重点产业, 关键核心技术领域. */
export const GRADING = [
  '高危', '高耗能', '高污染', '高排放', '战略性新兴', '战略新兴', '战略性', '战略', '新兴', '未来', '传统', '优势', '特色', '支柱', '主导', '重点', '关键', '核心', '前沿', '先进', '先导', '现代', '高新技术', '高新', '高技术', '高科技', '新型', '新', '重要', '相关', '细分', '全',
  '各', '各个', '两', '同', '跨', '多', '部分', '其他', '所在', '有关', '我区', '我省', '我市', '全区', '全省', '全市', '本地', '地方', '区域', '县域', '本土', '国家', '国际', '全球', '国内', '当地', '城乡', '科技', '技术', '科技创新', '创新', '科研', '企业', '工业', '行业', '产业', '经济', '社会', '市场', '国民', '民营', '实体', '开放', '开放型', '外向型', '飞地', '总部', '民生', '社会民生', '社会发展', '基础', '共性', '高端', '高端化', '绿色', '绿色化', '数字化', '智能化', '信息化', '规模', '万亿', '千亿', '百亿', '千亿级', '百亿级', '千亿元', '百亿元', '级', '大', '小', '强', '急需', '紧缺', '上下游', '上游', '下游', '配套', '关联', '主要', '专业', '学科', '职业', '制造', '服务', '加工', '生产', '一二三', '新一轮', '一轮', '一批', '一定', '千百亿', '自治区', '极少数', '少数', '第一', '第二', '第三', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '条', '个', '类', '型', '性', '化', '的', '和', '与', '及', '、', '等', '上述', '标志性', '融合', '融合型', '衔接', '公共', '完整', '整个', '发展', '更多', '具有', '竞争力', '众多', '成熟', '朝阳', '潜力', '地标', '富民', '乡村', '农村', '知识', '密集', '依托', '领先', '高附加值', '创业', '科创', '蛙跳', '碳排放', '重大', '合作', '供应链', '人才', '价值', '攻关', '应用', '外商投资', '鼓励类', '国有', '城市', '县', '市', '省', '区域性', '首发', '空间', '新的', '若干', '创新型', '主攻', '主战场', '时代', '聚焦', '条件', '鼓励', '类别', '规划', '跨界', '具体', '方向', '高成长', '成长性', '拳头', '优质', '临港', '沿海', '建设', '龙头', '链主', '高', '产业链创新链', '创新链', '薄弱', '短板', '急需紧缺', '世界级', '国家级', '规模化', '集群', '体系', '重点发展', '建链', '强链', '补链', '基础好', '专精特新', '海内外', '行政', '大类', '中类', '门类', '特定', '垂直', '这些', '该', '某', '热门', '多元', '多个', '不同', '所属', '交叉', '新质', '社科', '军民', '基础研究', '应用基础研究',
] as const;

/** Class words that name a group every plan has: kept, as one entity each. */
export const CLASS_INDUSTRIES = new Set(['战略性新兴', '战略新兴', '未来']);

/** Sectors of the national statistics whose names are made of grading words. Example: 科技服务业. */
export const NAMED_CLASSES = new Set(['科技服务', '高技术服务', '生产性服务', '生活性服务', '现代服务']);

/** One character that names an industry before 产业: metals, crops, animals. Example: 铝产业, 茶产业. */
export const ONE_CHARACTER = /^[铝铜钢铁锰锡锌铟镍钛锂糖茶竹桑蚕猪牛羊鱼虾蚝果药瓷煤盐酒纸米菌花木石]$/u;

/** Sectors too wide to be one industry, when nothing stands before them. */
export const TOO_WIDE = new Set(['农业', '工业', '制造', '服务', '加工', '产业', '行业', '领域', '经济', '种植', '养殖', '制造业', '服务业', '工业领域']);

/** Names of the national classification (GB/T 4754) that hold 和 themselves. Example: 软件和信息技术服务业等领域. */
export const FIXED = ['软件和信息技术服务业', '软件和信息技术服务', '软件与信息技术服务业', '信息传输、软件和信息技术服务业', '计算机、通信和其他电子设备制造业', '批发和零售业', '住宿和餐饮业', '交通运输、仓储和邮政业', '电力、热力、燃气及水生产和供应业', '租赁和商务服务业', '科学研究和技术服务业'] as const;

/** Forms of one industry that an expert takes for the same name, read on the stem (closing word off, 和 and 及 as 与). The right side is the key. */
export const SAME_INDUSTRY: readonly { match: RegExp; to: string; short?: string; example: string }[] = [
  { match: /^海工装备/u, to: '海洋工程装备', short: '海工装备', example: '海工装备 = 海洋工程装备' },
  { match: /^5G通信$|^第五代移动通信$/u, to: '5G', example: '第五代移动通信 = 5G' },
  { match: /装备制造业?$/u, to: '装备', example: '高端装备制造业 = 高端装备' },
  { match: /^战略新兴/u, to: '战略性新兴', example: '战略新兴产业 = 战略性新兴产业' },
  { match: /^AI$/u, to: '人工智能', example: 'AI = 人工智能' },
  { match: /^新一代(?=人工智能)/u, to: '', example: '新一代人工智能 = 人工智能' },
  { match: /^现代(?!(?:农业|服务|工业|制造|产业|经济|信息技术)$|化(?!工|学))(?=.{2})/u, to: '', example: '现代物流业 = 物流' },
  { match: /(?<=^(?:海洋|向海|低空|银发|冰雪|林下|临空|康养))经济$/u, to: '', example: '低空经济 = 低空产业' },
  { match: /^涉海$/u, to: '海洋', example: '涉海产业 = 海洋产业' },
  { match: /(?<=药)[物品]$/u, to: '', example: '化学药物 = 化学药' },
  { match: /(?<=.{2})新(?=材料$)/u, to: '', example: '硅基新材料 = 硅基材料' },
  { match: /^(?:甘蔗制?|蔗|白|食)?糖$/u, to: '制糖', example: '蔗糖业 = 制糖业' },
  { match: /^茶$/u, to: '茶叶', example: '茶叶产业 = 茶产业' },
  { match: /^(?:综合)?交通运输$|^综合交通$/u, to: '交通', example: '综合交通产业 = 交通运输业' },
  { match: /^北斗(?:卫星)?(?:导航)?(?:应用)?$/u, to: '北斗', example: '北斗导航 = 北斗' },
  { match: /^软件与信息服务$/u, to: '软件与信息技术服务', example: '软件和信息服务业 = 软件和信息技术服务业' },
  { match: /^(?:文旅|文化旅游)$/u, to: '文化与旅游', example: '文旅产业 = 文化和旅游产业' },
  { match: /电商$/u, to: '电子商务', example: '农村电商 = 农村电子商务' },
  { match: /^物流网$/u, to: '物联网', example: '物流网, a common slip of the pen for 物联网' },
];

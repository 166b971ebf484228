// What stands before a class word: words that only grade or classify, and words that are proper without being a place of the lists.
import { REGIONS } from './divisions.ts';

/** With nothing else before the class word these make a class, not a name. Example: 国家级, 一批高水平. A new one is one more word in a row. */
const GENERIC_ROWS: readonly { reason: string; words: string }[] = [
  { reason: 'grade, and whose it is', words: '国家级 国家 自治区级 自治区 省级 省 市级 县级 区级 部级 市本级 本级 全国 全区 全省 全市 省部共建 部省共建 教育部 科技部' },
  { reason: 'number and choice', words: '一批 多个 若干 各类 各级 多元 多元化 多层次 现有 有关 相关 其他 新 新建 小 大' },
  { reason: 'praise', words: '一流 高水平 高能级 高端 高质量 高标准 高效 重大 重点 重要 大型 新型 现代 特色 优势 特色鲜明 先进 前沿 骨干 核心 高层次 高等 智能 智慧 数字 数字化' },
  { reason: 'breadth', words: '专业化 专业型 专业 综合性 综合 公共 共性 共性技术 基础 基础支撑 支撑 功能 功能性 一体化 一站式 集成 专项 区域 区域性 区域性的 面向 国际 国际化 国内 国内外 海外 境外 离岸 飞地 本地 地方 基层 城市 城乡 城乡融合发展 乡村 农村 县域 沿海 沿边 沿江 对外' },
  { reason: 'science and its work', words: '科技 技术 创新 科创 科学 科研 研究 研发 研究与 创新转化 研究与创新转化 科技创新 技术创新 产业创新 企业技术 工程技术 工程研究 联合研发 自主 自主创新 重大科技 重大创新 科技成果 成果 转化 成果转化 转移 转移转化 技术转移 概念验证 中试 制造业中试 熟化 孵化 孵化培育 产业化 临床医学 高新技术 高新 高科技 经济技术 知识产权 野外 野外科学 观测 监测 监测预警 试验 检验检测 检测' },
  { reason: 'branches as wide as the whole economy', words: '产业 企业 工业 农业 制造业 经济 服务 科技服务 生产 加工 制造 物流 旅游 文化 生态 环保 安全 商业 交通 金融 科技金融 互联网 资源 人力资源 政务 管理 发展 振兴 建设 改革 战略 工程 应用 可持续发展 产业转移' },
  { reason: 'people and bodies', words: '人才 院士 专家 博士后 农民 大众 创客 大学 高校 院校 院所 科研院所 校企 政产学研 产学研 产教 产教融合 园区 工业园 平台 中心 机构 科技企业 转移机构 涉企 涉农 实体 实体性' },
  { reason: 'ways of working together', words: '协同 协同创新 协作 合作 科技合作 国际合作 合作交流 国际科技合作 国际科技合作交流 交流 信息交流 互动 联合 共建 共享 开放 开放式 承接 引才 双创 创业 创新创业 创业创新 众创' },
  { reason: 'what is served and traded', words: '信息 数据 网络 线上 线下 网上 在线 云 仪器 仪器设备 科研仪器 条件 保障 条件保障 配套 要素 供需 供需对接 技术供需对接 对接 交易 技术交易 培训 科普 科普示范 展示 示范 试点 先导 先行 成长 市场化 社会化 常设 公益 公益性 福利 停车 无障碍' },
  { reason: 'joints', words: '与 和 及 等 的 类 性 级 化' },
];
const GENERIC = GENERIC_ROWS.flatMap(({ words }) => words.split(' ')).sort((a, b) => b.length - a.length);

/** A modifier of generic words alone. Example: 国家级|科技企业. */
export const GENERIC_ONLY = new RegExp(`^(?:${GENERIC.join('|')})*$`, 'u');
/** Generic words of two characters and more, wherever they stand. */
export const GENERIC_ANY = new RegExp(GENERIC.filter((word) => word.length > 1).join('|'), 'gu');

/** A province at the head of a modifier. */
export const REGION_HEAD = new RegExp(`^(?:${REGIONS.flatMap(({ name, short }) => [name, short]).sort((a, b) => b.length - a.length).join('|')})`, 'u');

/** Larger areas than a province: proper heads, but no cities. */
export const BLOC = /中国|东盟|粤港澳|大湾区|湾区|长三角|珠三角|京津冀|环渤海|北部湾|成渝|海峡|黄河流域|三角洲|渤海湾|长江经济带|陆海新通道|东北亚|中亚|上合|金砖|丝绸之路|一带一路|RCEP/u;

/** Two countries or provinces in one-character names. Example: 中马, 粤桂, 川渝. */
export const PAIR = /^(?:[中粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫晋陕甘琼蒙辽吉黑新藏宁青港澳台]{2,4}|[中][马新泰越老柬印缅日韩德俄英法美澳欧非])/u;

/** A pair of provinces, or a city and a neighbour, inside a name. Example: 横琴|粤澳|深度合作区. */
export const PAIR_INSIDE = /^\p{Script=Han}{2,4}(?:[粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫晋陕甘琼][粤桂川渝黔滇湘鄂赣闽浙苏沪皖京津冀鲁豫晋陕甘琼港澳台]|深[港汕澳])/u;

/** What makes a short unknown head a common noun instead of a proper name. Example: 纺织技术|园, 核心|区. */
export const COMMON = /技术|制造|装备|产业|信息|材料|生物|医药|农业|食品|能源|海洋|数字|人才|科技|创新|经济|工业|服务|电子|机械|汽车|化工|金融|文化|旅游|物流|健康|环保|贸易|改革|开放|功能|主题|核心|协同|集聚|重点|场景|驱动|各|该|两(?![江淮河广湖岸])|此|新|全|多|园|区|市|县|省|级/u;

/** What serves administration, trade and people rather than science and technology; without a place it names no innovation platform. Example: 公共法律|服务平台. */
export const ADMINISTERS = /法律|司法|税务|信访|党建|政务|政策|监管|执法|追溯|应急(?:救援|指挥|管理|处置|调度)|城市(?:运行|管理)|社区|社会治理|信用|招商|展会|会展|博览|融资|股权|担保|保险|消费|跨境|口岸|通关|电商|产销|供销|采购|招聘|就业|创业指导|返乡|人力资源|培训|特派员|军民融合|养老|托育|医疗救|区域医疗|慈善|志愿|心理|民生|救助|文创|体育|宣传|对外/u;

/** A hill, a water or a bridge, which name what is built beside them. Example: 月亮湖|科创园. */
export const LANDMARK = /^\p{Script=Han}{1,3}[山湖江河岛湾岭桥溪]$/u;

/** Quoted words that only praise or count; what they head is a class. Example: “一站式”服务平台. */
export const NO_QUOTED = /^(?:一站式|双一流|专精特新|小巨人|[十一二三四五六七八九]+五|互联网\+.*|一带一路|双创|.*\d.*)$/u;

// What makes words before a platform's class word its name.
import type { Rule } from '../rules.ts';
import type { Candidate } from './candidate.ts';
import { GENERIC_ONLY, BLOC } from '../../lexicon/modifiers.ts';
import { properHead } from './parkRules.ts';

const LABS = new Set(['工程中心', '实验室', '创新中心']);
/** What follows a name that is put to use or made. Example: 发挥某临床医学研究中心|作用. */
const ACTS = /^(?:创建|争创|申报|升级|建设|作用|等(?!领域))/u;
/** What is told of one that is there. Example: 某实验室|正式揭牌. */
const PUT_TO_USE = /^(?:正式|全面|成功|顺利)?(?:挂牌|揭牌|启用|获批|建成|投用|投运|投入(?:运营|使用|运行)|入轨运行)/u;
/** Example: 某市实验室|面向能源领域. */
const FACES = /^(?:面向|聚焦|围绕)/u;

export const PLATFORM_RULES: readonly Rule<Candidate>[] = [
  { name: 'platform-of-university', example: '建设⟦武汉大学技术转移中心⟧', misses: ['建设大学技术转移中心'], decide: ({ university }) => university },
  { name: 'platform-of-bloc', example: '推动⟦中国—中亚技术转移中心⟧升级', misses: ['与中国平台'], decide: ({ bloc, modifier, row, created, kept }) => bloc && !(row.dozens && !created && !kept && GENERIC_ONLY.test(modifier.replace(BLOC, ''))) },
  { name: 'laboratory-of-city', example: '⟦襄阳实验室⟧面向能源领域', misses: ['襄阳实验室的数量'], decide: ({ onlyCity, row, kept, created, after }) => onlyCity && row.word === '实验室' && (kept || created || FACES.test(after)) },
  { name: 'platform-kept-in-city', example: '用好⟦襄阳科技金融中心⟧', misses: ['襄阳科技中心较多'], decide: ({ city, kept, modifier }) => city && kept && modifier.length >= 4 },
  { name: 'platform-of-city', example: '⟦襄阳智算中心⟧建成', misses: ['襄阳工程技术研究中心较多'], decide: ({ city, row, field, created, behindCity }) => city && (!row.dozens || ((field.length >= 2 || created) && behindCity !== '')) },
  { name: 'platform-of-region', example: '⟦湖北技术转移中心⟧', misses: ['湖北众创空间'], decide: ({ region, row }) => region && row.regional },
  { name: 'national-network', example: '融入⟦国家成果转移网络⟧', misses: ['融入技术转移网络'], decide: ({ modifier, row }) => modifier.startsWith('国家') && row.type === '网络' },
  { name: 'field-of-region', example: '⟦湖北磷化工创新中心⟧', misses: ['湖北创新中心'], decide: ({ region, own }) => region && own.length >= 3 },
  { name: 'national-field', example: '⟦燃料电池国家技术创新中心⟧', misses: ['国家技术创新中心'], decide: ({ modifier, row, own }) => (/国家(?!级)|全国重点/u.test(modifier + row.word) ? own.length >= 2 : /国家级/u.test(modifier) && own.length >= 4) },
  { name: 'country-field-created', example: '创建⟦全国水产品标准比对中心⟧', misses: ['全国水产品标准比对中心较多', '创建全国服务中心'], decide: ({ modifier, own, created }) => modifier.startsWith('全国') && own.length >= 4 && created },
  { name: 'field-acting', example: '发挥⟦罕见病临床医学研究中心⟧作用', misses: ['罕见病临床医学研究中心的数量'], decide: ({ kept, own, row, after }) => kept && own.length >= 3 && LABS.has(row.type) && row.word.length > 3 && ACTS.test(after) },
  { name: 'field-put-to-use', example: '⟦低维材料海岳实验室⟧挂牌运行，⟦海岳绿色石化科创中心⟧投入运营', misses: ['企业技术创新中心投入运营', '低维材料实验室的经验', '一批低维材料重点实验室挂牌', '低维材料实验室建设提速'], decide: ({ own, row, after }) => own.length >= 4 && LABS.has(row.type) && PUT_TO_USE.test(after) },
  { name: 'service-upgraded', example: '升级⟦大型仪器共享服务平台⟧', misses: ['大型仪器共享服务平台很多'], decide: ({ opener, row, modifier }) => /升级(?:建设)?$/u.test(opener) && row.type === '服务平台' && modifier.length >= 6 },
  { name: 'field-approved', example: '建设⟦柔性电子技术创新中心⟧', misses: ['建设技术创新中心'], decide: ({ created, own, row }) => created && own.length >= 4 && row.approved },
  { name: 'laboratory-created', example: '支持⟦柔性电子实验室⟧建设', misses: ['柔性电子实验室较多'], decide: ({ created, kept, own, row }) => (created || kept) && row.word === '实验室' && own.length >= 4 && own.length <= 10 },
  { name: 'laboratory-of-region', example: '组建⟦湖北建材实验室⟧', misses: ['湖北建材实验室较多', '组建湖北实验室'], decide: ({ row, region, created, own }) => row.word === '实验室' && region && created && own.length >= 2 },
  { name: 'laboratory-own-head', example: '⟦青桥实验室⟧、⟦云沔创新实验室⟧揭牌', misses: ['生物实验室', '生物创新实验室'], decide: ({ row, own, modifier }) => row.word === '实验室' && modifier.replace(/创新$/u, '') === own && properHead(own) },
  { name: 'platform-domain-created', example: '建设⟦海洋装备公共服务平台⟧', misses: ['海洋装备公共服务平台较多'], decide: ({ row, own, created }) => row.domain && own.length >= 2 && created },
  { name: 'national-bank-of-samples', example: '⟦国家种质资源库⟧', misses: ['种质资源库'], decide: ({ modifier, row }) => modifier.startsWith('国家') && row.type === '设施' && row.word.endsWith('库') },
  { name: 'facility-created', example: '建设⟦强磁场实验装置⟧', misses: ['强磁场实验装置较多'], decide: ({ row, own, created }) => row.type === '设施' && own.length >= 3 && created && /(?:装置|设施)$/u.test(row.word) },
  { name: 'centre-created', example: '建设⟦生姜育种中心⟧', misses: ['生姜育种中心较多', '建设生姜中心'], decide: ({ row, own, created }) => !row.domain && own.length >= 2 && created && row.type === '中心' && row.word !== '中心' },
  { name: 'platform-listed', example: '襄阳多式联运服务中心、⟦粮食流通服务中心⟧提升能级', misses: ['推动青桥高新区、粮食流通服务中心提升能级', '青桥高新区、重点实验室的建设'], decide: ({ listed, own, generic, row }) => listed && !generic && (own.length >= 4 || (properHead(own) && LABS.has(row.type))) },
  { name: 'platform-bracket', example: '建好⟦全国高校区域技术转移中心（长三角地区）⟧', misses: ['建好高校区域技术转移中心'], decide: ({ placeBracket, modifier }) => placeBracket && /^(?:国家|全国)/u.test(modifier) && modifier.length >= 4 },
  { name: 'platform-of-park', example: '⟦光谷科技城中试基地⟧的设备', misses: ['中试基地的设备'], decide: ({ park, end, row }) => park && row.type !== '设施' && end - park.end >= 4 },
];

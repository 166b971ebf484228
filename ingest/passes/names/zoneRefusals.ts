// What makes a class word and the words before it no name, whatever else speaks for one. Examples mark what is refused.
import { ADMINISTERS } from '../../lexicon/modifiers.ts';
import { GOES_ON } from '../../lexicon/zones.ts';
import type { Rule } from '../rules.ts';
import type { Candidate } from './candidate.ts';

/** Words that number, choose or point; a name holds none. Example: 各类有关|高新区. */
const CHOOSING = /相关|有关|(?<!高|中|平|均)等|首个|首家|以上|以下|一批|若干|各(?!界)|多家|更多|不同|其他|上述|双方|之间/u;
/** Example: 3个|高新区, 两大|基地. */
const NUMBERED = /[\d一二三四五六七八九十两]+[个家大座]/u;
/** Names of stages with dashes between them. Example: 众创空间—孵化器—|产业园. */
const CHAIN = /—[^—]+—[^—]|[谷区园器圃]—/u;

/** Leftovers of a sentence. Example: 为|高新区, 本|实验室. */
const LEFTOVER = ['[、，\\s]', '和', '与', '及', '以及', '在', '为', '个', '家(?!居|电|具|纺)', '所', '座', '条', '内(?!蒙)', '外', '上(?!合)', '下', '一个', '两个', '本', '我', '该', '此', '其', '对', '向', '同', '年', '月', '日', '类', '者', '名', '全部', '进入', '作用', '能力', '水平', '质量', '资源', '力量', '体系'];
/** 中 and 大 as leftovers, not as the beginning of a name. Example: 过程中|实验室, but 中关村. */
const NOT_OF_A_NAME = ['中(?!国|关村|马|新|科|原|华|山|部|医|药|欧|非)', '大(?!连|庆|同|理|兴|型|数据|健康|蚝|豆|米|湾)'];
const LEFTOVER_FIRST = new RegExp(`^(?:${[...LEFTOVER, ...NOT_OF_A_NAME].join('|')})`, 'u');

/** Strongest first; the first that holds refuses. */
export const ZONE_REFUSALS: readonly Rule<Candidate>[] = [
  {
    name: 'class-word-goes-on', example: '支持⟦武汉平台⟧企业', misses: ['建设武汉海洋装备公共服务平台'],
    decide: ({ row, after }) => GOES_ON.some(({ word, next }) => word === row.word && next.some((tail) => after.startsWith(tail))),
  },
  { name: 'class-word-alone', example: '建设⟦实验室⟧', misses: ['建设青桥山实验室'], decide: ({ modifier }) => modifier === '' },
  { name: 'other-kind-of-word', example: '提高⟦自升式钻井平台⟧的可靠性', misses: ['襄阳中试平台'], decide: ({ modifier }) => /企业研究院|钻井$|^(?:中国)?人民$/u.test(modifier) },
  {
    name: 'administration-alone', example: '建设⟦公共法律服务平台⟧、⟦医疗应急救援中心⟧', misses: ['建设海洋装备公共服务平台', '建设武汉跨境电商综合服务平台'],
    decide: ({ row, modifier, city, region, university, bloc, placeBracket }) => row.kind === 'Platform' && !city && !region && !university && !bloc && !placeBracket && !/国家/u.test(modifier) && ADMINISTERS.test(modifier + row.word),
  },
  { name: 'words-apart', example: '⟦襄阳 高新区⟧', misses: ['青桥高新区'], decide: ({ modifier }) => /[\s，。；]/u.test(modifier) },
  { name: 'words-that-choose', example: '推动⟦有关高新区⟧', misses: ['推动青桥高新区'], decide: ({ modifier }) => CHOOSING.test(modifier) },
  { name: 'words-that-number', example: '推动⟦三大产业园⟧', misses: ['推动三门产业园'], decide: ({ modifier }) => NUMBERED.test(modifier) },
  { name: 'chain-of-stages', example: '完善⟦众创空间—孵化器—产业园⟧链条', misses: ['推动中国—中亚技术转移中心升级'], decide: ({ modifier }) => CHAIN.test(modifier) },
  { name: 'leftover-of-a-sentence', example: '⟦本实验室⟧的职责', misses: ['建设中原科学城', '上海云沔科学城'], decide: ({ modifier, pair, placeFirst }) => !pair && !placeFirst && LEFTOVER_FIRST.test(modifier) },
  { name: 'more-than-one', example: '建设⟦湖北纺织众创空间⟧12家', misses: ['建设湖北纺织众创空间'], decide: ({ plural, university, row, placeBracket, modifier }) => plural && !university && !(row.kind === 'Park' && placeBracket && modifier.length >= 2) },
];

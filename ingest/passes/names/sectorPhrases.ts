// Industries named by a phrase around them and not by a closing word right behind: 以…为主导的产业体系, aspects, leads, titles.
import { membersOf } from '../lists.ts';
import type { Rule } from '../rules.ts';
import { mostly, under, type Found } from './sectorLists.ts';
import { isSector } from './sectorNames.ts';
import { listIn, trimmed } from './sectorSpans.ts';

/** What a phrase rule reads: a clause, and where it stands. */
export interface Phrase {
  text: string;
  kind: 'heading' | 'title' | 'text';
  /** Under a heading or a box whose title speaks of industries. */
  inBox: boolean;
}

const LEADS = '(?:主导|支柱|特色|引领|支撑|核心|重点|主体|代表|龙头|先导)';
/** 以A为主导、B为特色, with what it is said of. */
const LED_BY = new RegExp(`以(?:[^，。；：以]{2,60}?为${LEADS}[、，]?(?:以)?){1,4}(?:的[\\p{Script=Han}“”]{0,12}|[\\p{Script=Han}]{0,6})(?:产业|领域|行业|经济|集群)`, 'gu');
const LED = new RegExp(`(?<=^以|为${LEADS}[、，]?以?)([^，。；：以]{2,60}?)(?=为${LEADS})`, 'gu');

/** All of them are tried on every clause. */
export const PHRASES: readonly Rule<Phrase, Found[]>[] = [
  {
    name: 'led-by',
    example: '构建以⟦有色冶炼⟧为主导、⟦光伏⟧和⟦储能⟧为特色的产业体系',
    misses: ['以企业为主体、市场为导向的技术创新体系', '以科技创新为引领的产业发展'],
    decide: ({ text }) => [...text.matchAll(LED_BY)].flatMap((phrase) => [...phrase[0].matchAll(LED)].flatMap((match) => {
      const start = phrase.index + match.index;
      const raw = match[1]!.replace(/等$/u, '');
      return /等/u.test(raw) ? [] : under(text, mostly(listIn(text, start, start + raw.length), 'fields'));
    })),
  },
  {
    name: 'aspect',
    example: '在⟦新型储能⟧方面，突破电芯技术',
    misses: ['在政策支持方面，加大投入', '推动储能各方面工作'],
    decide: ({ text }) => {
      const aspect = /^[\s\t]*(?:在)?([^，。；：、]{2,12}?)(?:技术)?方面，/u.exec(text);
      if (!aspect) return [];
      const start = aspect[0].indexOf(aspect[1]!);
      // 信息技术方面 speaks of information technology, 储能技术方面 of storage
      const end = start + aspect[1]!.length + (aspect[1]!.endsWith('信息') && text.startsWith('技术', start + aspect[1]!.length) ? 2 : 0);
      const name = trimmed(text, { start, end });
      return name ? membersOf(text, name.start, name.end) : [];
    },
  },
  {
    name: 'box-lead',
    example: '专栏1 重点产业\n⟦海水养殖⟧。推进深远海养殖装备研发和示范。',
    misses: ['海水养殖。推进深远海养殖装备研发和示范。'],
    decide: ({ text, inBox }) => {
      const lead = inBox ? /^[\s\t]*([^，。；：、]{2,16})。(?=.{10})/u.exec(text) : null;
      if (!lead || /技术与系统$|的/u.test(lead[1]!)) return [];
      const start = lead[0].indexOf(lead[1]!);
      return membersOf(text, start, start + lead[1]!.length).filter((member) => !/(?:技术|类|工程)$|企业/u.test(member.text));
    },
  },
  {
    name: 'box-title',
    example: '专栏3 重点产业领域技术攻关——⟦新能源汽车⟧',
    misses: ['专栏3 重点平台建设——新能源汽车'],
    decide: ({ text, kind }) => {
      const dash = kind === 'text' ? null : /——\s*([^—]{2,16})$/u.exec(text.trim());
      if (!dash || !/产业|行业/u.test(text)) return [];
      const name = dash[1]!.endsWith('信息技术') ? dash[1]! : dash[1]!.replace(/技术$/u, '');
      const start = text.lastIndexOf(dash[1]!);
      return [{ text: name, start, end: start + name.length }];
    },
  },
];

/** Names of a phrase are fields of any kind until they are known as sectors. */
export const isPhrased = (found: Found): boolean => isSector(found.text, 'fields');

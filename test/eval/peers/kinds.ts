// What a peer's name is in our kinds: by its ending, as a user of a general tagger would sort it.
import type { Kind } from '../../../ingest/model.ts';

/** Endings of names, the more telling first. */
const ENDINGS: readonly { kind: Kind; words: string }[] = [
  { kind: 'Platform', words: '实验室|研究中心|创新中心|技术中心|工程中心|转移中心|孵化器|众创空间|平台|创新研究院|技术研究院' },
  { kind: 'Park', words: '高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|产业园区|园区|产业园|科技园|示范区|试验区|自贸区|片区|科学城|科技城|智慧谷' },
  { kind: 'Institute', words: '研究院|研究所|科学院|农科院|医院' },
  { kind: 'University', words: '大学|学院|高等专科学校' },
  { kind: 'Enterprise', words: '有限公司|公司|集团|银行' },
  { kind: 'Department', words: '委员会|人民政府|政府|办公厅|办公室|厅|局|改革委|国资委|卫健委' },
];
/** All endings as one pattern, longer words first. */
export const ENDING = new RegExp(`(?:${ENDINGS.flatMap(({ words }) => words.split('|')).sort((a, b) => b.length - a.length).join('|')})(?<!布局|格局|结局)$`, 'u');

/** The kind of a name by its ending; undefined for another one. Example: 广西大学 → University. */
export function kindOf(name: string): Kind | undefined {
  const ending = ENDING.exec(name)?.[0];
  return ending === undefined ? undefined : ENDINGS.find(({ words }) => words.split('|').includes(ending))?.kind;
}

/** A name that a peer found. */
export interface Named { kind: Kind; name: string }

/** Names as the scorer reads a graph: each once, no relation. */
export function graphOf(names: readonly Named[]): { nodes: { key: string; attributes: Named }[]; edges: [] } {
  const nodes = new Map(names.map((attributes) => [`${attributes.kind}|${attributes.name}`, attributes]));
  return { nodes: [...nodes].map(([key, attributes]) => ({ key, attributes })), edges: [] };
}

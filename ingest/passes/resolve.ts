// One thing, one node: mentions of all documents that share kind and key become one entity. No edit distance.
import type { Entity, Kind, Level, Status } from '../model.ts';
import { bare } from './keys.ts';
import type { NameMention } from './types.ts';

/** Aliases that mean something else in the next document. Example: 市科技局, 本方案, 各市. */
const RELATIVE = /^(?:市|县|区|本|各|全|该|我)(?!场)/u;

/** A mention with the id of the entity it names. */
export interface Placed { id: string; mention: NameMention }

/** What the resolver makes of one id. */
interface Group { kind: Kind; id: string; mentions: NameMention[] }

/** Fuller first: longer bare form, then the plainer one by code points, so that the order of documents does not matter. */
const fuller = (a: string, b: string): number => bare(b).length - bare(a).length || (a < b ? -1 : a > b ? 1 : 0);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const RANK: Readonly<Record<Status, number>> = { existing: 0, building: 1, planned: 2 };

/** The name to show: the fullest form; of a department the one with its level, of an industry the one that says 产业, else what the texts write most. */
function nameOf({ kind, mentions }: Group): string {
  const names = [...new Set(mentions.map((m) => m.name))];
  if (kind === 'Department') {
    const preferred = names.filter((name) => /^(?:自治区|省)/u.test(name));
    if (preferred.length > 0) return preferred.sort(fuller)[0]!;
  }
  if (kind === 'Industry') {
    // 汽车产业 before 汽车 and 汽车领域, however often each is written
    const whole = names.filter((name) => name.endsWith('产业'));
    return (whole.length > 0 ? whole : names).sort((a, b) => count(mentions, b) - count(mentions, a) || fuller(a, b))[0]!;
  }
  return names.sort(fuller)[0]!;
}

const count = (mentions: readonly NameMention[], name: string): number => mentions.filter((m) => m.name === name).length;

function entityOf(group: Group): Entity {
  const { kind, id, mentions } = group;
  const name = nameOf(group);
  const forms = [...new Set(mentions.flatMap((m) => [m.form, m.name]))].filter((form) => form !== name && !RELATIVE.test(form)).sort(byText);
  const known = [...new Set(mentions.flatMap((m) => m.knownAs ?? []))].filter((form) => form !== name && !forms.includes(form)).sort(byText);
  const properties = mentions.map((m) => m.properties).filter((p) => p !== undefined);
  const first = <K extends keyof NonNullable<NameMention['properties']>>(property: K): NonNullable<NameMention['properties']>[K] =>
    properties.map((p) => p[property]).filter((value) => value !== undefined).sort()[0];
  const status = mentions.filter((m) => m.status !== undefined).sort((a, b) => RANK[a.status!] - RANK[b.status!] || byText(a.statusWord ?? '', b.statusWord ?? ''))[0];
  const [level, collective, region, code, platformType, parkType] = [first('level'), properties.some((p) => p.collective), first('region'), first('code'), first('platformType'), first('parkType')];
  return {
    id, kind, name, aliases: forms, knownAs: known, formerIds: [],
    ...(level ? { level: level as Level } : {}), ...(collective ? { collective: true } : {}), ...(region ? { region } : {}), ...(code ? { code } : {}),
    ...(platformType ? { platformType } : {}), ...(parkType ? { parkType } : {}),
    ...(status?.status ? { status: status.status, ...(status.statusWord ? { statusWord: status.statusWord } : {}) } : {}),
  };
}

/**
 * Entities of all documents, by id. Mentions are the same thing when kind and key are equal, within and across documents.
 * The order of the mentions does not matter. Example: 自治区科技厅 here and 广西壮族自治区科学技术厅 there → one node.
 */
export function resolve(placed: readonly Placed[]): Map<string, Entity> {
  const groups = new Map<string, Group>();
  for (const { id, mention } of placed) {
    const group = groups.get(id) ?? { kind: mention.kind, id, mentions: [] };
    group.mentions.push(mention);
    groups.set(id, group);
  }
  return new Map([...groups].sort(([a], [b]) => byText(a, b)).map(([id, group]) => [id, entityOf(group)]));
}

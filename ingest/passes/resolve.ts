// One thing, one node: mentions of all documents that share kind and key become one entity. No edit distance.
import type { Entity, Kind, Level, Status } from '../model.ts';
import { bare } from './keys.ts';
import type { NameMention } from './types.ts';

/** Aliases that mean something else in the next document. Example: 市科技局, 本方案, 各市. */
const RELATIVE = /^(?:市|县|区|本|各|全|该|我)(?!场)/u;

/** What a mention says of the entity it names. */
export type Naming = Pick<NameMention, 'kind' | 'name' | 'form' | 'knownAs' | 'properties' | 'status' | 'statusWord'>;

/** A naming with the id of the entity and how often it stands in the texts. */
export interface Placed { id: string; mention: Naming; times?: number }

/** What the resolver makes of one id. */
interface Group { kind: Kind; id: string; mentions: Naming[]; times: ReadonlyMap<string, number> }

/** Fuller first: longer bare form, then the plainer one by code points, so that the order of documents does not matter. */
const fuller = (a: string, b: string): number => bare(b).length - bare(a).length || (a < b ? -1 : a > b ? 1 : 0);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const RANK: Readonly<Record<Status, number>> = { existing: 0, building: 1, planned: 2 };

/** The name to show: the fullest form; of a department the one with its level, of an industry the one that says 产业, else what the texts write most. */
function nameOf({ kind, mentions, times }: Group): string {
  const names = [...new Set(mentions.map((m) => m.name))];
  if (kind === 'Department') {
    const preferred = names.filter((name) => /^(?:自治区|省)/u.test(name));
    if (preferred.length > 0) return preferred.sort(fuller)[0]!;
  }
  if (kind === 'Industry') {
    // 汽车产业 before 汽车 and 汽车领域, however often each is written
    const whole = names.filter((name) => name.endsWith('产业'));
    return (whole.length > 0 ? whole : names).sort((a, b) => times.get(b)! - times.get(a)! || fuller(a, b))[0]!;
  }
  return names.sort(fuller)[0]!;
}

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

/** Two namings that differ in nothing have one text. */
function textOf({ name, form, knownAs, properties: p, status, statusWord }: Naming): string {
  const about = p && [p.level, p.region, p.code, p.platformType, p.parkType, p.collective].join('\0');
  return `${name}\n${form}\n${status ?? ''}\n${statusWord ?? ''}\n${knownAs?.join('\0') ?? ''}\n${about ?? ''}`;
}

/** Namings as they come, by entity. Equal ones are kept once with their count: it grows with the distinct forms of names, not with the texts. */
export class Namings {
  readonly #groups = new Map<string, Map<string, Placed & { times: number }>>();

  add({ id, mention, times = 1 }: Placed): void {
    let group = this.#groups.get(id);
    if (!group) this.#groups.set(id, group = new Map());
    const text = textOf(mention);
    const known = group.get(text);
    if (known) known.times += times;
    else {
      const { kind, name, form, knownAs, properties, status, statusWord } = mention;
      group.set(text, { id, times, mention: { kind, name, form, ...(knownAs && { knownAs }), ...(properties && { properties }), ...(status && { status }), ...(statusWord && { statusWord }) } });
    }
  }

  /** All of them, each once. */
  all(): Required<Placed>[] {
    return [...this.#groups.values()].flatMap((group) => [...group.values()]);
  }

  /** The entities they make, by id, in the order of the ids. */
  entities(): Map<string, Entity> {
    return new Map([...this.#groups].sort(([a], [b]) => byText(a, b)).map(([id, group]) => {
      const times = new Map<string, number>();
      for (const { mention, times: more } of group.values()) times.set(mention.name, (times.get(mention.name) ?? 0) + more);
      const mentions = [...group.values()].map(({ mention }) => mention);
      return [id, entityOf({ kind: mentions[0]!.kind, id, mentions, times })];
    }));
  }
}

/**
 * Entities of all documents, by id. Mentions are the same thing when kind and key are equal, within and across documents.
 * The order of the mentions does not matter. Example: 自治区科技厅 here and 广西壮族自治区科学技术厅 there → one node.
 */
export function resolve(placed: readonly Placed[]): Map<string, Entity> {
  const namings = new Namings();
  for (const one of placed) namings.add(one);
  return namings.entities();
}

// Graphs for the picture's tests: the annotated documents merged by name, and made ones of any size.
import { readFileSync } from 'node:fs';
import type { Kind, RelationType, Role } from '../../../ingest/model.ts';
import type { InputEntity, InputRelation, SceneInput } from '../../../web/scene/types.ts';

interface Annotated {
  entities: { id: string; kind: Kind; name: string }[];
  relations: { type: RelationType; role?: Role; source: string; target: string }[];
}

export const entity = (id: string, kind: Kind, more: Partial<InputEntity> = {}): InputEntity => ({ id, kind, name: id, documents: 1, ...more });
export const relation = (type: RelationType, source: string, target: string, role?: Role, places = 1): InputRelation =>
  ({ id: `${type}/${role ?? ''}/${source}/${target}`, type, source, target, places, ...(role && { role }) });

/** The annotated graphs as one; a task concerns the industries and parks that its name holds. */
export function annotated(): SceneInput {
  const entities = new Map<string, InputEntity>();
  const relations = new Map<string, InputRelation>();
  const add = (r: InputRelation): void => { const known = relations.get(r.id); if (known) known.places += r.places; else relations.set(r.id, r); };
  for (const file of ['002a', '003']) {
    const graph = JSON.parse(readFileSync(`test/eval/gold/${file}.json`, 'utf8')) as Annotated;
    const ids = new Map(graph.entities.map((e) => [e.id, `${e.kind}-${e.name.replace(/产业$/, '')}`]));
    for (const e of graph.entities) {
      const id = ids.get(e.id)!;
      const known = entities.get(id);
      if (known) known.documents++;
      else entities.set(id, entity(id, e.kind, { name: e.name, collective: e.name.startsWith('各') }));
    }
    for (const r of graph.relations) add(relation(r.type, ids.get(r.source)!, ids.get(r.target)!, r.role));
  }
  for (const task of entities.values()) {
    if (task.kind !== 'Task') continue;
    for (const thing of entities.values()) {
      if (['Industry', 'Park'].includes(thing.kind) && task.name.includes(thing.name.replace(/产业$/, ''))) add(relation('CONCERNS', task.id, thing.id));
    }
  }
  return { entities: [...entities.values()], relations: [...relations.values()] };
}

/** A graph of `n` entities with hubs, without chance. */
export function made(n: number): SceneInput {
  const kinds: Kind[] = ['Industry', 'Industry', 'Industry', 'Platform', 'Platform', 'Park', 'City', 'Department', 'University', 'Institute', 'Enterprise'];
  const entities = Array.from({ length: n }, (_, i) => entity(`e${i}`, kinds[i % kinds.length]!, { name: `名称${i}`, documents: 1 + (i % 3) }));
  const of = (kind: Kind) => entities.filter((e) => e.kind === kind);
  const relations: InputRelation[] = [];
  const join = (type: RelationType, from: Kind, to: Kind, step: number): void => {
    const ends = of(to);
    for (const [i, e] of of(from).entries()) if (ends.length > 0) relations.push(relation(type, e.id, ends[(i * step) % Math.max(1, Math.ceil(ends.length / 3))]!.id));
  };
  join('SERVES', 'Platform', 'Industry', 7);
  join('LOCATED_IN', 'Park', 'City', 3);
  join('LOCATED_IN', 'Platform', 'City', 5);
  join('DEVELOPS', 'Park', 'Industry', 11);
  join('HOSTS', 'University', 'Platform', 13);
  join('PARTNERS_WITH', 'Enterprise', 'University', 3);
  join('HOSTS', 'Department', 'Platform', 2);
  return { entities, relations: [...new Map(relations.map((r) => [r.id, r])).values()] };
}

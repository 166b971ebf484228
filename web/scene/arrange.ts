// Layouts that a person chooses beside the forces: in layers along the chain, and by city. The same for the same picture.
import type { Kind } from '../../ingest/model.ts';
import type { SceneEdge, SceneNode } from '../contract.ts';
import type { PlacesById } from './settle.ts';

export type Arrangement = 'layers' | 'cities';
type Thing = Pick<SceneNode, 'id' | 'kind' | 'radius' | 'cities'>;
type Link = Pick<SceneEdge, 'source' | 'target'>;

/** From what is made to who answers for it. */
const LAYERS: readonly (readonly Kind[])[] = [['Document', 'Target'], ['Industry'], ['Platform'], ['University', 'Institute', 'Enterprise'], ['Park'], ['City'], ['Department'], ['Task']];
/** Things below each other in a column, and the room that a column, a gap between layers and a row take, px. */
const COLUMN = { most: 16, width: 104, gap: 34, height: 650, row: 46 };
const SWEEPS = 6;
const CLUSTER = { step: 27, room: 46, width: 1240, rest: 58 };
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Kinds that stand at their city; the others belong to several. */
const PLACED: ReadonlySet<Kind> = new Set(['City', 'Park', 'Platform', 'Department', 'University', 'Institute', 'Enterprise']);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const round = (v: number): number => Math.round(v * 100) / 100;

/** Orders each layer by where its neighbours stand, so that lines cross less. */
function ordered(layers: Thing[][], links: readonly Link[]): Thing[][] {
  const around = new Map<string, string[]>();
  for (const { source, target } of links) for (const [a, b] of [[source, target], [target, source]] as const) (around.get(a) ?? around.set(a, []).get(a)!).push(b);
  const height = new Map<string, number>();
  const settle = (layer: readonly Thing[]): void => { for (const [i, { id }] of layer.entries()) height.set(id, (i + 0.5) / layer.length); };
  for (const layer of layers) settle(layer);
  let now = layers;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    now = now.map((layer) => {
      const own = new Set(layer.map(({ id }) => id));
      const wish = new Map(layer.map(({ id }) => {
        const heights = (around.get(id) ?? []).flatMap((other) => (own.has(other) || !height.has(other) ? [] : [height.get(other)!]));
        return [id, heights.length === 0 ? height.get(id)! : heights.reduce((a, b) => a + b, 0) / heights.length];
      }));
      const next = layer.toSorted((a, b) => wish.get(a.id)! - wish.get(b.id)! || byText(a.id, b.id));
      settle(next);
      return next;
    });
  }
  return now;
}

function inLayers(things: readonly Thing[], links: readonly Link[]): PlacesById {
  const layers = LAYERS.map((kinds) => things.filter(({ kind }) => kinds.includes(kind))).filter((layer) => layer.length > 0);
  const places: PlacesById = {};
  let x = 0;
  for (const layer of ordered(layers, links)) {
    const columns = Math.ceil(layer.length / COLUMN.most);
    const rows = Math.ceil(layer.length / columns);
    const step = Math.min(COLUMN.row, COLUMN.height / rows);
    for (const [i, { id }] of layer.entries()) {
      const [row, column] = [Math.floor(i / columns), i % columns];
      places[id] = { x: x + column * COLUMN.width, y: round((row - (rows - 1) / 2 + (columns > 1 ? column / columns - 0.25 : 0)) * step) };
    }
    x += columns * COLUMN.width + COLUMN.gap;
  }
  const middle = (x - COLUMN.gap - COLUMN.width) / 2;
  for (const place of Object.values(places)) place.x = round(place.x - middle);
  return places;
}

function byCity(things: readonly Thing[]): PlacesById {
  const groups = new Map<string, Thing[]>();
  const rest: Thing[] = [];
  for (const thing of things) {
    const city = PLACED.has(thing.kind) && thing.cities?.length === 1 ? thing.cities[0]! : undefined;
    if (city === undefined) rest.push(thing);
    else (groups.get(city) ?? groups.set(city, []).get(city)!).push(thing);
  }
  const places: PlacesById = {};
  let [x, y, high] = [0, 0, 0];
  for (const [city, members] of [...groups].sort(([a, m], [b, n]) => n.length - m.length || byText(a, b))) {
    const sorted = members.toSorted((a, b) => Number(b.id === city) - Number(a.id === city) || b.radius - a.radius || byText(a.id, b.id));
    const reach = CLUSTER.step * Math.sqrt(sorted.length) + CLUSTER.room;
    if (x > 0 && x + 2 * reach > CLUSTER.width) [x, y, high] = [0, y + high, 0];
    for (const [i, { id }] of sorted.entries()) {
      const [distance, angle] = [i === 0 ? 0 : CLUSTER.step * Math.sqrt(i + 0.8), i * GOLDEN];
      places[id] = { x: round(x + reach + distance * Math.cos(angle) * 1.25), y: round(y + reach + distance * Math.sin(angle)) };
    }
    x += 2 * reach * 1.15;
    high = Math.max(high, 2 * reach);
  }
  const across = Math.max(1, Math.floor(CLUSTER.width / (CLUSTER.rest * 1.4)));
  const top = y + high + (groups.size > 0 ? CLUSTER.room / 2 : 0);
  for (const [i, { id }] of rest.toSorted((a, b) => byText(a.kind, b.kind) || b.radius - a.radius || byText(a.id, b.id)).entries()) {
    places[id] = { x: round((i % across + (Math.floor(i / across) % 2) / 2) * CLUSTER.rest * 1.4), y: round(top + Math.floor(i / across) * CLUSTER.rest * 0.8) };
  }
  const all = Object.values(places);
  const [mx, my] = [all.reduce((sum, p) => sum + p.x, 0) / Math.max(1, all.length), all.reduce((sum, p) => sum + p.y, 0) / Math.max(1, all.length)];
  for (const place of all) [place.x, place.y] = [round(place.x - mx), round(place.y - my)];
  return places;
}

/** Places, px around 0, 0, y downwards: `layers` from industries to departments in columns, `cities` as a bunch per city with the rest below. */
export function arrange(how: Arrangement, things: readonly Thing[], links: readonly Link[]): PlacesById {
  const sorted = things.toSorted((a, b) => byText(a.id, b.id));
  return how === 'layers' ? inLayers(sorted, links) : byCity(sorted);
}

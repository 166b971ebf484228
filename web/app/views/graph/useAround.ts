import { useMemo } from 'react';
import type { Sector, Size } from '../../../scene/local.ts';
import { type ApiProblem, useApi } from '../../api.ts';
import { useApp } from '../../state/app.ts';
import { type Scene, useSieve } from '../../state/scene.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';
import { type Around, drawAround } from './around.ts';

/** Ids of the folds opened around an entity, as its picture knows them. */
export function openAround(unfolded: readonly string[], centre: string): Set<string> {
  return new Set(unfolded.flatMap((id) => (id.startsWith(`${centre}.`) ? [id.slice(centre.length + 1)] : [])));
}

/** The radial picture of the entity that the canvas goes around; undefined when it goes around none, or has not been read yet. */
export function useAround(scene: Scene, size: Size): { around: Around | undefined; error: ApiProblem | null; retry: () => void } {
  const t = useText(graph);
  const c = useText(common);
  const id = useApp((state) => state.around);
  const { data, error, refetch } = useApi('entity', { path: { id: id ?? '' }, query: { limit: 1000 } }, { enabled: id !== undefined });
  const sieve = useSieve();
  const unfolded = useApp((state) => state.unfolded);
  const { nodes, edges } = scene;
  const { width, height } = size;
  const around = useMemo(() => {
    if (id === undefined || !data) return undefined;
    const nameOf = ({ type, direction, role, kind, count }: Sector): string => {
      const own = t.sectorOf[type] ?? t.sectorOf[`${type} ${direction}`] ?? t.sectorOf[`${type} ${direction} ${kind}`];
      const name = own ?? (role ? (direction === 'out' ? c.role : t.roleBodies)[role] : (direction === 'out' ? c.out : c.in)[type]) ?? type;
      return t.sector(name, count);
    };
    return drawAround(data, { nodes, edges }, { width, height }, t.rest, nameOf, { sieve, open: openAround(unfolded, id) });
  }, [id, data, nodes, edges, width, height, sieve, unfolded, t, c]);
  return { around, error: id === undefined ? null : error, retry: () => void refetch() };
}

import { useMemo } from 'react';
import type { Lanes } from '../../../contract/lanes.ts';
import { type ApiProblem, useApi } from '../../api.ts';
import { useApp } from '../../state/app.ts';
import type { Filters } from '../../state/filters.ts';
import type { ChainCounts } from '../../text/lanes.ts';

/** Where the chain begins: as the address says, else the chosen thing, else the industry with the most platforms. */
function useStart(): { start: string | undefined; error: ApiProblem | null; retry: () => void } {
  const given = useApp((state) => state.values.industry);
  const { data, error, refetch } = useApi('laneStarts', {}, { enabled: given === undefined });
  return { start: given ?? data?.industries[0]?.id, error, retry: () => void refetch() };
}

/** What of the lanes the filters leave: platforms and parks of the statuses looked at; with `served` only industries that a platform serves. */
export function filtered(lanes: Lanes, { statuses }: Pick<Filters, 'statuses'>, { parts, served }: { parts: boolean; served: boolean }): Lanes {
  const serving = new Set(lanes.links.filter(({ type }) => type === 'SERVES').map(({ target }) => target));
  const isWanted = ({ id, kind, lane, status }: Lanes['members'][number]): boolean => {
    if (id === lanes.start.id) return true;
    if (lane === 'industry') return parts ? !served || serving.has(id) : lanes.start.kind !== 'Industry';
    return statuses.length === 0 || (kind !== 'Platform' && kind !== 'Park') || (status !== undefined && statuses.includes(status));
  };
  const members = lanes.members.filter(isWanted);
  const kept = new Set(members.map(({ id }) => id));
  return {
    ...lanes,
    members,
    links: lanes.links.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    gaps: lanes.gaps.map((gap) => ({ ...gap, of: gap.of.filter((id) => kept.has(id)), unread: gap.unread.filter((id) => kept.has(id)) })).filter(({ of }) => of.length > 0),
  };
}

/** Counts for the sentence over the lanes. */
export function countChain({ members, links }: Pick<Lanes, 'members' | 'links'>): ChainCounts {
  const platforms = members.filter(({ lane }) => lane === 'platform');
  const of = (status: string): number => platforms.filter((member) => member.status === status).length;
  const hosted = new Set(links.filter(({ type }) => type === 'HOSTS').map(({ target }) => target));
  const lane = (name: string): number => members.filter((member) => member.lane === name).length;
  return {
    platforms: platforms.length, planned: of('planned'), building: of('building'), existing: of('existing'),
    hosted: platforms.filter(({ id }) => hosted.has(id)).length, parks: lane('park'), cities: lane('city'), departments: lane('department'),
  };
}

/** The lanes under the shared filters. */
export function useLanes(kept: { parts: boolean; served: boolean }): { lanes: Lanes | undefined; whole: Lanes | undefined; none: boolean; error: ApiProblem | null; retry: () => void } {
  const { start, error: noStart, retry } = useStart();
  const filters = useApp((state) => state.filters);
  const { data, error, refetch, isPlaceholderData } = useApi('lanes', { path: { id: start ?? '' }, query: { documents: filters.documents.join(',') } }, { enabled: start !== undefined, keep: true });
  const { parts, served } = kept;
  const lanes = useMemo(() => data && filtered(data, filters, { parts, served }), [data, filters, parts, served]);
  const { data: starts } = useApi('laneStarts');
  return { lanes: isPlaceholderData && error ? undefined : lanes, whole: data, none: starts?.industries.length === 0, error: error ?? noStart, retry: error ? () => void refetch() : retry };
}

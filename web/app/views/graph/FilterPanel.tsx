import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { ROLES, STATUSES } from '../../../../ingest/vocabulary.ts';
import type { Picture } from '../../../contract.ts';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { Menu, MenuCheck, MenuChoice, MenuChoices } from '../../parts/Menu.tsx';
import { app, useApp } from '../../state/app.ts';
import { toggled } from '../../state/filters.ts';
import type { Scene } from '../../state/scene.ts';
import { tally } from '../../state/visible.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { figure, useText } from '../../text/useText.ts';
import { useMemo } from 'react';
import { useLineName } from './useLineName.ts';

function Row({ name, children }: { name: string; children: ReactNode }) {
  return <div className="filter-row" role="group" aria-label={name}><h3>{name}</h3><div className="chips">{children}</div></div>;
}

function Line({ checked, onSelect, end, children }: { checked: boolean; onSelect: () => void; end: number; children: string }) {
  return (
    <MenuCheck checked={checked} onCheckedChange={onSelect} onSelect={(event) => event.preventDefault()}>
      <span className="tick">{checked ? <Check size={14} aria-hidden /> : null}</span><span className="grow">{children}</span><span className="end">{figure(end)}</span>
    </MenuCheck>
  );
}

/** Filters by status, role, city and type of line, each choice with how many of the picture it leaves. */
export function FilterPanel({ scene, picture }: { scene: Scene; picture: Picture }) {
  const t = useText(graph);
  const c = useText(common);
  const lineName = useLineName();
  const { statuses, roles, city } = useApp((state) => state.filters);
  const hiddenTypes = useApp((state) => state.hiddenTypes);
  const { filter, toggleType } = app();
  const counts = useMemo(() => tally(scene), [scene]);
  const types = [...counts.types].sort(([, a], [, b]) => b - a);
  const cities = picture.cities.filter(({ id }) => counts.cities.has(id));
  const cityName = picture.cities.find(({ id }) => id === city)?.name;
  return (
    <section className="filters" aria-label={t.filters}>
      <Row name={t.byStatus}>
        {STATUSES.filter((status) => counts.statuses.has(status)).map((status) => (
          <Chip key={status} pressed={statuses.includes(status)} onToggle={() => filter({ statuses: toggled(statuses, status, STATUSES) })}>{c.status[status]} {figure(counts.statuses.get(status)!)}</Chip>
        ))}
      </Row>
      <Row name={t.byRole}>
        {ROLES.filter((role) => counts.roles.has(role)).map((role) => (
          <Chip key={role} pressed={roles.includes(role)} onToggle={() => filter({ roles: toggled(roles, role, ROLES) })}>{c.role[role]} {figure(counts.roles.get(role)!)}</Chip>
        ))}
      </Row>
      <Row name={t.byCity}>
        <Menu trigger={<Button look="quiet" className="pick" aria-pressed={city !== ''}>{cityName ?? t.everyCity}<ChevronDown size={14} aria-hidden /></Button>}>
          <MenuChoices value={city} onValueChange={(value) => filter({ city: value })}>
            <MenuChoice value=""><span className="grow">{t.everyCity}</span></MenuChoice>
            {cities.map(({ id, name }) => <MenuChoice key={id} value={id}><span className="grow" lang="zh-CN">{name}</span><span className="end">{figure(counts.cities.get(id)!)}</span></MenuChoice>)}
          </MenuChoices>
        </Menu>
      </Row>
      <Row name={t.byLine}>
        <Menu trigger={<Button look="quiet" className="pick" aria-pressed={hiddenTypes.length > 0}>{hiddenTypes.length > 0 ? t.someLines(types.filter(([type]) => !hiddenTypes.includes(type)).length, types.length) : t.everyLine(types.length)}<ChevronDown size={14} aria-hidden /></Button>}>
          {types.map(([type, n]) => <Line key={type} checked={!hiddenTypes.includes(type)} onSelect={() => toggleType(type)} end={n}>{lineName(type)}</Line>)}
        </Menu>
      </Row>
    </section>
  );
}

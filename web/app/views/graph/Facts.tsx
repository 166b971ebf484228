import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { EntityDetail } from '../../../contract.ts';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { FactRow, RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Menu, MenuItem } from '../../parts/Menu.tsx';
import { app, useApp } from '../../state/app.ts';
import { useFilters } from '../../state/scene.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { figure, useText } from '../../text/useText.ts';
import { type ShownGroup, shownGroups, totals } from './factGroups.ts';

const FIRST = 6;

/** The relations of an entity, grouped; each opens in place to its sentence. Narrowed to a group by chips, to a document by a menu. */
export function Facts({ detail }: { detail: EntityDetail }) {
  const t = useText(graph);
  const c = useText(common);
  const id = detail.entity.id;
  const open = useApp((state) => state.selection.relation);
  const { selectRelation, selectEntity } = app();
  const [group, setGroup] = useState<string>();
  const [document, setDocument] = useState<string>();
  const [all, setAll] = useState(false);
  const { filters } = useFilters();
  const documents = document === undefined ? filters.documents : [document];
  const every = shownGroups(detail.groups, { documents, roles: filters.roles });
  const groups = shownGroups(detail.groups, { group, documents, roles: filters.roles, first: all ? undefined : FIRST, open });
  const { all: total, duties } = totals(every);
  const listed = groups.reduce((sum, one) => sum + one.rows.length, 0);
  const outOf = groups.reduce((sum, one) => sum + one.count, 0);
  const nameOf = ({ type, direction, role }: ShownGroup): string => (role ? (direction === 'out' ? c.role[role]! : t.roleBodies[role]!) : (direction === 'out' ? c.out : c.in)[type]!);
  if (detail.groups.length === 0) return <p className="none">{t.noRelation}</p>;
  return (
    <section className="facts">
      <header>
        <h3>{t.related(total, duties)}</h3>
        {detail.documents.length > 1 ? (
          <Menu align="end" trigger={<Button look="quiet" className="by-document">{document === undefined ? t.byDocument : detail.documents.find((d) => d.id === document)?.year ?? t.byDocument}<ChevronDown size={14} aria-hidden /></Button>}>
            <MenuItem onSelect={() => setDocument(undefined)}>{t.allDocuments}</MenuItem>
            {detail.documents.map((d) => <MenuItem key={d.id} end={d.year} onSelect={() => setDocument(d.id)}>{d.title}</MenuItem>)}
          </Menu>
        ) : null}
      </header>
      {every.length > 1 ? (
        <div className="chips">
          {every.map((one) => <Chip key={one.key} pressed={group === one.key} onToggle={() => setGroup(group === one.key ? undefined : one.key)}>{nameOf(one)} {figure(one.count)}</Chip>)}
        </div>
      ) : null}
      {every.length === 0 ? <p className="none">{document === undefined ? t.allFilteredOut(totals(detail.groups.map((one) => ({ ...one, count: one.total }))).all) : t.noRelationIn}</p> : null}
      <div className="scroll body">
        {groups.map((one) => (
          <div key={one.key} className="group">
            {every.length > 1 && group === undefined ? <h4>{nameOf(one)}<span>{one.rows.length < one.count ? c.listed(one.rows.length, one.count) : figure(one.count)}</span></h4> : null}
            <RowList label={nameOf(one)}>
              {one.rows.map((relation) => (
                <FactRow key={relation.id} relation={relation} of={id} open={open === relation.id} label={relation.role ? undefined : <KindMark kind={(one.direction === 'out' ? relation.target : relation.source).kind} />} onToggle={(next) => (next ? selectRelation(relation.id, id) : selectEntity(id))} />
              ))}
            </RowList>
          </div>
        ))}
      </div>
      <div className="foot"><span>{c.listed(listed, outOf)}</span>{listed < outOf && !all ? <Button look="quiet" onClick={() => setAll(true)}>{c.listAll}</Button> : null}</div>
    </section>
  );
}

import { BookOpen, Orbit, Pin, PinOff, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import type { EntityDetail } from '../../../contract.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { QuoteActions } from '../../parts/FactRow.tsx';
import { KindMark, kindColour } from '../../parts/KindMark.tsx';
import { Menu, MenuItem } from '../../parts/Menu.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { dateIn, useText } from '../../text/useText.ts';
import { ExpandMenu } from './ExpandMenu.tsx';
import { Facts } from './Facts.tsx';
import { mentionsByYear } from './factGroups.ts';

const PROPERTIES = ['number', 'path', 'indicator', 'value', 'year', 'scope', 'issuer', 'date', 'platformType', 'parkType', 'region', 'statusWord'] as const;

/** What the panel says of an entity beside its relations: other names, where it occurs, what its kind has. */
function Particulars({ detail: { entity, mentions, documents } }: { detail: EntityDetail }) {
  const t = useText(graph);
  const language = useApp((state) => state.language);
  const properties = PROPERTIES.flatMap((name) => {
    const value = entity.properties[name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const label = t.property[name === 'number' && entity.kind === 'Document' ? 'documentNumber' : name];
    const unit = name === 'value' && entity.properties.unit ? ` ${String(entity.properties.unit)}` : '';
    return [{ name, label, text: (Array.isArray(value) ? value.join(' › ') : name === 'date' ? dateIn(String(value), language) : String(value)) + unit }];
  });
  const years = mentionsByYear(documents);
  const byYear = years.length > 1 ? years.map(([year, n]) => t.seenYear(String(year), n)).join(t.yearsJoin) : '';
  return (
    <dl>
      {entity.aliases.length > 0 ? <div><dt>{t.aliases}</dt><dd lang="zh-CN">{entity.aliases.join(' · ')}</dd></div> : null}
      {entity.knownAs.length > 0 ? <div title={t.knownAsNote}><dt>{t.knownAs}</dt><dd className="faint" lang="zh-CN">{entity.knownAs.join(' · ')}</dd></div> : null}
      {properties.map(({ name, label, text }) => <div key={name}><dt>{label}</dt><dd lang="zh-CN">{text}</dd></div>)}
      {mentions > 0 ? <div><dt>{t.seen}</dt><dd>{t.seenIn(mentions, documents.length, byYear)}</dd></div> : null}
    </dl>
  );
}

/** Opens the reader where the entity is named: at once for one document, by a menu for several. */
function InDocument({ detail: { entity, documents } }: { detail: EntityDetail }) {
  const t = useText(graph);
  const { read } = app();
  const [first] = documents;
  if (!first) return null;
  if (documents.length === 1) return <Button icon={<BookOpen size={16} />} onClick={() => read({ document: first.id, entity: entity.id })}>{t.inDocument}</Button>;
  return (
    <Menu trigger={<Button icon={<BookOpen size={16} />}>{t.inDocument}</Button>}>
      {documents.map((document) => <MenuItem key={document.id} end={document.mentions} onSelect={() => read({ document: document.id, entity: entity.id })}>{document.title}</MenuItem>)}
    </Menu>
  );
}

interface EntityPanelProps {
  id: string;
  shownIds: ReadonlySet<string>;
  expanding: boolean;
  onExpanding: (open: boolean) => void;
  /** Where the entity lies now, for a pin. */
  placeOf: (id: string) => { x: number; y: number } | undefined;
}

/** The chosen entity: name, what it is, what can be done with it, its relations. */
export function EntityPanel({ id, shownIds, expanding, onExpanding, placeOf }: EntityPanelProps) {
  const t = useText(graph);
  const c = useText(common);
  const pinned = useApp((state) => state.pinned.includes(id));
  const around = useApp((state) => state.around === id);
  const brought = useApp((state) => state.expansions.some((expansion) => expansion.anchor === id));
  const [place, setPlace] = useState(0);
  const { data, error, refetch } = useApi('entity', { path: { id }, query: { limit: 1000 } });
  const { selectEntity, collapse, togglePin, read, showAround } = app();
  const close = <IconButton className="panel-close" name={t.closePanel} icon={<X size={16} />} onClick={() => selectEntity(undefined)} />;
  if (error) return <>{close}<Problem error={error} retry={() => void refetch()} /></>;
  if (!data) return <>{close}<Reading text={t.readingEntity} /></>;
  const { entity } = data;
  const what = [c.kind[entity.kind], entity.level && c.level[entity.level], entity.status && c.status[entity.status]].filter(Boolean).join(' · ');
  const quote = data.quotes[place] ?? data.quotes[0];
  return (
    <>
      {close}
      <div className="entity">
        <header>
          <span className="disc" style={{ borderColor: kindColour(entity.kind) }}><KindMark kind={entity.kind} bare size={14} /></span>
          <h2 lang="zh-CN">{entity.name}</h2>
        </header>
        <p className="what">{what}</p>
        {entity.collective ? <p className="what">{c.collective}</p> : null}
        <Particulars detail={data} />
        <div className="buttons">
          <ExpandMenu entity={entity} shownIds={shownIds} open={expanding} onOpenChange={onExpanding} />
          <Button icon={pinned ? <PinOff size={16} /> : <Pin size={16} />} keyHint="P" aria-pressed={pinned} onClick={() => togglePin(id, placeOf(id))}>{pinned ? t.unpin : t.pin}</Button>
          <Button icon={<Orbit size={16} />} aria-pressed={around} onClick={() => showAround(around ? undefined : id)}>{t.around}</Button>
          <InDocument detail={data} />
          {brought ? <Button icon={<Undo2 size={16} />} onClick={() => collapse(id)}>{t.collapse}</Button> : null}
        </div>
      </div>
      {quote ? (
        <section className="target" aria-label={t.quotes}>
          <Quote quotes={data.quotes} at={place} onPlace={setPlace} />
          <QuoteActions quote={quote} onRead={() => read({ document: quote.document, clause: quote.clause, entity: id })} />
        </section>
      ) : null}
      <Facts key={id} detail={data} />
    </>
  );
}

import { BookOpen, Copy, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TargetFigure } from '../../../contract/targets.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyFootnote } from '../../parts/copy.ts';
import { Quote } from '../../parts/Quote.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { targets as text } from '../../text/targets.ts';
import { useText } from '../../text/useText.ts';
import { seriesOf } from './board.ts';
import { Chart } from './Chart.tsx';
import { byScope, byYear } from './options.ts';

/** The chosen figure: its sentence, and what of the same indicator one axis can hold. */
export function FigurePanel({ figure, figures, onClose }: { figure: TargetFigure; figures: readonly TargetFigure[]; onClose: () => void }) {
  const t = useText(text);
  const c = useText(common);
  const width = useApp((state) => state.rightWidth) - 40;
  const [at, setAt] = useState(0);
  const { data, error, refetch } = useApi('entity', { path: { id: figure.id }, query: { limit: 1 } });
  const quote = data?.quotes[Math.min(at, data.quotes.length - 1)];
  const points = useMemo(() => seriesOf(figures, figure), [figures, figure]);
  const years = useMemo(() => points.filter(({ scope }) => scope === figure.scope), [points, figure]);
  const places = useMemo(() => points.filter(({ year }) => year === figure.year), [points, figure]);
  const yearOptions = useMemo(() => byYear(years, width, figure.id), [years, width, figure]);
  const placeOptions = useMemo(() => byScope(places, width, figure.id, t.whole), [places, width, figure, t]);
  const read = () => { if (quote) app().read({ document: quote.document, clause: quote.clause, entity: figure.id }); };
  return (
    <div className="scroll targets-panel">
      <p className="over">{t.chosen}<IconButton name={t.close} icon={<X size={16} />} onClick={onClose} /></p>
      <h2 lang="zh-CN">{figure.indicator}</h2>
      <p className="value"><b>{figure.value}</b>{figure.unit}<span>{figure.year}{figure.scope ? ` · ${figure.scope}` : ''}</span></p>
      {error ? <Problem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Reading /> : null}
      {data && quote ? (
        <>
          <Quote quotes={data.quotes} at={at} onPlace={setAt} />
          <div className="actions">
            <Button look="filled" icon={<BookOpen size={16} />} onClick={read}>{c.readSource}</Button>
            <Button icon={<Copy size={16} />} onClick={() => void copyFootnote(quote)}>{c.copyFootnote}</Button>
          </div>
        </>
      ) : null}
      {new Set(years.map(({ year }) => year)).size > 1 ? <section><h3>{t.byYear(figure.indicator, figure.unit)}</h3><Chart options={yearOptions} label={t.byYear(figure.indicator, figure.unit)} /></section> : null}
      {places.length > 1 ? <section><h3>{t.byScope(figure.indicator, figure.unit, figure.year)}</h3><Chart options={placeOptions} label={t.byScope(figure.indicator, figure.unit, figure.year)} /></section> : null}
      {figures.some((other) => other.group === figure.group && (other.indicator !== figure.indicator || other.document !== figure.document || other.unit !== figure.unit)) ? <p className="note">{t.notComparable}</p> : null}
    </div>
  );
}

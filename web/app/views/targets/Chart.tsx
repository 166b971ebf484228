import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';

/** A small chart by Observable Plot, drawn again when its options change; its colours are those of the theme. `label` says what it shows. */
export function Chart({ options, label }: { options: Plot.PlotOptions; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = Plot.plot({ ...options, style: { background: 'transparent', color: 'var(--text)', fontFamily: 'inherit', fontSize: '12px' } });
    chart.setAttribute('aria-hidden', 'true');
    place.current!.replaceChildren(chart);
  }, [options]);
  return <div ref={place} className="small-chart" role="img" aria-label={label} />;
}

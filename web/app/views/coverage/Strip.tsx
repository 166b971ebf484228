import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { CoveredDocument, Stripe } from '../../../contract/coverage.ts';
import { useSize } from '../../parts/useSize.ts';
import { app, useApp } from '../../state/app.ts';
import { themeOf } from '../../state/settings.ts';
import { coverage as text } from '../../text/coverage.ts';
import { useText } from '../../text/useText.ts';
import { barsOf, clauseAt } from './bars.ts';

/** Height of a strip and of its bars in px; what was not understood stands out over all. */
const [HEIGHT, BAR, LOW] = [26, 20, 6];
const COLOURS: Record<Stripe, string> = { facts: '--stripe-facts', names: '--stripe-names', none: '--stripe-none', unread: '--stripe-unread', heading: '--stripe-none' };

/** The clauses of a document as bars. ← → move, Enter or a click opens the clause. */
export function Strip({ document: { id, title, strip } }: { document: CoveredDocument }) {
  const t = useText(text);
  const theme = useApp(themeOf);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width } = useSize(place);
  const [at, setAt] = useState<number>();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    const scale = window.devicePixelRatio;
    canvas.current!.dataset.theme = theme;
    canvas.current!.width = width * scale;
    canvas.current!.height = HEIGHT * scale;
    context.scale(scale, scale);
    context.clearRect(0, 0, width, HEIGHT);
    const style = getComputedStyle(canvas.current!);
    for (const [i, { from, to, as }] of barsOf(strip, width).entries()) {
      const height = as === 'unread' ? HEIGHT : as === 'heading' ? LOW : BAR;
      context.fillStyle = style.getPropertyValue(i === at ? '--focus' : COLOURS[as]);
      context.fillRect(from, (HEIGHT - height) / 2, Math.max(.5, to - from - (to - from > 3 ? 1 : 0)), height);
    }
  }, [strip, width, at, theme]);
  const open = (index: number | undefined) => { const clause = index === undefined ? undefined : strip[index]?.clause; if (clause !== undefined) app().read({ document: id, clause }); };
  const under = (event: PointerEvent | React.MouseEvent) => clauseAt(strip, event.nativeEvent.offsetX, width);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: Math.min(strip.length - 1, (at ?? -1) + 1), ArrowLeft: Math.max(0, (at ?? 1) - 1), Home: 0, End: strip.length - 1 }[event.key];
    if (to !== undefined) setAt(to);
    else if (event.key === 'Enter') open(at);
    else return;
    event.preventDefault();
  };
  const one = at === undefined ? undefined : strip[at];
  return (
    <div ref={place} className="strip" role="slider" tabIndex={0} aria-label={t.strip(title, strip.length)} aria-valuemin={1} aria-valuemax={strip.length} aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={one ? t.clause((at ?? 0) + 1, strip.length, t.as[one.as]!, one.length) : undefined} title={one ? t.clause((at ?? 0) + 1, strip.length, t.as[one.as]!, one.length) : undefined}
      onKeyDown={onKeyDown} onPointerMove={(event) => setAt(under(event))} onPointerLeave={() => setAt(undefined)} onClick={(event) => open(under(event))}>
      <canvas ref={canvas} style={{ width, height: HEIGHT }} />
    </div>
  );
}

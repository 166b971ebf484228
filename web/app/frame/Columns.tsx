import { PanelLeft } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, lazy, type PointerEvent, type ReactNode, Suspense, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useApp } from '../state/app.ts';
import { useProjector } from '../state/projector.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { useMedia } from './useMedia.ts';
import './view.css';

const Sheet = lazy(() => import('./Sheet.tsx'));

/** The left edge of the right column: dragged, or moved with ← →. */
function Grip() {
  const t = useText(frame);
  const width = useApp((state) => state.rightWidth);
  const setWidth = useApp((state) => state.setRightWidth);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(width + step);
  };
  return <div className="grip" role="separator" aria-orientation="vertical" aria-label={t.resize} aria-valuenow={width} aria-valuemin={320} aria-valuemax={560} tabIndex={0} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onKeyDown={onKeyDown} />;
}

interface ColumnsProps {
  left?: ReactNode;
  /** What the left column is called where it is a drawer. */
  leftName?: string;
  children: ReactNode;
  /** Absent: nothing chosen, the middle takes its place. */
  right?: ReactNode;
  /** Called when the right column is closed as a sheet. */
  onCloseRight?: () => void;
  /** The right column lies over the middle, so that a picture there keeps its size and nothing in it moves. */
  over?: boolean;
}

/** The columns of a view: left 256, middle, right 368. Below 1280 px the left is a drawer, below 1100 the right a sheet. */
export function Columns({ leftName, children, onCloseRight, over = false, ...given }: ColumnsProps) {
  const t = useText(frame);
  const width = useApp((state) => state.rightWidth);
  const noLeft = useMedia('(max-width: 1279px)');
  const noRight = useMedia('(max-width: 1099px)');
  const [drawer, setDrawer] = useState(false);
  const projected = useProjector((state) => state.on);
  const left = projected ? undefined : given.left;
  const right = projected ? undefined : given.right;
  const name = leftName ?? t.legendDrawer;
  return (
    <div className={`view columns${right && !noRight && over ? ' covered' : ''}`} style={{ '--chosen-width': `${width}px` } as CSSProperties}>
      {left && !noLeft ? <aside className="left scroll" aria-label={name}>{left}</aside> : null}
      {left && noLeft && drawer ? <Suspense><Sheet side="left" name={name} onClose={() => setDrawer(false)}>{left}</Sheet></Suspense> : null}
      <main className="middle">
        {left && noLeft ? <Button className="drawer-button" icon={<PanelLeft size={16} />} onClick={() => setDrawer(true)}>{name}</Button> : null}
        {children}
      </main>
      {right && !noRight ? <aside className={`right${over ? ' over' : ''}`} aria-label={t.panelDrawer} ><Grip />{right}</aside> : null}
      {right && noRight ? <Suspense><Sheet side="right" name={t.panelDrawer} onClose={() => onCloseRight?.()}>{right}</Sheet></Suspense> : null}
    </div>
  );
}

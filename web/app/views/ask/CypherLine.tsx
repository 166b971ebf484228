import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Question } from '../../../contract/questions.ts';
import { Button } from '../../parts/Button.tsx';
import { Reading } from '../../parts/State.tsx';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';

const CypherPanel = lazy(() => import('./CypherPanel.tsx'));

export interface CypherLineProps {
  /** The statement to begin with. */
  cypher: string;
  /** Its parameters by name. */
  params: Record<string, unknown>;
  title: string;
  file?: string;
  /** Rows of the answer above. */
  rows?: number;
  /** The question whose statement it is. */
  source?: Question;
  /** What leads back from a result of the editor. */
  back: string;
  /** Told whether a result of the editor stands in place of what was above. */
  onResult: (shown: boolean) => void;
}

/** The Cypher behind an answer as one closed line; opens to the editor, which is loaded only then. */
export function CypherLine(props: CypherLineProps) {
  const { title, file, rows, back, onResult } = props;
  const t = useText(ask);
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => { if (open) section.current?.scrollIntoView({ block: 'end' }); }, [open]);
  const show = (shown: boolean) => { setResult(shown); onResult(shown); };
  return (
    <section ref={section} className={`cypher${open ? ' open' : ''}${result ? ' with-result' : ''}`} aria-label={t.cypher}>
      {open ? <Suspense fallback={<div className="cypher-edit opening"><Reading text={t.openingEditor} /></div>}><CypherPanel {...props} result={result} onShow={show} /></Suspense> : null}
      <div className="cypher-line">
        <button type="button" aria-expanded={open} onClick={() => { if (open) show(false); setOpen(!open); }}>
          <ChevronRight size={16} aria-hidden className="turn" /><span>{open ? t.hideCypher : title}</span>{file ? <code>{file}</code> : null}<span className="dim">· {t.readOnly}</span>
        </button>
        {result ? <Button look="quiet" onClick={() => show(false)}>{back}</Button> : rows === undefined ? null : <span className="dim">{t.rows(rows)}</span>}
      </div>
    </section>
  );
}

import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
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
  const show = (shown: boolean) => { setResult(shown); onResult(shown); };
  return (
    <section className={`cypher${open ? ' open' : ''}${result ? ' with-result' : ''}`} aria-label={t.cypher}>
      {open ? <Suspense fallback={<Reading text={t.openingEditor} />}><CypherPanel {...props} result={result} onShow={show} /></Suspense> : null}
      <div className="cypher-line">
        <button type="button" aria-expanded={open} onClick={() => { if (open) show(false); setOpen(!open); }}>
          <ChevronRight size={16} aria-hidden className="turn" /><span>{open ? t.hideCypher : title}</span>{file ? <code>{file}</code> : null}<span className="dim">· {t.readOnly}</span>
        </button>
        {result ? <Button look="quiet" onClick={() => show(false)}>{back}</Button> : rows === undefined ? null : <span className="dim">{t.rows(rows)}</span>}
      </div>
    </section>
  );
}

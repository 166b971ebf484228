import { CircleAlert, LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../api.ts';
import { useApp } from '../state/app.ts';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';
import { Button } from './Button.tsx';

/** Shown while something is read; appears after 300 ms and says what is read. */
export function Reading({ text }: { text?: string }) {
  const t = useText(common);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="reading" role="status">
      <i style={{ width: '62%' }} /><i style={{ width: '88%' }} /><i style={{ width: '74%' }} />
      <p><LoaderCircle size={16} className="turning" aria-hidden />{text ?? t.reading}</p>
    </div>
  );
}

/** What went wrong, in one sentence, and a way to try again where that can help. */
export function Problem({ error, retry }: { error: Error; retry?: () => void }) {
  const language = useApp((state) => state.language);
  const t = useText(common);
  if (error instanceof ApiProblem && error.code === 'empty') return <NoDocuments />;
  return (
    <div className="problem" role="alert">
      <CircleAlert size={16} aria-hidden />
      <p>{error instanceof ApiProblem ? error.text[language] : error.message}</p>
      {retry && !(error instanceof ApiProblem && error.code === 'not-found') ? <Button onClick={retry}>{t.retry}</Button> : null}
    </div>
  );
}

/** Nothing has been ingested yet: no failure, but what to do first. */
export function NoDocuments() {
  const t = useText(common);
  return <div className="no-documents" role="status"><h1>{t.noDocuments}</h1><p>{t.noDocumentsAdvice}</p></div>;
}

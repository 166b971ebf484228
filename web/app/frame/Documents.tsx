import { FileText } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useApi } from '../api.ts';
import { Button } from '../parts/Button.tsx';
import { useApp } from '../state/app.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';

const DocumentsMenu = lazy(() => import('./DocumentsMenu.tsx'));

/** Which documents are looked at, in every view; the choice opens behind the button. */
export function Documents() {
  const t = useText(frame);
  const chosen = useApp((state) => state.filters.documents);
  const { data } = useApi('documents');
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (!data || data.documents.length === 0) return null;
  const { documents } = data;
  const shown = documents.filter(({ id }) => chosen.includes(id)).length;
  return (
    <>
      <Button ref={button} icon={<FileText size={16} />} className="documents" aria-haspopup="dialog" aria-expanded={open} aria-pressed={shown > 0} onClick={() => setOpen(!open)}>
        {shown > 0 ? t.someDocuments(shown, documents.length) : t.allDocuments(documents.length)}
      </Button>
      {open ? <Suspense><DocumentsMenu documents={documents} button={button} onClose={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}

import { Popover } from 'radix-ui';
import type { RefObject } from 'react';
import type { DocumentRef } from '../../contract/documents.ts';
import { Button } from '../parts/Button.tsx';
import { app, useApp } from '../state/app.ts';
import { toggled } from '../state/filters.ts';
import { common } from '../text/common.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import './documents.css';

interface DocumentsMenuProps { documents: readonly DocumentRef[]; button: RefObject<HTMLButtonElement | null>; onClose: () => void }

/** A box per document: ticked ones are looked at; none ticked means all. Each can be read. */
export default function DocumentsMenu({ documents, button, onClose }: DocumentsMenuProps) {
  const t = useText(frame);
  const c = useText(common);
  const chosen = useApp((state) => state.filters.documents);
  const { filter, read } = app();
  const ids = documents.map(({ id }) => id);
  const known = chosen.filter((id) => ids.includes(id));
  return (
    <Popover.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Popover.Anchor virtualRef={button as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          className="menu documents-menu" align="start" sideOffset={4} collisionPadding={8} aria-label={t.chooseDocuments}
          onInteractOutside={(event) => { if (button.current?.contains(event.target as Node)) event.preventDefault(); }}
          onCloseAutoFocus={(event) => { event.preventDefault(); button.current?.focus(); }}
        >
          <p className="menu-label">{t.chooseDocuments}</p>
          <label className="document every"><input type="checkbox" checked={known.length === 0} onChange={() => filter({ documents: [] })} /><span className="title">{t.allDocuments(documents.length)}</span></label>
          <ul>
            {documents.map(({ id, title, year }) => (
              <li key={id}>
                <label className="document"><input type="checkbox" checked={known.includes(id)} onChange={() => filter({ documents: toggled(known, id, ids) })} /><span className="title" lang="zh-CN">{title}</span><span className="year">{year}</span></label>
                <Button look="quiet" aria-label={t.readDocument(title)} onClick={() => { onClose(); read({ document: id }); }}>{c.readSource}</Button>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

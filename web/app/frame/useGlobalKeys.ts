import { useEffect } from 'react';
import { app } from '../state/app.ts';
import { useProjector } from '../state/projector.ts';
import { VIEWS } from '../state/where.ts';
import { useKeysDialog } from './keysDialog.ts';
import { isTyping } from './typing.ts';

/** Id of the search box, which `/` and Ctrl K focus. */
export const SEARCH_ID = 'search';

function focusSearch(): void {
  const box = document.getElementById(SEARCH_ID);
  if (box instanceof HTMLInputElement) { box.focus(); box.select(); }
}

/** Puts the focus on the picture, where the view has one, so that its keys work. */
export function focusCanvas(): void {
  setTimeout(() => document.querySelector<HTMLElement>('.canvas-place [role="application"]')?.focus(), 0);
}

/** Acts on a key that works everywhere; tells whether it did. */
function act(event: KeyboardEvent): boolean {
  const { undo, redo, open } = app();
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && key === 'k') { focusSearch(); return true; }
  const numbered = event.altKey && !command ? VIEWS[Number(event.key) - 1] : undefined;
  if (numbered) { open(numbered); return true; }
  if (isTyping(event.target)) return false;
  if (command && key === 'z') { if (event.shiftKey) redo(); else undo(); return true; }
  if (command && key === 'y') { redo(); return true; }
  if (command || event.altKey) return false;
  if (event.shiftKey && key === 'p') { useProjector.getState().toggle(); return true; }
  if (event.key === 'Escape' && useProjector.getState().on) { useProjector.getState().end(); return true; }
  if (event.key === '/') { focusSearch(); return true; }
  if (event.key === '?') { useKeysDialog.getState().show(); return true; }
  return false;
}

/** Listens for the keys that work in every view. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if (!event.defaultPrevented && act(event)) event.preventDefault(); };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

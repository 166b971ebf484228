import { lazy, Suspense } from 'react';
import { useKeysDialog } from './keysDialog.ts';

const KeysList = lazy(() => import('./KeysList.tsx'));

/** The list of keys, where it is open. */
export function Keys() {
  const open = useKeysDialog((state) => state.open);
  return open ? <Suspense><KeysList /></Suspense> : null;
}

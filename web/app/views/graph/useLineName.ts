import { useCallback } from 'react';
import { canvas } from '../../text/canvas.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';

/** The name of a type of line, derived ones included. */
export function useLineName(): (type: string) => string {
  const c = useText(common);
  const t = useText(canvas);
  return useCallback((type) => t.derived[type] ?? c.out[type] ?? type, [c, t]);
}

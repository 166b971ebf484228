import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in px, padding included, kept up to date; 0 until it is on the page. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const seen = new ResizeObserver(measure);
    seen.observe(element);
    return () => seen.disconnect();
  }, [ref]);
  return width;
}

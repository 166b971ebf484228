// Shift and the mouse: a click marks one thing, a drag marks what the line goes round.

export interface Spot { x: number; y: number }
/** px that the pointer has to move before it is a lasso and not a click. */
const SLACK = 4;

/** Whether a spot lies inside a polygon, by the crossings of a ray to the right. */
export function isInside({ x, y }: Spot, polygon: readonly Spot[]): boolean {
  let inside = false;
  for (const [i, a] of polygon.entries()) {
    const b = polygon[(i + 1) % polygon.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/**
 * Listens on an element for Shift with the left button, before anything inside hears of it. `clicked` gets where, px;
 * `drawn` the closed line. The answer ends it.
 */
export function enableLasso(element: HTMLElement, { clicked, drawn }: { clicked(at: Spot): void; drawn(line: Spot[]): void }): () => void {
  let line: Spot[] | undefined;
  let shape: SVGSVGElement | undefined;
  const spot = (event: MouseEvent): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const swallow = (event: Event): void => { event.stopPropagation(); event.preventDefault(); };
  const end = (): void => { shape?.remove(); shape = undefined; line = undefined; };
  const down = (event: MouseEvent): void => {
    if (!event.shiftKey || event.button !== 0) return;
    swallow(event);
    element.focus();
    line = [spot(event)];
  };
  const move = (event: MouseEvent): void => {
    if (!line) return;
    swallow(event);
    line.push(spot(event));
    if (!shape && Math.hypot(line[0]!.x - line.at(-1)!.x, line[0]!.y - line.at(-1)!.y) > SLACK) {
      shape = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      shape.setAttribute('class', 'lasso');
      shape.append(document.createElementNS('http://www.w3.org/2000/svg', 'polygon'));
      element.append(shape);
    }
    shape?.firstElementChild?.setAttribute('points', line.map(({ x, y }) => `${x},${y}`).join(' '));
  };
  const up = (event: MouseEvent): void => {
    if (!line) return;
    swallow(event);
    const [whole, wasDrawn] = [line, shape !== undefined];
    end();
    if (wasDrawn) drawn(whole);
    else clicked(whole[0]!);
  };
  const click = (event: MouseEvent): void => { if (event.shiftKey) swallow(event); };
  element.addEventListener('mousedown', down, true);
  element.addEventListener('click', click, true);
  window.addEventListener('mousemove', move, true);
  window.addEventListener('mouseup', up, true);
  return () => {
    end();
    element.removeEventListener('mousedown', down, true);
    element.removeEventListener('click', click, true);
    window.removeEventListener('mousemove', move, true);
    window.removeEventListener('mouseup', up, true);
  };
}

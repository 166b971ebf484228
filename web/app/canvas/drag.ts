// Moving a disc with the pointer. Where it was let go is told.
import type Sigma from 'sigma';

/** px that the pointer has to move before it is a drag and not a click. */
const SLACK = 4;

/**
 * Lets nodes be dragged on a sigma instance; it goes when that is killed. `moved` gets the graph's coordinates (y upwards).
 * The answer tells whether the click that comes now only ended a drag.
 */
export function enableDrag(sigma: Sigma, moved: (id: string, x: number, y: number) => void): () => boolean {
  let dropped = false;
  let dragged: { id: string; from: { x: number; y: number }; moving: boolean } | undefined;
  sigma.getMouseCaptor().on('mousedown', () => { dropped = false; });
  sigma.on('downNode', ({ node, event }) => { if (!('button' in event.original) || event.original.button === 0) dragged = { id: node, from: { x: event.x, y: event.y }, moving: false }; });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    dragged.moving ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) > SLACK;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!dragged.moving) return;
    const { x, y } = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged.id, { x, y });
  });
  const drop = (): void => {
    const done = dragged;
    dragged = undefined;
    if (!done?.moving || !sigma.getGraph().hasNode(done.id)) return;
    dropped = true;
    const { x, y } = sigma.getGraph().getNodeAttributes(done.id) as { x: number; y: number };
    moved(done.id, x, y);
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.getMouseCaptor().on('mouseup', drop);
  return () => dropped;
}

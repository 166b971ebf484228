// Moving the window: zoom, fit, focus. The page's reduced motion means no movement in between.
import type Sigma from 'sigma';
import type { Look } from './look.ts';

const DURATION = 400;
/** Camera ratio that a focused node is seen at, if the view is not closer already. */
const CLOSE = 0.6;

export interface CameraMoves { zoomIn(): void; zoomOut(): void; fit(): void; focus(id: string, covered?: number): void }

/** Camera moves on whatever sigma is current. `focus` brings a node to the middle of what is left of `covered` px at the right. */
export function cameraMoves(current: () => Sigma, look: () => Look): CameraMoves {
  const options = () => ({ duration: look().reducedMotion ? 0 : DURATION, easing: 'quadraticOut' as const });
  const go = (state: { x?: number; y?: number; ratio?: number }): void => {
    const camera = current().getCamera();
    if (look().reducedMotion) camera.setState(state);
    else void camera.animate(state, options());
  };
  const zoom = (factor: number): void => { const camera = current().getCamera(); go({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }); };
  return {
    zoomIn: () => zoom(1 / 1.5),
    zoomOut: () => zoom(1.5),
    fit: () => go({ x: 0.5, y: 0.5, ratio: 1 }),
    focus(id, covered = 0) {
      const sigma = current();
      const at = sigma.getNodeDisplayData(id);
      if (!at) return;
      const ratio = Math.min(CLOSE, sigma.getCamera().getState().ratio);
      const { width, height } = sigma.getDimensions();
      const cameraState = { ...sigma.getCamera().getState(), x: at.x, y: at.y, ratio };
      go({ ...sigma.viewportToFramedGraph({ x: (width + covered) / 2, y: height / 2 }, { cameraState }), ratio });
    },
  };
}

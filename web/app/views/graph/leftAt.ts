// Where 图谱 was left, so that coming back finds it so; gone with the page.
import type { CameraState } from 'sigma/types';

export const leftAt: { cameras: Map<string, CameraState>; target: string | undefined } = { cameras: new Map(), target: undefined };

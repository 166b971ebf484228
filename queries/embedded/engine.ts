// The engine's package is CommonJS; Node finds its names only on the default import.
import grafeo from '@grafeo-db/js';

export const { GrafeoDB } = grafeo;
export type GrafeoDB = InstanceType<typeof GrafeoDB>;

import type { GapState } from '../observation/Observation.ts';

/** What the usual words for "no value" mean, written in small letters without accents. */
export const gapWords: Readonly<Record<string, GapState>> = {};

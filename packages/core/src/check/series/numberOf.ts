import type { Observation, ObservationState } from '../../observation/Observation.ts';

const withNumber: ReadonlySet<ObservationState> = new Set([
  'reported',
  'estimated',
  'interpolated',
  'carried-forward',
  'imputed',
]);

/** The finite number that an observation holds; `undefined` where there is none or its state says that there is none. */
export function numberOf({ value, state = 'reported' }: Observation): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && withNumber.has(state) ? value : undefined;
}

/** Whether the state of an observation says that there is no number. */
export const isGap = ({ state }: Observation): boolean => state !== undefined && !withNumber.has(state);

/** Whether a value is exact as far as its record tells: reported, neither approximate nor bounded. */
export const isExact = ({ state = 'reported', approximate, bounds }: Observation): boolean =>
  state === 'reported' && !approximate && bounds === undefined;

import type { GapState, Observation, Stage, ValueState } from '@jalon/core';

/** What the codes of an OBS_STATUS say of a value. */
export interface SdmxStatus {
  readonly state?: ValueState;
  /** Why there is no value, where there is none. */
  readonly gap?: GapState;
  readonly stage?: Stage;
  readonly flags: NonNullable<Observation['flags']>;
}

const states = /* @__PURE__ */ new Map<string, ValueState>([
  ['E', 'estimated'],
  ['F', 'estimated'],
  ['I', 'imputed'],
  // Eurostat’s own list, in small letters
  ['e', 'estimated'],
  ['f', 'estimated'],
  ['s', 'estimated'],
]);

const gaps = /* @__PURE__ */ new Map<string, GapState>([
  ['M', 'not-available'],
  ['O', 'not-available'],
  ['H', 'not-available'],
  ['L', 'not-collected'],
  ['Q', 'suppressed'],
  ['C', 'suppressed'],
  ['Z', 'not-applicable'],
  ['c', 'suppressed'],
  ['z', 'not-applicable'],
]);

/** What the other fields say, or nothing at all. */
const plain = /* @__PURE__ */ new Set(['', ...'AEIPMOLQ', ...'epcr']);

/**
 * What status codes mean. Source: SDMX cross-domain code list for observation status (CL_OBS_STATUS); Eurostat, list of flags.
 * @param codes of one value
 */
export function sdmxStatus(codes: readonly string[]): SdmxStatus {
  const state = codes.map((code) => states.get(code)).find((each) => each !== undefined);
  const gap = codes.map((code) => gaps.get(code)).find((each) => each !== undefined);
  const flags = codes.flatMap((code) =>
    code.toUpperCase() === 'B' ? ['method-changed'] : plain.has(code) ? [] : [`sdmx/${code}`],
  );
  return {
    ...(state === undefined ? {} : { state }),
    ...(gap === undefined ? {} : { gap }),
    ...(codes.includes('r') ? { stage: 'revised' as const } : {}),
    ...(codes.includes('P') || codes.includes('p') ? { stage: 'provisional' as const } : {}),
    flags,
  };
}

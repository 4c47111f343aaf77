/**
 * What other monitoring systems display for the same figures, for those who must match one.
 * @module
 */
import { type EmulatedFigures, type EmulationProfile, emulationProfiles } from './emulationProfiles.ts';

/** What a system displays. */
export interface Emulated {
  /** As it stands on its screen: a plain number, or the text in its place (`NaN`, `error`), empty where it shows nothing. */
  readonly shown: string;
  /** The number, mostly in per cent (40 for 40 %); absent where the system shows none. */
  readonly value?: number;
}

/**
 * What a named system displays for a baseline, a target, an actual. It reproduces that system, right or wrong: it is never
 * the method of a result, and whoever prints it names the profile. The methods of this library are others:
 * {@link distanceTravelled}, {@link achievementOfTarget}.
 * Source: the formulas that these systems ship, compared on 17 textbook cases in `conformance/emulation.json`.
 * @param profile the system with the figure of it, for example `akvo.percent_accomplishment`
 * @param figures in one unit; what is missing is left out
 * @example
 * ```ts
 * import { emulate } from '@jalon/indicators';
 * const halfway = { baseline: 100, target: 50, actual: 75, direction: 'decrease' as const };
 * emulate('akvo.percent_accomplishment', halfway); // => { shown: '150', value: 150 }
 * emulate('monitool.clamped', halfway); // => { shown: '50', value: 50 }
 * emulate('results-framework-ts', { baseline: 50, target: 50, actual: 50 }); // => { shown: 'NaN' }
 * ```
 */
export function emulate(profile: EmulationProfile, figures: EmulatedFigures): Emulated {
  const found = emulationProfiles[profile](figures);
  if (found === undefined) return { shown: '' };
  if (typeof found === 'string' || !Number.isFinite(found)) return { shown: String(found) };
  // the sign of a zero is not displayed
  const value = found === 0 ? 0 : found;
  return { shown: String(value), value };
}

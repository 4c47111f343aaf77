import { tQuantile } from '../../distribution/tQuantile.ts';
import { tTwoSidedP } from '../../distribution/tTwoSidedP.ts';
import type { Confidence } from '../interval/confidenceOf.ts';
import type { TTest } from './TTest.ts';

/** What t, its p and its interval follow from; the first three in the unit of the values. */
interface Estimate {
  readonly difference: number;
  readonly standardError: number;
  /** How large an error rounding alone may make: a standard error no larger is none. */
  readonly noise: number;
  readonly df: number;
}

/** The test that an estimated difference is 0; no answer where nothing varies. */
export function tTestOf(
  { difference, standardError, noise, df }: Estimate,
  { confidence, tail }: Confidence,
): TTest | undefined {
  if (!(standardError > noise && Number.isFinite(standardError))) return undefined;
  const t = difference / standardError;
  // of a finite t with one degree of freedom or more there are both
  const p = tTwoSidedP(t, df) as number;
  const margin = -(tQuantile(tail, df) as number) * standardError;
  const [lower, upper] = [difference - margin, difference + margin];
  return { difference, standardError, t, df, p, lower, upper, confidence };
}

import { leastSquares } from '../trend/leastSquares.ts';
import { knownPoints, requireOneLength } from '../trend/Points.ts';
import type { YearlyValues } from './YearlyValues.ts';

/** Where a series shall be, and by when. */
export interface AnticipatedAim {
  /** Value in the base year (2015), from which the way to the target is counted. */
  readonly baseline: number;
  readonly target: number;
  readonly targetYear: number;
  /** Which way is better. */
  readonly direction: 'increase' | 'decrease';
}

/** Settings of {@link anticipatedProgress}. */
export interface AnticipatedOptions {
  /** How much each year counts, 0 or more, one per value; default all alike. Recent years usually count more. */
  readonly weights?: readonly number[];
}

/** What has to happen to the trend: go on, get faster, turn. */
export type AnticipatedStatus = 'maintain' | 'accelerate' | 'reverse';

/** Where a weighted line leads by the target year. */
export interface AnticipatedProgress {
  /** Level of the line in the target year, in the unit of the values. */
  readonly projection: number;
  /** Level of the line in the year 0. */
  readonly intercept: number;
  /** Change per year. */
  readonly slope: number;
  /** Distance from projection to target over the way from baseline to target: 0 or less where the target is reached. */
  readonly gapShare: number;
  readonly status: AnticipatedStatus;
}

/** A share of the way that is only rounding. */
const rounding = 1e-12;

/**
 * The anticipated progress of a series: the weighted least-squares line is read in the target year, and what is missing to
 * the target then is told as a share of the way from the base year: (T − projection) / |T − B|. The trend is to `maintain`
 * where nothing is missing, to `accelerate` where it leads towards the target too slowly, to `reverse` where it leads away.
 * Source: UN ESCAP, anticipated progress index; wording of UNECE, technical notes on the progress assessment; classes as on
 * UNECA's dashboard. The weights of years are not published: they are a setting.
 * @returns `undefined` below two years, where target and baseline are equal, and where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { anticipatedProgress } from '@jalon/indicators';
 * const yearly = { years: [2015, 2017, 2019], values: [40, 44, 48] };
 * const aim = { baseline: 40, target: 80, targetYear: 2030, direction: 'increase' as const };
 * const found = anticipatedProgress(yearly, aim);
 * found?.projection; // => 70
 * found?.gapShare; // => 0.25
 * found?.status; // => 'accelerate'
 * ```
 */
export function anticipatedProgress(
  yearly: YearlyValues,
  aim: AnticipatedAim,
  options: AnticipatedOptions = {},
): AnticipatedProgress | undefined {
  const { years, values } = yearly;
  const { weights } = options;
  if (weights) requireOneLength(years, weights);
  const known = knownPoints({ x: years, y: values });
  const line =
    known &&
    leastSquares(
      known.x,
      known.y,
      weights?.filter((_, n) => values[n] !== undefined),
    );
  if (!line) return undefined;
  const { slope, intercept, centre } = line;
  const projection = centre.y + slope * (aim.targetYear - centre.x) + 0;
  const sense = aim.direction === 'decrease' ? -1 : 1;
  const way = Math.abs(aim.target - aim.baseline);
  const gapShare = (sense * (aim.target - projection)) / way + 0;
  if (!Number.isFinite(way) || ![projection, gapShare].every(Number.isFinite)) return undefined;
  const status = gapShare <= rounding ? 'maintain' : sense * slope > 0 ? 'accelerate' : 'reverse';
  return { projection, intercept, slope, gapShare, status };
}

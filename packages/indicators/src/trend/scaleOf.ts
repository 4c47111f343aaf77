import type { TrendScale } from './TrendResult.ts';
import { trendScales } from './trendScales.ts';

/** The scale of a trend: the one asked for; of a rate `logit`, where values and target have a place on it. */
export function scaleOf(
  asked: TrendScale | undefined,
  unit: string | undefined,
  values: readonly number[],
  target: number | undefined,
): TrendScale {
  if (asked) return asked;
  const isOpenRate =
    unit === 'ratio' && [...values, ...(target === undefined ? [] : [target])].every(isShare);
  return isOpenRate ? 'logit' : 'linear';
}

const isShare = (value: number): boolean => trendScales.logit.holds(value);

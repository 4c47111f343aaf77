import { isUnknown } from '../observed/ObservedSeries.ts';
import type { CompleteCase } from '../progress/ProgressCase.ts';
import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import type { MethodId } from '../result/Result.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import { growthOutcome } from './growthOutcome.ts';
import { requiredAarr } from './requiredAarr.ts';
import type { YearlyValues } from './YearlyValues.ts';

/** Mean length of a year of the Gregorian calendar. */
const daysPerYear = 365.2425;

/** The values of a case in decimal years, a baseline measured before them included. */
function yearlyValuesOf({ series, baseline, actual }: CompleteCase): YearlyValues {
  const known = series.flatMap((entry) => (isUnknown(entry) || entry.end > actual.end ? [] : [entry]));
  const day = dayNumber(baseline?.date);
  const isFirst = known.every(({ end }) => day < end);
  const points = [
    ...(baseline && isFirst ? [{ end: day, value: baseline.value }] : []),
    ...known.map(({ end, value }) => ({ end, value })),
  ];
  return { years: points.map(({ end }) => end / daysPerYear), values: points.map(({ value }) => value) };
}

/** A method whose figure is a rate of reduction, rated against the rate that the target requires. */
export const aarrMethod = (
  id: MethodId,
  rateOf: (yearly: YearlyValues) => number | undefined,
): ProgressMethod => ({
  id,
  compute: (facts) =>
    growthOutcome(facts, id, (baseline, target) => {
      const yearly = yearlyValuesOf(facts);
      const value = rateOf(yearly);
      if (new Set(yearly.years).size < 2) return { reason: 'too-few-values' };
      if (value === undefined) return { reason: 'outside-domain' };
      const from = dayNumber(facts.baseline?.date, facts.start);
      const required = requiredAarr({ baseline, target, years: (facts.due - from) / daysPerYear });
      return { value, unit: 'ratio', paceAt: () => (required ? value / required : undefined) };
    }),
});

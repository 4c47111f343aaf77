import type { ReadingValue } from '../Reading.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { decimalsOf } from './decimalsOf.ts';
import { nearlyEqual } from './nearlyEqual.ts';
import { sameNumber } from './sameNumber.ts';

/**
 * A declared total with the way in which it follows from the periods of its row: their sum, the latest of them, or
 * their mean. A total that is none of these, where values add up, is an issue.
 */
export function declaredTotal(
  total: ReadingValue,
  values: readonly ReadingValue[],
  say: SayIssue,
): ReadingValue {
  if (total.field !== 'actual.cumulative' || total.value === undefined) return total;
  const inside = values.filter((value) => value.field === 'actual' && isInside(value, total));
  // a quarter among its months has counted them already
  const parts = inside.filter((value) => !inside.some((other) => encloses(value, other)));
  const known = parts.flatMap(({ value }) => value ?? []);
  const latest = known.at(-1);
  if (latest === undefined) return total;
  const sum = known.reduce((whole, part) => whole + part, 0);
  const rule = ruleOf(total, parts, { sum, latest, mean: sum / known.length });
  if (rule) return { ...total, rule };
  // percentages and answers with gaps do not add up, so nothing can be said of them
  const addsUp = total.unit !== '%' && known.length === parts.filter(({ state }) => state !== 'empty').length;
  if (addsUp && known.length > 1) {
    say(
      'sheet/total-does-not-add-up',
      'warning',
      { cell: total.cell },
      { declared: total.value, sum: tidy(sum) },
    );
  }
  return total;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Whether one value is of a longer period that the other's lies in. */
const encloses = ({ period: long }: ReadingValue, { period: short }: ReadingValue): boolean =>
  long !== undefined &&
  short !== undefined &&
  long.start <= short.start &&
  short.end <= long.end &&
  (long.start !== short.start || long.end !== short.end);

/** A value counts for the total of a year only where its period lies in that year. */
const isInside = ({ period }: ReadingValue, total: ReadingValue): boolean =>
  !period || !total.period || (total.period.start <= period.start && period.end <= total.period.end);

function ruleOf(
  { value = 0, unit, written = '' }: ReadingValue,
  parts: readonly ReadingValue[],
  { sum, latest, mean }: { readonly sum: number; readonly latest: number; readonly mean: number },
): 'sum' | 'latest' | 'mean' | undefined {
  const decimals = decimalsOf(written);
  const finer = parts.some((part) => decimalsOf(part.written ?? '') > decimals);
  const fits = (computed: number) =>
    sameNumber(value, computed) || (finer && nearlyEqual(value, computed, decimals));
  if (unit !== '%' && fits(sum)) return 'sum';
  if (fits(latest)) return 'latest';
  return nearlyEqual(value, mean, decimals) ? 'mean' : undefined;
}

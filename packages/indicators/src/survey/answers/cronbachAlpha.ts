import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { sum } from '../../statistics/sum.ts';
import { variance } from '../../statistics/variance.ts';

/**
 * How far the items of a scale measure one thing (internal consistency): α = k / (k − 1) × (1 − Σ s²_item / s²_total). Those who
 * left an item out are left out.
 * Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951) 297–334.
 * @param rows one per respondent with as many answers as there are items, reversed items turned; `undefined` is missing
 * @returns at most 1, below 0 where items contradict each other; `undefined` of fewer than two items or two complete
 * respondents, where rows differ in length, and where everybody has the same total
 * @example
 * ```ts
 * import { cronbachAlpha } from '@jalon/indicators';
 * cronbachAlpha([[1, 1], [2, 2], [3, 3]]); // => 1
 * cronbachAlpha([[1, 2], [2, 2], [3, 5]])?.toFixed(4); // => '0.8571'
 * ```
 */
export function cronbachAlpha(rows: readonly (readonly (number | undefined)[])[]): number | undefined {
  const k = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== k)) return undefined;
  const complete = rows.filter((row): row is readonly number[] =>
    row.every((answer) => answer !== undefined),
  );
  const items = Array.from(
    { length: k },
    (_, item) => variance(complete.map((row) => row[item] as number)) ?? Number.NaN,
  );
  const parts = sum(items) ?? Number.NaN;
  const whole = variance(complete.map((row) => sum(row) ?? Number.NaN)) ?? Number.NaN;
  // of a single item 1/0 × 0, of none 0 × 0/0
  return finiteNumber((k / (k - 1)) * (1 - parts / whole));
}

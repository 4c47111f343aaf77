import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * Fleiss' kappa: how far several raters agree beyond chance, (P̄ − P̄_e) / (1 − P̄_e), where P̄ is the mean share of agreeing pairs of
 * raters per unit, P̄_e = Σ p_j² the share that chance would give. Raters may differ from unit to unit, their number not;
 * where ratings are missing, {@link krippendorffAlpha} is the measure.
 * Source: J. L. Fleiss, Psychological Bulletin 76 (1971) 378–382.
 * @param table one row per unit: how many raters chose each category
 * @returns at most 1; `undefined` without units, of fewer than two raters, where their number differs, where all chose one
 * category
 * @example
 * ```ts
 * import { fleissKappa } from '@jalon/indicators';
 * fleissKappa([[3, 0], [0, 3]]); // => 1
 * fleissKappa([[2, 1], [1, 2], [3, 0]])?.toFixed(4); // => '0.0000'
 * ```
 */
export function fleissKappa(table: readonly (readonly number[])[]): number | undefined {
  const categories = table[0]?.length ?? 0;
  const raters = table[0]?.reduce((total, count) => total + count, 0) ?? 0;
  const isTable = table.every(
    (row) =>
      row.length === categories &&
      row.every((count) => count >= 0) &&
      row.reduce((total, count) => total + count, 0) === raters,
  );
  if (!isTable || !(raters >= 2 && Number.isFinite(raters))) return undefined;
  const pairs = table.map((row) => row.reduce((total, count) => total + count * (count - 1), 0));
  const observed = pairs.reduce((total, count) => total + count, 0) / (table.length * raters * (raters - 1));
  const shares = Array.from(
    { length: categories },
    (_, j) => table.reduce((total, row) => total + (row[j] ?? 0), 0) / (table.length * raters),
  );
  const expected = shares.reduce((total, share) => total + share ** 2, 0);
  return expected < 1 ? finiteNumber((observed - expected) / (1 - expected)) : undefined;
}

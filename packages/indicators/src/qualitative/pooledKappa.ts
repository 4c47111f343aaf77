import { mean } from '../statistics/mean.ts';

/**
 * One kappa over many codes: the mean observed agreement and the mean expected agreement of all tables, taken together as in
 * Cohen's kappa. A code that both used always, or never, has no kappa of its own, and still counts here.
 * Source: H. de Vries et al., Using pooled kappa to summarize interrater agreement across many items, Field Methods 20
 * (2008) 272–282.
 * @param tables one 2 × 2 table per code: [[both, first only], [second only, neither]]
 * @returns at most 1; `undefined` without tables, where one is empty, and where chance alone agrees fully
 * @example
 * ```ts
 * import { pooledKappa } from '@jalon/indicators';
 * pooledKappa([[[4, 1], [1, 4]], [[5, 0], [0, 5]]])?.toFixed(4); // => '0.8000'
 * ```
 */
export function pooledKappa(tables: readonly (readonly (readonly number[])[])[]): number | undefined {
  const agreements = tables.map(agreementsOf);
  const known = agreements.filter((each) => each !== undefined);
  const observed = mean(known.map((each) => each.observed));
  const expected = mean(known.map((each) => each.expected));
  if (known.length < agreements.length || observed === undefined || expected === undefined) return undefined;
  return 1 - expected > 1e-14 ? (observed - expected) / (1 - expected) : undefined;
}

/** Observed and expected agreement of one code; of a code that is always or never used both are 1. */
function agreementsOf(
  table: readonly (readonly number[])[],
): { readonly observed: number; readonly expected: number } | undefined {
  const [both = 0, firstOnly = 0, secondOnly = 0, neither = 0] = table.flat();
  const n = both + firstOnly + secondOnly + neither;
  const isTable = table.length === 2 && table.every((row) => row.length === 2);
  if (!isTable || table.flat().some((count) => !(count >= 0)) || !(n > 0 && Number.isFinite(n)))
    return undefined;
  const [first, second] = [(both + firstOnly) / n, (both + secondOnly) / n];
  return { observed: (both + neither) / n, expected: first * second + (1 - first) * (1 - second) };
}

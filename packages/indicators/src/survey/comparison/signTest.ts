import { binomialCdf } from '../../distribution/binomialCdf.ts';
import { completePairs } from '../pairs/completePairs.ts';
import { settledDifferences } from '../pairs/settledDifferences.ts';

/** The sign test of paired answers. */
export interface SignTest {
  /** Complete pairs that differ: positive and negative ones. */
  readonly n: number;
  /** Pairs that rose. */
  readonly positive: number;
  /** Pairs that fell. */
  readonly negative: number;
  /** Complete pairs without a change: left out of the test. */
  readonly zeros: number;
  /** Pairs with an answer missing: counted, not used. */
  readonly incomplete: number;
  /** Two-sided, 0 to 1, exact. Never to be shown without the counts. */
  readonly p: number;
}

/**
 * The sign test of whether more of the same people rose than fell: as many rises as falls are expected by chance, so p is
 * twice the smaller tail of the binomial distribution with one half. Exact for any n; it asks of answers no more than an
 * order.
 * Source: Arbuthnot, Philosophical Transactions 27 (1710) 186–190; Conover, Practical Nonparametric Statistics (1999), § 3.4.
 * @param before one answer per person; `undefined` is missing, the pair is then counted in `incomplete`
 * @param after the answers of the same people in the same order, on the same scale
 * @returns `undefined` where no pair changed, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before
 * @example
 * ```ts
 * import { signTest } from '@jalon/indicators';
 * const found = signTest([2, 3, 3, 2, 4, 3], [3, 4, 4, 3, 4, 5]);
 * found?.positive; // => 5
 * found?.zeros; // => 1
 * found?.p.toFixed(4); // => '0.0625'
 * ```
 */
export function signTest(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): SignTest | undefined {
  const pairs = completePairs(before, after);
  const signs = settledDifferences(pairs)?.map(Math.sign);
  if (!signs) return undefined;
  const positive = signs.filter((sign) => sign === 1).length;
  const negative = signs.filter((sign) => sign === -1).length;
  const n = positive + negative;
  if (n === 0) return undefined;
  const tail = binomialCdf(Math.min(positive, negative), n, 0.5) as number;
  return {
    n,
    positive,
    negative,
    zeros: signs.length - n,
    incomplete: pairs.incomplete,
    p: Math.min(1, 2 * tail),
  };
}

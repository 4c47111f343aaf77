import { type FourfoldTable, totalsOf } from './CountTable.ts';

/** Fisher's exact test of two groups by two answers. */
export interface FisherExactTest {
  readonly n: number;
  /** Two-sided, 0 to 1. Never to be shown without the effect and n. */
  readonly p: number;
  readonly variant: 'no-more-probable';
}

/** Tables whose probability is the same up to rounding are equally probable. */
const sameProbability = 1 + 1e-7;
/** What is less beside 1 is lost, and so is what comes after it. */
const negligible = 1e-300;
/** Beyond so many the walk over the tables is too long, and the χ² test is as good. */
const largest = 1e9;

/**
 * Fisher's exact test of whether two groups answer differently, for tables with small counts: the probability, by the
 * hypergeometric distribution, of all tables with the same totals that are no more probable than the one found.
 * Source: Fisher, JRSS 98 (1935) 39–82; two-sided as R's `fisher.test` has it.
 * @param table counts, whole: one row per group, one column per answer
 * @returns `undefined` where a row or a column is empty, where a count is not whole, and beyond 10⁹ in all
 * @throws JalonError `invalid-argument` where rows differ in length
 * @example
 * ```ts
 * import { fisherExactTest } from '@jalon/indicators';
 * // the lady who tastes whether milk or tea was poured first
 * fisherExactTest([[3, 1], [1, 3]])?.p.toFixed(4); // => '0.4857'
 * ```
 */
export function fisherExactTest(table: FourfoldTable): FisherExactTest | undefined {
  const totals = totalsOf(table);
  if (!totals || totals.n > largest || !table.flat().every(Number.isSafeInteger)) return undefined;
  const { rows, columns, n } = totals;
  const [group = 0] = rows;
  const [event = 0] = columns;
  // the count that chance leads to expect, never rounded below the least one that there can be
  const middle = Math.max(group + event - n, Math.floor((group * event) / n));
  // how probable each table is beside that one, found step by step
  const falling = [...steps(-1)];
  const weights = [...falling.toReversed(), 1, ...steps(1)];
  const atTable = weights[table[0][0] - middle + falling.length] ?? 0;
  const total = weights.reduce((all, weight) => all + weight, 0);
  const tail = weights.reduce((all, weight) => (weight <= atTable * sameProbability ? all + weight : all), 0);
  return { n, p: Math.min(1, tail / total), variant: 'no-more-probable' };

  function* steps(by: 1 | -1): Generator<number> {
    let weight = 1;
    for (let at = middle; ; at += by) {
      // the odds of one more, and of one less: 0 where there can be none
      weight *=
        by === 1
          ? ((group - at) / (at + 1)) * ((event - at) / (n - group - event + at + 1))
          : (at / (group - at + 1)) * ((n - group - event + at) / (event - at + 1));
      if (weight < negligible) return;
      yield weight;
    }
  }
}

import { JalonError } from '@jalon/core';
import { chiSquareSurvival } from '../../distribution/chiSquareSurvival.ts';
import { sum } from '../../statistics/sum.ts';
import { type CountTable, totalsOf } from './CountTable.ts';

/** Settings of {@link chiSquareTest}. */
export interface ChiSquareOptions {
  /** Whether to bring each count half a step nearer to the expected one, in a table of 2 × 2; default false. */
  readonly continuity?: boolean;
}

/** The χ² test of a table. */
export interface ChiSquareTest {
  readonly n: number;
  readonly chiSquare: number;
  /** Degrees of freedom. */
  readonly df: number;
  /** 0 to 1. Never to be shown without the effect and n. */
  readonly p: number;
  /** Effect size, from χ² without correction: 0 (no association) to 1; in a table of 2 × 2 it is |φ|. */
  readonly cramerV: number;
  /** The least count expected of chance; below 5 the test is rough, and {@link fisherExactTest} is there. */
  readonly leastExpected: number;
  readonly variant: 'pearson' | 'yates';
}

/**
 * Pearson's test of whether two characteristics go together: χ² = Σ (O − E)² / E with E = row total × column total / n and
 * (r − 1)(c − 1) degrees of freedom; with Cramér's V = √(χ² / (n · min(r − 1, c − 1))). `continuity` takes ½ (at most
 * |O − E|) off each |O − E| of a 2 × 2 table.
 * Source: Pearson, Philosophical Magazine 50 (1900) 157–175; Yates, JRSS Supplement 1 (1934) 217–235; Cramér, Mathematical
 * Methods of Statistics (1946), § 21.9.
 * @param table counts, one row per group, one column per answer
 * @returns `undefined` of fewer than two rows or columns, where one of them is empty, and where a count is negative or not
 * finite
 * @throws JalonError `invalid-argument` where rows differ in length, or `continuity` is asked for beyond 2 × 2
 * @example
 * ```ts
 * import { chiSquareTest } from '@jalon/indicators';
 * const found = chiSquareTest([[30, 20], [18, 32]]);
 * found?.chiSquare.toFixed(4); // => '5.7692'
 * found?.p.toFixed(4); // => '0.0163'
 * found?.cramerV.toFixed(4); // => '0.2402'
 * ```
 */
export function chiSquareTest(table: CountTable, options: ChiSquareOptions = {}): ChiSquareTest | undefined {
  const { continuity = false } = options;
  const totals = totalsOf(table);
  const [height, width] = [table.length, table[0]?.length ?? 0];
  if (continuity && (height !== 2 || width !== 2))
    throw new JalonError(
      'invalid-argument',
      `The correction for continuity is for tables of 2 × 2, found ${height} × ${width}.`,
      { rows: height, columns: width },
    );
  if (!totals) return undefined;
  const { rows, columns, n } = totals;
  const cells = table.flatMap((row, at) =>
    row.map((observed, on) => ({ observed, expected: (rows[at] as number) * ((columns[on] as number) / n) })),
  );
  const df = (height - 1) * (width - 1);
  const pearson = statistic(0);
  const chiSquare = continuity ? statistic(0.5) : pearson;
  const p = chiSquareSurvival(chiSquare, df);
  if (p === undefined) return undefined;
  return {
    n,
    chiSquare,
    df,
    p,
    cramerV: Math.min(1, Math.sqrt(pearson / n / Math.min(height - 1, width - 1))),
    leastExpected: Math.min(...cells.map(({ expected }) => expected)),
    variant: continuity ? 'yates' : 'pearson',
  };

  function statistic(step: number): number {
    const terms = cells.map(({ observed, expected }) => {
      const gap = Math.abs(observed - expected);
      return (gap - Math.min(step, gap)) ** 2 / expected;
    });
    return sum(terms) ?? Number.NaN;
  }
}

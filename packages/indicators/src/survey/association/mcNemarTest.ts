import { binomialCdf } from '../../distribution/binomialCdf.ts';
import { binomialPmf } from '../../distribution/binomialPmf.ts';
import { chiSquareSurvival } from '../../distribution/chiSquareSurvival.ts';

/** Yes-or-no answers of the same people at two moments: how many gave which pair. Whole numbers. */
export interface PairedAnswers {
  readonly bothYes: number;
  readonly yesThenNo: number;
  readonly noThenYes: number;
  readonly bothNo: number;
}

/** McNemar's test in its four forms. */
export interface McNemarTest {
  /** People who answered twice. */
  readonly n: number;
  /** Those who changed their answer: only they count in the test. */
  readonly discordant: number;
  /** Share of yes after minus before, a fraction: 0.12 for 12 points. */
  readonly difference: number;
  /** (b − c)² / (b + c), 1 degree of freedom. */
  readonly chiSquare: number;
  /** (|b − c| − 1)² / (b + c), 1 degree of freedom. */
  readonly correctedChiSquare: number;
  /** Two-sided, 0 to 1, by form. Never to be shown without the difference and n. */
  readonly p: Readonly<Record<'exact' | 'mid' | 'chiSquare' | 'correctedChiSquare', number>>;
}

/**
 * McNemar's test of whether the same people say yes more, or less, often than before; b said yes then no, c no then yes.
 * `exact`: twice the smaller tail of the binomial distribution of b among b + c with one half; `mid`: the same less the
 * probability of what was found (recommended by Fagerland and others); `chiSquare` and `correctedChiSquare` (Edwards) for
 * many changes. The correction is applied as published, also where b = c.
 * Source: McNemar, Psychometrika 12 (1947) 153–157; Edwards, Psychometrika 13 (1948) 185–187; Fagerland, Lydersen, Laake,
 * BMC Medical Research Methodology 13 (2013) 91.
 * @returns `undefined` where nobody changed their answer, and where a count is negative or not whole
 * @example
 * ```ts
 * import { mcNemarTest } from '@jalon/indicators';
 * const found = mcNemarTest({ bothYes: 20, yesThenNo: 2, noThenYes: 9, bothNo: 14 });
 * found?.difference.toFixed(4); // => '0.1556'
 * found?.p.exact.toFixed(4); // => '0.0654'
 * found?.p.mid.toFixed(4); // => '0.0386'
 * ```
 */
export function mcNemarTest(answers: PairedAnswers): McNemarTest | undefined {
  const { bothYes, yesThenNo, noThenYes, bothNo } = answers;
  const discordant = yesThenNo + noThenYes;
  const counts = [bothYes, yesThenNo, noThenYes, bothNo, discordant];
  const n = bothYes + discordant + bothNo;
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || discordant === 0)
    return undefined;
  const fewer = Math.min(yesThenNo, noThenYes);
  const gap = Math.abs(noThenYes - yesThenNo);
  // of whole counts, at least one of them, every distribution has an answer
  const tail = binomialCdf(fewer, discordant, 0.5) as number;
  const point = binomialPmf(fewer, discordant, 0.5) as number;
  const chiSquare = gap ** 2 / discordant;
  const correctedChiSquare = (gap - 1) ** 2 / discordant;
  return {
    n,
    discordant,
    difference: (noThenYes - yesThenNo) / n,
    chiSquare,
    correctedChiSquare,
    p: {
      exact: Math.min(1, 2 * tail),
      // half of the table found lies on either side of the middle
      mid: gap === 0 ? 1 : 2 * tail - point,
      chiSquare: chiSquareSurvival(chiSquare, 1) as number,
      correctedChiSquare: chiSquareSurvival(correctedChiSquare, 1) as number,
    },
  };
}

import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { sum } from '../../statistics/sum.ts';
import type { StratumTotal } from './StratumTotal.ts';

/** What one respondent of a designed survey answered. */
export interface DesignedAnswer {
  readonly value: number;
  /** How many people the respondent stands for, above 0; default 1, or the population divided by the sample. */
  readonly weight?: number | undefined;
  /** Code of the stratum in which the respondent was drawn. */
  readonly stratum?: string | undefined;
  /** Code of the cluster (school, village) that was drawn as a whole. */
  readonly cluster?: string | undefined;
}

/** How many units could be drawn, so that a large share of them tells more. */
export interface SurveyDesign {
  /** People in the population, or clusters where clusters were drawn; for a design without strata. */
  readonly population?: number | undefined;
  /** The same by stratum. */
  readonly strata?: readonly StratumTotal[] | undefined;
}

/** The mean that a survey estimates, as precise as its design makes it. */
export interface SurveyMean {
  /** Σwy / Σw, in the unit of the values. */
  readonly mean: number;
  /** In the unit of the values. */
  readonly standardError: number;
  /** The variance over that of a simple random sample of as many people; absent where that is 0. */
  readonly designEffect?: number;
  readonly n: number;
}

/**
 * The mean of a survey with weights, strata and clusters, by linearisation: z_i = w_i(y_i − ȳ) / Σw, added up by cluster; the
 * variance is Σ_h (1 − n_h / N_h) n_h / (n_h − 1) Σ(z_hc − z̄_h)² over strata h. The design effect compares it with a simple
 * random sample drawn from Σw people without replacement.
 * Source: T. Lumley, Complex Surveys, 2010, sections 2.2 and 3.1; C.-E. Särndal, B. Swensson, J. Wretman 1992, chapter 5.
 * @param answers one per respondent
 * @param design how many units could be drawn; without it the survey is taken as a small part of a large population
 * @returns `undefined` of fewer than two respondents, where a stratum has a single cluster or a number is no number
 * @example
 * ```ts
 * import { surveyMean } from '@jalon/indicators';
 * const drawn = [{ value: 2 }, { value: 4 }, { value: 6 }];
 * surveyMean(drawn)?.mean; // => 4
 * surveyMean(drawn)?.standardError.toFixed(6); // => '1.154701'
 * surveyMean(drawn, { population: 3 })?.standardError; // => 0
 * ```
 */
export function surveyMean(
  answers: readonly DesignedAnswer[],
  design: SurveyDesign = {},
): SurveyMean | undefined {
  const n = answers.length;
  const { population } = design;
  const isClustered = answers.some(({ cluster }) => cluster !== undefined);
  const equal = population !== undefined && !isClustered ? population / n : 1;
  const weights = answers.map(({ weight }) => weight ?? equal);
  if (n < 2 || weights.some((weight) => !(weight > 0))) return undefined;
  const total = sum(weights) ?? Number.NaN;
  const weighed = sum(answers.map(({ value }, i) => (weights[i] ?? 0) * value)) ?? Number.NaN;
  const mean = weighed / total;
  const parts = answers.map(({ value }, i) => ((weights[i] ?? 0) / total) * (value - mean));
  const variance = varianceOf(answers, parts, design);
  const spread = sum(answers.map(({ value }, i) => ((weights[i] ?? 0) / total) * (value - mean) ** 2));
  if (variance === undefined || spread === undefined) return undefined;
  // as many people drawn one by one: (1 − n / N) s² / n, with s² = Σw(y − ȳ)² / Σw × n / (n − 1)
  const simple = (spread / (n - 1)) * (total > n ? 1 - n / total : 1);
  const designEffect = finiteNumber(variance / simple);
  return {
    mean,
    standardError: Math.sqrt(variance),
    ...(designEffect !== undefined && { designEffect }),
    n,
  };
}

function varianceOf(
  answers: readonly DesignedAnswer[],
  parts: readonly number[],
  { population, strata }: SurveyDesign,
): number | undefined {
  const units = new Map<string | undefined, Map<string | number, number>>();
  for (const [i, { stratum, cluster }] of answers.entries()) {
    const inside = units.get(stratum) ?? new Map<string | number, number>();
    const unit = cluster ?? i;
    // Stryker disable next-line ArithmeticOperator: totals that all turn their sign have the same squares
    inside.set(unit, (inside.get(unit) ?? 0) + (parts[i] ?? 0));
    units.set(stratum, inside);
  }
  const terms: number[] = [];
  for (const [stratum, inside] of units) {
    const drawn = inside.size;
    const could = strata ? strata.find(({ category }) => category === stratum)?.total : population;
    if (drawn < 2 || (strata && could === undefined)) return undefined;
    const correction = could === undefined ? 1 : 1 - drawn / could;
    if (!(correction >= 0)) return undefined;
    const totals = [...inside.values()];
    const middle = (sum(totals) ?? Number.NaN) / drawn;
    const squares = sum(totals.map((each) => (each - middle) ** 2)) ?? Number.NaN;
    terms.push(correction * (drawn / (drawn - 1)) * squares);
  }
  return sum(terms);
}

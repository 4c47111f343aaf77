import { mean } from '../statistics/mean.ts';
import { type HumanDevelopment, humanDevelopmentIndex } from './humanDevelopmentIndex.ts';
import { powerMean } from './powerMean.ts';

/** Inequality within each dimension (Atkinson), as a fraction: 0.2 for 20 %. */
export interface HumanDevelopmentInequality {
  readonly health: number;
  readonly education: number;
  readonly income: number;
}

/** The Human Development Index less what inequality takes away. */
export interface InequalityAdjustedHdi {
  /** 0 to 1. */
  readonly index: number;
  /** Mean inequality of the three dimensions, as a fraction. */
  readonly coefficientOfInequality: number;
}

/**
 * The Human Development Index with each dimension discounted by its inequality: the geometric mean of (1 − A) · dimension.
 * Source: UNDP, Human Development Report 2021/2022, technical note 2; the published figures of 2021 reproduce.
 * @returns `undefined` where the index has none, or an inequality is not from 0 to 1
 * @example
 * ```ts
 * import { inequalityAdjustedHdi } from '@jalon/indicators';
 * const figures = { lifeExpectancy: 83.9872, expectedSchooling: 16.50029945, meanSchooling: 13.85966015, gniPerCapita: 66933.00454 };
 * const inequality = { health: 0.03103429079, education: 0.0201457, income: 0.1558172 };
 * inequalityAdjustedHdi(figures, inequality)?.index.toFixed(3); // => '0.894'
 * ```
 */
export function inequalityAdjustedHdi(
  figures: HumanDevelopment,
  inequality: HumanDevelopmentInequality,
): InequalityAdjustedHdi | undefined {
  const found = humanDevelopmentIndex(figures);
  const losses = [inequality.health, inequality.education, inequality.income];
  if (!found || !losses.every((loss) => loss >= 0 && loss <= 1)) return undefined;
  const dimensions = [found.health, found.education, found.income];
  const index = powerMean(
    dimensions.map((dimension, n) => dimension * (1 - (losses[n] ?? 0))),
    { power: 0 },
  );
  const coefficientOfInequality = mean(losses);
  if (index === undefined || coefficientOfInequality === undefined) return undefined;
  return { index, coefficientOfInequality };
}

import { incomeIndex } from './incomeIndex.ts';
import { normaliseByGoalposts } from './normaliseByGoalposts.ts';
import { powerMean } from './powerMean.ts';

/** What the Human Development Index is made of. */
export interface HumanDevelopment {
  /** Life expectancy at birth, in years. */
  readonly lifeExpectancy: number;
  /** Expected years of schooling. */
  readonly expectedSchooling: number;
  /** Mean years of schooling. */
  readonly meanSchooling: number;
  /** Gross national income per head, in constant 2017 international dollars. */
  readonly gniPerCapita: number;
}

/** The Human Development Index with its three dimensions, each 0 to 1. */
export interface HumanDevelopmentIndex {
  readonly index: number;
  readonly health: number;
  readonly education: number;
  readonly income: number;
}

/**
 * The Human Development Index: the geometric mean of health (life expectancy between 20 and 85 years), education (mean of
 * expected schooling to 18 and mean schooling to 15 years), income (logarithm between 100 and 75,000 dollars).
 * Source: UNDP, Human Development Report 2021/2022, technical note 1; the published figures of 2021 reproduce.
 * @returns 0 to 1; `undefined` where a figure is not finite, or an income not above 0
 * @example
 * ```ts
 * import { humanDevelopmentIndex } from '@jalon/indicators';
 * const france = { lifeExpectancy: 82.4988, expectedSchooling: 15.81206989, meanSchooling: 11.61005974, gniPerCapita: 45937.05273 };
 * humanDevelopmentIndex(france)?.index.toFixed(3); // => '0.903'
 * ```
 */
export function humanDevelopmentIndex(figures: HumanDevelopment): HumanDevelopmentIndex | undefined {
  const { lifeExpectancy, expectedSchooling, meanSchooling, gniPerCapita } = figures;
  const [health] = normaliseByGoalposts([lifeExpectancy], { lower: 20, upper: 85 });
  const [expected] = normaliseByGoalposts([expectedSchooling], { lower: 0, upper: 18 });
  const [reached] = normaliseByGoalposts([meanSchooling], { lower: 0, upper: 15 });
  const income = incomeIndex(gniPerCapita, { min: 100, max: 75_000 });
  if (health === undefined || expected === undefined || reached === undefined || income === undefined)
    return undefined;
  const education = (expected + reached) / 2;
  const index = powerMean([health, education, income], { power: 0 });
  return index === undefined ? undefined : { index, health, education, income };
}

import { JalonError } from '@jalon/core';
import { sum } from '../../statistics/sum.ts';
import { totalsByCategory } from './poststratifiedMean.ts';
import type { StratumTotal } from './StratumTotal.ts';

/** What is known of the population by one variable. */
export interface RakingMargin {
  /** Name of the variable, such as `age`: a key of each respondent. */
  readonly variable: string;
  /** People of the population in each of its categories; shares do as well. */
  readonly totals: readonly StratumTotal[];
}

/** Weights that make respondents composed like the population, and whether that succeeded. */
export interface RakedWeights {
  /** One per respondent, in their order; `undefined` for those who lack a category. */
  readonly weights: readonly (number | undefined)[];
  /** Whether every margin is met within the tolerance. Weights that did not converge are no result. */
  readonly converged: boolean;
  /** Rounds over all margins. */
  readonly iterations: number;
  /** The largest difference between a weighted total and its margin, as a share of the population. */
  readonly largestGap: number;
  /** Categories of the population in which nobody answered: no weight can stand in for them. */
  readonly empty: readonly { readonly variable: string; readonly category: string }[];
}

/** Settings of {@link rakeWeights}. */
export interface RakeOptions {
  /** Weights to start from, one per respondent, such as design weights; default 1 each. */
  readonly start?: readonly number[];
  /** Gap below which a margin counts as met, as a share of the population; default 1e-10. */
  readonly tolerance?: number;
  /** Most rounds; default 500. */
  readonly maxIterations?: number;
}

/**
 * Weights that bring respondents to the known margins of the population, one margin after the other until all are met
 * (raking, iterative proportional fitting): w ← w × N_c / Σw over the people of category c.
 * Source: W. E. Deming, F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427–444.
 * @param respondents the categories of each person by variable; one who lacks a category of a margin gets no weight
 * @param margins totals by category; the first one sets the size of the population, the others are brought to it
 * @returns weights that add up to the total of the first margin; `undefined` without margins, people or totals
 * @throws JalonError `invalid-argument` where there are not as many starting weights as respondents, or
 * `maxIterations` is no whole number
 * @example
 * ```ts
 * import { rakeWeights } from '@jalon/indicators';
 * const respondents = [{ age: 'young' }, { age: 'young' }, { age: 'old' }];
 * const totals = [
 *   { category: 'young', total: 50 },
 *   { category: 'old', total: 50 },
 * ];
 * const raked = rakeWeights(respondents, [{ variable: 'age', totals }]);
 * raked?.weights; // => [25, 25, 50]
 * raked?.converged; // => true
 * ```
 */
export function rakeWeights(
  respondents: readonly { readonly [variable: string]: string | undefined }[],
  margins: readonly RakingMargin[],
  options: RakeOptions = {},
): RakedWeights | undefined {
  const { start = respondents.map(() => 1), tolerance = 1e-10, maxIterations = 500 } = options;
  if (start.length !== respondents.length)
    throw new JalonError(
      'invalid-argument',
      `start: ${respondents.length} weights were expected, found ${start.length}.`,
      { expected: respondents.length, found: start.length },
    );
  if (!(Number.isSafeInteger(maxIterations) && maxIterations >= 0))
    throw new JalonError(
      'invalid-argument',
      `maxIterations: a whole number of 0 or more was expected, found ${maxIterations}.`,
      { maxIterations },
    );
  const goals = sharesOf(margins);
  if (goals === undefined || start.some((weight) => !(weight >= 0 && Number.isFinite(weight))))
    return undefined;
  const codes = respondents.map((person) =>
    goals.map(({ variable, shares }) => {
      const code = Object.hasOwn(person, variable) ? person[variable] : undefined;
      return code !== undefined && shares.has(code) ? code : undefined;
    }),
  );
  const takesPart = codes.map((own) => own.every((code) => code !== undefined));
  const startTotal = sum(start.filter((_, n) => takesPart[n]));
  if (startTotal === undefined || startTotal <= 0) return undefined;
  // every weight is a share of the population until the end
  let weights = start.map((weight, n) => (takesPart[n] ? weight / startTotal : 0));
  const totalsOf = (margin: number): ReadonlyMap<string, number> => {
    const totals = new Map<string, number>();
    for (const [n, weight] of weights.entries()) {
      // Stryker disable next-line OptionalChaining: everybody has codes
      const code = codes[n]?.[margin];
      if (code !== undefined) totals.set(code, (totals.get(code) ?? 0) + weight);
    }
    return totals;
  };
  const gapsOf = () =>
    goals.flatMap(({ shares }, margin) => {
      const totals = totalsOf(margin);
      return [...shares].map(([category, share]) => Math.abs((totals.get(category) ?? 0) - share));
    });
  let iterations = 0;
  let largestGap = Math.max(...gapsOf());
  while (largestGap > tolerance && iterations < maxIterations) {
    for (const [margin, { shares }] of goals.entries()) {
      const totals = totalsOf(margin);
      weights = weights.map((weight, n) => {
        // Stryker disable next-line OptionalChaining: everybody has codes
        const code = codes[n]?.[margin] ?? '';
        const total = totals.get(code) ?? 0;
        return total > 0 ? (weight / total) * (shares.get(code) ?? 0) : weight;
      });
    }
    iterations += 1;
    largestGap = Math.max(...gapsOf());
  }
  // Stryker disable next-line OptionalChaining: there is at least one margin
  const population = goals[0]?.population ?? 1;
  return {
    weights: weights.map((weight, n) => (takesPart[n] ? weight * population : undefined)),
    converged: largestGap <= tolerance,
    iterations,
    largestGap,
    empty: goals.flatMap(({ variable, shares }, margin) => {
      const totals = totalsOf(margin);
      return [...shares].flatMap(([category, share]) =>
        share > 0 && (totals.get(category) ?? 0) === 0 ? [{ variable, category }] : [],
      );
    }),
  };
}

/** Each margin as shares of its own total; `undefined` where there is none or one is not made of people. */
function sharesOf(margins: readonly RakingMargin[]) {
  const goals = margins.map(({ variable, totals }) => {
    const counts = totalsByCategory(totals);
    const population = counts && sum([...counts.values()]);
    if (!counts || population === undefined || population <= 0) return undefined;
    const shares = new Map([...counts].map(([category, count]) => [category, count / population]));
    return { variable, shares, population };
  });
  const whole = goals.filter((goal) => goal !== undefined);
  return whole.length === margins.length && whole.length > 0 ? whole : undefined;
}

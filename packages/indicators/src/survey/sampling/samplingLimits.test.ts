import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../distribution/normalCdf.ts';
import { censusBounds } from './censusBounds.ts';
import { clusterDesign } from './clusterDesign.ts';
import { effectiveSampleSize } from './effectiveSampleSize.ts';
import { invitationsNeeded } from './invitationsNeeded.ts';
import { leastSize } from './leastSize.ts';
import { meansSampleSize } from './meansSampleSize.ts';
import { peopleAsked } from './peopleAsked.ts';
import { poststratifiedMean, totalsByCategory } from './poststratifiedMean.ts';
import { powerOf } from './powerOf.ts';
import { proportionMarginOfError } from './proportionMarginOfError.ts';
import { proportionSampleSize } from './proportionSampleSize.ts';
import { rakeWeights } from './rakeWeights.ts';
import { responseRate } from './responseRate.ts';
import { surveyMean } from './surveyMean.ts';
import { twoProportionsSampleSize } from './twoProportionsSampleSize.ts';
import { twoSidedZ } from './twoSidedZ.ts';
import { wholeUp } from './wholeUp.ts';

describe('how many were asked', () => {
  test('is a number of people from 0 on, else unknown', () => {
    expect([undefined, 0, 12, -1, Number.NaN, Number.POSITIVE_INFINITY].map(peopleAsked)).toEqual([
      undefined,
      0,
      12,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('nobody asked has no rate, and minus zero is zero', () => {
    expect(responseRate({ answered: 0, asked: 0 })).toBeUndefined();
    expect(responseRate({ answered: 0, asked: 5, ineligible: 5 })).toBeUndefined();
    expect(responseRate({ answered: -0, asked: 5 })).toBe(0);
    expect(responseRate({ answered: 3, asked: 5, ineligible: 0 })).toBe(0.6);
    expect(responseRate({ answered: 3, asked: 5, ineligible: 2 })).toBe(1);
    expect(responseRate({ answered: 4, asked: 5, ineligible: 2 })).toBeUndefined();
    expect(responseRate({ answered: 5, asked: 3, ineligible: -4 })).toBeUndefined();
  });

  test('bounds of a census stand at both ends', () => {
    expect(censusBounds({ favourable: 4, answered: 4, population: 8 })).toEqual({ low: 0.5, high: 1 });
    expect(censusBounds({ favourable: -0, answered: 8, population: 8 })).toEqual({ low: 0, high: 0 });
    expect(censusBounds({ favourable: Number.NaN, answered: 8, population: 8 })).toBeUndefined();
  });

  test('of all who are invited all may answer, of none nobody', () => {
    expect(invitationsNeeded({ n: 0.5, responseRate: 0.5 })).toBe(1);
    expect(invitationsNeeded({ n: 300, responseRate: -0.5 })).toBeUndefined();
    expect(invitationsNeeded({ n: -1, responseRate: 0.5 })).toBeUndefined();
  });
});

describe('clusters and weights at their limits', () => {
  test('a design effect below 1 may not lead beyond all numbers', () => {
    expect(clusterDesign({ n: 1e308, clusterSize: 3, intraclassCorrelation: -0.25 })).toBeUndefined();
    expect(clusterDesign({ n: 1, clusterSize: 3, intraclassCorrelation: 1 })).toEqual({
      designEffect: 3,
      inflatedSize: 3,
      effectiveSize: 1 / 3,
    });
  });

  test('weights as uneven as numbers allow', () => {
    expect(effectiveSampleSize([1e308, 1e-300])).toBe(1);
    expect(effectiveSampleSize([2, 1, 1])).toBeCloseTo(16 / 6, 12);
    expect(effectiveSampleSize([0])).toBeUndefined();
  });
});

describe('sizes at their limits', () => {
  test('the least size is found in few steps, on a line and on a curve', () => {
    const found = (power: (size: number) => number, wanted: number) => {
      let asked = 0;
      const size = leastSize(
        2,
        (n) => {
          asked += 1;
          return power(n);
        },
        wanted,
      );
      return { exact: size?.exact ?? 0, asked };
    };
    const line = found((n) => n, 3.999);
    expect(line).toEqual({ exact: 3.999, asked: 3 });
    const root = found(Math.sqrt, 100);
    expect(root.exact).toBeCloseTo(10_000, 8);
    expect(root.asked).toBeLessThanOrEqual(22);
    const steep = found((n) => n ** 5, 1e20);
    expect(steep.exact).toBeCloseTo(10_000, 8);
    expect(steep.asked).toBeLessThanOrEqual(24);
    const near = found((n) => 1 - Math.exp(-n / 50), 0.8);
    expect(near.exact).toBeCloseTo(50 * Math.log(5), 10);
    expect(near.asked).toBeLessThanOrEqual(16);
    const jump = found((n) => (n < 5 ? 0 : 1), 0.5);
    expect(jump.exact).toBeCloseTo(5, 12);
    expect(jump.asked).toBeLessThanOrEqual(16);
    for (const wanted of [0.1, 0.9]) {
      const lopsided = found((n) => (n < 3 ? 0 : 1), wanted);
      expect(lopsided.exact).toBeCloseTo(3, 11);
      expect(lopsided.asked).toBeLessThanOrEqual(69);
    }
  });

  test('a search that does not settle ends after a hundred steps, at a size that is enough', () => {
    let asked = 0;
    const jump = (n: number) => {
      asked += 1;
      return n < 3 ? 0 : 1;
    };
    const found = leastSize(2, jump, 1e-6);
    expect(found?.exact).toBeGreaterThanOrEqual(3);
    expect(found?.exact).toBeLessThan(3.01);
    expect(found?.needed).toBe(4);
    expect(asked).toBe(102);
  });

  test('a size is looked for up to a million millions and twice that, not beyond', () => {
    const itself = (n: number) => n;
    expect(leastSize(1e12, itself, 1.5e12)).toEqual({ exact: 1.5e12, needed: 1.5e12 });
    expect(leastSize(1e12, itself, 2e12)?.exact).toBe(2e12);
    expect(leastSize(1e12, itself, 2.5e12)).toBeUndefined();
    expect(leastSize(1.1e12, itself, 1.5e12)).toBeUndefined();
    expect(leastSize(2.5, itself, 2.4)).toEqual({ exact: 2.5, needed: 3 });
    expect(leastSize(2, itself, 2.5)).toEqual({ exact: 2.5, needed: 3 });
    expect(leastSize(2, itself, 4)).toEqual({ exact: 4, needed: 4 });
  });

  test('two means, solved by a noncentral t elsewhere (root of SciPy 1.17)', () => {
    const exact = (standardisedDifference: number, options = {}) =>
      meansSampleSize({ standardisedDifference }, options)?.exact;
    expect(exact(0.5)).toBeCloseTo(63.765610191, 8);
    expect(exact(0.5, { samples: 'independent' })).toBe(exact(0.5));
    expect(exact(0.5, { alternative: 'two-sided', alpha: 0.05, power: 0.8 })).toBe(exact(0.5));
    expect(exact(0.5, { samples: 'paired' })).toBeCloseTo(33.367128953, 8);
    expect(exact(0.5, { alternative: 'one-sided' })).toBeCloseTo(50.150783387, 8);
    expect(exact(0.4, { power: 0.9 })).toBeCloseTo(132.310513963, 7);
    // both tails count where little power is asked for
    expect(exact(0.1, { power: 0.1 })).toBeCloseTo(86.081430978, 7);
    expect(exact(0.1, { power: 0.1, alternative: 'one-sided' })).toBeCloseTo(27.092496981, 7);
    expect(exact(0.1, { alpha: 0.2, power: 0.25 })).toBeCloseTo(46.05043995, 7);
  });

  test('a very strict test of two means keeps its digits', () => {
    expect(meansSampleSize({ standardisedDifference: 0.5 }, { alpha: 1e-17 })?.exact).toBeCloseTo(
      727.48918,
      5,
    );
  });

  test('no difference has no size, even where chance alone shows it often enough', () => {
    const options = { alpha: 0.5, power: 0.1 };
    expect(meansSampleSize({ standardisedDifference: 0 }, options)).toBeUndefined();
    expect(meansSampleSize({ standardisedDifference: 1e-9 }, options)).toEqual({ exact: 2, needed: 2 });
    const arcsine = { ...options, method: 'arcsine' } as const;
    expect(twoProportionsSampleSize({ first: 0.5, second: 0.5 }, arcsine)).toBeUndefined();
  });

  test('differences of 20 standard deviations and more are one', () => {
    const at = (standardisedDifference: number) =>
      meansSampleSize({ standardisedDifference }, { power: 0.9999 });
    expect(at(25)).toEqual(at(20));
    expect(at(5)?.exact).toBeGreaterThan(at(20)?.exact ?? 0);
  });

  test('two proportions with a strict test', () => {
    const found = twoProportionsSampleSize({ first: 0.2, second: 0.3 }, { alpha: 0.01, power: 0.9 });
    expect(found?.exact).toBeCloseTo(555.49976385, 7);
    expect(found?.needed).toBe(556);
    expect(twoProportionsSampleSize({ first: 0.5, second: 0.65 }, { method: 'pooled' })).toEqual(
      twoProportionsSampleSize({ first: 0.5, second: 0.65 }),
    );
  });

  test('power that nobody misses needs one person, however close the proportions are', () => {
    const options = { alpha: 0.9, power: 1e-6 };
    expect(twoProportionsSampleSize({ first: 0.5, second: 0.4 }, options)).toEqual({ exact: 1, needed: 1 });
  });

  test('proportions too close for numbers, or a test too strict for them, have no answer', () => {
    expect(twoProportionsSampleSize({ first: 0, second: 5e-324 })).toBeUndefined();
    expect(twoProportionsSampleSize({ first: 0.5, second: 0.65 }, { alpha: 1e-17 })).toBeUndefined();
    expect(twoProportionsSampleSize({ first: 0.5, second: 0.65 }, { power: 1e-17 })).toBeUndefined();
  });

  test('a one-sided test has all its risk in one tail', () => {
    expect(powerOf({})).toEqual({ tail: 0.025, power: 0.8 });
    expect(powerOf({ alpha: 0.1, power: 0.7, alternative: 'one-sided' })).toEqual({ tail: 0.1, power: 0.7 });
    expect(powerOf({ alpha: 0.1, alternative: 'two-sided' })).toEqual({ tail: 0.05, power: 0.8 });
  });

  test('z is what its confidence leaves inside', () => {
    expect(twoSidedZ()).toBeCloseTo(1.959963984540054, 12);
    expect(twoSidedZ(0.99)).toBeCloseTo(2.5758293035489, 10);
    expect(2 * (normalCdf(twoSidedZ(0.3) ?? 0) ?? 0) - 1).toBeCloseTo(0.3, 12);
  });

  test('whole numbers stay, halves go up', () => {
    expect([0, 1, 1.5, 2.499999, 7].map(wholeUp)).toEqual([0, 1, 2, 3, 7]);
    expect(wholeUp(-1e-12)).toBe(0);
    // a billionth of a person is no longer noise
    expect(wholeUp(1e-9)).toBe(1);
  });
});

describe('margins at their limits', () => {
  test('one of two people is as if the population had no end', () => {
    expect(proportionMarginOfError({ n: 1, population: 2 })?.correction).toBe(1);
    expect(proportionMarginOfError({ n: 0.5, population: 2 })).toBeUndefined();
    expect(
      proportionMarginOfError({ n: 0.5, population: 2 }, { form: 'sampling-fraction' })?.correction,
    ).toBe(Math.sqrt(0.75));
    expect(
      proportionMarginOfError({ n: 1, population: 2 }, { form: 'without-replacement' })?.correction,
    ).toBe(1);
  });

  test('a sample of next to nothing has no margin', () => {
    expect(proportionMarginOfError({ n: 1e-320 })).toBeUndefined();
    expect(proportionMarginOfError({ n: Number.NaN })).toBeUndefined();
    expect(proportionMarginOfError({ n: 4, proportion: Number.NaN })).toBeUndefined();
    expect(proportionMarginOfError({ n: 4, population: Number.NaN })).toBeUndefined();
    expect(proportionMarginOfError({ n: -4, proportion: 0 })).toBeUndefined();
    // so near to 0 and to 1 that the margin would be rounded to 0
    expect(proportionMarginOfError({ n: 1e10, proportion: -1e-320 })).toBeUndefined();
    expect(proportionMarginOfError({ n: 1.7e308, proportion: 1 + Number.EPSILON })).toBeUndefined();
    expect(proportionMarginOfError({ n: 0.7, population: 0.5 })).toBeUndefined();
    const asShare = { form: 'sampling-fraction' } as const;
    expect(proportionMarginOfError({ n: 4, population: 1 / 0 }, asShare)).toBeUndefined();
    expect(proportionMarginOfError({ n: 4, population: 3 }, asShare)).toBeUndefined();
  });

  test('a size has three figures without a population too', () => {
    const found = proportionSampleSize({ marginOfError: 0.1 });
    const exact = (twoSidedZ() ?? 0) ** 2 / 4 / 0.01;
    expect(found?.unlimited).toBeCloseTo(exact, 10);
    expect(found?.exact).toBe(found?.unlimited);
    expect(found?.needed).toBe(97);
    expect(proportionSampleSize({ marginOfError: 0.1, proportion: Number.NaN })).toBeUndefined();
    expect(proportionSampleSize({ marginOfError: 0.1, population: Number.NaN })).toBeUndefined();
    expect(proportionSampleSize({ marginOfError: 0.1, proportion: 1.5 })).toBeUndefined();
    expect(proportionSampleSize({ marginOfError: 0.1, proportion: -0.5 })).toBeUndefined();
    // of one person next to nobody is needed: no size is so small
    expect(proportionSampleSize({ marginOfError: 1e10, population: 1 })).toBeUndefined();
  });
});

describe('a population by category', () => {
  test('has a number of people in each, each once', () => {
    const a = { category: 'a', total: 2 };
    expect(totalsByCategory([a, { category: 'b', total: 0 }])).toEqual(
      new Map([
        ['a', 2],
        ['b', 0],
      ]),
    );
    expect(totalsByCategory([])).toEqual(new Map());
    expect(totalsByCategory([a, a])).toBeUndefined();
    expect(totalsByCategory([a, { category: 'b', total: -1 }])).toBeUndefined();
    expect(totalsByCategory([a, { category: 'b', total: Number.POSITIVE_INFINITY }])).toBeUndefined();
    expect(totalsByCategory([{ category: 'b', total: Number.NaN }, a])).toBeUndefined();
  });

  test('has no mean where its people or its sums are beyond all numbers', () => {
    const two = (first: number, second: number) => [
      { category: 'a', value: first },
      { category: 'b', value: second },
    ];
    const totals = (total: number) => [
      { category: 'a', total },
      { category: 'b', total },
    ];
    expect(poststratifiedMean(two(0.1, 0.1), totals(1e308))).toBeUndefined();
    expect(poststratifiedMean(two(1e300, 1e300), totals(1e300))).toBeUndefined();
    expect(poststratifiedMean(two(Number.NaN, 1), totals(1))).toBeUndefined();
    expect(poststratifiedMean(two(1, 4), totals(1e307))).toBe(2.5);
    expect(poststratifiedMean([], [{ category: 'a', total: -1 }])).toBeUndefined();
    expect(poststratifiedMean(two(1, 4), [...totals(1), { category: 'a', total: 1 }])).toBeUndefined();
  });
});

describe('raking at its limits', () => {
  const half = [{ sex: 'w' }, { sex: 'm' }];
  const sex = (w: number, m: number, variable = 'sex') => ({
    variable,
    totals: [
      { category: 'w', total: w },
      { category: 'm', total: m },
    ],
  });

  test('a gap as large as the tolerance is met, a larger one not', () => {
    const margins = [sex(75, 25)];
    expect(rakeWeights(half, margins, { tolerance: 0.25 })).toMatchObject({
      iterations: 0,
      converged: true,
      largestGap: 0.25,
      weights: [50, 50],
    });
    expect(rakeWeights(half, margins, { tolerance: 0.2499 })).toMatchObject({
      iterations: 1,
      converged: true,
      weights: [75, 25],
    });
    expect(rakeWeights(half, margins, { maxIterations: 0 })).toMatchObject({
      iterations: 0,
      converged: false,
      weights: [50, 50],
    });
  });

  test('by default the tolerance is a tenth of a billionth, and 500 rounds are enough', () => {
    const apart = (gap: number) => rakeWeights(half, [sex(0.5 + gap, 0.5 - gap)])?.iterations;
    expect([apart(0.9e-10), apart(1.1e-10)]).toEqual([0, 1]);
    const linked = [
      { sex: 'w', age: 'w' },
      { sex: 'm', age: 'm' },
    ];
    const found = rakeWeights(linked, [sex(10, 90), sex(90, 10, 'age')]);
    expect(found).toMatchObject({ converged: false, iterations: 500 });
    expect(found?.weights[0]).toBeCloseTo(90, 9);
  });

  test('the first margin sets how many people there are', () => {
    const crossed = [
      { sex: 'w', age: 'w' },
      { sex: 'w', age: 'm' },
      { sex: 'm', age: 'w' },
      { sex: 'm', age: 'm' },
    ];
    const found = rakeWeights(crossed, [sex(60, 40), sex(1, 1, 'age')]);
    expect(found?.weights.map((weight) => weight?.toFixed(9))).toEqual([
      '30.000000000',
      '30.000000000',
      '20.000000000',
      '20.000000000',
    ]);
    expect(found).toMatchObject({ converged: true, iterations: 1, empty: [] });
    expect(rakeWeights(crossed, [sex(60, 40), sex(0, 0, 'age')])).toBeUndefined();
    expect(rakeWeights(crossed, [sex(60, 40), sex(-1, 1, 'age')])).toBeUndefined();
    expect(rakeWeights(crossed, [sex(1e308, 1e308)])).toBeUndefined();
  });

  test('nobody knows a category that is inherited', () => {
    const heir = Object.create({ sex: 'w' }) as Record<string, string>;
    const found = rakeWeights([heir, { sex: 'w' }], [sex(8, 0)]);
    expect(found?.weights).toEqual([undefined, 8]);
  });

  test('somebody who lacks one of two categories gets no weight and takes none', () => {
    const people = [{ sex: 'w', age: 'w' }, { sex: 'w' }, { sex: 'm', age: 'm' }];
    const found = rakeWeights(people, [sex(50, 50), sex(50, 50, 'age')], { start: [2, 1e6, 2] });
    expect(found).toEqual({
      weights: [50, undefined, 50],
      converged: true,
      iterations: 0,
      largestGap: 0,
      empty: [],
    });
  });

  test('a starting weight of 0 stays 0; where it is the only one its category is empty', () => {
    const people = [{ sex: 'w' }, { sex: 'w' }, { sex: 'm' }];
    expect(rakeWeights(people, [sex(60, 40)], { start: [0, 1, 1] })?.weights).toEqual([0, 60, 40]);
    const gone = rakeWeights(people, [sex(60, 40)], { start: [1, 1, 0], maxIterations: 2 });
    expect(gone?.empty).toEqual([{ variable: 'sex', category: 'm' }]);
    expect(gone?.iterations).toBe(2);
    expect(gone?.weights).toEqual([30, 30, 0]);
    expect(rakeWeights(people, [sex(1, 1)], { start: [1e308, 1e308, 1e308] })).toBeUndefined();
    expect(rakeWeights(people, [sex(1, 1)], { start: [1, Number.NaN, 1] })).toBeUndefined();
    expect(rakeWeights(people, [sex(1, 1)], { start: [3, -1, 1] })).toBeUndefined();
    expect(rakeWeights([{}, {}], [sex(1, 1)])).toBeUndefined();
    // a weight that is none is a mistake, also of somebody who takes no part
    for (const none of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(rakeWeights([{ sex: 'w' }, {}], [sex(1, 0)], { start: [1, none] })).toBeUndefined();
  });

  test('a mistake says what was expected and what was found', () => {
    const mistake = (options: Parameters<typeof rakeWeights>[2]) => {
      try {
        return rakeWeights(half, [sex(1, 1)], options);
      } catch (error) {
        return error;
      }
    };
    expect(mistake({ start: [1] })).toMatchObject({
      code: 'invalid-argument',
      message: 'start: 2 weights were expected, found 1.',
      details: { expected: 2, found: 1 },
    });
    expect(mistake({ maxIterations: 1.5 })).toMatchObject({
      code: 'invalid-argument',
      message: 'maxIterations: a whole number of 0 or more was expected, found 1.5.',
      details: { maxIterations: 1.5 },
    });
  });
});

describe('mean of a designed survey at its limits', () => {
  test('two people are enough, and weigh what the population makes of them', () => {
    const pair = [{ value: 1 }, { value: 3 }];
    expect(surveyMean(pair)).toEqual({ mean: 2, standardError: 1, designEffect: 1, n: 2 });
    const found = surveyMean(pair, { population: 8 });
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(found?.designEffect).toBeCloseTo(1, 12);
    expect(surveyMean(pair, { population: 1 })).toBeUndefined();
    expect(surveyMean(pair, { population: Number.NaN })).toBeUndefined();
    expect(surveyMean(pair, { population: 2 })).toEqual({ mean: 2, standardError: 0, designEffect: 0, n: 2 });
  });

  test('weights given prevail over those of the population', () => {
    const weighted = [
      { value: 1, weight: 3 },
      { value: 5, weight: 1 },
    ];
    const found = surveyMean(weighted, { population: 8 });
    expect(found?.mean).toBe(2);
    // parts −3/4 and 3/4: 0.75 × 2 × 2 × 9/16; one by one: 3 / 1 × (1 − 2 / 4)
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.75 * 2 * 2 * (9 / 16)), 12);
    expect(found?.designEffect).toBeCloseTo((0.75 * 2 * 2 * (9 / 16)) / 1.5, 12);
    const few = surveyMean([
      { value: 1, weight: 0.25 },
      { value: 3, weight: 0.25 },
    ]);
    expect(few?.designEffect).toBeCloseTo(1, 12);
  });

  test('somebody without a cluster is one of their own, and a cluster lies in one stratum', () => {
    const mixed = [{ value: 1, cluster: 'a' }, { value: 3, cluster: 'a' }, { value: 8 }];
    // mean 4; parts −1, −1/3 and 4/3: two units of −4/3 and 4/3
    expect(surveyMean(mixed)?.standardError).toBeCloseTo(Math.sqrt(2 * 2 * (16 / 9)), 12);
    // a population of units tells nothing of the weight of people: 10/12 of 64/9 over 26/3/2
    expect(surveyMean(mixed, { population: 12 })?.designEffect).toBeCloseTo(
      (10 / 12) * (64 / 9) * (3 / 13),
      12,
    );
    const strata = [
      { value: 1, stratum: 'x', cluster: 'a' },
      { value: 3, stratum: 'x', cluster: 'b' },
      { value: 5, stratum: 'y', cluster: 'a' },
      { value: 7, stratum: 'y', cluster: 'b' },
    ];
    // mean 4; parts −3/4, −1/4, 1/4, 3/4: within each stratum ±1/4
    expect(surveyMean(strata)?.standardError).toBeCloseTo(Math.sqrt(2 * 2 * 2 * (1 / 16)), 12);
    const alone = [
      { value: 1, cluster: 'a' },
      { value: 3, cluster: 'a' },
    ];
    expect(surveyMean(alone)).toBeUndefined();
  });

  test('what is beyond all numbers has no mean', () => {
    const both = (value: number, weight?: number) => [
      { value, weight },
      { value, weight },
    ];
    expect(surveyMean(both(0.1, 1e308))).toBeUndefined();
    expect(surveyMean(both(1e308))).toBeUndefined();
    expect(surveyMean(both(1e307, 1e3))).toBeUndefined();
    const wide = [1.4e154, -1.4e154, 1.4e154, -1.4e154].map((value) => ({ value }));
    expect(surveyMean(wide)).toBeUndefined();
    const wild = [1.4e155, -1.4e155].map((value) => ({ value }));
    expect(surveyMean(wild)).toBeUndefined();
  });
});

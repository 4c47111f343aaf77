import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poststratifiedMean } from './poststratifiedMean.ts';
import { surveyMean } from './surveyMean.ts';

describe('mean of a designed survey', () => {
  test('without a design it is the mean with its standard error', () => {
    const found = surveyMean([{ value: 2 }, { value: 4 }, { value: 4 }, { value: 6 }]);
    expect(found?.mean).toBe(4);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(8 / 3 / 4), 12);
    expect(found?.designEffect).toBeCloseTo(1, 12);
    expect(found?.n).toBe(4);
  });

  test('a finite population narrows it: Cochran 1977, § 2.6', () => {
    const found = surveyMean([{ value: 2 }, { value: 4 }, { value: 4 }, { value: 6 }], { population: 16 });
    expect(found?.standardError).toBeCloseTo(Math.sqrt((8 / 3 / 4) * 0.75), 12);
    expect(found?.designEffect).toBeCloseTo(1, 12);
  });

  test('strata: Σ (1 − f_h) n_h / (n_h − 1) Σ(z − z̄)², by hand', () => {
    const answers = [
      { value: 1, weight: 10, stratum: 'a' },
      { value: 3, weight: 10, stratum: 'a' },
      { value: 8, weight: 20, stratum: 'b' },
      { value: 10, weight: 20, stratum: 'b' },
    ];
    const strata = [
      { category: 'a', total: 20 },
      { category: 'b', total: 40 },
    ];
    const found = surveyMean(answers, { strata });
    expect(found?.mean).toBeCloseTo(400 / 60, 12);
    // within a: weights 1/6, deviations ±1; within b: weights 1/3, deviations ±1
    const within = (share: number) => 2 * 2 * share ** 2;
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.9 * within(1 / 6) + 0.95 * within(1 / 3)), 12);
    const free = surveyMean(answers);
    expect(free?.standardError).toBeCloseTo(Math.sqrt(within(1 / 6) + within(1 / 3)), 12);
  });

  test('clusters: the whole cluster is one unit, by hand', () => {
    const answers = [
      { value: 1, cluster: 'a' },
      { value: 3, cluster: 'a' },
      { value: 5, cluster: 'b' },
      { value: 7, cluster: 'b' },
      { value: 2, cluster: 'c' },
      { value: 6, cluster: 'c' },
    ];
    // totals of (y − 4) / 6: −2/3, 2/3, 0
    const found = surveyMean(answers, { population: 10 });
    expect(found?.mean).toBe(4);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.7 * 1.5 * (8 / 9)), 12);
    expect(found?.designEffect).toBeCloseTo((0.7 * 1.5 * (8 / 9)) / (28 / 6 / 5), 10);
    expect(surveyMean(answers)?.standardError).toBeCloseTo(Math.sqrt(1.5 * (8 / 9)), 12);
  });

  test('has no answer where a stratum has a single unit or is not in the population', () => {
    const alone = [
      { value: 1, stratum: 'a' },
      { value: 2, stratum: 'b' },
    ];
    expect(surveyMean(alone)).toBeUndefined();
    const pair = [
      { value: 1, stratum: 'a' },
      { value: 2, stratum: 'a' },
    ];
    expect(surveyMean(pair, { strata: [{ category: 'b', total: 4 }] })).toBeUndefined();
    expect(surveyMean(pair, { strata: [{ category: 'a', total: 1 }] })).toBeUndefined();
    expect(surveyMean(pair, { strata: [{ category: 'a', total: 2 }] })?.standardError).toBe(0);
  });

  test('has no design effect where everyone answered the same', () => {
    const found = surveyMean([{ value: 5 }, { value: 5 }]);
    expect(found).toStrictEqual({ mean: 5, standardError: 0, n: 2 });
  });

  test.each([
    [[]],
    [[{ value: 1 }]],
    [[{ value: 1, weight: 0 }, { value: 2 }]],
    [[{ value: 1, weight: -1 }, { value: 2 }]],
    [[{ value: Number.NaN }, { value: 2 }]],
    [[{ value: 1e308 }, { value: -1e308 }]],
    [
      [
        { value: 1, weight: 1e308 },
        { value: 2, weight: 1e308 },
      ],
    ],
  ])('has no answer for %j', (answers) => {
    expect(surveyMean(answers)).toBeUndefined();
  });

  test('its unit scales with the values, the scale of weights does not matter', () => {
    const answer = fc.record({
      value: fc.integer({ min: -100, max: 100 }),
      weight: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 20 }), (answers) => {
        const found = surveyMean(answers);
        const scaled = surveyMean(
          answers.map(({ value, weight }) => ({ value: value * 4, weight: weight / 2 })),
        );
        expect(scaled?.mean).toBeCloseTo((found?.mean ?? 0) * 4, 8);
        expect(scaled?.standardError).toBeCloseTo((found?.standardError ?? 0) * 4, 8);
      }),
    );
  });
});

describe('post-stratified mean', () => {
  const population = [
    { category: 'town', total: 300 },
    { category: 'village', total: 100 },
  ];

  test('each category counts as much as in the population', () => {
    const answers = [
      { category: 'town', value: 2 },
      { category: 'village', value: 6 },
      { category: 'village', value: 10 },
    ];
    expect(poststratifiedMean(answers, population)).toBe(0.75 * 2 + 0.25 * 8);
  });

  test('shares do as well as counts, and nobody is needed in an empty category', () => {
    const answers = [
      { category: 'town', value: 2 },
      { category: 'village', value: 8 },
    ];
    const shares = [
      { category: 'town', total: 0.75 },
      { category: 'village', total: 0.25 },
      { category: 'sea', total: 0 },
    ];
    expect(poststratifiedMean(answers, shares)).toBe(3.5);
  });

  test('a missing value leaves its category', () => {
    const answers = [
      { category: 'town', value: 2 },
      { category: 'town' },
      { category: 'village', value: 8 },
      { category: 'village', value: undefined },
    ];
    expect(poststratifiedMean(answers, population)).toBe(3.5);
  });

  test('has no answer where a category of either side has no counterpart', () => {
    expect(poststratifiedMean([{ category: 'town', value: 2 }], population)).toBeUndefined();
    const answers = [
      { category: 'town', value: 2 },
      { category: 'village', value: 3 },
      { category: 'sea', value: 4 },
    ];
    expect(poststratifiedMean(answers, population)).toBeUndefined();
    expect(poststratifiedMean([], [])).toBeUndefined();
    expect(poststratifiedMean([], [{ category: 'town', total: 0 }])).toBeUndefined();
    expect(
      poststratifiedMean([{ category: 'town', value: 1 }], [{ category: 'town', total: -1 }]),
    ).toBeUndefined();
  });

  test('of a single category it is the mean, and names that objects inherit are only names', () => {
    const answers = [
      { category: '__proto__', value: 1 },
      { category: '__proto__', value: 4 },
    ];
    expect(poststratifiedMean(answers, [{ category: '__proto__', total: 7 }])).toBe(2.5);
  });
});

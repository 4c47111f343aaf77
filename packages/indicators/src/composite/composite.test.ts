import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { bordaScores } from './bordaScores.ts';
import { compositeExplanation } from './compositeExplanation.ts';
import { compositeIndex } from './compositeIndex.ts';
import { copeland } from './copeland.ts';
import { humanDevelopmentIndex } from './humanDevelopmentIndex.ts';
import { impute } from './impute.ts';
import { incomeIndex } from './incomeIndex.ts';
import { inequalityAdjustedHdi } from './inequalityAdjustedHdi.ts';
import { normaliseByDistanceToReference } from './normaliseByDistanceToReference.ts';
import { normaliseByDistanceToTarget } from './normaliseByDistanceToTarget.ts';
import { normaliseByGoalposts } from './normaliseByGoalposts.ts';
import { normaliseByMaximum } from './normaliseByMaximum.ts';
import { normaliseByMinMax } from './normaliseByMinMax.ts';
import { normaliseByZScore } from './normaliseByZScore.ts';
import { parityRatio } from './parityRatio.ts';
import { percentileRanks } from './percentileRanks.ts';
import { powerMean } from './powerMean.ts';
import { ranks } from './ranks.ts';
import { sdgIndex } from './sdgIndex.ts';
import { sdgIndexScore } from './sdgIndexScore.ts';

const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('normalisation', () => {
  test('has no answer where all values are equal, and never a zero in its place', () => {
    const flat = [3, 3, undefined];
    const none = [undefined, undefined, undefined];
    expect(normaliseByMinMax(flat)).toEqual(none);
    expect(normaliseByZScore(flat)).toEqual(none);
    expect(normaliseByDistanceToTarget(flat, { target: 3 })).toEqual(none);
    expect(normaliseByDistanceToReference(flat, { reference: 0 })).toEqual(none);
    expect(normaliseByGoalposts(flat, { lower: 1, upper: 1 })).toEqual(none);
    expect(normaliseByMaximum([0, -1])).toEqual([undefined, undefined]);
    expect(percentileRanks([5])).toEqual([undefined]);
  });

  test('has no answer where the values are too far apart to be told apart', () => {
    expect(normaliseByMinMax([-1.7e308, 0, 1.7e308])).toEqual([undefined, undefined, undefined]);
    expect(normaliseByGoalposts([1], { lower: -1.7e308, upper: 1.7e308 })).toEqual([undefined]);
    expect(normaliseByDistanceToTarget([1, 2], { target: Number.POSITIVE_INFINITY })).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('goalposts stop at their posts, unless told not to', () => {
    const posts = { lower: 0, upper: 10 };
    expect(normaliseByGoalposts([-5, 0, 5, 10, 11], posts)).toEqual([0, 0, 0.5, 1, 1]);
    expect(normaliseByGoalposts([-5, 11], { ...posts, truncate: false })).toEqual([-0.5, 1.1]);
    expect(normaliseByGoalposts([-5, 5, 11], { ...posts, direction: 'decrease', scale: 100 })).toEqual([
      100, 50, 0,
    ]);
  });

  test('distances are capped on request alone', () => {
    expect(normaliseByDistanceToTarget([0, 20], { target: 10, cap: true })).toEqual([0, 1]);
    expect(normaliseByDistanceToTarget([0, 20], { target: 10, direction: 'decrease' })).toEqual([2, 0]);
    expect(normaliseByDistanceToReference([0, 10, 20], { reference: 1, cap: true })).toEqual([0, 1, 1]);
    expect(normaliseByDistanceToReference([0, undefined], { reference: 1 })).toEqual([undefined, undefined]);
    expect(() => normaliseByDistanceToReference([1, 2], { reference: 2 })).toThrow('one of 2 values');
    expect(() => normaliseByDistanceToReference([1, 2], { reference: 0.5 })).toThrow('found 0.5');
  });

  test('equal values share a rank in four ways', () => {
    const values = [20, 10, 20, undefined, 30, 20];
    expect(ranks(values, { ties: 'min' })).toEqual([2, 1, 2, undefined, 5, 2]);
    expect(ranks(values, { ties: 'max' })).toEqual([4, 1, 4, undefined, 5, 4]);
    expect(ranks(values)).toEqual([3, 1, 3, undefined, 5, 3]);
    expect(ranks(values, { ties: 'dense' })).toEqual([2, 1, 2, undefined, 3, 2]);
    expect(bordaScores(values, { ties: 'max' })).toEqual([3, 0, 3, undefined, 4, 3]);
    expect(percentileRanks(values, { ties: 'dense' })).toEqual([0.25, 0, 0.25, undefined, 0.5, 0.25]);
  });

  test('does not depend on the unit of the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }),
        fc.integer({ min: 1, max: 1000 }),
        (values, factor) => {
          const scaled = values.map((value) => value * factor + 7);
          for (const [n, found] of normaliseByMinMax(values).entries()) {
            const other = normaliseByMinMax(scaled)[n];
            if (found !== undefined && other !== undefined) {
              expect(found).toBeGreaterThanOrEqual(0);
              expect(found).toBeLessThanOrEqual(1);
              expect(Math.abs(other - found)).toBeLessThan(1e-9);
            }
          }
        },
      ),
    );
  });
});

describe('means', () => {
  const positive = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });

  test('the higher the power, the higher the mean, between the least and the greatest value', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: -5, max: 5, noNaN: true }), (values, power) => {
        const low = powerMean(values, { power }) ?? Number.NaN;
        const high = powerMean(values, { power: power + 1 }) ?? Number.NaN;
        expect(high).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9));
        expect(high).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9));
      }),
    );
  });

  test('a weight of 2 is the value twice, a weight of 0 is the value left out', () => {
    for (const power of [-2, -1, 0, 0.5, 1, 3]) {
      expect(powerMean([2, 8, 99], { power, weights: [2, 1, 0] })).toBeCloseTo(
        powerMean([2, 2, 8], { power }) ?? 0,
        12,
      );
    }
  });

  test('a zero makes the geometric and the harmonic mean zero, a negative value leaves them without an answer', () => {
    expect(powerMean([0, 4], { power: 0 })).toBe(0);
    expect(powerMean([0, 4], { power: -1 })).toBe(0);
    expect(powerMean([0, 4], { power: 1 })).toBe(2);
    expect(powerMean([0, 0], { power: 2 })).toBe(0);
    expect(powerMean([-1, 4], { power: 0 })).toBeUndefined();
    expect(powerMean([-1, 4], { power: 1 })).toBe(1.5);
  });

  test('has no answer without values, with a negative weight, with a weight for nothing', () => {
    expect(powerMean([], { power: 1 })).toBeUndefined();
    expect(powerMean([undefined], { power: 1 })).toBeUndefined();
    expect(powerMean([1, 2], { power: 1, weights: [1, -1] })).toBeUndefined();
    expect(powerMean([1, 2], { power: 1, weights: [0, 0] })).toBeUndefined();
    expect(powerMean([1, 2], { power: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(() => powerMean([1, 2], { power: 1, weights: [1] })).toThrow(
      'As many weights as values were expected (2), found 1',
    );
  });

  test('large values do not overflow on their way', () => {
    expect(powerMean([1e308, 1e308], { power: 1 })).toBe(1e308);
    expect(powerMean([1e200, 1e200], { power: 3 })).toBeCloseTo(1e200, -190);
    expect(powerMean([1, 2], { power: 1, weights: [1e308, 1e308] })).toBe(1.5);
  });
});

describe('Copeland', () => {
  test('a unit that is better on all criteria beats all, and what is given is taken: scores add up to 0', () => {
    const rows = fc.array(fc.tuple(level, level, level), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (units) => {
        const { scores, outranking } = copeland(units);
        expect(scores.reduce((total, score) => total + score, 0)).toBeCloseTo(0, 12);
        for (const [i, row] of outranking.entries())
          for (const [j, share] of row.entries())
            if (share !== null) expect(share + (outranking[j]?.[i] ?? Number.NaN)).toBeCloseTo(1, 12);
      }),
    );
    expect(
      copeland([
        [1, 1],
        [2, 2],
        [3, 3],
      ]).scores,
    ).toEqual([-2, 0, 2]);
  });

  test('ties count half, missing values leave the criterion out, weights decide', () => {
    expect(
      copeland([
        [1, 5],
        [1, 4],
      ]).outranking,
    ).toEqual([
      [null, 0.75],
      [0.25, null],
    ]);
    expect(
      copeland([
        [undefined, 5],
        [1, 4],
      ]).outranking[0],
    ).toEqual([null, 1]);
    expect(copeland([[undefined], [1]])).toEqual({
      scores: [0, 0],
      outranking: [
        [null, null],
        [null, null],
      ],
    });
    expect(
      copeland(
        [
          [1, 5],
          [2, 4],
        ],
        { weights: [3, 1] },
      ).scores,
    ).toEqual([-1, 1]);
    expect(() => copeland([[1, 2], [1]])).toThrow('one length');
  });
});

describe('imputation', () => {
  test('fills from the whole or from the own group, and says which values it put in', () => {
    const values = [1, undefined, 4, 10, undefined, undefined];
    expect(impute(values)).toEqual({ values: [1, 5, 4, 10, 5, 5], imputed: [1, 4, 5] });
    expect(impute(values, { by: 'median' }).values).toEqual([1, 4, 4, 10, 4, 4]);
    const groups = ['a', 'a', 'b', 'b', 'b', '__proto__'];
    expect(impute(values, { groups })).toEqual({ values: [1, 1, 4, 10, 7, undefined], imputed: [1, 4] });
    expect(() => impute([1], { groups: [] })).toThrow('As many groups as values were expected (1), found 0');
  });
});

describe('published indices', () => {
  test('Human Development Index 2021 of Switzerland, Norway, with the inequality of Iceland-like figures (UNDP 2022)', () => {
    const switzerland = {
      lifeExpectancy: 83.9872,
      expectedSchooling: 16.50029945,
      meanSchooling: 13.85966015,
      gniPerCapita: 66933.00454,
    };
    expect(humanDevelopmentIndex(switzerland)?.index.toFixed(3)).toBe('0.962');
    const inequality = { health: 0.03103429079, education: 0.0201457, income: 0.1558172 };
    expect(inequalityAdjustedHdi(switzerland, inequality)?.index.toFixed(3)).toBe('0.894');
    expect(inequalityAdjustedHdi(switzerland, inequality)?.coefficientOfInequality).toBeCloseTo(
      0.0689990636,
      9,
    );
    expect(inequalityAdjustedHdi(switzerland, { ...inequality, health: 1.1 })).toBeUndefined();
  });

  test('income beyond the goalpost counts as the goalpost; no income has no logarithm', () => {
    const rich = { lifeExpectancy: 85, expectedSchooling: 18, meanSchooling: 15, gniPerCapita: 200_000 };
    expect(humanDevelopmentIndex(rich)).toEqual({ index: 1, health: 1, education: 1, income: 1 });
    expect(humanDevelopmentIndex({ ...rich, gniPerCapita: 0 })).toBeUndefined();
    expect(incomeIndex(500, { min: 100, max: 100 })).toBeUndefined();
  });

  test('parity, score and goals of the SDG Index', () => {
    expect(parityRatio(1, 0)).toBeUndefined();
    expect(parityRatio(1, Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(sdgIndexScore(50, { optimum: 0, lowerBound: 40 })).toBe(0);
    expect(sdgIndexScore(1, { optimum: 3, lowerBound: 3 })).toBeUndefined();
    expect(sdgIndex([[undefined], []])).toBeUndefined();
    expect(sdgIndex([[Number.NaN], [50]])).toBeUndefined();
    expect(sdgIndex([[100, 0], [80]])).toBe(65);
  });
});

describe('compositeIndex', () => {
  const weightsFrom = { fr: 'le comité de pilotage', en: 'the steering group' };
  const parts = [
    { id: 'a', value: 0.75, weight: 3 },
    { id: 'b', value: 0.25, weight: 1 },
    { id: 'c', weight: 1 },
  ];

  test('says what it rests on: coverage, share of weight, the worst case, what is missing', () => {
    expect(compositeIndex(parts, { weightsFrom })).toEqual({
      status: 'computed',
      value: 0.625,
      unit: 'index',
      method: 'composite-arithmetic@1',
      coverage: { observed: 2, expected: 3 },
      warnings: [],
      weightCovered: 0.8,
      missing: ['c'],
      weightsFrom,
      ifMissingZero: 0.5,
    });
  });

  test('weights that are none cover nothing', () => {
    const parts = [
      { id: 'a', weight: 5e-324 },
      { id: 'b', weight: -1e308 },
      { id: 'c', value: 0, weight: 1e308 },
    ];
    expect(compositeIndex(parts, { weightsFrom: 'us' })).toMatchObject({
      reason: 'no-weights',
      weightCovered: 0,
    });
  });

  test('is refused without the origin of the weights, below the coverage asked for, without values', () => {
    const reason = (...args: Parameters<typeof compositeIndex>) => {
      const result = compositeIndex(...args);
      return result.status === 'not-computable' ? result.reason : undefined;
    };
    expect(reason(parts)).toBe('no-weights');
    expect(reason([{ id: 'a', value: 1, weight: -1 }], { weightsFrom })).toBe('no-weights');
    expect(reason([{ id: 'a', value: 1, weight: 0 }], { weightsFrom })).toBe('no-weights');
    expect(reason([], { weightsFrom })).toBe('no-weights');
    expect(reason(parts, { weightsFrom, minCoverage: 0.81 })).toBe('low-coverage');
    expect(reason([{ id: 'a', weight: 1 }], { weightsFrom })).toBe('no-actual');
    expect(reason([{ id: 'a', value: -1, weight: 1 }], { weightsFrom, join: 'geometric' })).toBe(
      'not-a-number',
    );
  });

  test('is explained with its weights and its worst case, in both languages', () => {
    const options = { explanations: [compositeExplanation] };
    const result = compositeIndex(parts, { weightsFrom });
    expect(plain(explain(result, 'fr', options))).toBe(
      'Indice composite de 0,625 : moyenne arithmétique de 2 composantes, avec les poids de : le comité de pilotage. Il manque une composante : 80 % du poids est couvert ; si elle valait zéro, l’indice serait de 0,5.',
    );
    const both = compositeIndex([...parts, { id: 'd', weight: 0 }], { weightsFrom, join: 'harmonic' });
    expect(plain(explain(both, 'en', options))).toBe(
      'Composite index of 0.5: harmonic mean of 2 parts, with the weights of: the steering group. 2 parts are missing: 80% of the weight is covered; if they were zero, the index would be 0.',
    );
    expect(plain(explain(compositeIndex(parts.slice(0, 2), { weightsFrom }), 'en', options))).not.toContain(
      'missing',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { copeland } from './copeland.ts';
import { humanDevelopmentIndex } from './humanDevelopmentIndex.ts';
import { normaliseByDistanceToTarget } from './normaliseByDistanceToTarget.ts';
import { normaliseByGoalposts } from './normaliseByGoalposts.ts';
import { normaliseByMinMax } from './normaliseByMinMax.ts';
import { normaliseByZScore } from './normaliseByZScore.ts';
import { powerMean } from './powerMean.ts';
import { ranks } from './ranks.ts';
import { sdgIndex } from './sdgIndex.ts';

describe('composite indices', () => {
  test('are normalised by range, deviation, goalposts, distance to target, rank: by hand on 2, 4, 6', () => {
    const values = [2, 4, 6];
    expect(normaliseByMinMax(values)).toEqual([0, 0.5, 1]);
    expect(normaliseByZScore(values)).toEqual([-1, 0, 1]);
    expect(normaliseByGoalposts(values, { lower: 0, upper: 8 })).toEqual([0.25, 0.5, 0.75]);
    // the way from the lowest value to the target
    expect(normaliseByDistanceToTarget(values, { target: 10 })).toEqual([0, 0.25, 0.5]);
    expect(ranks(values)).toEqual([1, 2, 3]);
  });

  test('are joined by weighted means of four kinds: by hand on 1 and 4', () => {
    const mean = (power: number, weights?: readonly number[]) =>
      powerMean([1, 4], { power, ...(weights && { weights }) });
    expect(mean(1)).toBe(2.5);
    expect(mean(0)).toBeCloseTo(2, 14);
    expect(mean(-1)).toBeCloseTo(1.6, 14);
    expect(mean(2)).toBeCloseTo(Math.sqrt(8.5), 14);
    expect(mean(1, [3, 1])).toBe(1.75);
    expect(mean(0, [1, 3])).toBeCloseTo(4 ** 0.75, 14);
  });

  test('or by majority, criterion by criterion: who wins more pairs than she loses comes first', () => {
    // a beats b on two of three criteria, b beats c on two, a beats c on all
    expect(
      copeland([
        [3, 3, 1],
        [2, 1, 2],
        [1, 2, 0],
      ]).scores,
    ).toEqual([2, 0, -2]);
  });

  test('the Human Development Index of France for 2021 is 0.903 (UNDP, Human Development Report 2021/22)', () => {
    const france = {
      lifeExpectancy: 82.4988,
      expectedSchooling: 15.81206989,
      meanSchooling: 11.61005974,
      gniPerCapita: 45_937.05273,
    };
    expect(humanDevelopmentIndex(france)?.index.toFixed(3)).toBe('0.903');
  });

  test('the SDG Index of the United States for 2025 is 75.19 (Sustainable Development Report 2025)', () => {
    const goals = [
      [99.012, 98.014],
      [100, 91.5, 99.387, 0, 5.122, 100, 62.417, 95.083],
      [98.368, 94.13, 96.958, 99.447, 79.724, 96.204, 63.934, 87.255, 91.977, 98.179, 86.441, 76.909, 79.628],
      [79.242, 91.381, 98.488, 100],
      [71.714, 100, 79.466, 56.352],
      [99.94, 99.592, 82.103, 62, 73.44],
      [100, 100, 80.441, 15.192],
      [73.549, 85.023, 94.511, 85.098, 47.818, 78.02, 78.495],
      [100, 92.99, 100, 100, 100, 100, 96.919, 100],
      [61.127, 43.75],
      [100, 97.026, 99.574, 58.392],
      [40.25, 60.944, 81.321, 70.749, 33.467, 70.171, 87.092],
      [27.58, 65.413, 93.402],
      [33.867, 63.011, 73.595, 76.387, 56.46, 77.25],
      [38.291, 31.122, 58, 97.4, 62.752],
      [85.509, 75.4, 71.834, 100, 68.783, 100, 0, 53.098, 58.462, 57.143, 62],
      [96.853, 13, 90, 100, 91.24, 0],
    ];
    expect(sdgIndex(goals)).toBeCloseTo(75.191669, 4);
  });
});

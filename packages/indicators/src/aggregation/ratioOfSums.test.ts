import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOfRatios } from './meanOfRatios.ts';
import { ratioOfSums } from './ratioOfSums.ts';

const count = fc.integer({ min: 1, max: 1000 });
const parts = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 10 });

test('a large site weighs more in a ratio of sums, as much as a small one in a mean of ratios', () => {
  // 125 / 210, and (1/2 + 1/10 + 9/10) / 3
  expect(ratioOfSums([30, 5, 90], [60, 50, 100])).toBe(125 / 210);
  expect(meanOfRatios([30, 5, 90], [60, 50, 100])).toBeCloseTo(0.5, 15);
});

test('Simpson’s paradox: every part of one side is better, and the whole is worse', () => {
  // Charig et al., BMJ 292 (1986) 879–882: kidney stones, open surgery against nephrolithotomy
  expect(ratioOfSums([81, 192], [87, 263])).toBe(273 / 350);
  expect(ratioOfSums([234, 55], [270, 80])).toBe(289 / 350);
  expect(meanOfRatios([81, 192], [87, 263])).toBeGreaterThan(meanOfRatios([234, 55], [270, 80]) as number);
});

describe.each([
  ['ratioOfSums', ratioOfSums],
  ['meanOfRatios', meanOfRatios],
] as const)('%s', (_, ratio) => {
  test('a part with a missing side is left out on both sides', () => {
    expect(ratio([3, undefined, 9], [4, 10, undefined])).toBe(0.75);
  });

  test('nothing, and nobody, has no share', () => {
    expect(ratio([], [])).toBeUndefined();
    expect(ratio([undefined], [4])).toBeUndefined();
    expect(ratio([0], [0])).toBeUndefined();
    expect(ratio([3], [0])).toBeUndefined();
    expect(ratio([0], [4])).toBe(0);
    expect(ratio([0], [-4])).toBe(0);
  });

  test('what is no finite number has no ratio', () => {
    expect(ratio([Number.NaN], [1])).toBeUndefined();
    expect(ratio([1], [Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(ratio([1e308], [1e-308])).toBeUndefined();
  });

  test('as many denominators as numerators are asked for', () => {
    expect(() => ratio([1, 2], [3])).toThrow(
      'As many denominators as numerators were expected, found 1 for 2.',
    );
    let slip: unknown;
    try {
      ratio([1, 2], [3]);
    } catch (error) {
      slip = error;
    }
    expect(slip).toMatchObject({ code: 'invalid-argument', details: { numerators: 2, denominators: 1 } });
  });

  test('the order changes nothing, nor does counting in dozens', () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const [above, below] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const found = ratio(above, below) as number;
        expect(ratio(above.toReversed(), below.toReversed())).toBeCloseTo(found, 9);
        expect(
          ratio(
            above.map((value) => value / 12),
            below.map((value) => value / 12),
          ),
        ).toBeCloseTo(found, 9);
        const ratios = pairs.map(([a, b]) => a / b);
        expect(found).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
      }),
    );
  });
});

test('a part of nobody is left out of the mean, and a part that is no number is not', () => {
  expect(meanOfRatios([3, 5], [4, 0])).toBe(0.75);
  expect(meanOfRatios([3, Number.NaN], [4, 5])).toBeUndefined();
  expect(meanOfRatios([3, 5], [4, Number.POSITIVE_INFINITY])).toBeUndefined();
});

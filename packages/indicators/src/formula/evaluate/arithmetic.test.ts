import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  and,
  atLeast,
  atMost,
  divide,
  dividedByZero,
  either,
  equal,
  larger,
  less,
  missingValue,
  more,
  multiply,
  negate,
  not,
  or,
  orderOf,
  roundTo,
  sameText,
  smaller,
  subtract,
  tooLarge,
  unequal,
} from './arithmetic.ts';

const numeric = {
  add,
  subtract,
  multiply,
  divide,
  smaller,
  larger,
  equal,
  unequal,
  less,
  atMost,
  more,
  atLeast,
};

describe('what is not known', () => {
  test.each(Object.entries(numeric))(
    'goes through %s: a failure before a missing value, the first one first',
    (_, compute) => {
      expect(compute(missingValue, 1)).toBeNaN();
      expect(compute(1, missingValue)).toBeNaN();
      expect(compute(missingValue, 0)).toBeNaN();
      expect(compute(missingValue, missingValue)).toBeNaN();
      for (const failure of [dividedByZero, tooLarge]) {
        expect(compute(failure, 1)).toBe(failure);
        expect(compute(failure, 0)).toBe(failure);
        expect(compute(1, failure)).toBe(failure);
        expect(compute(0, failure)).toBe(failure);
        expect(compute(missingValue, failure)).toBe(failure);
        expect(compute(failure, missingValue)).toBe(failure);
      }
      expect(compute(tooLarge, dividedByZero)).toBe(tooLarge);
      expect(compute(dividedByZero, tooLarge)).toBe(dividedByZero);
    },
  );

  test('goes through what takes one value', () => {
    for (const compute of [negate, absolute, not, (value: number) => roundTo(value, 2)]) {
      expect(compute(missingValue)).toBeNaN();
      expect(compute(dividedByZero)).toBe(dividedByZero);
      expect(compute(tooLarge)).toBe(tooLarge);
    }
  });

  test('a number too large is no number, and a division by zero another thing', () => {
    expect(add(1e308, 1e308)).toBe(tooLarge);
    expect(subtract(-1e308, 1e308)).toBe(tooLarge);
    expect(multiply(1e200, -1e200)).toBe(tooLarge);
    expect(divide(1e200, 1e-200)).toBe(tooLarge);
    expect(divide(0, 0)).toBe(dividedByZero);
    expect(divide(-1, 0)).toBe(dividedByZero);
    expect(divide(1e-200, 1e200)).toBe(0);
  });
});

describe('three-valued logic', () => {
  // Kleene 1938, strong connectives, with a failure as a fourth value
  const [yes, no] = [1, 0];
  test.each([
    [yes, yes, yes, yes],
    [yes, no, no, yes],
    [no, no, no, no],
    [yes, missingValue, missingValue, yes],
    [no, missingValue, no, missingValue],
    [missingValue, missingValue, missingValue, missingValue],
    [yes, tooLarge, tooLarge, yes],
    [no, tooLarge, no, tooLarge],
    [missingValue, tooLarge, tooLarge, tooLarge],
    [dividedByZero, tooLarge, dividedByZero, dividedByZero],
  ])('of %d and %d: both %d, either %d', (a, b, both, one) => {
    expect([and(a, b), or(a, b)]).toEqual([both, one]);
    if (a !== dividedByZero) expect([and(b, a), or(b, a)]).toEqual([both, one]);
  });
  test('the contrary', () => {
    expect([not(1), not(0)]).toEqual([0, 1]);
  });
});

describe('comparison', () => {
  const all = (a: number, b: number) =>
    [equal, unequal, less, atMost, more, atLeast].map((test) => test(a, b));
  test('knows less, equal, more', () => {
    expect(all(1, 2)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(all(2, 2)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(all(2, 1)).toEqual([0, 1, 0, 0, 1, 1]);
  });
  test('reads 12 significant digits, so that rounding in the 17th decides nothing', () => {
    expect(all(0.1 + 0.2, 0.3)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(all(1e20, 1e20 + 16384)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(all(1.00000000001, 1)).toEqual([0, 1, 0, 0, 1, 1]);
    expect(all(1.000000000001, 1)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(all(-1.00000000001, -1)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(all(9.99999999999, 10)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(all(1e308, -1e308)).toEqual([0, 1, 0, 0, 1, 1]);
    expect(all(-1e308, 1e308)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(all(0, -0)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(all(5e-324, 0)).toEqual([0, 1, 0, 0, 1, 1]);
  });
  test('is the order of the rounded values', () => {
    const near = fc
      .tuple(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: -3e-11, max: 3e-11, noNaN: true }),
      )
      .map(([value, shift]) => [value, value * (1 + shift)] as const)
      .filter(([, other]) => Number.isFinite(other));
    const far = fc.tuple(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.oneof(near, far), ([a, b]) => {
        const [x, y] = [Number(a.toPrecision(12)), Number(b.toPrecision(12))];
        expect(Math.sign(orderOf(a, b)) + 0).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });
});

describe('the rest of the table', () => {
  test('rounds halves away from zero, of the number as it is written', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5, 2.4].map((value) => roundTo(value, 0) + 0)).toEqual([
      1, 2, 3, -1, -3, 2,
    ]);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(2.675, 2)).toBe(2.68);
    expect(roundTo(1.45, 1)).toBe(1.5);
    expect(roundTo(12.345678, 3)).toBe(12.346);
    expect(roundTo(0.000123, 15)).toBe(0.000123);
    expect(roundTo(2 ** 53, 0)).toBe(2 ** 53);
    expect(roundTo(2 ** 53 + 2, 1)).toBe(2 ** 53 + 2);
    expect(roundTo(1e308, 15)).toBe(1e308);
    expect(roundTo(-1e300, 15)).toBe(-1e300);
  });
  test('keeps the first value unless it is missing', () => {
    expect(either(1, 2)).toBe(1);
    expect(either(missingValue, 2)).toBe(2);
    expect(either(tooLarge, 2)).toBe(tooLarge);
    expect(either(missingValue, dividedByZero)).toBe(dividedByZero);
  });
  test('compares texts, where both are there', () => {
    expect([sameText('a', 'a'), sameText('a', 'b'), sameText('', '')]).toEqual([1, 0, 1]);
    expect([sameText(undefined, 'a'), sameText('a', undefined)]).toEqual([missingValue, missingValue]);
  });
  test('has signs and sizes', () => {
    expect([
      negate(2),
      absolute(-2),
      absolute(2),
      smaller(1, 2),
      smaller(2, 1),
      larger(1, 2),
      larger(2, 1),
    ]).toEqual([-2, 2, 2, 1, 1, 2, 2]);
  });
});

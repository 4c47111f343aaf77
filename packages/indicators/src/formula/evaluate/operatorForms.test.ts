import { describe, expect, test } from 'vitest';
import {
  add,
  and,
  atLeast,
  atMost,
  divide,
  dividedByZero,
  equal,
  less,
  missingValue,
  more,
  multiply,
  or,
  smaller,
  subtract,
  tooLarge,
  unequal,
} from './arithmetic.ts';
import { formOf } from './operatorForms.ts';

const table = {
  add,
  subtract,
  multiply,
  divide,
  equal,
  unequal,
  less,
  atMost,
  more,
  atLeast,
  and,
  or,
  smaller,
};
// each pair stands at each place within four rows that are computed at once
const special = [2, -3, 0, 0.5, 1, 1e308, -1e308, missingValue, dividedByZero, tooLarge];
const pairs = special.flatMap((a) => special.map((b) => [a, b] as const));

describe.each(Object.entries(table))('%s', (_, compute) => {
  const { loop, closure } = formOf(compute);
  const run = (left: readonly number[], right: readonly number[], count: number) => {
    const out = new Float64Array(left.length + 1).fill(-7);
    loop(Float64Array.from(left), Float64Array.from(right), out, count);
    return [...out];
  };

  test('gives over a block what it gives row by row', () => {
    const left = pairs.map(([a]) => a);
    const right = pairs.map(([, b]) => b);
    expect(run(left, right, left.length)).toEqual([
      ...left.map((a, n) => compute(a, right[n] as number)),
      -7,
    ]);
  });

  test('gives the same at each place of four rows, whatever stands in the others', () => {
    const tried = pairs.flatMap(([a, b]) =>
      [0, 1, 2, 3].map((place) => ({
        left: [12, 20, 30, 42].with(place, a),
        right: [3, 4, 5, 6].with(place, b),
      })),
    );
    expect(tried.flatMap(({ left, right }) => run(left, right, 4))).toEqual(
      tried.flatMap(({ left, right }) => [...left.map((a, n) => compute(a, right[n] as number)), -7]),
    );
  });

  test('fills as many rows as it is told to, and no more', () => {
    const left = Array.from({ length: 10 }, (_, n) => n + 2);
    const right = Array.from({ length: 10 }, (_, n) => 3 * n + 1);
    for (let count = 0; count <= 10; count++) {
      expect(run(left, right, count)).toEqual(
        Array.from({ length: 11 }, (_, n) =>
          n < count ? compute(left[n] as number, right[n] as number) : -7,
        ),
      );
    }
  });

  test('may write over what it reads', () => {
    const left = Float64Array.of(8, 9, 10, 11, 12);
    const expected = [...left].map((a) => compute(a, 2));
    loop(left, new Float64Array(5).fill(2), left, 5);
    expect([...left]).toEqual(expected);
  });

  test('is a function of its two parts', () => {
    const whole = closure(
      ([a]) => a as number,
      ([, b]) => b as number,
    );
    expect(pairs.map(([a, b]) => whole([a, b]))).toEqual(pairs.map(([a, b]) => compute(a, b)));
  });
});

test('rows that are all numbers, and only with each other too much, stay what they are', () => {
  const big = Float64Array.of(1e308, 1e308, 1e308, 1e308);
  const out = new Float64Array(4);
  formOf(add).loop(big, new Float64Array(4), out, 4);
  expect([...out]).toEqual([1e308, 1e308, 1e308, 1e308]);
  formOf(divide).loop(new Float64Array(4).fill(1), big, out, 4);
  expect([...out]).toEqual([1e-308, 1e-308, 1e-308, 1e-308]);
});

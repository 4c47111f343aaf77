import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';
import { standardDeviation } from './standardDeviation.ts';
import { sum } from './sum.ts';
import { variance } from './variance.ts';

/** The exact sum of doubles, as a whole number of 2^-1074, and back. */
const exact = (values: readonly number[]): bigint =>
  values.reduce((total, value) => total + toUnits(value), 0n);
const toUnits = (value: number): bigint => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const units = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return raw >> 63n === 1n ? -units : units;
};
const size = (value: bigint): bigint => (value < 0n ? -value : value);

const finite = fc.double({ noNaN: true, min: -1e300, max: 1e300 });

test('sums what rounding would lose', () => {
  expect(sum([])).toBe(0);
  expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum([1e100, 1, 1e50, 2, -1e100, -1e50])).toBe(3);
  expect(sum([-1e16, 1, 1e16])).toBe(1);
});

test('a sum that is too large only on its way is found, one that is too large is none', () => {
  expect(sum([1e308, 1e308, -1e308])).toBe(1e308);
  expect(sum([1e308, 1e308])).toBeUndefined();
  expect(sum([-1e308, -1e308])).toBeUndefined();
});

test('what is no finite number has no sum', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(sum([1, bad])).toBeUndefined();
    expect(mean([1, bad])).toBeUndefined();
    expect(variance([1, 2, bad])).toBeUndefined();
    expect(median([1, bad])).toBeUndefined();
  }
});

test('the sum is within one unit in the last place plus n · ε² · Σ|x|', () => {
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 60 }), (values) => {
      // every second time what nearly cancels, which is where sums go wrong
      const all = values.flatMap((value, n) => [value, n % 2 ? -value * (1 + Number.EPSILON) : 0]);
      const truth = exact(all);
      const off = size(toUnits(sum(all) ?? 0) - truth);
      const sizes = all.reduce((total, value) => total + size(toUnits(value)), 0n);
      // ε = 2^-52: a unit in the last place is at most ε times the sum, and one unit of the smallest double
      const bound = (size(truth) >> 52n) + 1n + ((BigInt(all.length) * sizes) >> 104n);
      expect(off <= bound).toBe(true);
    }),
  );
});

test('the order of the numbers changes nothing', () => {
  const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), (values) => {
      expect(sum(values.toReversed())).toBeCloseTo(sum(values) as number, 6);
      expect(sum(values.toSorted((a, b) => a - b))).toBeCloseTo(sum(values) as number, 6);
    }),
  );
});

test('mean, variance and standard deviation of a published example', () => {
  // NIST/SEMATECH e-Handbook, StRD NumAcc1: 10000001, 10000003, 10000002; mean 10000002, standard deviation 1
  expect(mean([10000001, 10000003, 10000002])).toBe(10000002);
  expect(standardDeviation([10000001, 10000003, 10000002])).toBe(1);
  // StRD NumAcc2: 1.2 and 500 times 1.1, 1.3; certified mean 1.2, standard deviation 0.1
  const values = [1.2, ...Array.from({ length: 500 }, () => [1.1, 1.3]).flat()];
  expect(mean(values)).toBeCloseTo(1.2, 14);
  expect(standardDeviation(values)).toBeCloseTo(0.1, 14);
});

test('of too few values there is no mean, no variance', () => {
  expect(mean([])).toBeUndefined();
  expect(variance([])).toBeUndefined();
  expect(variance([3])).toBeUndefined();
  expect(variance([3, 3])).toBe(0);
  expect(standardDeviation([3])).toBeUndefined();
});

test('quantiles lie between neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(quantile([7], 0.3)).toBe(7);
  expect(quantile([], 0.5)).toBeUndefined();
  expect(quantile([-1e308, 1e308], 0.5)).toBe(0);
  expect(() => quantile([1], 1.01)).toThrow('0 to 1');
  expect(() => quantile([1], -0.01)).toThrow('0 to 1');
  expect(() => quantile([1], Number.NaN)).toThrow('0 to 1');
});

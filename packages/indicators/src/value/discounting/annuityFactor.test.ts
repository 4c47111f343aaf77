import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualEquivalent } from './annualEquivalent.ts';
import { annuityFactor } from './annuityFactor.ts';
import { presentValue } from './presentValue.ts';

describe('annuity factor', () => {
  test('standard tables: 7.7217 for 5 % and 10 years, 4.5151 for 3.5 % and 5 years', () => {
    expect(annuityFactor(0.05, 10)).toBeCloseTo(7.7217, 4);
    expect(annuityFactor(0.035, 5)).toBeCloseTo(4.5151, 4);
  });

  test('is the number of years without discounting, and 0 for none', () => {
    expect(annuityFactor(0, 7)).toBe(7);
    expect(annuityFactor(0, 0)).toBe(0);
    expect(annuityFactor(0.05, 0)).toBe(0);
    expect(annuityFactor(-0.5, 1)).toBe(2);
  });

  test('keeps its digits where the rate is tiny', () => {
    expect(annuityFactor(1e-12, 10)).toBeCloseTo(10, 9);
  });

  test.each([
    [-1, 3],
    [-1, 0],
    [-2, 3],
    [-2, 0],
    [-2, 2.5],
    [Number.NEGATIVE_INFINITY, 3],
    [Number.NaN, 3],
    [0.05, -1],
    [0.05, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
    [-0.9, 1e6],
  ])('has no answer for a rate of %s over %s years', (rate, years) => {
    expect(annuityFactor(rate, years)).toBeUndefined();
  });

  test('is the present value of 1 at the end of each year', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (rate, years) => {
          const ones = Array.from({ length: years }, () => 1);
          const factor = annuityFactor(rate, years) as number;
          expect(factor / (presentValue(ones, { rate }) as number)).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});

describe('annual equivalent', () => {
  test('spreads an amount over its years', () => {
    expect(annualEquivalent(9000, { rate: 0, years: 3 })).toBe(3000);
    expect(annualEquivalent(10_000, { rate: 0.05, years: 10 })).toBeCloseTo(1295.05, 2);
    expect(annualEquivalent(0, { rate: 0.05, years: 10 })).toBe(0);
  });

  test('has no answer over no years, or for what is no number', () => {
    expect(annualEquivalent(100, { rate: 0, years: 0 })).toBeUndefined();
    expect(annualEquivalent(Number.NaN, { rate: 0, years: 1 })).toBeUndefined();
    expect(annualEquivalent(1, { rate: -2, years: 1 })).toBeUndefined();
  });
});

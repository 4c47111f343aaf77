import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from './netPresentValue.ts';
import { presentValue } from './presentValue.ts';

const amounts = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 12 });
const rate = fc.double({ min: -0.1, max: 0.5, noNaN: true });

describe('present value', () => {
  test('discounts the first year once, or not at all by name', () => {
    expect(presentValue([125, 250], { rate: 0.25 })).toBe(260);
    expect(presentValue([125, 250], { rate: 0.25, firstExponent: 0 })).toBe(325);
  });

  test('of nothing is nothing; of what is no number there is none', () => {
    expect(presentValue([], { rate: 0.1 })).toBe(0);
    expect(presentValue([Number.NaN], { rate: 0.1 })).toBeUndefined();
    expect(presentValue([1e308, 1e308], { rate: 0 })).toBeUndefined();
    expect(presentValue([1], { rate: -1 })).toBeUndefined();
  });

  test('adds up over streams of amounts', () => {
    fc.assert(
      fc.property(amounts, rate, (values, r) => {
        const halves = values.map((value) => value / 2);
        const whole = presentValue(values, { rate: r }) as number;
        expect((presentValue(halves, { rate: r }) as number) * 2).toBeCloseTo(whole, 6);
      }),
    );
  });

  test('at the end of the year is the one at its beginning, one year later', () => {
    fc.assert(
      fc.property(amounts, rate, (values, r) => {
        const now = presentValue(values, { rate: r, firstExponent: 0 }) as number;
        expect((presentValue(values, { rate: r }) as number) * (1 + r)).toBeCloseTo(now, 6);
      }),
    );
  });
});

describe('net present value', () => {
  test('takes the first flow as today’s', () => {
    expect(netPresentValue([-100, 125, 125], { rate: 0.25 })).toBe(80);
    expect(netPresentValue([-100, 125], { rate: 0.25 })).toBe(0);
    expect(netPresentValue([-125, 250], { rate: 0.25, firstExponent: 1 })).toBe(60);
  });

  test('Green Book factors of 3.5 %: three flows of 100 from year 1 are worth 280.16', () => {
    expect(netPresentValue([0, 100, 100, 100], { rate: 0.035 })).toBeCloseTo(280.163698, 6);
  });

  test('has no answer where a flow is missing', () => {
    expect(netPresentValue([1, Number.NaN], { rate: 0 })).toBeUndefined();
  });
});

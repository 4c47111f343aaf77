import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netSroiRatio } from './netSroiRatio.ts';
import { paybackMonths } from './paybackMonths.ts';
import { socialReturn } from './socialReturn.ts';
import { sroiRatio } from './sroiRatio.ts';
import type { OutcomeValue, ValueMap } from './ValueMap.ts';

const line: OutcomeValue = { id: 'a', quantity: 5, proxy: 125, dropOff: 0.5, duration: 2 };
const loss: OutcomeValue = { id: 'b', quantity: 1, proxy: -125, duration: 1 };
const map: ValueMap = { inputs: [300, 100], outcomes: [line] };

describe('the ratios', () => {
  test('A Guide to Social Return on Investment (2012), case study: 81,741.93 over 42,375 is 1.93, net 0.93', () => {
    const parts = { presentValue: 81_741.93, investment: 42_375 };
    expect(sroiRatio(parts)?.toFixed(2)).toBe('1.93');
    expect(netSroiRatio(parts)?.toFixed(2)).toBe('0.93');
  });

  test('net is one less', () => {
    expect(sroiRatio({ presentValue: 150, investment: 50 })).toBe(3);
    expect(netSroiRatio({ presentValue: 150, investment: 50 })).toBe(2);
    expect(sroiRatio({ presentValue: 0, investment: 50 })).toBe(0);
    expect(netSroiRatio({ presentValue: 50, investment: 50 })).toBe(0);
    expect(sroiRatio({ presentValue: -25, investment: 50 })).toBe(-0.5);
  });

  test.each([0, -50, Number.NaN, Number.POSITIVE_INFINITY])('an investment of %s has none', (investment) => {
    expect(sroiRatio({ presentValue: 100, investment })).toBeUndefined();
    expect(netSroiRatio({ presentValue: 100, investment })).toBeUndefined();
  });

  test('nor has a value that is no number', () => {
    expect(sroiRatio({ presentValue: Number.NaN, investment: 1 })).toBeUndefined();
    expect(sroiRatio({ presentValue: 1e308, investment: 1e-9 })).toBeUndefined();
  });
});

describe('payback', () => {
  test('is the investment over the impact of a month', () => {
    expect(paybackMonths({ investment: 50_000, annualImpact: 24_000 })).toBe(25);
    expect(paybackMonths({ investment: 0, annualImpact: 24_000 })).toBe(0);
  });

  test.each([
    { investment: 1, annualImpact: 0 },
    { investment: 1, annualImpact: -5 },
    { investment: -1, annualImpact: 5 },
    { investment: Number.NaN, annualImpact: 5 },
    { investment: 5, annualImpact: Number.POSITIVE_INFINITY },
    { investment: Number.POSITIVE_INFINITY, annualImpact: 5 },
  ])('has no answer for %j', (parts) => {
    expect(paybackMonths(parts)).toBeUndefined();
  });
});

describe('a value map', () => {
  test('by hand: 625 and 312.5 at 25 % are 500 + 200, over 400 put in', () => {
    expect(socialReturn(map, { rate: 0.25 })).toEqual({
      investment: 400,
      impacts: [625],
      impactsByYear: [[625, 312.5]],
      yearTotals: [625, 312.5],
      presentValueByYear: [500, 200],
      presentValue: 700,
      netPresentValue: 300,
      ratio: 1.75,
      netRatio: 0.75,
    });
  });

  test('losses are deducted, shorter changes are filled up with nothing', () => {
    const found = socialReturn({ ...map, outcomes: [line, loss] }, { rate: 0.25 });
    expect(found?.impactsByYear).toEqual([
      [625, 312.5],
      [-125, 0],
    ]);
    expect(found?.impacts).toEqual([625, -125]);
    expect(found?.yearTotals).toEqual([500, 312.5]);
    expect(found?.presentValueByYear).toEqual([400, 200]);
  });

  test('the first year is discounted once, by name not at all', () => {
    expect(socialReturn(map, { rate: 0.25, firstExponent: 0 })?.presentValueByYear).toEqual([625, 250]);
    expect(socialReturn(map, { rate: 0.25, firstExponent: 1 })?.presentValueByYear).toEqual([500, 200]);
  });

  test('linear drop-off by name', () => {
    const long = { ...map, outcomes: [{ ...line, duration: 3 }] };
    expect(socialReturn(long, { rate: 0 })?.yearTotals).toEqual([625, 312.5, 156.25]);
    expect(socialReturn(long, { rate: 0, dropOff: 'linear' })?.yearTotals).toEqual([625, 312.5, 0]);
  });

  test('a loss that is worth nothing today is no minus zero', () => {
    const found = socialReturn({ ...map, outcomes: [{ ...loss, duration: 2 }] }, { rate: 1e200 });
    expect(found?.yearTotals).toEqual([-125, -125]);
    expect(found?.presentValueByYear[1]).toBe(0);
  });

  test('without a rate counts the first year as it is, and nothing beyond', () => {
    expect(socialReturn({ ...map, outcomes: [{ ...line, duration: 1 }] })?.presentValue).toBe(625);
    expect(socialReturn(map)).toBeUndefined();
    expect(socialReturn({ ...map, outcomes: [{ ...line, duration: 1, start: 2 }] })).toBeUndefined();
  });

  test('without inputs has a value and no ratio', () => {
    const found = socialReturn({ inputs: [], outcomes: [line] }, { rate: 0.25 });
    expect(found).toMatchObject({ investment: 0, presentValue: 700, netPresentValue: 700 });
    expect(found).not.toHaveProperty('ratio');
    expect(found).not.toHaveProperty('netRatio');
  });

  test('without outcomes is worth nothing', () => {
    expect(socialReturn({ inputs: [100], outcomes: [] })).toMatchObject({
      presentValue: 0,
      ratio: 0,
      netRatio: -1,
      yearTotals: [],
    });
  });

  test('has no answer where a number cannot be used', () => {
    expect(socialReturn({ ...map, inputs: [Number.NaN] }, { rate: 0 })).toBeUndefined();
    expect(
      socialReturn({ ...map, outcomes: [line, { ...line, deadweight: 2 }] }, { rate: 0 }),
    ).toBeUndefined();
    expect(socialReturn(map, { rate: -1 })).toBeUndefined();
    const huge = { ...line, quantity: 1, proxy: 1.7e308 };
    expect(socialReturn({ ...map, outcomes: [huge, huge] }, { rate: 0 })).toBeUndefined();
    expect(
      socialReturn({ inputs: [1.7e308], outcomes: [{ ...huge, proxy: -1.7e308, duration: 1 }] }),
    ).toBeUndefined();
  });

  test('present values add up over outcomes, in any order, in any currency unit', () => {
    const outcome = fc.record({
      id: fc.constantFrom('a', 'b'),
      quantity: fc.integer({ min: 0, max: 100 }),
      proxy: fc.integer({ min: -500, max: 500 }),
      deadweight: fc.constantFrom(0, 0.25, 0.5),
      dropOff: fc.constantFrom(0, 0.25, 0.5),
      duration: fc.constantFrom(0.5, 1, 2, 3),
      start: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 6 }), (outcomes) => {
        const worth = (lines: readonly OutcomeValue[]) =>
          socialReturn({ inputs: [1000], outcomes: lines }, { rate: 0.03 })?.presentValue as number;
        const whole = worth(outcomes);
        expect(outcomes.reduce((total, each) => total + worth([each]), 0)).toBeCloseTo(whole, 6);
        expect(worth([...outcomes].reverse())).toBeCloseTo(whole, 6);
        expect(worth(outcomes.map((each) => ({ ...each, proxy: each.proxy * 100 })))).toBeCloseTo(
          whole * 100,
          4,
        );
      }),
    );
  });
});

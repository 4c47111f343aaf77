import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedWellbyValues } from './publishedWellbyValues.data.ts';
import { qaly } from './qaly.ts';
import { wellby } from './wellby.ts';

describe('QALY', () => {
  test('adds utilities, those of later years discounted', () => {
    expect(qaly([0.5, 0.75], { rate: 0 })).toBe(1.25);
    expect(qaly([0.5, 0.75], { rate: 0.25 })).toBeCloseTo(1.1, 12);
    expect(qaly([0.5, 0.75], { rate: 0.25, firstExponent: 1 })).toBeCloseTo(0.88, 12);
    expect(qaly([0.6, 0.7, 0.8], { rate: 0.035 })).toBeCloseTo(2.0231370627, 9);
  });

  test('full health is 1 and no more; worse than death is below 0', () => {
    expect(qaly([1], { rate: 0 })).toBe(1);
    expect(qaly([1.01], { rate: 0 })).toBeUndefined();
    expect(qaly([-0.5, 1], { rate: 0 })).toBe(0.5);
    expect(qaly([], { rate: 0 })).toBe(0);
  });

  test('a missing utility is not 0', () => {
    expect(qaly([1, Number.NaN], { rate: 0 })).toBeUndefined();
    expect(qaly([Number.NEGATIVE_INFINITY], { rate: 0 })).toBeUndefined();
    expect(qaly([1], { rate: -1 })).toBeUndefined();
  });
});

describe('WELLBY', () => {
  test('HM Treasury (2021): one point for one person for one year, 13,000 pounds in prices of 2019', () => {
    const central = publishedWellbyValues.find(({ estimate }) => estimate === 'central');
    expect(central?.value).toEqual({ minor: 1_300_000, currency: 'GBP' });
    expect(central?.priceYear).toBe(2019);
    expect(wellby({ people: 1, change: 1 }, { valuePerWellby: 13_000 })).toEqual({
      wellbys: 1,
      value: 13_000,
    });
    expect(publishedWellbyValues.map(({ value }) => value.minor / 100)).toEqual([10_000, 13_000, 16_000]);
    expect(publishedWellbyValues.every(({ source }) => source.includes('2021'))).toBe(true);
  });

  test('counts people, points, years, less what would have happened anyway', () => {
    expect(wellby({ people: 100, change: 0.5, years: 2, deadweight: 0.25 })).toEqual({ wellbys: 75 });
    expect(wellby({ people: 100, change: -0.5 })).toEqual({ wellbys: -50 });
    expect(wellby({ people: 0, change: -1 }, { valuePerWellby: 13_000 })).toEqual({ wellbys: 0, value: 0 });
    expect(wellby({ people: 1, change: 10, years: 0 })).toEqual({ wellbys: 0 });
    expect(wellby({ people: 1, change: -10, deadweight: 1 })).toEqual({ wellbys: 0 });
  });

  test('without a value of one there is none of all', () => {
    expect(wellby({ people: 100, change: 0.5 })).toStrictEqual({ wellbys: 50 });
  });

  test.each([
    { people: -1 },
    { people: Number.NaN },
    { people: Number.POSITIVE_INFINITY },
    { change: 10.01 },
    { change: -10.01 },
    { change: Number.NaN },
    { years: -1 },
    { years: Number.NaN },
    { deadweight: 1.01 },
    { deadweight: -0.01 },
  ])('has no answer for %j', (fields) => {
    expect(wellby({ people: 1, change: 1, ...fields })).toBeUndefined();
  });

  test('is proportional to people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -10, max: 10 }), (people, change) => {
        const one = wellby({ people, change })?.wellbys as number;
        expect(wellby({ people: people * 2, change })?.wellbys).toBe(one * 2);
      }),
    );
  });
});

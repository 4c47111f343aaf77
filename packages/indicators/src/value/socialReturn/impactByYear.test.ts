import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactByYear } from './impactByYear.ts';

const line = { quantity: 10, proxy: 100, duration: 3 };

describe('impact by year', () => {
  test('lasts as many years as the change, whole without drop-off', () => {
    expect(impactByYear(line)).toEqual([1000, 1000, 1000]);
    expect(impactByYear({ ...line, duration: 1 })).toEqual([1000]);
    expect(impactByYear({ ...line, duration: 0 })).toEqual([]);
  });

  test('drop-off compounds from the second year of the change', () => {
    expect(impactByYear({ ...line, dropOff: 0.5 })).toEqual([1000, 500, 250]);
    expect(impactByYear({ ...line, dropOff: 0.5 }, { dropOff: 'compound' })).toEqual([1000, 500, 250]);
    expect(impactByYear({ ...line, dropOff: 1 })).toEqual([1000, 0, 0]);
  });

  test('linear drop-off takes the same amount each year and stops at nothing', () => {
    expect(impactByYear({ ...line, dropOff: 0.25 }, { dropOff: 'linear' })).toEqual([1000, 750, 500]);
    expect(impactByYear({ ...line, dropOff: 0.75 }, { dropOff: 'linear' })).toEqual([1000, 250, 0]);
  });

  test('begins in the activity period, or in the period after, where it fades from its own first year', () => {
    expect(impactByYear({ ...line, start: 1 })).toEqual([1000, 1000, 1000]);
    expect(impactByYear({ ...line, start: 2, dropOff: 0.5 })).toEqual([0, 1000, 500, 250]);
  });

  test('of a year that is not whole its part counts', () => {
    expect(impactByYear({ ...line, duration: 2.5 })).toEqual([1000, 1000, 500]);
    expect(impactByYear({ ...line, duration: 0.25 })).toEqual([250]);
    expect(impactByYear({ ...line, duration: 2.5, dropOff: 0.5, start: 2 })).toEqual([0, 1000, 500, 125]);
  });

  test('a loss that has faded is never minus zero', () => {
    expect(impactByYear({ ...line, proxy: -100, dropOff: 1 })).toEqual([-1000, 0, 0]);
  });

  test.each([
    { dropOff: 1.01 },
    { dropOff: -0.01 },
    { dropOff: Number.NaN },
    { duration: -1 },
    { duration: Number.NaN },
    { duration: Number.POSITIVE_INFINITY },
    { duration: 1000.5 },
    { start: 0 },
    { start: 1.5 },
    { start: Number.NaN },
    { start: 2, duration: 1000 },
    { deadweight: 2 },
  ])('has no answer for %j', (fields) => {
    expect(impactByYear({ ...line, ...fields })).toBeUndefined();
  });

  test('reaches a thousand years, no further', () => {
    expect(impactByYear({ ...line, duration: 1000 })).toHaveLength(1000);
  });

  test('adds up to duration × impact where nothing drops off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.constantFrom(1, 2, 3), (quarters, start) => {
        const years = impactByYear({ ...line, duration: quarters / 4, start }) ?? [];
        expect(years.reduce((total, value) => total + value, 0)).toBe(250 * quarters);
      }),
    );
  });

  test('linear never keeps more than compound', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (dropOff) => {
        const compound = impactByYear({ ...line, duration: 8, dropOff }) ?? [];
        const linear = impactByYear({ ...line, duration: 8, dropOff }, { dropOff: 'linear' }) ?? [];
        expect(linear).toHaveLength(8);
        for (const [year, value] of linear.entries())
          expect(value).toBeLessThanOrEqual((compound[year] as number) + 1e-9);
      }),
    );
  });
});

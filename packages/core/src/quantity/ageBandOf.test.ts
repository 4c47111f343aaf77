import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBandOf } from './ageBandOf.ts';
import { parseAge } from './parseAge.ts';

const bands = [
  { id: '0-3', fromMonths: 0, toMonths: 36 },
  { id: '3-6', fromMonths: 36, toMonths: 72 },
];

describe('BJ-12 ages as families give them', () => {
  test.each([
    ['18 mois', 18, '0-3'],
    ['2 ans et demi', 30, '0-3'],
    ['11 m.', 11, '0-3'],
    ['3 ans', 36, '3-6'],
  ])('%s is %d months, in the band %s', (text, months, band) => {
    const { value, issues } = parseAge(text);
    expect(value).toBe(months);
    expect(issues).toEqual([]);
    expect(ageBandOf(months, bands)?.id).toBe(band);
  });
  test('bands are half-open: 36 months is in [36, 72) and not in [0, 36)', () => {
    expect(ageBandOf(0, bands)?.id).toBe('0-3');
    expect(ageBandOf(35.99, bands)?.id).toBe('0-3');
    expect(ageBandOf(36, bands)?.id).toBe('3-6');
    expect(ageBandOf(71.99, bands)?.id).toBe('3-6');
  });
  test('an age beyond the last band, or none, is in no band', () => {
    for (const months of [72, -1, Number.NaN]) expect(ageBandOf(months, bands)).toBeUndefined();
  });
});

test('a last band without an end takes all who are older', () => {
  expect(ageBandOf(1200, [...bands, { id: '6+', fromMonths: 72 }])?.id).toBe('6+');
});

test('a category that is no band, such as “not recorded”, holds nobody', () => {
  const categories = [{ code: 'not-recorded' }, { code: '0-2', fromMonths: 0, toMonths: 36 }];
  expect(ageBandOf(30, categories)?.code).toBe('0-2');
  expect(ageBandOf(40, categories)).toBeUndefined();
});

test('where bands follow each other, every age is in exactly one, in whatever order they are given', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(cuts, fc.double({ min: 0, max: 1440, noNaN: true }), (at, months) => {
      const ends = [0, ...at].sort((a, b) => a - b);
      const all = ends.map((fromMonths, i) => ({
        fromMonths,
        ...(i + 1 < ends.length && { toMonths: ends[i + 1] as number }),
      }));
      const band = ageBandOf(months, all);
      expect(band).toBeDefined();
      expect(ageBandOf(months, [...all].reverse())).toBe(band);
    }),
  );
});

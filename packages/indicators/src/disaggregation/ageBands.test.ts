import { parseAge } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedMonths } from './completedMonths.ts';
import { countByAgeBand } from './countByAgeBand.ts';

const bands = [
  { code: '0-2', fromMonths: 0, toMonths: 36 },
  { code: '3-5', fromMonths: 36, toMonths: 72 },
  { code: 'nr' },
];

describe('age at a declared date', () => {
  test('a month is completed on the same day of the month, or on the last day of a shorter one', () => {
    expect(completedMonths('2021-09-01', '2024-09-01')).toBe(36);
    expect(completedMonths('2021-09-02', '2024-09-01')).toBe(35);
    expect(completedMonths('2023-08-31', '2024-02-28')).toBe(5);
    expect(completedMonths('2023-08-31', '2024-02-29')).toBe(6);
    expect(completedMonths('2024-02-29', '2025-02-28')).toBe(12);
    expect(completedMonths('2023-12-15', '2024-01-14')).toBe(0);
    expect(completedMonths('2024-01-01', '2024-01-01')).toBe(0);
  });

  test('nobody has an age before birth or on a day that does not exist', () => {
    expect(completedMonths('2024-01-02', '2024-01-01')).toBeUndefined();
    expect(completedMonths('2024-02-30', '2024-06-01')).toBeUndefined();
    expect(completedMonths('2024-01-01', 'soon')).toBeUndefined();
    expect(completedMonths('0001-01-01', '9999-12-31')).toBe(9998 * 12 + 11);
  });
});

describe('people by band of age', () => {
  test('BJ-12: « 18 mois », « 2 ans et demi », « 11 m. » are in [0, 36), a child of 36 months is not', () => {
    const ages = ['18 mois', '2 ans et demi', '11 m.'].map((text) => parseAge(text).value);
    expect(countByAgeBand([...ages, 36], bands)).toEqual({
      bands: [
        { code: '0-2', count: 3 },
        { code: '3-5', count: 1 },
        { code: 'nr', count: 0 },
      ],
      outside: 0,
      notRecorded: 0,
    });
  });

  test('who is outside every band or has no age stands apart', () => {
    const ages = [0, 35.99, 72, -1, undefined, Number.NaN, Number.POSITIVE_INFINITY];
    expect(countByAgeBand(ages, bands)).toEqual({
      bands: [
        { code: '0-2', count: 2 },
        { code: '3-5', count: 0 },
        { code: 'nr', count: 0 },
      ],
      outside: 2,
      notRecorded: 3,
    });
    expect(countByAgeBand([], [])).toEqual({ bands: [], outside: 0, notRecorded: 0 });
  });

  test('everybody is counted once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 100 }), { nil: undefined })), (ages) => {
        const { bands: counted, outside, notRecorded } = countByAgeBand(ages, bands);
        expect(counted.reduce((sum, { count }) => sum + count, outside + notRecorded)).toBe(ages.length);
      }),
    );
  });
});

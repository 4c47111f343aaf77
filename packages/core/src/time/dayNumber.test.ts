import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJalonError } from '../issue/JalonError.ts';
import { dateOf, fromDayNumber, isoDayOf, toDayNumber } from './dayNumber.ts';

test('days are counted from 1 January 1970', () => {
  expect(toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(toDayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
});

test('the count agrees with the calendar of the language itself, in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      const date = new Date(n * 86_400_000);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(fromDayNumber(n)).toEqual(expected);
      expect(toDayNumber(expected)).toBe(n);
    }),
  );
});

test('what is no day is a mistake of the caller', () => {
  for (const misuse of [
    () => dateOf('2023-02-29'),
    () => dateOf('30/06/2024'),
    () => isoDayOf({ year: 10_000, month: 1, day: 1 }),
  ]) {
    let thrown: unknown;
    try {
      misuse();
    } catch (error) {
      thrown = error;
    }
    expect(isJalonError(thrown) && thrown.code).toBe('invalid-argument');
  }
});

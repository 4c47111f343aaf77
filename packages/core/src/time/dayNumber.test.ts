import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJalonError } from '../issue/JalonError.ts';
import { daysInMonth, isCalendarDate } from './CalendarDate.ts';
import { dateOf } from './dateOf.ts';
import { fromDayNumber, toDayNumber } from './dayNumber.ts';
import { isoDayOf } from './isoDayOf.ts';

test('days are counted from 1 January 1970', () => {
  expect(toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(toDayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
});

test.each([
  [{ year: 1, month: 1, day: 1 }, -719_162],
  [{ year: 99, month: 12, day: 31 }, -683_004],
  [{ year: 1600, month: 2, day: 29 }, -135_081],
  [{ year: 1900, month: 3, day: 1 }, -25_508],
  [{ year: 1969, month: 12, day: 31 }, -1],
  [{ year: 2024, month: 2, day: 29 }, 19_782],
  [{ year: 9999, month: 12, day: 31 }, 2_932_896],
])('%j is day %i, leap years and years of two digits too', (date, n) => {
  expect(toDayNumber(date)).toBe(n);
  expect(fromDayNumber(n)).toEqual(date);
});

test('the next number is the next day: a day further, or the first of the next month', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_895 }), (n) => {
      const [date, next] = [fromDayNumber(n), fromDayNumber(n + 1)];
      expect(toDayNumber(date)).toBe(n);
      const last = date.day === daysInMonth(date.year, date.month);
      expect(next.day).toBe(last ? 1 : date.day + 1);
      expect((next.year - date.year) * 12 + next.month - date.month).toBe(last ? 1 : 0);
    }),
  );
});

test('a fraction of a day is no date', () => {
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(isCalendarDate(fromDayNumber(n))).toBe(false);
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

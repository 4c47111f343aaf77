import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { daysBetween } from './daysBetween.ts';

const n = fc.integer({ min: -40_000, max: 40_000 });
const day = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays('1850-01-01', after));

test('a day skipped or lived twice by a time zone counts once', () => {
  // Samoa had no 30 December 2011, São Paulo no midnight on 4 November 2018
  expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
  expect(addDays('2011-12-30', 1)).toBe('2011-12-31');
  expect(addDays('2018-11-03', 1)).toBe('2018-11-04');
  expect(addDays('2018-11-04', 1)).toBe('2018-11-05');
  expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
  expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
});

test('going and coming back ends where it began', () => {
  fc.assert(
    fc.property(day, n, (from, by) => {
      expect(addDays(addDays(from, by), -by)).toBe(from);
    }),
  );
});

test('steps add up', () => {
  fc.assert(
    fc.property(day, n, n, (from, a, b) => {
      expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
    }),
  );
});

test('the days between are those that were added', () => {
  fc.assert(
    fc.property(day, n, (from, by) => {
      expect(daysBetween(from, addDays(from, by))).toBe(by);
    }),
  );
});

test('later days sort after earlier ones', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 9999 }), (from, by) => {
      expect(addDays(from, by) > from).toBe(true);
    }),
  );
});

test('a fraction of a day is refused', () => {
  expect(() => addDays('2024-01-01', 0.5)).toThrow();
  expect(() => addDays('2024-01-01', Number.NaN)).toThrow();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { grainOfSpan } from './grainOfSpan.ts';
import { monthsOfSpan } from './monthsOfSpan.ts';
import { periodOf } from './periodOf.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((after) => addDays('1950-01-01', after));

test('a period of the calendar is known by its two days', () => {
  const grain = fc.constantFrom(
    'day',
    'week',
    'month',
    'quarter',
    'four-month-term',
    'half-year',
    'year' as const,
  );
  fc.assert(
    fc.property(day, grain, (at, of) => {
      const { start, end } = periodOf(at, of);
      expect(grainOfSpan(start, end)).toBe(of);
    }),
  );
});

test('twelve whole months from another month than January are a programme year', () => {
  expect(grainOfSpan('2023-06-01', '2024-05-31')).toBe('programme-year');
  expect(grainOfSpan('2023-06-15', '2024-06-14')).toBe('custom');
  expect(grainOfSpan('2024-06-01', '2024-08-31')).toBe('custom');
});

test('the ends of the calendar have a grain too', () => {
  expect(grainOfSpan('9999-12-31', '9999-12-31')).toBe('day');
  expect(grainOfSpan('0001-01-01', '9999-12-31')).toBe('custom');
});

test('only whole months are counted as months', () => {
  expect(monthsOfSpan('2024-02-01', '2024-02-29')).toBe(1);
  expect(monthsOfSpan('2024-02-01', '2024-02-28')).toBeUndefined();
  expect(monthsOfSpan('2024-06-01', '2024-04-30')).toBeUndefined();
});

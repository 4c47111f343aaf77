import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import type { Grain } from './Period.ts';
import { periodOf } from './periodOf.ts';

const grains: readonly Exclude<Grain, 'custom'>[] = [
  'day',
  'week',
  'month',
  'quarter',
  'four-month-term',
  'half-year',
  'year',
  'school-year',
  'programme-year',
  'fiscal-year',
];
const day = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays('1900-01-01', after));
const startMonth = fc.integer({ min: 1, max: 12 });

describe.each(grains)('%s', (grain) => {
  test('each day belongs to exactly one period, and the next day to that one or to the next', () => {
    fc.assert(
      fc.property(day, startMonth, (at, yearStartsInMonth) => {
        const options = { yearStartsInMonth };
        const period = periodOf(at, grain, options);
        expect(period.start <= at && at <= period.end).toBe(true);
        // every day of a period finds the same period: seen from both ends
        expect(periodOf(period.start, grain, options)).toEqual(period);
        expect(periodOf(period.end, grain, options)).toEqual(period);
        expect(periodOf(addDays(period.end, 1), grain, options).start).toBe(addDays(period.end, 1));
      }),
    );
  });
});

test.each([
  ['2024-03-31', 'quarter', '2024-01-01', '2024-03-31'],
  ['2024-04-01', 'quarter', '2024-04-01', '2024-06-30'],
  ['2024-05-01', 'four-month-term', '2024-05-01', '2024-08-31'],
  ['2024-07-01', 'half-year', '2024-07-01', '2024-12-31'],
  ['2024-08-31', 'school-year', '2023-09-01', '2024-08-31'],
  ['2024-12-30', 'week', '2024-12-30', '2025-01-05'],
] as const)('%s lies in the %s from %s to %s', (at, grain, start, end) => {
  expect(periodOf(at, grain)).toEqual({ start, end, grain });
});

test('a programme that runs from June to June has 1 June in the new year only', () => {
  const june = { yearStartsInMonth: 6 };
  expect(periodOf('2024-05-31', 'programme-year', june).start).toBe('2023-06-01');
  expect(periodOf('2024-06-01', 'programme-year', june).start).toBe('2024-06-01');
});

test('quarters of a year that starts in February are counted from February', () => {
  expect(periodOf('2024-01-15', 'quarter', { yearStartsInMonth: 2 })).toMatchObject({
    start: '2023-11-01',
    end: '2024-01-31',
  });
});

test('a year without its first month and a custom period are refused', () => {
  expect(() => periodOf('2024-01-01', 'programme-year')).toThrow('yearStartsInMonth');
  expect(() => periodOf('2024-01-01', 'fiscal-year', { yearStartsInMonth: 13 })).toThrow('yearStartsInMonth');
  expect(() => periodOf('2024-01-01', 'custom')).toThrow('custom');
});

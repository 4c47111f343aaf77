import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import { lengthInDays } from './lengthInDays.ts';
import { periodOf } from './periodOf.ts';
import { shiftPeriod } from './shiftPeriod.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((after) => addDays('1950-01-01', after));
const n = fc.integer({ min: -40, max: 40 });
const grain = fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-year' as const);

test('the period of a calendar moves to another one of the same calendar', () => {
  fc.assert(
    fc.property(day, grain, n, (at, of, by) => {
      const shifted = shiftPeriod(periodOf(at, of), by);
      expect(periodOf(shifted.start, of)).toEqual(shifted);
    }),
  );
});

test('the next period starts the day after this one ends', () => {
  fc.assert(
    fc.property(day, fc.nat(800), (start, length) => {
      const period = { start, end: addDays(start, length) };
      expect(shiftPeriod(period, 1).start).toBe(addDays(period.end, 1));
    }),
  );
});

test('going and coming back ends where it began', () => {
  const ofMonths = fc
    .tuple(day, fc.integer({ min: 1, max: 40 }))
    .filter(([start]) => Number(start.slice(8)) <= 28)
    .map(([start, months]) => ({ start, end: addDays(addMonths(start, months), -1) }));
  const ofDays = fc.tuple(day, fc.nat(26)).map(([start, length]) => ({ start, end: addDays(start, length) }));
  fc.assert(
    fc.property(fc.oneof(ofMonths, ofDays), n, (period, by) => {
      expect(shiftPeriod(shiftPeriod(period, by), -by)).toEqual(period);
    }),
  );
});

test('days that are no whole months keep their number', () => {
  const period = { start: '2024-06-03', end: '2024-06-20', grain: 'custom' as const, label: 'enquête' };
  const shifted = shiftPeriod(period, 2);
  expect(lengthInDays(shifted)).toBe(18);
  expect(shifted).toEqual({ start: '2024-07-09', end: '2024-07-26', grain: 'custom' });
});

test('a year that starts in the middle of a month stays a year', () => {
  expect(shiftPeriod({ start: '2023-06-15', end: '2024-06-14' }, 1)).toEqual({
    start: '2024-06-15',
    end: '2025-06-14',
  });
});

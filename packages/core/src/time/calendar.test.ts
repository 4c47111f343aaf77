// The calendar against a second, independent implementation: date-fns.
import {
  addMonths as addMonthsOfDateFns,
  differenceInCalendarDays,
  endOfISOWeek,
  format,
  parseISO,
  startOfISOWeek,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import { daysBetween } from './daysBetween.ts';
import { isIsoDay } from './isIsoDay.ts';
import { periodOf } from './periodOf.ts';

const day = fc.integer({ min: 0, max: 365 * 150 }).map((n) => addDays('1950-01-01', n));
const iso = (date: Date) => format(date, 'yyyy-MM-dd');

describe('the calendar agrees with date-fns', () => {
  test('on adding months, at month ends and in leap years too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(addMonths(start, months)).toBe(iso(addMonthsOfDateFns(parseISO(start), months)));
      }),
    );
  });
  test('on the days between two days', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(parseISO(to), parseISO(from)));
      }),
    );
  });
  test('on the ISO week of a day', () => {
    fc.assert(
      fc.property(day, (some) => {
        const { start, end } = periodOf(some, 'week');
        expect([start, end]).toEqual([
          iso(startOfISOWeek(parseISO(some))),
          iso(endOfISOWeek(parseISO(some))),
        ]);
      }),
    );
  });
  test('on which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          expect(isIsoDay(text)).toBe(!Number.isNaN(parseISO(text).getTime()));
        },
      ),
    );
  });
});

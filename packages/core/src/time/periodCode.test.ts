import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { type Grain, grains, type Period } from './Period.ts';
import { parsePeriod } from './parsePeriod.ts';
import { periodCode } from './periodCode.ts';
import { periodOf } from './periodOf.ts';

const day = fc.integer({ min: 0, max: 70_000 }).map((after) => addDays('1950-01-01', after));
const month = fc.integer({ min: 1, max: 12 });

test.each<readonly [start: string, end: string, grain: Grain | undefined, code: string]>([
  ['2024-06-30', '2024-06-30', undefined, '2024-06-30'],
  ['2024-01-29', '2024-02-04', 'week', '2024-W05'],
  ['2024-12-30', '2025-01-05', 'week', '2025-W01'],
  ['2024-06-01', '2024-06-30', 'month', '2024-06'],
  ['2024-10-01', '2024-12-31', 'quarter', '2024-Q4'],
  ['2024-01-01', '2024-06-30', 'half-year', '2024-S1'],
  ['2024-01-01', '2024-12-31', 'year', '2024'],
  ['2024-01-01', '2024-04-30', 'four-month-term', '2024-01/2024-04'],
  ['2023-06-01', '2024-05-31', 'programme-year', '2023-06/2024-05'],
  ['2023-06-01', '2024-05-31', undefined, '2023-06/2024-05'],
  ['2023-09-01', '2024-08-31', 'school-year', 'school-year:2023-09/2024-08'],
  ['2024-01-01', '2024-12-31', 'fiscal-year', 'fiscal-year:2024'],
  ['2024-12-01', '2025-02-28', 'quarter', 'quarter:2024-12/2025-02'],
  ['2023-06-01', '2024-06-30', undefined, '2023-06-01/2024-06-30'],
  ['2005-06-01', '2005-06-30', 'month', '2005-06-01/2005-06-30'],
  ['2005-06-01', '2005-06-30', 'custom', 'custom:2005-06-01/2005-06-30'],
  ['2005-06-01', '2005-09-30', undefined, '2005-06/2005-09'],
  ['2024-06-03', '2024-07-15', 'custom', '2024-06-03/2024-07-15'],
  ['0224-01-01', '0224-03-31', undefined, '0224-01-01/0224-03-31'],
])('from %s to %s, as %s, is %s, and that is read back', (start, end, grain, code) => {
  const back = parsePeriod(code);
  expect(back).toMatchObject({ value: { start, end, ...(grain && { grain }) }, issues: [] });
  expect(periodCode({ start, end, ...(grain && { grain }), label: 'as written' })).toBe(code);
});

describe('a code is read back to the same days and the same grain', () => {
  const readBack = (period: Period) => {
    const code = periodCode(period);
    expect(parsePeriod(code)).toEqual({ value: { ...period, label: code }, issues: [] });
    // what is known of the programme changes nothing in it
    expect(parsePeriod(code, { yearStartsInMonth: 6, order: 'mdy' }).value).toEqual({
      ...period,
      label: code,
    });
  };
  test.each(grains.filter((grain) => grain !== 'custom'))('for a period of the grain %s', (grain) => {
    fc.assert(
      fc.property(day, month, (at, yearStartsInMonth) => {
        readBack(periodOf(at, grain, { yearStartsInMonth }));
      }),
    );
  });
  test('for any days with any grain, custom too', () => {
    fc.assert(
      fc.property(day, fc.nat(1500), fc.constantFrom(...grains), (start, length, grain) => {
        readBack({ start, end: addDays(start, length), grain });
      }),
    );
  });
  test('for whole months, thirteen too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (at, months) => {
        const { start } = periodOf(at, 'month');
        const last = periodOf(addDays(start, 31 * (months - 1)), 'month');
        readBack({ start, end: last.end, grain: 'custom' });
      }),
    );
  });
});

test('two periods have the same code only where they are the same', () => {
  fc.assert(
    fc.property(day, fc.nat(800), day, fc.nat(800), (a, lengthOfA, b, lengthOfB) => {
      const [one, other] = [
        { start: a, end: addDays(a, lengthOfA) },
        { start: b, end: addDays(b, lengthOfB) },
      ];
      expect(periodCode(one) === periodCode(other)).toBe(one.start === other.start && one.end === other.end);
    }),
  );
});

test('a name before a colon that is no grain, or a space behind it, makes no code', () => {
  expect(parsePeriod('quarter: 2024').value).toBeUndefined();
  expect(parsePeriod('toString:2024').value).toBeUndefined();
});

test.each([
  ['2024-q4', '2024-10-01', '2024-12-31'],
  ['2024-S1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-w05', '2024-01-29', '2024-02-04'],
  ['School-Year:2023-09/2024-08', '2023-09-01', '2024-08-31'],
])('%s, typed by hand, is read too', (code, start, end) => {
  expect(parsePeriod(code)).toMatchObject({ value: { start, end }, issues: [] });
});

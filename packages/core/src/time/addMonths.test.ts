import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';

const day = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays('1850-01-01', after));
const n = fc.integer({ min: -1200, max: 1200 });

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-11-15', 2, '2025-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
])('%s and %i months is %s', (from, by, expected) => {
  expect(addMonths(from, by)).toBe(expected);
});

test('the month moves by as many months, and the day never moves on', () => {
  const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  fc.assert(
    fc.property(day, n, (from, by) => {
      const to = addMonths(from, by);
      expect(month(to) - month(from)).toBe(by);
      expect(to.slice(8) <= from.slice(8)).toBe(true);
    }),
  );
});

test('days that every month has come back to where they were', () => {
  fc.assert(
    fc.property(day, n, (from, by) => {
      fc.pre(Number(from.slice(8)) <= 28);
      expect(addMonths(addMonths(from, by), -by)).toBe(from);
    }),
  );
});

import { expect, test } from 'vitest';
import { exactSum } from './exactSum.ts';
import { instantOf, wholeDays } from './instantOf.ts';

test('dates and moments are put in one order, whatever their time zone', () => {
  expect(instantOf('1970-01-02')).toBe(86_400);
  expect(instantOf('1970-01-02', 'end')).toBe(2 * 86_400 - 1);
  expect(instantOf('1970-01-01T01:00')).toBe(3600);
  expect(instantOf('1970-01-01T01:00:01.5Z', 'end')).toBe(3601.5);
  expect(instantOf('1970-01-01T01:00:00+01:00')).toBe(0);
  expect(instantOf('1970-01-01T00:00:00-02:30')).toBe(9000);
  expect(instantOf(' 2016-02-29+01:00 ')).toBe((instantOf('2016-02-29') ?? 0) - 3600);
});

test('what is no date is none', () => {
  for (const text of ['', '2023', '2023-02-29', '01/02/2023', '2023-01-01T', 'demain'])
    expect(instantOf(text)).toBeUndefined();
});

test('days are whole, sums are exact to four decimals', () => {
  expect(wholeDays(0, 86_399)).toBe(0);
  expect(wholeDays(0, 86_400)).toBe(1);
  expect(exactSum(['33.3333', '33.3333', '33.3334'])).toBe(100);
  expect(exactSum(['0.1', '0.2'])).toBe(0.3);
  expect(exactSum(['x'])).toBeNaN();
});

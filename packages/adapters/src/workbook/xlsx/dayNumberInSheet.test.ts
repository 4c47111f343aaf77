import { expect, test } from 'vitest';
import { dayNumberInSheet } from './dayNumberInSheet.ts';

test('days are numbered as Excel numbers them, with its 29 February 1900', () => {
  expect(
    ['1900-01-01', '1900-02-28', '1900-03-01', '2008-01-01'].map((day) => dayNumberInSheet(day, false)),
  ).toEqual([1, 59, 61, 39448]);
  expect(['1904-01-01', '2008-01-01'].map((day) => dayNumberInSheet(day, true))).toEqual([0, 37986]);
  expect([dayNumberInSheet('1899-12-31', false), dayNumberInSheet('1903-12-31', true)]).toEqual([
    undefined,
    undefined,
  ]);
});

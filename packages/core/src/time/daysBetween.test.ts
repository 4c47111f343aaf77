import { expect, test } from 'vitest';
import { daysBetween } from './daysBetween.ts';

test.each([
  ['2024-01-01', '2024-12-31', 365],
  ['2023-01-01', '2023-12-31', 364],
  ['1900-02-28', '1900-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2024-06-30', '2024-06-30', 0],
  ['2024-06-30', '2024-06-29', -1],
])('from %s to %s it is %i days', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

test('what is no day is refused rather than counted as NaN', () => {
  expect(() => daysBetween('2024-06-31', '2024-07-01')).toThrow('2024-06-31');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIsoDay } from './isIsoDay.ts';

test.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('%s is a day', (text) => {
  expect(isIsoDay(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-1-1',
  '0000-01-01',
  '2024-01-01T00:00',
  ' 2024-01-01',
  '',
])('"%s" is none', (text) => {
  expect(isIsoDay(text)).toBe(false);
});

test('it never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof isIsoDay(text)).toBe('boolean');
    }),
  );
});

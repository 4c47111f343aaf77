import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftPoint } from './shiftPoint.ts';

test.each([
  ['0.07', 2, '7'],
  ['7', -2, '0.07'],
  ['-0.005', 2, '-0.5'],
  ['0', 2, '0'],
  ['1e+21', 2, '1e23'],
  ['5e-324', 2, '5e-322'],
  ['12.50', 2, '1250'],
  ['no number', 2, 'no number'],
])('%s moved by %i is %s', (text, by, expected) => {
  expect(shiftPoint(text, by)).toBe(expected);
});

test('a number moved there and back is the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -5, max: 5 }),
      (value, by) => {
        const back = Number(shiftPoint(shiftPoint(String(value), by), -by));
        expect(back).toBe(Object.is(value, -0) ? 0 : value);
      },
    ),
    { numRuns: 2_000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDecimal } from './shiftDecimal.ts';
import { shiftFigure } from './shiftFigure.ts';

test.each([
  ['0.07', 2, '7'],
  ['7', -2, '0.07'],
  ['+.5', 1, '5'],
  ['-0.005', 2, '-0.5'],
  ['-12.50', 0, '-12.5'],
  ['0', 2, '0'],
  ['1e+21', 2, '1e23'],
  ['5E-324', 2, '5e-322'],
  ['12.50', 2, '1250'],
  ['100', -2, '1'],
])('%s moved by %i is %s', (digits, places, moved) => {
  expect(shiftDecimal(digits, places)).toBe(moved);
  expect(shiftFigure(digits, places)).toBe(Number(moved));
});

test('a number moved there and back is the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -5, max: 5 }),
      (value, places) => {
        const back = Number(shiftDecimal(shiftDecimal(String(value), places), -places));
        expect(back).toBe(Object.is(value, -0) ? 0 : value);
      },
    ),
    { numRuns: 2_000 },
  );
});

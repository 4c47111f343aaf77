import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf } from './decimalsOf.ts';

test.each([
  [0, 0],
  [-3, 0],
  [12.75, 2],
  [-0.125, 3],
  [1e-7, 7],
  [1.25e-7, 9],
  [1.5e21, 0],
  [1.23e2, 0],
])('%d shows %i decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test('written with as many decimals a number is itself, with one less it is not', () => {
  const hundredths = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1000);
  fc.assert(
    fc.property(hundredths, (value) => {
      const decimals = decimalsOf(value);
      expect(Number(value.toFixed(decimals))).toBe(value + 0);
      if (decimals > 0) expect(Number(value.toFixed(decimals - 1))).not.toBe(value);
    }),
  );
});

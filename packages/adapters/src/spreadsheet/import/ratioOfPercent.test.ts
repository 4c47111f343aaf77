import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioOfPercent } from './ratioOfPercent.ts';

test('the decimal point moves, the digits stay', () => {
  expect([71.2, 64.1, 7, 0, -12.5, 100, 1e-7, 1e21].map(ratioOfPercent)).toEqual([
    0.712, 0.641, 0.07, 0, -0.125, 1, 1e-9, 1e19,
  ]);
});

test('it is a hundredth to the last bit that matters', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (points) => {
      const ratio = ratioOfPercent(points);
      expect(Math.abs(ratio - points / 100)).toBeLessThanOrEqual(Math.abs(points) * 1e-17);
    }),
  );
});

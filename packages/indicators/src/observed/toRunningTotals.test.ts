import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIncrements } from './toIncrements.ts';
import { toRunningTotals } from './toRunningTotals.ts';

describe('running totals', () => {
  test('a gap adds nothing and makes every later total a lower bound', () => {
    expect(toRunningTotals([12, 18, undefined, 25, 30])).toEqual([
      { value: 12, atLeast: false },
      { value: 30, atLeast: false },
      { value: 30, atLeast: true },
      { value: 55, atLeast: true },
      { value: 85, atLeast: true },
    ]);
  });

  test('an increment next to a missing total is missing', () => {
    expect(toIncrements([12, undefined, 48, 73])).toEqual([12, undefined, undefined, 25]);
  });

  test('increments and running totals are each other’s way back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (increments) => {
        expect(toIncrements(toRunningTotals(increments).map(({ value }) => value))).toEqual(
          // 0 − 0 and not −0
          increments.map((each) => each + 0),
        );
      }),
    );
  });
});

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

  test('what is no finite number is missing, in both directions', () => {
    expect(toRunningTotals([1, Number.NaN, 2, Number.POSITIVE_INFINITY])).toEqual([
      { value: 1, atLeast: false },
      { value: 1, atLeast: true },
      { value: 3, atLeast: true },
      { value: 3, atLeast: true },
    ]);
    expect(toRunningTotals([1.7e308, 1.7e308]).at(-1)).toEqual({ value: 1.7e308, atLeast: true });
    expect(toIncrements([1, Number.NaN, 3, 5])).toEqual([1, undefined, undefined, 2]);
    expect(toIncrements([-1.7e308, 1.7e308])).toEqual([-1.7e308, undefined]);
    expect(toIncrements([1], Number.NaN)).toEqual([undefined]);
  });
});

import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completedMonths } from './completedMonths.ts';
import { countByAgeBand } from './countByAgeBand.ts';
import { disaggregationCalls } from './fixtures/disaggregationCalls.ts';
import { iterativeProportionalFitting } from './iterativeProportionalFitting.ts';
import { reconcileDisaggregation } from './reconcileDisaggregation.ts';
import { reconcileParts } from './reconcileParts.ts';

const functions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  reconcileParts,
  iterativeProportionalFitting,
  completedMonths,
  countByAgeBand,
  reconcileDisaggregation,
};

/** Every number in an answer, however deep. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* numbersIn(each);
}

test.each(Object.keys(functions))('%s hands out finite numbers and throws nothing but misuse', (name) => {
  const call = disaggregationCalls[name];
  if (!call) throw new Error(name);
  let answered = 0;
  fc.assert(
    fc.property(call, (args) => {
      try {
        const found = functions[name]?.(...(args as never[]));
        answered += 1;
        for (const number of numbersIn(found)) {
          expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
        }
      } catch (error) {
        if (!isJalonError(error)) throw error;
      }
    }),
  );
  expect(answered).toBeGreaterThan(0);
});

test('every function has calls', () => {
  expect(Object.keys(disaggregationCalls).sort()).toEqual(Object.keys(functions).sort());
});

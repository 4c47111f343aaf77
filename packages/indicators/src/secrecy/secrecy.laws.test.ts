import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secrecyCalls } from './fixtures/secrecyCalls.ts';
import { isDominated } from './isDominated.ts';
import { percentageOf } from './percentageOf.ts';
import { pPercentMargin } from './pPercentMargin.ts';
import { recoverableCells } from './recoverableCells.ts';
import { releaseResult } from './releaseResult.ts';
import { roundCells } from './roundCells.ts';
import { secrecyThreshold } from './secrecyThreshold.ts';
import { suppressCells } from './suppressCells.ts';
import { tabulateCounts } from './tabulateCounts.ts';

const functions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  isDominated,
  pPercentMargin,
  secrecyThreshold,
  percentageOf,
  recoverableCells,
  tabulateCounts,
  suppressCells,
  roundCells,
  releaseResult,
};

/** Every number in an answer, however deep. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* numbersIn(each);
}

test.each(Object.keys(functions))('%s hands out finite numbers and throws nothing but misuse', (name) => {
  const call = secrecyCalls[name];
  if (!call) throw new Error(name);
  let answered = 0;
  fc.assert(
    fc.property(call, (args) => {
      try {
        const found = functions[name]?.(...(args as never[]));
        answered += 1;
        for (const number of numbersIn(found)) {
          expect(Number.isFinite(number)).toBe(true);
        }
      } catch (error) {
        if (!isJalonError(error)) throw error;
      }
    }),
  );
  expect(answered).toBeGreaterThan(0);
});

test('every function has calls', () => {
  expect(Object.keys(secrecyCalls).sort()).toEqual(Object.keys(functions).sort());
});

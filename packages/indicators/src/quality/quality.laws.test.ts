import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantRuns } from './constantRuns.ts';
import { dataQuality } from './dataQuality.ts';
import { findJumps } from './findJumps.ts';
import { qualityCalls } from './fixtures/qualityCalls.ts';
import { lastDigitTest } from './lastDigitTest.ts';
import { modifiedZScores } from './modifiedZScores.ts';
import { myersIndex } from './myersIndex.ts';
import { reportingCompleteness } from './reportingCompleteness.ts';
import { timeliness } from './timeliness.ts';
import { tukeyFences } from './tukeyFences.ts';
import { whippleIndex } from './whippleIndex.ts';

const functions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  reportingCompleteness,
  timeliness,
  modifiedZScores,
  tukeyFences,
  lastDigitTest,
  whippleIndex,
  myersIndex,
  findJumps,
  constantRuns,
  dataQuality,
};

/** Every number in an answer, however deep. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* numbersIn(each);
}

test.each(Object.keys(functions))('%s hands out finite numbers and throws nothing but misuse', (name) => {
  const call = qualityCalls[name];
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
  expect(Object.keys(qualityCalls).sort()).toEqual(Object.keys(functions).sort());
});

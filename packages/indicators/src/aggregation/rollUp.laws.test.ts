import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapmanEstimate } from './chapmanEstimate.ts';
import { countByRating } from './countByRating.ts';
import { distinctBounds } from './distinctBounds.ts';
import { distinctByInclusionExclusion } from './distinctByInclusionExclusion.ts';
import { distinctUnion } from './distinctUnion.ts';
import { aggregationCalls } from './fixtures/aggregationCalls.ts';
import { meanOfRatios } from './meanOfRatios.ts';
import type { RollUpValue } from './RollUpOptions.ts';
import { ratioOfSums } from './ratioOfSums.ts';
import { rollUp } from './rollUp.ts';
import { rollUpRows } from './rollUpRows.ts';
import { rollUpTree } from './rollUpTree.ts';
import { toObservedValue } from './toObservedValue.ts';
import { weightedIndex } from './weightedIndex.ts';
import { weightedMean } from './weightedMean.ts';

const functions = {
  chapmanEstimate,
  countByRating,
  distinctBounds,
  distinctByInclusionExclusion,
  distinctUnion,
  meanOfRatios,
  ratioOfSums,
  rollUp,
  rollUpRows,
  rollUpTree,
  toObservedValue,
  weightedIndex,
  weightedMean,
};

test('every function has its wild calls', () => {
  expect(Object.keys(aggregationCalls).sort()).toEqual(Object.keys(functions).sort());
});

test.each(Object.entries(functions))('%s never answers NaN or Infinity', (name, own) => {
  fc.assert(
    fc.property(aggregationCalls[name] as fc.Arbitrary<readonly unknown[]>, (args) => {
      let found: unknown;
      try {
        found = (own as (...args: never) => unknown)(...(args as never));
      } catch (error) {
        expect(isJalonError(error)).toBe(true);
      }
      expect(told(found)).not.toMatch(/NaN|Infinity/);
    }),
  );
});

/** Every number in an answer, as text. */
const told = (found: unknown): string =>
  typeof found === 'number'
    ? String(found)
    : typeof found === 'object' && found !== null
      ? Object.values(found).map(told).join(' ')
      : '';

const periods = ['01-31', '02-29', '03-31', '04-30'].map((end) => ({
  start: `2024-${end.slice(0, 2)}-01`,
  end: `2024-${end}`,
}));
const cells = fc
  .uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom('n', 's', 'w'), fc.integer({ min: 0, max: 999 })), {
    selector: ([month, place]) => `${month} ${place}`,
    minLength: 1,
  })
  .map((all) =>
    all.map(
      ([n, place, value]): RollUpValue => ({ period: periods[n] ?? { start: '', end: '' }, place, value }),
    ),
  );
const visits = { unit: 'visits', basis: 'increment' as const };
const known = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

describe('laws of a sum', () => {
  test('the order of the values changes nothing', () => {
    fc.assert(
      fc.property(cells, (values) => {
        expect(
          rollUpRows(visits, values.toReversed(), { by: 'place' }).map(({ result }) => result.value),
        ).toEqual(rollUpRows(visits, values, { by: 'place' }).map(({ result }) => result.value));
      }),
    );
  });

  test('over places and then over time is over time and then over places', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const byPlace = rollUpRows(visits, values, { by: 'place' }).flatMap(({ result }) =>
          known(toObservedValue(result)),
        );
        const first = rollUp(visits, byPlace, { by: 'time' }).value;
        const byTime = rollUpRows(visits, values, { by: 'time' }).flatMap(({ of, result }) =>
          known(toObservedValue(result)).map((value) => ({
            ...value,
            period: { start: '2024-01-01', end: '2024-04-30' },
            place: of[0]?.[1] ?? '',
          })),
        );
        expect(rollUp(visits, byTime, { by: 'place' }).value).toBe(first);
        expect(first).toBe(values.reduce((sum, { value }) => sum + Number(value), 0));
      }),
    );
  });

  test('in dozens it is a dozenth', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const dozens = values.map((value) => ({ ...value, value: Number(value.value) / 12 }));
        const [of, inDozens] = [values, dozens].map((all) =>
          rollUpRows(visits, all, { by: 'time' }).map(({ result }) => result.value ?? Number.NaN),
        );
        for (const [n, value] of (of ?? []).entries()) expect(inDozens?.[n]).toBeCloseTo(value / 12, 9);
      }),
    );
  });

  test('a part that is taken away leaves a lower bound', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const period = periods[0];
        const all = values.map((value, n) => ({ ...value, period: period ?? value.period, place: `p${n}` }));
        const parts = all.map(({ place }) => place);
        const whole = rollUp(visits, all, { by: 'place', parts });
        const less = rollUp(visits, all.slice(1), { by: 'place', parts });
        expect(whole).not.toHaveProperty('bounds');
        if (less.status === 'computed') {
          expect(less.value).toBeLessThanOrEqual(whole.value ?? Number.NaN);
          expect(less.atLeast).toBe(true);
        }
      }),
    );
  });
});

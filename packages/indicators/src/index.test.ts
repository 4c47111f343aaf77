import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregationCalls } from './aggregation/fixtures/aggregationCalls.ts';
import { compositeCalls } from './composite/fixtures/compositeCalls.ts';
import { definitionCalls } from './definition/fixtures/definitionCalls.ts';
import { disaggregationCalls } from './disaggregation/fixtures/disaggregationCalls.ts';
import { emulationCalls } from './emulation/fixtures/emulationCalls.ts';
import { explainCalls } from './explain/fixtures/explainCalls.ts';
import { formulaCalls } from './formula/fixtures/formulaCalls.ts';
import { growthCalls } from './growth/fixtures/growthCalls.ts';
import * as indicators from './index.ts';
import { observedCalls } from './observed/fixtures/observedCalls.ts';
import { portfolioCalls } from './portfolio/fixtures/portfolioCalls.ts';
import { progressCalls } from './progress/fixtures/progressCalls.ts';
import { qualitativeCalls } from './qualitative/fixtures/qualitativeCalls.ts';
import { qualityCalls } from './quality/fixtures/qualityCalls.ts';
import { queryCalls } from './query/fixtures/queryCalls.ts';
import { ratingCalls } from './rating/fixtures/ratingCalls.ts';
import { scheduleCalls } from './schedule/fixtures/scheduleCalls.ts';
import { secrecyCalls } from './secrecy/fixtures/secrecyCalls.ts';
import { statisticsCalls } from './statistics/fixtures/statisticsCalls.ts';
import { answersCalls } from './survey/answers/fixtures/answersCalls.ts';
import { changeCalls } from './survey/change/fixtures/changeCalls.ts';
import { inferenceCalls } from './survey/contrast/fixtures/inferenceCalls.ts';
import { samplingCalls } from './survey/sampling/fixtures/samplingCalls.ts';
import { trendCalls } from './trend/fixtures/trendCalls.ts';
import { valueCalls } from './value/fixtures/valueCalls.ts';

/** Wild arguments of every function that the package exports, written in the room of each. */
const calls: ReadonlyMap<string, fc.Arbitrary<readonly unknown[]>> = new Map(
  [
    compositeCalls,
    explainCalls,
    observedCalls,
    scheduleCalls,
    ratingCalls,
    progressCalls,
    aggregationCalls,
    portfolioCalls,
    statisticsCalls,
    formulaCalls,
    inferenceCalls,
    qualitativeCalls,
    changeCalls,
    answersCalls,
    samplingCalls,
    qualityCalls,
    queryCalls,
    secrecyCalls,
    disaggregationCalls,
    growthCalls,
    trendCalls,
    definitionCalls,
    emulationCalls,
    valueCalls,
  ].flatMap((room) => Object.entries(room)),
);
const functions = Object.entries(indicators).filter(([, value]) => typeof value === 'function') as [
  string,
  (...args: readonly unknown[]) => unknown,
][];

describe('whatever a function is asked, the answer is a number, nothing, or the reason why there is none', () => {
  test('every function has wild arguments here', () => {
    expect(functions.map(([name]) => name).filter((name) => !calls.has(name))).toEqual([]);
    expect([...calls.keys()].filter((name) => !functions.some(([known]) => known === name))).toEqual([]);
  });

  test.each(functions.filter(([name]) => calls.has(name)))('%s', { timeout: 60_000 }, (name, call) => {
    let answered = 0;
    fc.assert(
      fc.property(calls.get(name) ?? fc.constant([]), (args) => {
        let found: unknown;
        try {
          found = call(...args);
          answered += 1;
        } catch (error) {
          if (isJalonError(error)) return;
          throw error;
        }
        expect(faultsIn(found).filter((fault) => !isGiven(fault, args))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(answered).toBeGreaterThan(0);
  });

  test('a fault would be found', () => {
    expect(faultsIn({ a: [1, Number.NaN], b: { c: Number.POSITIVE_INFINITY }, d: -0 })).toEqual([
      '/a/1 is NaN',
      '/b/c is Infinity',
      '/d is minus zero',
    ]);
    expect(faultsIn({ at: new Date(0) })).toEqual(['/at is no plain data']);
  });
});

/** A minus zero may be handed back, never made. */
const isGiven = (fault: string, args: readonly unknown[]): boolean =>
  fault.endsWith('minus zero') && faultsIn(args).some((given) => given.endsWith('minus zero'));

/** Where a result holds what no result may hold: what is no finite number, what does not go through JSON. */
function faultsIn(value: unknown, path = '', seen = new Set<object>()): readonly string[] {
  if (Object.is(value, -0)) return [`${path} is minus zero`];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (ArrayBuffer.isView(value)) return [];
  if (!Array.isArray(value) && !(value instanceof Map) && !isPlain(value))
    return [`${path} is no plain data`];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, found]) => faultsIn(found, `${path}/${String(key)}`, seen));
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

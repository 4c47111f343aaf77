import type { Additivity } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const at = (place: string, fields: Partial<RollUpValue> = {}): RollUpValue => ({ period, place, ...fields });
const inYear = (year: number, fields: Partial<RollUpValue>): RollUpValue => ({
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  ...fields,
});
const two = [at('n', { value: 40 }), at('s', { value: 20 })];
const twoYears = [inYear(2023, { value: 40 }), inYear(2024, { value: 20 })];
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code.replace('aggregation/', ''));
const declared = (place: Additivity): RollUpIndicator => ({ unit: 'days', additivity: { place } });
const byPlace: RollUpOptions = { by: 'place' };
const byTime: RollUpOptions = { by: 'time' };

describe('without a declaration', () => {
  test.each<[RollUpIndicator, RollUpOptions, string]>([
    [{ countOf: 'contacts' }, byPlace, 'sum'],
    [{ countOf: 'sessions' }, byTime, 'sum'],
    [{ basis: 'increment' }, byPlace, 'sum'],
    [{ basis: 'increment' }, byTime, 'sum'],
    [{ basis: 'running-total' }, byPlace, 'sum'],
    [{ basis: 'running-total' }, byTime, 'last'],
    [{ basis: 'running-total', countOf: 'distinct-people' }, byTime, 'last'],
    [{ basis: 'snapshot', countOf: 'contacts' }, byTime, 'last'],
    [{ basis: 'snapshot', countOf: 'contacts' }, byPlace, 'sum'],
  ])('%o by %o is a %s', (indicator, options, way) => {
    const found = rollUp(indicator, options === byTime ? twoYears : two, options);
    expect(found).toMatchObject({
      status: 'computed',
      value: way === 'last' ? 20 : 60,
      method: `roll-up-${way}@1`,
    });
    expect(found.warnings).toEqual([]);
  });

  test.each<[RollUpIndicator, RollUpOptions]>([
    [{ unit: 'days' }, byPlace],
    [{ unit: 'days', basis: 'snapshot' }, byPlace],
    [{ unit: 'days' }, byTime],
  ])('%o by %o is not known to add up', (indicator, options) => {
    const found = rollUp(indicator, options === byTime ? twoYears : two, options);
    expect(found).toMatchObject({ reason: 'not-additive', coverage: { observed: 2, expected: 2 } });
    expect(found.warnings).toEqual([
      { code: 'aggregation/additivity-undeclared', severity: 'warning', params: {} },
    ]);
  });
});

describe('what does not add up is refused with its reason', () => {
  const sum = { as: 'sum' as const };
  test.each<[string, RollUpIndicator, RollUpOptions]>([
    ['percentages-summed', { unit: 'ratio' }, { ...byPlace, ...sum }],
    ['percentages-summed', { basis: 'ratio' }, { ...byTime, ...sum }],
    ['percentages-summed', { unit: 'ratio', additivity: { place: 'sum' } }, byPlace],
    ['snapshots-summed', { basis: 'snapshot', countOf: 'contacts' }, { ...byTime, ...sum }],
    ['totals-summed', { basis: 'running-total' }, { ...byTime, ...sum }],
    ['declared-not-additive', { additivity: { place: 'none' }, countOf: 'contacts' }, byPlace],
    ['last-of-parts', { countOf: 'contacts' }, { ...byPlace, as: 'last' }],
  ])('%s', (code, indicator, options) => {
    const found = rollUp(indicator, options.by === 'time' ? twoYears : two, options);
    expect(found).toMatchObject({ status: 'not-computable', reason: 'not-additive' });
    expect(found.warnings).toEqual([{ code: `aggregation/${code}`, severity: 'error', params: {} }]);
  });

  test('states and running totals add up over places all the same', () => {
    for (const basis of ['snapshot', 'running-total'] as const) {
      expect(rollUp({ basis }, two, { ...byPlace, as: 'sum' }).value).toBe(60);
    }
    expect(rollUp({ basis: 'increment' }, twoYears, { ...byTime, as: 'sum' }).value).toBe(60);
  });

  test('a declaration for one dimension says nothing of another, nor does an inherited name', () => {
    expect(rollUp({ additivity: { place: 'mean' } }, twoYears, byTime)).toMatchObject({
      reason: 'not-additive',
    });
    const values = [{ period, categories: { constructor: 'x' }, value: 2 }];
    expect(rollUp({ countOf: 'contacts', additivity: {} }, values, { by: 'constructor' }).value).toBe(2);
  });
});

describe('a mean', () => {
  test('with a part that is known from above alone is at most its value', () => {
    const values = [at('n', { value: 10, n: 1 }), at('s', { value: 4, n: 1, bounds: { max: 4 } })];
    for (const way of ['mean', 'weighted-mean'] as const) {
      expect(rollUp(declared(way), values, byPlace)).toMatchObject({
        value: 7,
        atMost: true,
        bounds: { max: 7 },
      });
    }
  });

  test('skips what is missing, with its coverage', () => {
    const found = rollUp(declared('mean'), two, { ...byPlace, parts: ['n', 's', 'w'] });
    expect(found).toMatchObject({
      value: 30,
      method: 'roll-up-mean@1',
      unit: 'days',
      coverage: { observed: 2, expected: 3 },
    });
    expect(found).not.toHaveProperty('bounds');
    expect(codes(found)).toEqual(['parts-missing', 'low-coverage']);
  });

  test('of intervals is an interval', () => {
    const values = [at('n', { value: 10 }), at('s', { value: 4, bounds: { min: 2, max: 8 } })];
    expect(rollUp(declared('mean'), values, byPlace)).toMatchObject({ value: 7, bounds: { min: 6, max: 9 } });
    const open = [at('n', { value: 10 }), at('s', { value: 4, bounds: { max: 8 } })];
    expect(rollUp(declared('mean'), open, byPlace).bounds).toEqual({ max: 9 });
    const above = [at('n', { value: 10 }), at('s', { value: 4, bounds: { min: 2 } })];
    expect(rollUp(declared('mean'), above, byPlace).bounds).toEqual({ min: 6 });
  });

  test('of what is too large is none', () => {
    const values = [at('n', { value: 1e308 }), at('s', { value: 1e308 })];
    expect(rollUp(declared('mean'), values, byPlace)).toMatchObject({ reason: 'too-large' });
  });
});

describe('a weighted mean', () => {
  const values = [at('n', { value: 40, n: 1 }), at('s', { value: 20, n: 3 })];
  const own = declared('weighted-mean');

  test('weighs by the number of units behind a value', () => {
    const found = rollUp(own, values, byPlace);
    expect(found).toMatchObject({ value: 25, method: 'roll-up-weighted-mean@1' });
    expect(found).not.toHaveProperty('shareOfWeight');
    expect(found).not.toHaveProperty('ifMissingZero');
  });

  test('weighs by a list, which tells the weight of what is missing', () => {
    const weights = new Map([
      ['n', 1],
      ['s', 1],
      ['w', 2],
    ]);
    const found = rollUp(own, values, { ...byPlace, weights, parts: ['n', 's', 'w'] });
    expect(found).toMatchObject({ value: 30, shareOfWeight: 0.5, ifMissingZero: 15 });
    expect(rollUp(own, values, { ...byPlace, weights })).toMatchObject({ value: 30, shareOfWeight: 1 });
  });

  test('weighs by what was counted where a part is missing, of which no weight is known', () => {
    const found = rollUp(own, [at('n', { value: 40, n: 1 }), at('s', { value: 20, n: 3 })], {
      ...byPlace,
      parts: ['n', 's', 'w'],
    });
    expect(found).toMatchObject({ status: 'computed', value: 25, coverage: { observed: 2, expected: 3 } });
    expect(found).not.toHaveProperty('shareOfWeight');
  });

  test('of intervals is an interval', () => {
    const bounded = [
      at('n', { value: 40, n: 1 }),
      at('s', { value: 20, n: 3, bounds: { min: 16, max: 24 } }),
    ];
    expect(rollUp(own, bounded, byPlace).bounds).toEqual({ min: 22, max: 28 });
    const open = [at('n', { value: 40, n: 1 }), at('s', { value: 20, n: 3, bounds: { min: 16 } })];
    expect(rollUp(own, open, byPlace).bounds).toEqual({ min: 22 });
    const openBelow = [at('n', { value: 40, n: 1 }), at('s', { value: 20, n: 3, bounds: { max: 24 } })];
    expect(rollUp(own, openBelow, byPlace).bounds).toEqual({ max: 28 });
  });

  test('weights go by code: of a period there is none', () => {
    const years = twoYears.map((value) => ({ ...value, n: 1 }));
    const weights = new Map([['', 1]]);
    expect(rollUp(own, years, { ...byTime, as: 'weighted-mean', weights })).toMatchObject({
      reason: 'no-weights',
    });
    expect(rollUp(own, years, { ...byTime, as: 'weighted-mean' }).value).toBe(30);
  });

  test('without weights is none', () => {
    expect(rollUp(own, two, byPlace)).toMatchObject({ reason: 'no-weights' });
    expect(rollUp(own, [at('n', { value: 4, n: 0 })], byPlace)).toMatchObject({ reason: 'no-weights' });
    const weights = new Map([['n', 1]]);
    expect(rollUp(own, values, { ...byPlace, weights })).toMatchObject({ reason: 'no-weights' });
    expect(rollUp(own, [at('n', { value: 4 })], { ...byPlace, weights, parts: ['w'] })).toMatchObject({
      reason: 'no-weights',
    });
    expect(rollUp(own, [at('n', { value: 4, n: 1 }), at('s', { value: 4 })], byPlace)).toMatchObject({
      reason: 'no-weights',
    });
  });
});

describe('extremes', () => {
  test('the highest, and with a part missing at least that', () => {
    const found = rollUp(declared('max'), two, byPlace);
    expect(found).toMatchObject({ value: 40, method: 'roll-up-max@1' });
    expect(found).not.toHaveProperty('bounds');
    const partial = rollUp(declared('max'), two, { ...byPlace, parts: ['w'] });
    expect(partial).toMatchObject({ value: 40, atLeast: true, bounds: { min: 40 } });
  });

  test('the lowest, and with a part missing at most that', () => {
    const found = rollUp(declared('min'), two, byPlace);
    expect(found).toMatchObject({ value: 20, method: 'roll-up-min@1' });
    expect(found).not.toHaveProperty('bounds');
    const partial = rollUp(declared('min'), two, { ...byPlace, parts: ['w'] });
    expect(partial).toMatchObject({ value: 20, atMost: true, bounds: { max: 20 } });
    expect(partial).not.toHaveProperty('atLeast');
  });

  test('of intervals', () => {
    const values = [
      at('n', { value: 5, bounds: { min: 1, max: 9 } }),
      at('s', { value: 6, bounds: { min: 2, max: 7 } }),
    ];
    expect(rollUp(declared('max'), values, byPlace)).toMatchObject({ value: 6, bounds: { min: 2, max: 9 } });
    expect(rollUp(declared('min'), values, byPlace)).toMatchObject({ value: 5, bounds: { min: 1, max: 7 } });
  });
});

describe('a ratio', () => {
  const share = (place: string, numerator: number, denominator: number) =>
    at(place, { numerator, denominator });
  const own: RollUpIndicator = { unit: 'ratio' };

  test('is rolled up as a ratio of sums', () => {
    const found = rollUp(own, [share('n', 30, 40), share('s', 5, 10)], byPlace);
    expect(found).toMatchObject({
      value: 0.7,
      unit: 'ratio',
      method: 'roll-up-ratio-of-sums@1',
      numerator: 35,
      denominator: 50,
    });
    expect(found).not.toHaveProperty('bounds');
    expect(found.warnings).toEqual([]);
    // the ratio of what is there need not be that of the whole
    const whole = { period, value: 0.6 };
    const some = rollUp(own, [share('n', 30, 40), whole], { ...byPlace, parts: ['s', 'n'], minCoverage: 0 });
    expect(codes(some)).toEqual(['parts-missing']);
  });

  test('is averaged on request alone', () => {
    const values = [share('n', 30, 40), share('s', 5, 10)];
    expect(rollUp(own, values, { ...byPlace, as: 'mean' }).value).toBe(0.625);
  });

  test('a share of nobody is no part', () => {
    const found = rollUp(own, [share('n', 30, 40), share('s', 0, 0)], byPlace);
    expect(found).toMatchObject({ value: 0.75, coverage: { observed: 1, expected: 1 } });
    const contradictory = rollUp(own, [share('n', 30, 40), share('s', 2, 0)], byPlace);
    expect(contradictory).toMatchObject({ value: 0.75, coverage: { observed: 1, expected: 2 } });
    const some = rollUp(own, [share('n', 30, 40), share('s', 0, 4)], byPlace);
    expect(some).toMatchObject({ denominator: 44, coverage: { observed: 2, expected: 2 } });
    const reported = at('s', { value: 0, numerator: 0, denominator: 0 });
    expect(rollUp(own, [share('n', 30, 40), reported], byPlace).coverage).toEqual({
      observed: 2,
      expected: 2,
    });
  });

  test('percentages without their parts are not in the figure, which says so', () => {
    const mixed = [share('n', 30, 40), at('s', { value: 0.9 }), at('w', { value: 0.9, numerator: 9 })];
    const found = rollUp(own, mixed, byPlace);
    expect(found).toMatchObject({ value: 0.75, coverage: { observed: 1, expected: 3 } });
    expect(found.warnings[0]).toEqual({
      code: 'aggregation/no-numerators',
      severity: 'warning',
      params: { missing: 2 },
    });
    expect(codes(found)).toEqual(['no-numerators', 'low-coverage']);
    const below = [share('n', 30, 40), at('s', { value: 0.9, denominator: 9 })];
    expect(rollUp(own, below, byPlace)).toMatchObject({
      value: 0.75,
      denominator: 40,
      coverage: { observed: 1, expected: 2 },
    });
    const none = rollUp(own, [at('s', { value: 0.9, denominator: 4 })], byPlace);
    expect(none).toMatchObject({ reason: 'not-additive' });
    expect(codes(none)).toEqual(['no-numerators']);
  });

  test('of nothing, or of no numbers, has no figure', () => {
    const zero = at('n', { value: 0, numerator: 0, denominator: 0 });
    expect(rollUp(own, [zero], byPlace)).toMatchObject({ reason: 'division-by-zero' });
    const bad = at('n', { value: 0.5, numerator: Number.NaN, denominator: 4 });
    expect(rollUp(own, [bad], byPlace)).toMatchObject({ reason: 'not-a-number' });
    const worse = at('n', { value: 0.5, numerator: 4, denominator: Number.POSITIVE_INFINITY });
    expect(rollUp(own, [worse], byPlace)).toMatchObject({ reason: 'not-a-number' });
  });

  test('a recorded value goes before the quotient of its parts', () => {
    const values = [at('n', { value: 0.8, numerator: 30, denominator: 40 })];
    expect(rollUp(own, values, { ...byPlace, as: 'mean' }).value).toBe(0.8);
  });
});

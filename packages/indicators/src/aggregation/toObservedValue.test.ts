import { describe, expect, test } from 'vitest';
import { progress } from '../progress/progress.ts';
import type { RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';
import { rollUpRows } from './rollUpRows.ts';
import { toObservedValue } from './toObservedValue.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const at = (place: string, fields: Partial<RollUpValue>): RollUpValue => ({ period, place, ...fields });
const visits = {
  unit: 'visits',
  countOf: 'contacts' as const,
  basis: 'increment' as const,
  targets: [{ value: 100, over: 'to-date' as const, date: '2024-12-31' }],
};
const byPlace: RollUpOptions = { by: 'place' };
const ratingOf = (values: readonly RollUpValue[], options = byPlace) => {
  const value = toObservedValue(rollUp(visits, values, options));
  return progress(visits, value ? [value] : [], { asOf: '2025-01-31' }).rating;
};

describe('against a target that covers all parts', () => {
  const some = [at('n', { value: 40 }), at('s', { value: 25 })];

  test('a partial sum is rated unknown, never worse, and achieved where it is enough already', () => {
    expect(ratingOf(some, { ...byPlace, parts: ['n', 's', 'w'] })).toBe('unknown');
    expect(ratingOf(some, { ...byPlace, parts: ['n', 's'] })).toBe('partly-achieved');
    expect(ratingOf([at('n', { value: 120 })], { ...byPlace, parts: ['n', 's'] })).toBe('achieved');
  });

  test('a partial sum that may fall is not rated', () => {
    const net = rollUp({ ...visits, net: true }, [at('n', { value: 120 })], {
      ...byPlace,
      parts: ['n', 's'],
    });
    const value = toObservedValue(net);
    expect(value).toEqual({ period, value: 120, bounds: {} });
    expect(progress(visits, value ? [value] : [], { asOf: '2025-01-31' }).rating).toBe('unknown');
  });

  test('no target is achieved for good on provisional values', () => {
    expect(ratingOf([at('n', { value: 120, stage: 'provisional' })])).toBe('achieved-early');
  });
});

test('carries what must be said with the figure', () => {
  const values = [
    at('n', { value: 40, approximate: true, stage: 'provisional' }),
    at('s', { value: 2, state: 'imputed' }),
  ];
  expect(toObservedValue(rollUp(visits, values, byPlace))).toEqual({
    period,
    value: 42,
    approximate: true,
    stage: 'provisional',
    state: 'imputed',
  });
  expect(toObservedValue(rollUp(visits, [at('n', { value: 40 })], byPlace))).toEqual({ period, value: 40 });
});

test('a ratio keeps its parts, so that places and then periods give one ratio of sums', () => {
  const halves = [
    { start: '2024-01-01', end: '2024-06-30' },
    { start: '2024-07-01', end: '2024-12-31' },
  ];
  const trained = { unit: 'ratio' };
  const values = halves.flatMap((half, n) =>
    ['a', 'b'].map((place, m) => ({ period: half, place, numerator: n + m + 1, denominator: 10 * (m + 1) })),
  );
  const rows = rollUpRows(trained, values, byPlace).flatMap(({ result }) => toObservedValue(result) ?? []);
  expect(rows[0]).toEqual({ period: halves[0], value: 0.1, numerator: 3, denominator: 30 });
  // (1 + 2 + 2 + 3) / 60
  expect(rollUp(trained, rows, { by: 'time' }).value).toBe(8 / 60);
});

test('what is provisional and nothing else has no state', () => {
  const found = toObservedValue(rollUp(visits, [at('n', { value: 40, stage: 'provisional' })], byPlace));
  expect(found).toStrictEqual({ period, value: 40, stage: 'provisional' });
  const about = toObservedValue(rollUp(visits, [at('n', { value: 40, approximate: true })], byPlace));
  expect(about).toStrictEqual({ period, value: 40, approximate: true });
});

test('bounds without a figure are no value', () => {
  const people = [at('n', { value: 40 }), at('s', { value: 25 })];
  const found = rollUp({ countOf: 'distinct-people' }, people, byPlace);
  expect(found).toMatchObject({ status: 'not-computable', period, bounds: { min: 40, max: 65 } });
  expect(toObservedValue(found)).toBeUndefined();
});

test('without a figure there is no value', () => {
  expect(toObservedValue(rollUp(visits, [], byPlace))).toBeUndefined();
  const { period: _, ...undated } = rollUp(visits, [at('n', { value: 40 })], byPlace);
  expect(toObservedValue(undated as ReturnType<typeof rollUp>)).toBeUndefined();
});

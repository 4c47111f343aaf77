import type { Observation, Period } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ComputedIndicator } from '../ComputedIndicator.ts';
import type { FormulaReading } from '../FormulaReading.ts';
import { indexIndicators } from '../indicatorIndex.ts';
import { findReading, lookupOf } from './lookup.ts';
import type { Surroundings } from './Surroundings.ts';
import { keyOf, type Task } from './Task.ts';

const year: Period = { start: '2024-01-01', end: '2024-12-31', grain: 'year' };
const stock = { id: 'stock', code: 'S', unit: 'h' };
const named = { id: 'named', unit: 'EUR', name: { fr: 'Coût', en: 'Cost' }, unitLabel: { fr: '€', en: '€' } };
const around = (
  observations: readonly Observation[] = [],
  more: Partial<Surroundings> = {},
): Surroundings => ({
  index: indexIndicators([stock, named, { id: 'a', code: 'T', unit: '' }, { id: 'b', code: 'T', unit: '' }]),
  dimensions: undefined,
  observations: new Map([['stock', observations]]),
  settings: { asOf: Infinity, finalOnly: false },
  yearStartsInMonth: undefined,
  maxReadings: 10_000,
  trace: false,
  ...more,
});
const root: Task = { indicator: { id: 'own', unit: 'h' }, period: year, where: [] };
const reading = (more: Partial<FormulaReading> = {}): FormulaReading => ({
  key: 'the reading',
  indicator: 'S',
  where: [],
  back: 0,
  ...more,
});

describe('what a reading asks for', () => {
  test('is an indicator in the period and the part of the task', () => {
    const own = reading();
    const task = { indicator: stock, period: year, where: [] };
    expect(lookupOf(own, root, around())).toEqual({ reading: own, task, key: keyOf(task) });
    expect(keyOf(task)).toBe('["stock","2024-01-01","2024-12-31",[]]');
    const part = { ...task, where: [{ dimension: 'sex', category: 'female' }] };
    expect(keyOf(part)).toBe('["stock","2024-01-01","2024-12-31",[["sex","female"]]]');
    const days = { start: '2024-01-05', end: '2024-01-20' };
    expect(lookupOf(own, { ...root, period: days }, around()).task?.period).toEqual(days);
  });

  test('is its own categories, then those of the task that it does not name', () => {
    const where = [
      { dimension: 'sex', category: 'female' },
      { dimension: 'place', category: 'here' },
    ];
    const own = reading({ where: [{ dimension: 'sex', category: 'all' }] });
    expect(lookupOf(own, { ...root, where }, around()).task?.where).toEqual([
      { dimension: 'sex', category: 'all' },
      { dimension: 'place', category: 'here' },
    ]);
    expect(lookupOf(reading(), { ...root, where }, around()).task?.where).toEqual(where);
  });

  test('is nothing where the indicator or the period cannot be told', () => {
    for (const own of [
      reading({ indicator: 'nobody' }),
      reading({ indicator: 'T' }),
      reading({ at: '2023-2024' }),
      reading({ at: 'soon' }),
    ]) {
      expect(lookupOf(own, root, around())).toEqual({ reading: own, key: '' });
    }
  });

  test('may be another period: so many before, or one by its name', () => {
    const periodOf = (more: Partial<FormulaReading>, month?: number) =>
      lookupOf(reading(more), root, around([], { yearStartsInMonth: month })).task?.period;
    expect(periodOf({ back: 1 })).toEqual({ start: '2023-01-01', end: '2023-12-31', grain: 'year' });
    expect(periodOf({ back: 3 })).toMatchObject({ start: '2021-01-01', end: '2021-12-31' });
    expect(periodOf({ at: '2022-Q2' })).toMatchObject({ start: '2022-04-01', end: '2022-06-30' });
    expect(periodOf({ at: '2022-Q2', back: 1 })).toMatchObject({ start: '2022-01-01', end: '2022-03-31' });
    expect(periodOf({ at: '2023-2024' }, 9)).toMatchObject({ start: '2023-09-01', end: '2024-08-31' });
  });

  test('is nothing farther back than 366,000 days', () => {
    const days = { ...root, period: { start: '2024-01-01', end: '2024-12-31' } };
    // 366 days a thousand times are not too far, and once more are
    expect(lookupOf(reading({ back: 1000 }), days, around()).task).toBeDefined();
    const far = reading({ back: 1001 });
    expect(lookupOf(far, days, around())).toEqual({ reading: far, key: '', isTooFar: true });
  });
});

describe('what a reading came to', () => {
  const seen: Observation = { id: 'o', indicator: 'stock', period: year, value: 5 };
  const find = (
    more: Partial<FormulaReading>,
    done = new Map<string, ComputedIndicator>(),
    around_ = around([seen]),
  ) => findReading(lookupOf(reading(more), root, around_), done, around_);

  test('is what observations say', () => {
    expect(find({})).toEqual({
      reading: {
        key: 'the reading',
        indicator: 'stock',
        unit: 'h',
        period: year,
        value: 5,
        coverage: { observed: 1, expected: 1 },
      },
      issues: [],
    });
    expect(find({ where: [{ dimension: 'sex', category: 'female' }] }).reading).not.toHaveProperty('value');
  });

  test('carries the names of its indicator, and why there is no value', () => {
    const found = find({ indicator: 'named' });
    expect(found.reading).toEqual({
      key: 'the reading',
      indicator: 'named',
      name: named.name,
      unitLabel: named.unitLabel,
      unit: 'EUR',
      period: year,
      reason: 'missing-value',
      coverage: { observed: 0, expected: 1 },
    });
    expect(found.issues.map(({ code }) => code)).toEqual(['formula/no-value']);
  });

  test('is what was computed before, with its warnings', () => {
    const key = keyOf({ indicator: stock, period: year, where: [] });
    const warning = { code: 'formula/provisional', severity: 'warning', params: {} } as const;
    const common = { period: year, readings: [], warnings: [warning] };
    const computed: ComputedIndicator = {
      status: 'computed',
      value: 7,
      unit: 'h',
      method: 'formula@1',
      coverage: { observed: 2, expected: 3 },
      ...common,
    };
    expect(find({}, new Map([[key, computed]]))).toMatchObject({
      reading: { value: 7, coverage: { observed: 2, expected: 3 } },
      issues: [warning],
    });
    expect(find({}, new Map([[key, computed]])).reading).not.toHaveProperty('reason');
    const without: ComputedIndicator = { status: 'not-computable', reason: 'conflict', ...common };
    const found = find({}, new Map([[key, without]])).reading;
    expect(found).toMatchObject({ reason: 'conflict', coverage: { observed: 0, expected: 1 } });
    expect(found).not.toHaveProperty('value');
  });

  test('is missing where it is too far back, and a fault where the period is none', () => {
    const none = {
      key: 'the reading',
      indicator: 'S',
      unit: '',
      period: { start: '', end: '' },
      coverage: { observed: 0, expected: 1 },
    };
    expect(find({ back: 1001 })).toEqual({ reading: { ...none, reason: 'missing-value' }, issues: [] });
    const issue = { code: 'formula/ambiguous-period', severity: 'error' };
    expect(find({ at: '2023-2024' })).toEqual({
      reading: { ...none, reason: 'formula-error' },
      issues: [{ ...issue, params: { period: '2023-2024' } }],
    });
    expect(find({ indicator: 'nobody' })).toEqual({
      reading: { ...none, indicator: 'nobody', reason: 'formula-error' },
      issues: [{ ...issue, params: { period: '' } }],
    });
  });
});

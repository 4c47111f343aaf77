import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import { progress } from './progress.ts';

const day = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const q1 = { start: '2024-01-01', end: '2024-03-31' };
const q2 = { start: '2024-04-01', end: '2024-06-30' };
const q3 = { start: '2024-07-01', end: '2024-09-30' };
const q4 = { start: '2024-10-01', end: '2024-12-31' };
const year = { start: '2024-01-01', end: '2024-12-31' };
const of = (
  indicator: ProgressIndicator,
  records: readonly ObservedValue[],
  options: Partial<ProgressOptions> = {},
) => progress(indicator, records, { asOf: '2025-01-15', ...options });
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code);

/** From 0 on 1 January 2024 to 100 on 31 December 2025: 730 days. */
const rising = (steps: readonly ProgressTarget[], fields: Partial<ProgressIndicator> = {}) =>
  ({
    basis: 'snapshot',
    baseline: { value: 0, date: '2024-01-01' },
    targets: [...steps, { id: 'end', value: 100, over: 'at-date', date: '2025-12-31' }],
    ...fields,
  }) satisfies ProgressIndicator;
const step = (date: string, value: number, fields: Partial<ProgressTarget> = {}): ProgressTarget => ({
  value,
  over: 'at-date',
  date,
  milestone: true,
  ...fields,
});
const expectedOn = (date: string, indicator: ProgressIndicator, options: Partial<ProgressOptions> = {}) =>
  of(indicator, [day(date, 50)], { asOf: date, target: 'end', ...options }).expected;

describe('the points of the planned path', () => {
  const steps = [step('2024-07-01', 10), step('2024-12-31', 30), step('2025-07-01', 40)] as const;
  const [first, second, third] = steps;

  test.each([
    ['as they are due', [first, second, third]],
    ['backwards', [third, second, first]],
    ['mixed', [second, third, first]],
  ])('may be declared in any order: %s', (_, declared) => {
    const path = rising(declared);
    // 91 of 182 days to the first, 92 of 183 days to the second, 91 of 182 to the third
    expect(expectedOn('2024-04-01', path)?.value).toBe(5);
    expect(expectedOn('2024-10-01', path)?.value).toBeCloseTo(10 + (20 * 92) / 183, 12);
    expect(expectedOn('2025-04-01', path)?.value).toBe(35);
    expect(expectedOn('2025-12-31', path)?.value).toBe(100);
  });

  test('may be declared on both sides of the target', () => {
    const { targets, ...rest } = rising([second]);
    expect(expectedOn('2024-04-01', { ...rest, targets: [...targets, first] })?.value).toBe(5);
  });

  test('lie between its start and the due date, neither of them included', () => {
    const from = { start: '2024-03-01' };
    const line = expectedOn('2024-09-30', rising([]), from);
    expect(line?.value).toBeCloseTo((100 * 213) / 670, 12);
    const around = [
      step('2024-02-01', 80),
      step('2024-03-01', 80),
      step('2025-12-31', 20),
      step('2026-06-30', 20),
    ];
    expect(expectedOn('2024-09-30', rising(around), from)).toEqual(line);
    expect(expectedOn('2024-03-01', rising(around), from)?.value).toBe(0);
    expect(expectedOn('2025-12-31', rising(around), from)?.value).toBe(100);
  });

  test('are levels alone: bounds to keep are none', () => {
    const kept = step('2024-12-31', 90, { kind: 'threshold' });
    expect(expectedOn('2024-12-31', rising([kept]))?.value).toBe(50);
  });

  test('are not those of other periods, where one period is compared', () => {
    const { targets: _, ...rest } = rising([]);
    const ofPeriod = {
      ...rest,
      targets: [
        { value: 10, over: 'per-period', date: '2024-06-30', milestone: true },
        { id: 'end', value: 100, over: 'per-period', period: year },
      ],
    } satisfies ProgressIndicator;
    // a level in its period still begins at the baseline: 213 of 365 days
    const higher = { ...ofPeriod, baseline: { value: 40 } };
    expect(expectedOn('2024-08-01', higher)?.value).toBeCloseTo(40 + (60 * 213) / 365, 12);
  });

  test('of a running total begin at its baseline', () => {
    const total: ProgressIndicator = {
      basis: 'running-total',
      baseline: { value: 20, date: '2024-01-01' },
      targets: [{ id: 'end', value: 100, over: 'to-date', date: '2025-12-31' }],
    };
    expect(expectedOn('2024-12-31', total)).toMatchObject({ value: 60, achievement: 0.5, elapsed: 0.5 });
  });

  test('are none where the target is due on the day of the baseline', () => {
    const sudden = rising([], { baseline: { value: 0, date: '2025-12-31' } });
    const result = of(sudden, [day('2025-12-31', 50)], { asOf: '2026-01-15' });
    expect(result).toMatchObject({ value: 0.5, rating: 'not-achieved' });
    expect(result).not.toHaveProperty('expected');
    expect(result.warnings).toContainEqual(
      expect.objectContaining({
        code: 'progress/target-before-baseline',
        params: { date: '2025-12-31' },
      }),
    );
  });
});

describe('the period that is compared', () => {
  const visits = (target: Omit<ProgressTarget, 'over'>): ProgressIndicator => ({
    basis: 'increment',
    targets: [{ over: 'per-period', ...target }],
  });
  const records = [q1, q2, q3, q4].map((period, n) => ({ period, value: 10 * (n + 1) }));

  test('may be a single day', () => {
    const fair = visits({ value: 200, period: { start: '2024-05-04', end: '2024-05-04' } });
    const result = of(fair, [day('2024-05-04', 150), day('2024-05-05', 50)]);
    expect(result).toMatchObject({ value: 0.75, comparison: { read: 'flow', over: 'per-period' } });
    expect(codes(result)).toEqual(['progress/no-baseline'].filter(() => false));
  });

  test.each([
    ['2024-09-29', q2, 20],
    ['2024-09-30', q3, 30],
    ['2024-12-30', q3, 30],
  ])('without one of its own is the last that was over by %s', (date, period, value) => {
    expect(of(visits({ value: 40, date }), records).actual).toMatchObject({ value, period });
  });

  test('is recorded as increments of it in the comparison', () => {
    expect(of(visits({ value: 40, period: q1 }), records).comparison).toEqual({
      basis: 'increment',
      over: 'per-period',
      read: 'flow',
    });
  });

  test('does not count what was baseline before the programme: a hint says so', () => {
    const total: ProgressIndicator = {
      basis: 'increment',
      baseline: { value: 42 },
      targets: [{ value: 200, over: 'life-of-programme', date: '2024-12-31' }],
    };
    expect(of(total, records, { start: '2024-01-01' }).warnings).toContainEqual(
      expect.objectContaining({ code: 'progress/baseline-not-used', severity: 'hint' }),
    );
  });
});

describe('a period that is not over', () => {
  const accidents = (fields: Partial<ProgressIndicator> = {}): ProgressIndicator => ({
    basis: 'increment',
    baseline: { value: 73 },
    targets: [{ value: 0, over: 'per-period', period: { start: '2023-01-01', end: '2023-12-31' } }],
    ...fields,
  });
  const spring = [{ period: { start: '2023-01-01', end: '2023-03-15' }, value: 7.3 }];
  const april = { asOf: '2023-04-01' };

  test('is told with a hint', () => {
    expect(of(accidents(), spring, april).warnings).toContainEqual(
      expect.objectContaining({ code: 'progress/partial-period', severity: 'hint' }),
    );
  });

  test('is compared with as much of the baseline as of the period, also where none is wanted', () => {
    // 73 of 364 days: of 73 as many as 14.64 would have been usual by then
    const usual = (73 * 73) / 364;
    const result = of(accidents(), spring, april);
    expect(result).toMatchObject({ method: 'distance-travelled@1' });
    expect(result.value).toBeCloseTo((usual - 7.3) / 73, 12);
  });

  test('is so too where the path of one’s own has no answer', () => {
    const fewer = accidents({
      targets: [{ value: 36.5, over: 'per-period', period: { start: '2023-01-01', end: '2023-12-31' } }],
    });
    const usual = (73 * 73) / 364;
    const result = of(fewer, spring, { ...april, path: () => undefined });
    expect(result).not.toHaveProperty('expected');
    expect(result.value).toBeCloseTo((usual - 7.3) / 36.5, 12);
  });
});

describe('values that grow old', () => {
  const wait: ProgressIndicator = {
    basis: 'snapshot',
    baseline: { value: 100, date: '2024-01-01' },
    targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
  };

  test('are levels and totals; what happened stays what happened', () => {
    const events: ProgressIndicator = {
      basis: 'increment',
      targets: [{ value: 10, over: 'per-period', period: year }],
    };
    const result = of(events, [day('2024-01-05', 4), day('2024-01-10', 5)]);
    expect(result).toMatchObject({ value: 0.9, rating: 'partly-achieved' });
    expect(codes(result)).toEqual([]);
  });

  test('are none on the very day, however soon they shall grow old', () => {
    const result = of({ ...wait, maxAgeDays: -5 }, [day('2024-12-31', 50)]);
    expect(result.rating).toBe('achieved');
    expect(codes(result)).toEqual([]);
  });

  test('are old from the day after the last one allowed', () => {
    const aged = (maxAgeDays: number) => of({ ...wait, maxAgeDays }, [day('2024-12-01', 60)]);
    expect(codes(aged(30))).toEqual([]);
    expect(aged(29).warnings).toMatchObject([{ code: 'progress/stale', params: { days: 30 } }]);
  });

  test('are no lower bounds, where they are levels', () => {
    const { actual } = of({ ...wait, maxAgeDays: 10 }, [day('2024-12-01', 60)]);
    expect(actual).toEqual({
      value: 60,
      date: '2024-12-01',
      period: { start: '2024-12-01', end: '2024-12-01' },
    });
  });
});

describe('the actual as it is shown', () => {
  const level: ProgressIndicator = {
    basis: 'snapshot',
    baseline: { value: 0, date: '2024-01-01' },
    targets: [{ value: 1, over: 'at-date', date: '2024-12-31' }],
  };
  const shown = (fields: Partial<ObservedValue>) => of(level, [{ period: q4, ...fields }]).actual;

  test('has no bounds and no flags where it is exact', () => {
    expect(shown({ value: 1 })).toEqual({ value: 1, date: '2024-12-31', period: q4 });
    expect(shown({ value: 1, bounds: { min: 1, max: 1 } })).not.toHaveProperty('bounds');
  });

  test('has one flag for what is approximate and another for what is provisional', () => {
    expect(shown({ value: 1, stage: 'provisional' })).not.toHaveProperty('approximate');
    expect(shown({ value: 1, approximate: true })).not.toHaveProperty('provisional');
  });

  test('has its bounds however large they are', () => {
    const bounds = { min: 1.6e308, max: 1.7e308 };
    expect(shown({ value: 1.6e308, bounds })?.bounds).toEqual(bounds);
  });
});

describe('shares that cannot be told', () => {
  const due = (target: number, fields: Partial<ProgressIndicator> = {}): ProgressIndicator => ({
    basis: 'snapshot',
    targets: [{ value: target, over: 'at-date', date: '2024-12-31' }],
    ...fields,
  });

  test.each([
    [1, 'achieved'],
    [0, 'achieved'],
    [-1, 'not-achieved'],
  ] as const)('of a target of 0 without a baseline, %d is %s all the same', (value, rating) => {
    expect(of(due(0), [day('2024-12-31', value)])).toMatchObject({
      reason: 'no-baseline',
      rating,
      figures: { achievementOfTarget: { reason: 'target-is-zero' } },
    });
  });

  test('of a target so small that the quotient overflows are no number', () => {
    const result = of(due(5e-324), [day('2024-12-31', 1e308)]);
    expect(result.figures.achievementOfTarget.reason).toBe('not-a-number');
  });

  test('of a total that is where it shall be before the due date: it is achieved early', () => {
    const total: ProgressIndicator = {
      basis: 'running-total',
      baseline: { value: 60, date: '2024-01-01' },
      targets: [{ value: 60, over: 'to-date', date: '2025-12-31' }],
    };
    const result = of(total, [day('2024-12-31', 60)]);
    expect(result).toMatchObject({ method: 'achievement-of-target@1', value: 1, rating: 'achieved-early' });
  });

  test('for want of a baseline, in a change or an improvement, neither figure is there', () => {
    const neither = {
      reason: 'no-baseline',
      figures: {
        distanceTravelled: { reason: 'no-baseline' },
        achievementOfTarget: { reason: 'no-baseline' },
      },
    };
    const aims: readonly ProgressTarget[] = [
      { kind: 'improve' },
      { kind: 'maintain' },
      { of: 'change', value: 3 },
    ];
    for (const aim of aims) {
      const indicator = { ...due(0), targets: [{ over: 'at-date', date: '2024-12-31', ...aim } as const] };
      expect(of(indicator, [day('2024-12-31', 3)])).toMatchObject(neither);
    }
  });

  test('of bounds that are not told are no target, and a baseline is none', () => {
    for (const kind of ['band', 'threshold'] as const) {
      const unbound = { targets: [{ kind, over: 'at-date', date: '2024-12-31' } as const] };
      expect(of(due(0, { ...unbound, baseline: { value: 5 } }), [day('2024-12-31', 5)])).toMatchObject({
        reason: 'no-target',
        rating: 'unknown',
      });
    }
  });

  test('a report without a day names what it was given instead', () => {
    expect(() => of(due(1), [], { asOf: '31/12/2024' })).toThrow('31/12/2024');
  });
});

describe('any improvement', () => {
  const better: ProgressIndicator = {
    basis: 'snapshot',
    direction: 'increase',
    baseline: { value: 20, date: '2024-01-01' },
    targets: [{ kind: 'improve', over: 'at-date', date: '2024-12-31' }],
  };

  test('is counted without a unit where the indicator has none', () => {
    expect(of(better, [day('2024-12-31', 26)])).toMatchObject({ value: 6, unit: '' });
  });

  test('that is no finite number is none', () => {
    const lost = { ...better, baseline: { value: -1.7e308 } };
    expect(of(lost, [day('2024-12-31', 1.7e308)])).toMatchObject({
      reason: 'not-a-number',
      figures: { distanceTravelled: { reason: 'not-a-number' } },
    });
  });
});

describe('the same target for every period', () => {
  const each = (fields: Partial<ProgressIndicator>): ProgressIndicator => ({
    basis: 'snapshot',
    targets: [{ value: 75, over: 'per-period' }],
    ...fields,
  });
  const quarters = [q1, q2, q3, q4].map((period, n) => ({ period, value: [60, 75, 80, 90][n] ?? 0 }));

  test.each([
    ['at least, where nothing says which way is better', {}, 3],
    ['at least, of what shall rise', { direction: 'increase' }, 3],
    ['at most, of what shall fall', { direction: 'decrease' }, 2],
    ['at least, from a lower baseline', { baseline: { value: 50 }, direction: 'decrease' }, 3],
    ['at most, from a higher baseline', { baseline: { value: 99 } }, 2],
    ['at least, from a baseline as high', { baseline: { value: 75 } }, 3],
    [
      'at most, from a baseline as high of what shall fall',
      { baseline: { value: 75 }, direction: 'decrease' },
      2,
    ],
  ] as const)('is met by %s', (_, fields, met) => {
    expect(of(each(fields), quarters)).toMatchObject({
      method: 'periods-met@1',
      value: met / 4,
      standing: { periodsInside: met, periods: 4 },
    });
  });
});

describe('what is kept at every period', () => {
  const band: ProgressIndicator = {
    basis: 'snapshot',
    targets: [{ kind: 'band', min: 18, max: 22, over: 'at-date', date: '2024-12-31' }],
  };

  test('is judged from the first day of the path to the due date, both included', () => {
    const records = [
      day('2024-01-31', 30),
      day('2024-02-01', 20),
      day('2024-06-30', 25),
      day('2024-12-31', 20),
      day('2025-01-01', 30),
    ];
    expect(of(band, records, { start: '2024-02-01' }).standing).toEqual({
      state: 'restored',
      distance: -2,
      widths: -0.5,
      periodsInside: 2,
      periods: 3,
    });
  });

  test('is rated where as many periods are known as are wanted', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 20 },
      { period: q2, state: 'not-collected' },
      { period: q3, value: 20 },
      { period: q4, value: 20 },
    ];
    expect(of(band, records, { minCoverage: 0.75 }).rating).toBe('achieved');
    expect(of(band, records, { minCoverage: 0.76 }).rating).toBe('unknown');
  });

  test('where target and baseline are equal, is the actual alone', () => {
    const stay: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 50 },
      targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
    };
    expect(of(stay, [day('2024-06-30', 40), day('2024-12-31', 50)])).toMatchObject({
      method: 'maintain@1',
      standing: { state: 'kept', periodsInside: 1, periods: 1 },
      rating: 'achieved',
    });
  });

  test('that none happened is open where a part is missing, and unknown where too much is', () => {
    const none: ProgressIndicator = {
      basis: 'increment',
      direction: 'decrease',
      targets: [{ value: 0, over: 'life-of-programme', date: '2024-12-31' }],
    };
    const records: ObservedValue[] = [
      { period: q1, value: 0 },
      { period: q2, state: 'not-collected' },
      { period: q3, value: 0 },
      { period: q4, value: 0 },
    ];
    const rated = (minCoverage: number) => of(none, records, { start: '2024-01-01', minCoverage }).rating;
    expect(rated(0.75)).toBe('within-uncertainty');
    expect(rated(0.76)).toBe('unknown');
  });
});

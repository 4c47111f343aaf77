import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { Progress } from './ProgressResult.ts';
import { progress } from './progress.ts';

const on = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const months = (values: readonly number[]): ObservedValue[] =>
  values.map((value, n) => {
    const month = String(n + 1).padStart(2, '0');
    const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][n];
    return { period: { start: `2024-${month}-01`, end: `2024-${month}-${last}` }, value };
  });
const codes = (result: Progress) => result.warnings.map(({ code }) => code);
const level = (fields: Partial<ProgressIndicator> = {}): ProgressIndicator => ({
  basis: 'snapshot',
  baseline: { value: 100, date: '2024-01-01' },
  targets: [{ id: 't', value: 50, over: 'at-date', date: '2024-12-31' }],
  ...fields,
});

describe('edge cases are results', () => {
  test('no actual, nothing due: pending, with baseline and target all the same', () => {
    const result = progress(level(), [], { asOf: '2024-06-30' });
    expect(result).toMatchObject({
      status: 'not-computable',
      reason: 'no-actual',
      rating: 'pending',
      baseline: { value: 100 },
      target: { id: 't', value: 50, date: '2024-12-31' },
      figures: {
        distanceTravelled: { method: 'distance-travelled@1', reason: 'no-actual' },
        achievementOfTarget: { method: 'achievement-of-target@1', reason: 'no-actual' },
      },
    });
    expect(result).not.toHaveProperty('value');
    expect(result).not.toHaveProperty('actual');
  });

  test('no actual once it is due, or where nobody collected it: unknown', () => {
    expect(progress(level(), [], { asOf: '2024-12-31' }).rating).toBe('unknown');
    const period = { start: '2024-01-01', end: '2024-03-31' };
    expect(progress(level(), [{ period, state: 'pending' }], { asOf: '2024-06-30' }).rating).toBe('pending');
    expect(progress(level(), [{ period, state: 'not-collected' }], { asOf: '2024-06-30' }).rating).toBe(
      'unknown',
    );
  });

  test('no baseline: the achievement of the target is computed all the same', () => {
    const rate: ProgressIndicator = {
      unit: 'ratio',
      basis: 'ratio',
      targets: [{ value: 0.75, over: 'at-date', date: '2024-12-31' }],
    };
    const result = progress(rate, [on('2024-12-31', 0.712)], { asOf: '2025-01-15' });
    expect(result).toMatchObject({
      method: 'achievement-of-target@1',
      value: 0.712 / 0.75,
      figures: { distanceTravelled: { reason: 'no-baseline' } },
      rating: 'partly-achieved',
    });
    expect(result.value).toBeCloseTo(0.949, 3);
    expect(codes(result)).toContain('progress/no-baseline');
  });

  test('no baseline of what shall fall: no share would tell the truth, but met or not is known', () => {
    const { baseline: _, ...falling } = level({ direction: 'decrease' });
    const above = progress(falling, [on('2024-12-31', 60)], { asOf: '2025-01-15' });
    expect(above).toMatchObject({ reason: 'no-baseline', rating: 'not-achieved' });
    expect(above.figures.achievementOfTarget.value).toBe(1.2);
    expect(progress(falling, [on('2024-12-31', 50)], { asOf: '2025-01-15' }).rating).toBe('achieved');
    expect(progress(falling, [on('2024-06-30', 60)], { asOf: '2024-07-01' }).rating).toBe('unknown');
  });

  test('no target: the actual is there to be shown, and nothing to compare it with', () => {
    const result = progress(level({ targets: [] }), [on('2024-06-30', 75)], { asOf: '2024-06-30' });
    expect(result).toMatchObject({ reason: 'no-target', rating: 'unknown', actual: { value: 75 } });
    expect(result).not.toHaveProperty('target');
  });

  test('a target in words alone is no number to compare with', () => {
    const inWords = level({ targets: [{ id: 'w', over: 'at-date', date: '2024-12-31' }] });
    expect(progress(inWords, [on('2024-06-30', 75)], { asOf: '2024-06-30' })).toMatchObject({
      reason: 'no-target',
    });
    expect(progress(level(), [], { asOf: '2024-06-30', target: 'nobody' })).toMatchObject({
      reason: 'no-target',
    });
  });

  test('T = B: the aim is to stay, met or not, and there is no ratio', () => {
    const stay = (direction: 'increase' | 'decrease' | 'maintain') =>
      level({
        direction,
        baseline: { value: 50 },
        targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
      });
    const at = (direction: 'increase' | 'decrease' | 'maintain', value: number) =>
      progress(stay(direction), [on('2024-12-31', value)], { asOf: '2025-01-15' });
    expect(at('maintain', 50)).toMatchObject({
      method: 'maintain@1',
      value: 1,
      rating: 'achieved',
      standing: { state: 'kept', distance: 0 },
      figures: { distanceTravelled: { reason: 'target-equals-baseline' }, achievementOfTarget: { value: 1 } },
    });
    expect(at('maintain', 60)).toMatchObject({ value: 0, rating: 'not-achieved' });
    expect(at('increase', 60)).toMatchObject({ value: 1, rating: 'achieved' });
    expect(at('increase', 40)).toMatchObject({
      value: 0,
      rating: 'not-achieved',
      standing: { distance: 10 },
    });
    expect(at('decrease', 40)).toMatchObject({ value: 1, rating: 'achieved' });
  });

  test('T = B of a volume: its share of the target counts what was delivered', () => {
    const workshops: ProgressIndicator = {
      basis: 'increment',
      baseline: { value: 60 },
      targets: [{ value: 60, over: 'per-period', period: { start: '2024-01-01', end: '2024-12-31' } }],
    };
    const result = progress(workshops, [{ period: { start: '2024-01-01', end: '2024-12-31' }, value: 57 }], {
      asOf: '2025-01-15',
    });
    expect(result).toMatchObject({
      method: 'achievement-of-target@1',
      value: 0.95,
      rating: 'nearly-achieved',
    });
  });

  test('no event is the target of a volume: met while none happened', () => {
    const accidents: ProgressIndicator = {
      basis: 'increment',
      direction: 'decrease',
      targets: [{ value: 0, over: 'life-of-programme', date: '2024-12-31' }],
    };
    const none = progress(accidents, months([0, 0, 0]), { asOf: '2024-04-15', start: '2024-01-01' });
    expect(none).toMatchObject({ method: 'maintain@1', value: 1, rating: 'on-track' });
    expect(none.figures.achievementOfTarget.reason).toBe('target-is-zero');
    const some = progress(accidents, months([0, 2, 0]), { asOf: '2024-04-15', start: '2024-01-01' });
    expect(some).toMatchObject({ value: 0, rating: 'off-track', standing: { distance: 2 } });
  });

  test('direction disagrees with the sign of T − B: a warning, and the numbers win', () => {
    const result = progress(level({ direction: 'increase' }), [on('2024-12-31', 50)], { asOf: '2025-01-15' });
    expect(result).toMatchObject({ value: 1, rating: 'achieved' });
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'progress/against-direction', params: { baseline: 100, target: 50 } }),
    );
    expect(
      codes(progress(level({ direction: 'decrease' }), [on('2024-12-31', 50)], { asOf: '2025-01-15' })),
    ).toEqual([]);
  });

  test('beyond the target: above 1, not clamped', () => {
    expect(progress(level(), [on('2024-12-31', 25)], { asOf: '2025-01-15' })).toMatchObject({
      value: 1.5,
      rating: 'achieved',
    });
  });

  test('on the wrong side of the baseline: below 0', () => {
    expect(progress(level(), [on('2024-12-31', 120)], { asOf: '2025-01-15' })).toMatchObject({
      value: -0.4,
      rating: 'regressed',
    });
  });

  test('target 0: the way to it is a share, the share of it is none', () => {
    const toZero = level({ targets: [{ value: 0, over: 'at-date', date: '2024-12-31' }] });
    expect(progress(toZero, [on('2024-12-31', 50)], { asOf: '2025-01-15' })).toMatchObject({
      value: 0.5,
      figures: { achievementOfTarget: { reason: 'target-is-zero' } },
      rating: 'not-achieved',
    });
  });

  test('a true zero is a value', () => {
    const rising = level({
      baseline: { value: 0 },
      targets: [{ value: 100, over: 'at-date', date: '2024-12-31' }],
    });
    const result = progress(rising, [on('2024-12-31', 0)], { asOf: '2025-01-15' });
    expect(result).toMatchObject({ status: 'computed', value: 0, rating: 'not-achieved' });
    expect(Object.is(result.value, 0)).toBe(true);
  });

  test('negative values', () => {
    const balance = level({
      baseline: { value: -10 },
      targets: [{ value: 10, over: 'at-date', date: '2024-12-31' }],
    });
    expect(progress(balance, [on('2024-12-31', 0)], { asOf: '2025-01-15' })).toMatchObject({
      value: 0.5,
      figures: { achievementOfTarget: { value: 0 } },
    });
  });

  test('target dated before the baseline: both figures, no path, a warning', () => {
    const reversed = level({ baseline: { value: 100, date: '2025-06-01' } });
    const result = progress(reversed, [on('2024-12-31', 75)], { asOf: '2025-07-01' });
    expect(result).toMatchObject({ value: 0.5, figures: { achievementOfTarget: { value: 1.5 } } });
    expect(result).not.toHaveProperty('expected');
    expect(codes(result)).toContain('progress/target-before-baseline');
  });

  test('several targets due on one day: the first declared, and a warning', () => {
    const two = level({
      targets: [
        { id: 'modest', value: 80, over: 'at-date', date: '2024-12-31' },
        { id: 'bold', value: 50, over: 'at-date', date: '2024-12-31' },
      ],
    });
    const result = progress(two, [on('2024-12-31', 75)], { asOf: '2025-01-15' });
    expect(result).toMatchObject({ value: 1.25, target: { id: 'modest' } });
    expect(codes(result)).toContain('progress/several-targets');
    expect(progress(two, [on('2024-12-31', 75)], { asOf: '2025-01-15', target: 'bold' }).value).toBe(0.5);
  });

  test('an observation after the day of the report is not known yet', () => {
    const result = progress(level(), [on('2024-06-30', 75), on('2024-12-31', 50)], { asOf: '2024-09-30' });
    expect(result).toMatchObject({ value: 0.5, actual: { date: '2024-06-30' }, ageDays: 92 });
    const cut = { period: { start: '2024-07-01', end: '2024-12-31' }, value: 50 };
    expect(progress(level(), [on('2024-06-30', 75), cut], { asOf: '2024-09-30' }).value).toBe(0.5);
  });

  test('a value that is no number is named, never read as 0', () => {
    const period = { start: '2024-06-30', end: '2024-06-30' };
    for (const value of ['75', true, Number.NaN, Number.POSITIVE_INFINITY]) {
      const result = progress(level(), [{ period, value }], { asOf: '2024-09-30' });
      expect(result).toMatchObject({ reason: 'not-a-number', rating: 'unknown' });
      expect(codes(result)).toContain('progress/not-a-number');
    }
    const notFinite = level({ targets: [{ value: Number.NaN, over: 'at-date', date: '2024-12-31' }] });
    expect(progress(notFinite, [on('2024-06-30', 1)], { asOf: '2024-09-30' })).toMatchObject({
      reason: 'not-a-number',
    });
    const huge = level({
      baseline: { value: -1.7e308 },
      targets: [{ value: 1.7e308, over: 'at-date', date: '2024-12-31' }],
    });
    expect(
      progress(huge, [on('2024-06-30', 1)], { asOf: '2024-09-30' }).figures.distanceTravelled.reason,
    ).toBe('not-a-number');
  });

  test('a period whose days are none is left out, with an error', () => {
    const broken = { period: { start: '2024-02-30', end: '2024-13-01' }, value: 3 };
    const backwards = { period: { start: '2024-06-30', end: '2024-01-01' }, value: 3 };
    const result = progress(level(), [broken, backwards, on('2024-06-30', 75)], { asOf: '2024-09-30' });
    expect(result.value).toBe(0.5);
    expect(result.warnings).toMatchObject([{ code: 'progress/not-a-day', severity: 'error' }]);
  });

  test('days that are none on baseline, target or programme are as if they were not given', () => {
    const undated = level({
      baseline: { value: 100, date: 'spring' },
      targets: [{ value: 50, over: 'at-date', date: '31/12/2024' }],
    });
    const result = progress(undated, [on('2024-06-30', 75)], {
      asOf: '2024-09-30',
      start: 'soon',
      end: 'later',
    });
    expect(result).toMatchObject({ value: 0.5, rating: 'unknown' });
    expect(result.target).not.toHaveProperty('date');
  });

  test('a report without a day is a mistake of the program', () => {
    expect.assertions(1);
    try {
      progress(level(), [], { asOf: '31/12/2024' });
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
    }
  });

  test('every issue is about the indicator, where it has an id', () => {
    const [issue] = progress(level({ id: 'wait', direction: 'increase' }), [on('2024-06-30', 75)], {
      asOf: '2024-09-30',
    }).warnings;
    expect(issue?.at).toEqual({ in: 'dossier', entity: { kind: 'indicator', id: 'wait' } });
  });
});

describe('targets as changes from the baseline', () => {
  const reaching = (value: number, as?: 'absolute' | 'points' | 'relative' | 'factor', unit = 'families') => {
    const target = {
      value,
      of: 'change' as const,
      over: 'at-date' as const,
      date: '2024-12-31',
      ...(as && { as }),
    };
    const base = unit === 'ratio' ? 0.4 : 40;
    return progress(
      { unit, basis: 'snapshot', baseline: { value: base }, targets: [target] },
      [on('2024-12-31', base * 1.1)],
      {
        asOf: '2025-01-15',
      },
    );
  };

  test('absolute: B + x', () => expect(reaching(20, 'absolute').target?.value).toBe(60));
  test('an amount that is not told otherwise is absolute', () => expect(reaching(20).target?.value).toBe(60));
  test('points: B + x', () => expect(reaching(0.1, 'points', 'ratio').target?.value).toBe(0.5));
  test('relative: B(1 + x)', () =>
    expect(reaching(0.1, 'relative', 'ratio').target?.value).toBeCloseTo(0.44, 14));
  test('factor: B · x', () => expect(reaching(1.5, 'factor').target?.value).toBe(60));

  test('“+10 %” on a percentage is ambiguous until told', () => {
    expect(reaching(0.1, undefined, 'ratio')).toMatchObject({
      reason: 'ambiguous-change',
      rating: 'unknown',
    });
  });

  test('a change from nowhere has no level', () => {
    const target = { value: 20, of: 'change' as const, over: 'at-date' as const, date: '2024-12-31' };
    expect(
      progress({ basis: 'snapshot', targets: [target] }, [on('2024-12-31', 3)], { asOf: '2025-01-15' }),
    ).toMatchObject({
      reason: 'no-baseline',
    });
  });
});

describe('the governing target', () => {
  const yearly = level({
    baseline: { value: 10, date: '2022-12-31' },
    targets: [
      { id: 'y3', value: 40, over: 'at-date', date: '2025-12-31' },
      { id: 'y1', value: 20, over: 'at-date', date: '2023-12-31' },
      { id: 'y2', value: 30, over: 'at-date', date: '2024-12-31' },
    ],
  });
  const governing = (asOf: string, indicator = yearly) => progress(indicator, [], { asOf }).target?.id;

  test('is the next one due, and on its day still the same', () => {
    expect(governing('2023-06-30')).toBe('y1');
    expect(governing('2023-12-31')).toBe('y1');
    expect(governing('2024-01-01')).toBe('y2');
  });

  test('is the last one after all are due', () => expect(governing('2031-01-01')).toBe('y3'));

  test('is never an intermediate step, unless there is nothing else', () => {
    const stepped = level({
      targets: [
        { id: 'step', value: 80, over: 'at-date', date: '2024-06-30', milestone: true },
        { id: 'end', value: 50, over: 'at-date', date: '2024-12-31' },
      ],
    });
    expect(governing('2024-03-31', stepped)).toBe('end');
    expect(governing('2024-03-31', level({ targets: stepped.targets.slice(0, 1) }))).toBe('step');
  });

  test('is due at the end of its period, and without one at the end of the programme', () => {
    const of = (target: object) =>
      progress(level({ targets: [{ value: 50, over: 'at-date', ...target }] }), [], {
        asOf: '2024-03-31',
        end: '2026-05-31',
      }).target?.date;
    expect(of({ period: { start: '2024-01-01', end: '2024-12-31' } })).toBe('2024-12-31');
    expect(of({})).toBe('2026-05-31');
  });
});

import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { byDateMethod } from './byDateMethod.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import { progress } from './progress.ts';
import { progressMethods } from './progressMethods.ts';
import { rubricMethod } from './rubricMethod.ts';
import { yesNoMethod } from './yesNoMethod.ts';

const winter = { start: '2024-10-01', end: '2024-12-31' };
const spring = { start: '2025-01-01', end: '2025-03-31' };
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code);
const of = (
  indicator: ProgressIndicator,
  records: readonly ObservedValue[],
  options: Partial<ProgressOptions> = {},
) => progress(indicator, records, { asOf: '2025-01-15', methods: progressMethods, ...options });

const levels = ['dependent', 'helped', 'watched', 'alone'].map((code) => ({ code, label: code }));
const autonomy: ProgressIndicator = {
  scale: 'ordinal',
  levels,
  baseline: { value: 'helped', date: '2024-01-01' },
  targets: [{ id: 'full', value: 'alone', date: '2024-12-31' }],
};
const later = (date: string, ...steps: ProgressIndicator['targets']): ProgressIndicator => ({
  ...autonomy,
  targets: [...steps, { value: 'alone', date }],
});
const at = (value: string, period = winter): ObservedValue => ({ period, value });

describe('a level of an ordinal scale', () => {
  test('is told by its code and place, with the steps from the one that was wanted', () => {
    const result = of(autonomy, [at('watched')]);
    expect(result).toEqual({
      status: 'computed',
      method: 'rubric@1',
      value: 3,
      unit: 'level',
      rating: 'partly-achieved',
      figures: {
        distanceTravelled: { method: 'distance-travelled@1', reason: 'not-a-ratio-target' },
        achievementOfTarget: { method: 'achievement-of-target@1', reason: 'not-a-ratio-target' },
      },
      reached: {
        scale: 'ordinal',
        actual: 'watched',
        target: 'alone',
        baseline: 'helped',
        place: 3,
        levels: 4,
        steps: -1,
        date: '2024-12-31',
      },
      comparison: { basis: 'snapshot', over: 'at-date', read: 'level' },
      target: { id: 'full', date: '2024-12-31' },
      coverage: { observed: 1, expected: 1 },
      ageDays: 15,
      asOf: '2025-01-15',
      warnings: [],
    });
  });

  test.each([
    ['alone', 'achieved', 0],
    ['watched', 'partly-achieved', -1],
    ['helped', 'not-achieved', -2],
    ['dependent', 'regressed', -3],
  ])('%s on the due date is %s', (value, rating, steps) => {
    expect(of(autonomy, [at(value)])).toMatchObject({ rating, reached: { steps } });
  });

  test.each([
    ['alone', 'achieved-early'],
    ['watched', 'too-early'],
    ['helped', 'too-early'],
    ['dependent', 'regressing'],
  ])('%s before it is %s', (value, rating) => {
    expect(of(later('2025-12-31'), [at(value)]).rating).toBe(rating);
  });

  test('before the due date the last intermediate target that was due is the measure', () => {
    const steps = [
      { value: 'helped', date: '2024-06-30', milestone: true },
      { value: 'watched', date: '2024-12-31', milestone: true },
      { value: 'alone', date: '2025-06-30', milestone: true },
    ] as const;
    const rated = (value: string) => of(later('2025-12-31', ...steps), [at(value)]).rating;
    expect(rated('watched')).toBe('on-track');
    expect(rated('helped')).toBe('off-track');
    expect(rated('dependent')).toBe('regressing');
    const reversed = [steps[1], steps[0]];
    expect(of(later('2025-12-31', ...reversed), [at('helped')]).rating).toBe('off-track');
  });

  test('of steps in any order the last one that was due counts, and of two on one day the one declared last', () => {
    const helped = { value: 'helped', date: '2024-12-31', milestone: true } as const;
    const watched = { value: 'watched', date: '2024-12-31', milestone: true } as const;
    const rated = (...steps: ProgressIndicator['targets']) =>
      of(later('2025-12-31', ...steps), [at('helped')]).rating;
    expect(rated({ ...watched, date: '2024-06-30' }, helped)).toBe('on-track');
    expect(rated(helped, { ...watched, date: '2024-06-30' })).toBe('on-track');
    expect(rated(helped, watched)).toBe('off-track');
    expect(rated(watched, helped)).toBe('on-track');
    expect(rated({ ...watched, date: '2025-01-01' })).toBe('too-early');
  });

  test('bounds to keep are no step on the way', () => {
    const step = { value: 'helped', date: '2024-06-30', milestone: true } as const;
    const kept = { kind: 'maintain', date: '2024-09-30', milestone: true } as const;
    expect(of(later('2025-12-31', step, kept), [at('helped')]).rating).toBe('on-track');
  });

  test('a target is no step on its own way', () => {
    const period = { start: '2025-01-01', end: '2025-12-31' };
    const own = { value: 'alone', over: 'per-period', date: '2025-01-31', period } as const;
    const result = of({ ...autonomy, targets: [own] }, [at('watched', spring)], { asOf: '2025-04-15' });
    expect(result).toMatchObject({ rating: 'too-early', target: { date: '2025-12-31' } });
  });

  test('without a baseline none is told', () => {
    const { baseline: _, ...without } = autonomy;
    const result = of(without, [at('watched')]);
    expect(result.reached).toMatchObject({ actual: 'watched' });
    expect(result.reached).not.toHaveProperty('baseline');
  });

  test('limits that lead out of the scale are no level', () => {
    expect(of(autonomy, [{ period: winter, bounds: { min: 9 } }])).toMatchObject({
      reason: 'outside-domain',
    });
  });

  test('what is not said is missing, be it a target or a value', () => {
    expect(of({ ...autonomy, targets: [{ date: '2024-12-31' }] }, [at('alone')])).toMatchObject({
      reason: 'no-target',
    });
    const silent = of(autonomy, [{ period: winter }]);
    expect(silent).toMatchObject({ reason: 'no-actual' });
    expect(codes(silent)).toEqual([]);
  });

  test('is never finally reached on provisional data', () => {
    expect(of(autonomy, [{ ...at('alone'), stage: 'provisional' }]).rating).toBe('achieved-early');
  });

  test('a low level may be the aim: then fewer steps up are better', () => {
    const severity = {
      ...autonomy,
      baseline: { value: 'alone' },
      targets: [{ value: 'helped', date: '2024-12-31' }],
    };
    expect(of(severity, [at('dependent')])).toMatchObject({ rating: 'achieved', reached: { steps: 1 } });
    expect(of(severity, [at('watched')])).toMatchObject({
      rating: 'partly-achieved',
      reached: { steps: -1 },
    });
    const { baseline: _, ...undated } = severity;
    expect(of({ ...undated, direction: 'decrease' }, [at('watched')])).toMatchObject({
      rating: 'not-achieved',
      reached: { steps: -1 },
    });
    expect(of(undated, [at('watched')])).toMatchObject({ rating: 'achieved', reached: { steps: 1 } });
  });

  test('where target and baseline are one level, the direction tells which way is better', () => {
    const same = {
      ...autonomy,
      baseline: { value: 'watched' },
      targets: [{ value: 'watched', date: '2024-12-31' }],
    };
    expect(of(same, [at('alone')]).rating).toBe('achieved');
    expect(of({ ...same, direction: 'decrease' }, [at('alone')]).rating).toBe('regressed');
  });

  test('a change is told in levels from the baseline', () => {
    const oneUp = { ...autonomy, targets: [{ of: 'change' as const, value: 1, date: '2024-12-31' }] };
    expect(of(oneUp, [at('watched')])).toMatchObject({ rating: 'achieved', reached: { target: 'watched' } });
    const tooFar = { ...oneUp, targets: [{ of: 'change' as const, value: 3, date: '2024-12-31' }] };
    expect(of(tooFar, [at('watched')])).toMatchObject({ reason: 'outside-domain' });
  });

  test('takes the last level, never a sum, whatever the basis that was declared', () => {
    const declared: ProgressIndicator = { ...autonomy, basis: 'increment' };
    const records = [at('helped', { start: '2024-01-01', end: '2024-06-30' }), at('watched')];
    expect(of(declared, records)).toMatchObject({ value: 3, comparison: { read: 'level' } });
  });

  test('a code that the scale does not have is no value', () => {
    const result = of(autonomy, [at('perhaps')]);
    expect(result).toMatchObject({ status: 'not-computable', reason: 'not-a-number', rating: 'unknown' });
    expect(codes(result)).toEqual(['progress/not-a-number']);
    const lost = { ...autonomy, targets: [{ value: 'perhaps', date: '2024-12-31' }] };
    expect(of(lost, [at('watched')])).toMatchObject({ reason: 'not-a-number' });
    expect(of({ scale: 'ordinal', targets: autonomy.targets }, [at('alone')]).status).toBe('not-computable');
  });

  test('codes like __proto__ are codes like any other', () => {
    const hostile = ['__proto__', 'constructor'].map((code) => ({ code, label: code }));
    const indicator = {
      ...autonomy,
      levels: hostile,
      baseline: { value: '__proto__' },
      targets: [{ value: 'constructor', date: '2024-12-31' }],
    };
    expect(of(indicator, [at('constructor')])).toMatchObject({ value: 2, rating: 'achieved' });
    expect(of(autonomy, [at('toString')])).toMatchObject({ reason: 'not-a-number' });
  });

  test('bounds to keep are not read from codes', () => {
    const kept = {
      ...autonomy,
      targets: [{ kind: 'threshold' as const, value: 'helped', date: '2024-12-31' }],
    };
    expect(of(kept, [at('watched')])).toMatchObject({ reason: 'unknown-method' });
  });

  test('a kind of target of somebody else is not answered for', () => {
    const foreign = {
      ...autonomy,
      targets: [{ kind: 'ngo/ladder' as const, value: 'alone', date: '2024-12-31' }],
    };
    expect(of(foreign, [at('alone')])).toMatchObject({ reason: 'unknown-method' });
  });

  test('without the method it is not computed', () => {
    expect(of(autonomy, [at('alone')], { methods: [] })).toMatchObject({ reason: 'unknown-method' });
    expect(of(autonomy, [at('alone')], { methods: [yesNoMethod, byDateMethod] })).toMatchObject({
      reason: 'unknown-method',
    });
    expect(of(autonomy, [at('alone')], { methods: [rubricMethod] })).toMatchObject({ method: 'rubric@1' });
  });

  test('a value that is too old says no more than that the level was reached before', () => {
    const old = { start: '2023-01-01', end: '2023-03-31' };
    const early = { ...autonomy, baseline: { value: 'helped', date: '2022-12-31' } };
    expect(of(early, [at('watched', old)]).rating).toBe('unknown');
    expect(of(early, [at('alone', old)]).rating).toBe('achieved-early');
  });
});

const charter: ProgressIndicator = { scale: 'yes-no', targets: [{ date: '2024-12-31' }] };
const answer = (value: boolean | string | number, fields: Partial<ObservedValue> = {}): ObservedValue => ({
  period: winter,
  value,
  ...fields,
});

describe('yes or no', () => {
  test('is met or not; a target that says no value wants a yes', () => {
    expect(of(charter, [answer(true)])).toMatchObject({
      method: 'yes-no@1',
      value: 1,
      unit: 'ratio',
      rating: 'achieved',
      reached: { scale: 'yes-no', actual: true, target: true, date: '2024-12-31' },
      target: { date: '2024-12-31' },
    });
    expect(of(charter, [answer(false)])).toMatchObject({
      value: 0,
      rating: 'not-achieved',
      reached: { actual: false, target: true },
    });
  });

  test('a no may be wanted', () => {
    const closed = { ...charter, targets: [{ value: false, date: '2024-12-31' }] };
    expect(of(closed, [answer(false)])).toMatchObject({
      value: 1,
      reached: { actual: false, target: false },
    });
    expect(of(closed, [answer(true)])).toMatchObject({ value: 0, rating: 'not-achieved' });
  });

  test('before the due date a no is too early to judge, unless it was a yes', () => {
    const ahead = { ...charter, targets: [{ date: '2025-12-31' }] };
    expect(of(ahead, [answer(false)]).rating).toBe('too-early');
    expect(of(ahead, [answer(true)]).rating).toBe('achieved-early');
    expect(of({ ...ahead, baseline: { value: true } }, [answer(false)]).rating).toBe('regressing');
    expect(of({ ...charter, baseline: { value: true } }, [answer(false)]).rating).toBe('regressed');
    expect(of({ ...charter, baseline: { value: false } }, [answer(false)]).rating).toBe('not-achieved');
  });

  test('a word or a number is no answer', () => {
    expect(of(charter, [answer('oui')])).toMatchObject({ reason: 'not-a-number' });
    expect(of(charter, [answer(1)])).toMatchObject({ reason: 'not-a-number' });
  });

  test('bounds are no answer to it either', () => {
    const kept = { ...charter, targets: [{ kind: 'band' as const, min: 0, max: 1, date: '2024-12-31' }] };
    expect(of(kept, [answer(true)])).toMatchObject({ reason: 'unknown-method' });
  });

  test('a yes is assumed of a value that is wanted, not of one to keep', () => {
    const keep = (kind: 'maintain' | 'threshold') =>
      of({ ...charter, targets: [{ kind, date: '2024-12-31' }] }, [answer(true)]);
    expect(keep('threshold')).toMatchObject({ reason: 'no-target' });
    expect(keep('maintain')).toMatchObject({ reason: 'no-baseline' });
  });

  test('a gap stays a gap', () => {
    expect(of(charter, [{ period: winter, state: 'pending' }])).toMatchObject({ reason: 'no-actual' });
    expect(
      of({ ...charter, targets: [{ date: '2025-12-31' }] }, [{ period: winter, state: 'pending' }]),
    ).toMatchObject({
      rating: 'pending',
    });
  });
});

const opening: ProgressIndicator = { scale: 'date', targets: [{ id: 'open', value: '2024-12-01' }] };
const on = (value: string, period = winter, fields: Partial<ObservedValue> = {}): ObservedValue => ({
  period,
  value,
  ...fields,
});

describe('a day', () => {
  test.each([
    ['2024-11-24', -7, 'achieved'],
    ['2024-12-01', 0, 'achieved'],
    ['2024-12-02', 1, 'partly-achieved'],
  ])('%s is %d days late and %s', (day, days, rating) => {
    const result = of(opening, [on(day)]);
    expect(result).toMatchObject({
      method: 'by-date@1',
      value: days,
      unit: 'days',
      rating,
      target: { id: 'open', date: '2024-12-01' },
      reached: { scale: 'date', actual: day, target: '2024-12-01', daysLate: days, date: '2024-12-31' },
    });
    expect(result.reached).not.toHaveProperty('isAhead');
  });

  test('that is still to come is announced: on track or not, and not reached once the target day has passed', () => {
    const ahead = { ...opening, targets: [{ value: '2025-06-01' }] };
    const announced = (day: string) => of(ahead, [on(day)]);
    expect(announced('2025-06-01')).toMatchObject({ rating: 'on-track', reached: { isAhead: true } });
    expect(announced('2025-06-02').rating).toBe('off-track');
    expect(announced('2025-01-15')).toMatchObject({ rating: 'achieved-early' });
    expect(announced('2025-01-15').reached).not.toHaveProperty('isAhead');
    expect(of(opening, [on('2025-03-01')]).rating).toBe('not-achieved');
  });

  test('is final once the target day has come, and not on provisional data', () => {
    const reported = (asOf: string) =>
      of(opening, [on('2024-10-20', { start: '2024-10-01', end: '2024-10-31' })], { asOf });
    expect(reported('2024-11-30').rating).toBe('achieved-early');
    expect(reported('2024-12-01').rating).toBe('achieved');
    expect(of(opening, [on('2024-11-24', winter, { stage: 'provisional' })]).rating).toBe('achieved-early');
  });

  test('what is recorded last counts, however late, and does not grow old', () => {
    const announcedFirst = on('2024-12-01', { start: '2024-01-01', end: '2024-01-31' });
    const done = on('2025-02-10', spring);
    const result = of(opening, [announcedFirst, done], { asOf: '2026-12-31' });
    expect(result).toMatchObject({ value: 71, rating: 'partly-achieved', reached: { date: '2025-03-31' } });
    expect(codes(result)).toEqual([]);
    expect(of(opening, [on('2024-12-01', { start: '2020-01-01', end: '2020-12-31' })]).rating).toBe(
      'achieved',
    );
  });

  test('a gap after it takes nothing away', () => {
    expect(
      of(opening, [on('2024-11-24'), { period: spring, state: 'not-collected' }], { asOf: '2025-04-30' })
        .value,
    ).toBe(-7);
  });

  test('the day by which a target is due may be told apart', () => {
    const told = { ...opening, targets: [{ value: '2024-12-01', date: '2024-12-31' }] };
    expect(of(told, [on('2024-12-02')])).toMatchObject({ value: 1, rating: 'partly-achieved' });
  });

  test('before anything is known of it, nothing is awaited until the target day', () => {
    expect(of(opening, [], { asOf: '2024-06-30' }).rating).toBe('pending');
    expect(of(opening, [], { asOf: '2024-12-01' })).toMatchObject({ rating: 'unknown', reason: 'no-actual' });
  });

  test('what is no day of the calendar is no value', () => {
    expect(of(opening, [on('2024-02-30')])).toMatchObject({ reason: 'not-a-number' });
    expect(of({ ...opening, targets: [{ value: 'spring' }] }, [on('2024-12-02')])).toMatchObject({
      reason: 'not-a-number',
    });
    expect(of({ ...opening, targets: [{ value: 45_000 }] }, [on('2024-12-02')])).toMatchObject({
      reason: 'not-a-number',
    });
  });

  test('announced for later is not reached on the target day itself', () => {
    const october = on('2025-03-01', { start: '2024-10-01', end: '2024-10-31' });
    const rated = (asOf: string) => of(opening, [october], { asOf }).rating;
    expect(rated('2024-11-30')).toBe('off-track');
    expect(rated('2024-12-01')).toBe('not-achieved');
  });

  test('may be the first or the last of the calendar', () => {
    const wanted = (value: string) => of({ ...opening, targets: [{ value }] }, [on('2024-12-02')]);
    expect(wanted('0001-01-01')).toMatchObject({ reached: { target: '0001-01-01', daysLate: 739_221 } });
    expect(wanted('9999-12-31')).toMatchObject({
      reached: { target: '9999-12-31', daysLate: 20_059 - 2_932_896 },
    });
  });

  test('is no change from the baseline, and due on no day then', () => {
    const changed: ProgressIndicator = {
      ...opening,
      baseline: { value: '2024-11-01' },
      targets: [{ of: 'change', value: '2024-12-01' }],
    };
    const result = of(changed, [on('2024-12-02')]);
    expect(result).toMatchObject({ reason: 'unknown-method' });
    expect(result.target).not.toHaveProperty('date');
  });

  test('may be wanted some days from the baseline, within the calendar', () => {
    const moved = (value: number): ProgressIndicator => ({
      ...opening,
      baseline: { value: '2024-11-01' },
      targets: [{ of: 'change', value, date: '2024-12-31' }],
    });
    expect(of(moved(30), [on('2024-12-02')])).toMatchObject({ value: 1, reached: { target: '2024-12-01' } });
    expect(of(moved(0.5), [on('2024-12-02')])).toMatchObject({ reason: 'outside-domain' });
    expect(of(moved(-800_000), [on('2024-12-02')])).toMatchObject({ reason: 'outside-domain' });
    expect(of(moved(3_000_000), [on('2024-12-02')])).toMatchObject({ reason: 'outside-domain' });
  });

  test('bounds are none for a day', () => {
    const kept = { ...opening, targets: [{ kind: 'improve' as const }], baseline: { value: '2024-01-01' } };
    expect(of(kept, [on('2024-12-02')])).toMatchObject({ reason: 'unknown-method' });
  });
});

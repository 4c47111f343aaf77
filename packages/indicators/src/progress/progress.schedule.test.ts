import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import type { Progress } from './ProgressResult.ts';
import { progress } from './progress.ts';

const on = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const codes = (result: Progress) => result.warnings.map(({ code }) => code);

/** From 0 to 100 over the year 2024: after n days a share of n / 365 is expected. */
const rising = (fields: Partial<ProgressIndicator> = {}): ProgressIndicator => ({
  basis: 'snapshot',
  baseline: { value: 0, date: '2024-01-01' },
  targets: [{ id: 't', value: 100, over: 'at-date', date: '2024-12-31' }],
  ...fields,
});
const at = (date: string, value: number, options: Partial<ProgressOptions> = {}, indicator = rising()) =>
  progress(indicator, [on(date, value)], { asOf: date, ...options });

describe('the planned path', () => {
  test('begins at the start of the programme, to which an earlier baseline is carried', () => {
    const early = rising({ baseline: { value: 0, date: '2022-06-30' } });
    const { expected } = at('2024-07-01', 50, { start: '2024-01-01' }, early);
    expect(expected).toMatchObject({ elapsed: 182 / 365, start: '2024-01-01' });
    expect(expected?.value).toBeCloseTo((100 * 182) / 365, 12);
    expect(expected?.achievement).toBeCloseTo(182 / 365, 12);
  });

  test('begins at the baseline where that was measured later', () => {
    const late = rising({ baseline: { value: 0, date: '2024-04-01' } });
    expect(at('2024-07-01', 50, { start: '2024-01-01' }, late).expected).toMatchObject({
      start: '2024-04-01',
      elapsed: 91 / 274,
    });
  });

  test('begins at the start of the programme where the baseline has no date', () => {
    const undated = rising({ baseline: { value: 0 } });
    expect(at('2024-07-01', 50, { start: '2024-01-01' }, undated).expected?.start).toBe('2024-01-01');
  });

  test('is not there where nothing is known: both figures all the same, no rating, a warning', () => {
    const undated = rising({ baseline: { value: 20 } });
    const result = at('2024-07-01', 50, {}, undated);
    expect(result).toMatchObject({
      value: 0.375,
      figures: { achievementOfTarget: { value: 0.5 } },
      rating: 'unknown',
    });
    expect(result).not.toHaveProperty('expected');
    expect(codes(result)).toContain('progress/no-schedule');
    const undue = rising({ targets: [{ value: 100, over: 'at-date' }] });
    expect(codes(at('2024-07-01', 50, {}, undue))).toContain('progress/no-schedule');
  });

  test('ends at the end of the programme where the target has no date', () => {
    const undue = rising({ targets: [{ value: 100, over: 'at-date' }] });
    expect(at('2024-07-01', 50, { end: '2025-12-31' }, undue).expected?.elapsed).toBe(182 / 730);
  });

  test('runs through milestones, and through the targets of the years before', () => {
    const stepped = rising({
      targets: [
        { value: 20, over: 'at-date', date: '2024-07-01', milestone: true },
        { value: 40, over: 'at-date', period: { start: '2024-01-01', end: '2024-10-01' } },
        { id: 't', value: 100, over: 'at-date', date: '2024-12-31' },
      ],
    });
    const expectedOn = (date: string) => at(date, 50, { target: 't' }, stepped).expected?.value;
    expect(expectedOn('2024-07-01')).toBe(20);
    expect(expectedOn('2024-08-16')).toBe(30);
    expect(expectedOn('2024-10-01')).toBe(40);
    expect(expectedOn('2024-12-31')).toBe(100);
  });

  test('runs through milestones written as changes, not through those of another scope', () => {
    const mixed = rising({
      baseline: { value: 10, date: '2024-01-01' },
      targets: [
        { value: 10, of: 'change', as: 'absolute', over: 'at-date', date: '2024-07-01' },
        { value: 7, over: 'per-period', date: '2024-08-01' },
        { id: 't', value: 100, over: 'at-date', date: '2024-12-31' },
      ],
    });
    const expectedOn = (date: string) => at(date, 50, { target: 't' }, mixed).expected?.value;
    expect(expectedOn('2024-07-01')).toBe(20);
    expect(expectedOn('2024-08-01')).toBeCloseTo(20 + (80 * 31) / 183, 10);
  });

  test('in steps stays at the level of the last milestone', () => {
    const stepped = rising({
      targets: [
        { value: 20, over: 'at-date', date: '2024-07-01', milestone: true },
        { value: 100, over: 'at-date', date: '2024-12-31' },
      ],
    });
    const expectedOn = (date: string) => at(date, 50, { path: 'step' }, stepped).expected?.value;
    expect(expectedOn('2024-06-30')).toBe(0);
    expect(expectedOn('2024-12-30')).toBe(20);
    expect(expectedOn('2024-12-31')).toBe(100);
  });

  test('is read at the data date: a late report changes the age of the figure, nothing else', () => {
    const soon = progress(rising(), [on('2024-07-01', 48)], { asOf: '2024-07-01' });
    const late = progress(rising(), [on('2024-07-01', 48)], { asOf: '2024-11-30' });
    expect(soon.ageDays).toBe(0);
    expect(late.ageDays).toBe(152);
    expect({ ...late, ageDays: 0, asOf: soon.asOf }).toEqual(soon);
  });

  test('of a volume in its period begins at 0: a cut period is compared with the elapsed part, and flagged', () => {
    const families: ProgressIndicator = {
      basis: 'increment',
      baseline: { value: 42 },
      targets: [{ value: 60, over: 'per-period', period: { start: '2024-01-01', end: '2024-12-31' } }],
    };
    const records = [{ period: { start: '2024-01-01', end: '2024-03-31' }, value: 12 }];
    const result = progress(families, records, { asOf: '2024-04-15' });
    const elapsed = 90 / 365;
    expect(result.value).toBe(0.2);
    expect(result.expected).toMatchObject({ value: 60 * elapsed, achievement: elapsed, elapsed });
    expect(result.scheduleIndex).toBeCloseTo(0.2 / elapsed, 12);
    expect(result.rating).toBe('at-risk');
    // against the same part of the year before: 12 − 42 · 90/365 of the 18 more that were planned
    expect(result.figures.distanceTravelled.value).toBeCloseTo((12 - 42 * elapsed) / 18, 12);
    expect(codes(result)).toEqual(['progress/partial-period']);
  });

  test('a flow that shall fall is on its way while it stays under the elapsed part', () => {
    const complaints: ProgressIndicator = {
      basis: 'increment',
      baseline: { value: 100 },
      targets: [{ value: 50, over: 'per-period', period: { start: '2024-01-01', end: '2024-12-31' } }],
    };
    const inSpring = (value: number) =>
      progress(complaints, [{ period: { start: '2024-01-01', end: '2024-03-31' }, value }], {
        asOf: '2024-04-15',
      });
    expect(inSpring(12)).toMatchObject({ method: 'distance-travelled@1', rating: 'on-track' });
    expect(inSpring(24)).toMatchObject({ rating: 'off-track' });
    expect(inSpring(30)).toMatchObject({ rating: 'regressing' });
  });
});

describe('ratings before the due date', () => {
  const half = '2024-07-01';
  const elapsed = 182 / 365;
  const rated = (value: number) => at(half, value).rating;

  test('on track from 95 % of what was expected', () => {
    expect(rated(100 * elapsed * 0.95)).toBe('on-track');
    expect(rated(70)).toBe('on-track');
  });
  test('at risk from 60 %', () => {
    expect(rated(100 * elapsed * 0.949)).toBe('at-risk');
    expect(rated(100 * elapsed * 0.6)).toBe('at-risk');
  });
  test('off track from 0', () => {
    expect(rated(100 * elapsed * 0.599)).toBe('off-track');
    expect(rated(0)).toBe('off-track');
  });
  test('regressing below the baseline', () => expect(rated(-1)).toBe('regressing'));
  test('too early while less than a tenth is expected', () => {
    expect(at('2024-02-05', 0).rating).toBe('too-early');
    expect(at('2024-02-07', 0).rating).toBe('off-track');
  });
  test('pending without a value that was due', () => {
    expect(progress(rising(), [], { asOf: half }).rating).toBe('pending');
  });
  test('achieved early at the target or beyond', () => {
    expect(rated(100)).toBe('achieved-early');
    expect(at('2024-01-02', 130).rating).toBe('achieved-early');
  });

  test('where nothing is expected the signed gap to the path decides', () => {
    expect(at('2024-07-01', 0, { path: 'step' }).rating).toBe('on-track');
    expect(at('2024-07-01', -1, { path: 'step' }).rating).toBe('regressing');
    expect(at('2024-07-01', 0, { path: 'step' })).not.toHaveProperty('scheduleIndex');
  });

  test('a plan that first steps back is followed on its way back', () => {
    const dip = rising({
      targets: [
        { value: -20, over: 'at-date', date: '2024-07-01', milestone: true },
        { value: 100, over: 'at-date', date: '2024-12-31' },
      ],
    });
    expect(at('2024-07-01', -15, {}, dip).rating).toBe('on-track');
    expect(at('2024-07-01', -25, {}, dip).rating).toBe('regressing');
  });

  test('the index is told only before the due date', () => {
    expect(at(half, 100 * elapsed).scheduleIndex).toBeCloseTo(1, 12);
    expect(at('2024-12-31', 90)).not.toHaveProperty('scheduleIndex');
  });
});

describe('ratings on the due date and after', () => {
  const rated = (value: number) =>
    progress(rising(), [on('2024-12-31', value)], { asOf: '2025-02-01' }).rating;

  test('achieved from 100 %', () => {
    expect(rated(100)).toBe('achieved');
    expect(rated(180)).toBe('achieved');
  });
  test('nearly achieved from 95 %', () => expect(rated(95)).toBe('nearly-achieved'));
  test('partly achieved from 60 %', () => {
    expect(rated(94.9)).toBe('partly-achieved');
    expect(rated(60)).toBe('partly-achieved');
  });
  test('not achieved from 0', () => {
    expect(rated(59.9)).toBe('not-achieved');
    expect(rated(0)).toBe('not-achieved');
  });
  test('regressed below the baseline', () => expect(rated(-0.1)).toBe('regressed'));

  test('rounding noise does not cost a rating: 0.1 + 0.2 of 0.3 is all of it', () => {
    const noisy = rising({ targets: [{ value: 0.3, over: 'at-date', date: '2024-12-31' }] });
    expect(at('2024-12-31', 0.1 + 0.2, {}, noisy).rating).toBe('achieved');
    const short = rising({ targets: [{ value: 0.1 + 0.2, over: 'at-date', date: '2024-12-31' }] });
    expect(at('2024-12-31', 0.3, {}, short)).toMatchObject({ rating: 'achieved' });
  });

  test('cut-offs are data', () => {
    const strict = {
      cutOffs: { tooEarly: 0.1, onTrack: 1, atRisk: 0.9, nearlyAchieved: 0.99, partlyAchieved: 0.9 },
    };
    const result = progress(rising(), [on('2024-12-31', 95)], { asOf: '2025-02-01', ratingScale: strict });
    expect(result.rating).toBe('partly-achieved');
  });
});

describe('values that must stand for a later day', () => {
  const quarterly = (...values: readonly (readonly [string, number])[]) =>
    values.map(([date, value]) => on(date, value));

  test('the last value stands for the due date while it is no older than one collection interval', () => {
    const records = quarterly(['2024-03-31', 20], ['2024-06-30', 40], ['2024-09-30', 70]);
    const result = progress(rising(), records, { asOf: '2025-01-15' });
    expect(result).toMatchObject({ value: 0.7, actual: { date: '2024-09-30' }, rating: 'partly-achieved' });
  });

  test('a level that is older leaves the rating open, unless the target was reached before', () => {
    const open = progress(rising(), quarterly(['2024-03-31', 20], ['2024-06-30', 70]), {
      asOf: '2025-01-15',
    });
    expect(open).toMatchObject({ value: 0.7, rating: 'unknown' });
    expect(open).not.toHaveProperty('scheduleIndex');
    expect(codes(open)).toContain('progress/stale');
    const reached = progress(rising(), quarterly(['2024-03-31', 20], ['2024-06-30', 100]), {
      asOf: '2025-01-15',
    });
    expect(reached.rating).toBe('achieved-early');
  });

  test('how long a value stays current can be declared', () => {
    const records = quarterly(['2024-03-31', 20], ['2024-06-30', 70]);
    const patient = rising({ maxAgeDays: Number.POSITIVE_INFINITY });
    expect(progress(patient, records, { asOf: '2025-01-15' }).rating).toBe('partly-achieved');
    const impatient = rising({ maxAgeDays: 30 });
    expect(progress(impatient, quarterly(['2024-11-30', 99]), { asOf: '2025-01-15' }).rating).toBe('unknown');
  });

  test('a running total that was not updated can only have grown', () => {
    const total: ProgressIndicator = {
      basis: 'running-total',
      targets: [{ value: 100, over: 'to-date', date: '2024-12-31' }],
    };
    const records = quarterly(['2024-03-31', 40], ['2024-06-30', 80]);
    const open = progress(total, records, { asOf: '2025-01-15', start: '2024-01-01' });
    expect(open).toMatchObject({ actual: { value: 80, atLeast: true }, rating: 'unknown' });
    const reached = quarterly(['2024-03-31', 40], ['2024-06-30', 104]);
    expect(progress(total, reached, { asOf: '2025-01-15', start: '2024-01-01' }).rating).toBe('achieved');
  });
});

import type { Indicator, Observation } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearProjection } from './linearProjection.ts';
import { logitProjection } from './logitProjection.ts';
import type { TrendIndicator, TrendObservation } from './TrendIndicator.ts';
import type { TrendOptions } from './TrendOptions.ts';
import { targetAttainment } from './targetAttainment.ts';
import { trend } from './trend.ts';

const yearly = (values: readonly (number | undefined)[], from = 2015): TrendObservation[] =>
  values.flatMap((value, n) =>
    value === undefined
      ? []
      : [{ period: { start: `${from + n}-01-01`, end: `${from + n}-12-31` }, value, id: `o${n}` }],
  );
const ends = ['03-31', '06-30', '09-30', '12-31'];
const starts = ['01-01', '04-01', '07-01', '10-01'];
const quarterly = (values: readonly number[], from = 2023): TrendObservation[] =>
  values.map((value, n) => {
    const year = from + Math.floor(n / 4);
    return {
      period: { start: `${year}-${starts[n % 4]}`, end: `${year}-${ends[n % 4]}` },
      value,
      id: `q${n}`,
    };
  });

const employment = [32.1, 33.0, 34.4, 34.9, 36.2, 35.8, 37.5];
const asOf = '2022-03-01';
const days: TrendIndicator = { unit: 'days', basis: 'snapshot' };
const found = (
  indicator: TrendIndicator,
  values: readonly TrendObservation[],
  options: Partial<TrendOptions> = {},
) => trend(indicator, values, { asOf, ...options });
const codes = (result: ReturnType<typeof trend>) => result.warnings.map(({ code }) => code);
/** Days since the first value, 31 December 2015, in years of 365.2425 days. */
const years = [0, 366, 731, 1096, 1461, 1827, 2192].map((day) => day / 365.2425);

describe('the line of an indicator', () => {
  test('runs on days since the first value over 365.2425, each value at the last day of its period', () => {
    const result = found(days, yearly(employment), { to: '2024-12-31' });
    const at = 3288 / 365.2425;
    const line = linearProjection({ x: years, y: employment }, at);
    expect(result.value?.projection).toEqual({
      date: '2024-12-31',
      value: line?.predicted,
      predictionInterval: line?.predictionInterval,
      confidenceInterval: line?.confidenceInterval,
    });
    expect(result.value?.perYear).toBeCloseTo(0.842857142857155, 3);
    expect(result.value).toMatchObject({ start: '2015-12-31', end: '2021-12-31', n: 7, scale: 'linear' });
    expect(result).toMatchObject({
      status: 'computed',
      unit: 'days',
      method: 'linear-trend@1',
      coverage: { observed: 7, expected: 7 },
      warnings: [],
    });
    const { fitted, perYear = 0 } = result.value ?? {};
    expect((fitted?.start ?? 0) + (perYear * 2192) / 365.2425).toBeCloseTo(fitted?.end ?? 0, 9);
    expect(result.value?.rSquared).toBeCloseTo(0.95, 2);
    expect(result.value?.p).toBeLessThan(0.001);
    expect(result.value?.monotone?.tau).toBeCloseTo(19 / 21, 12);
    expect(result.value?.monotone?.p).toBeLessThan(0.01);
  });

  test('takes whole indicators and observations of a dossier', () => {
    const whole: Indicator = {
      id: 'wait',
      name: { en: 'Waiting time' },
      unit: 'days',
      basis: 'snapshot',
      measures: [],
      targets: [{ id: 't', value: 10, over: 'at-date', date: '2026-12-31' }],
    };
    const seen: Observation[] = yearly([21, 18, 16]).map(({ period }, n) => ({
      id: `w${n}`,
      indicator: 'wait',
      period,
      value: 21 - 3 * n,
    }));
    expect(trend(whole, seen, { asOf }).value?.attainment?.reached).toBe(true);
  });

  test('an interval has the confidence that is asked for', () => {
    const wide = found(days, yearly(employment), { to: '2024-12-31' }).value?.projection;
    const narrow = found(days, yearly(employment), { to: '2024-12-31', confidence: 0.5 }).value?.projection;
    expect(narrow?.predictionInterval?.confidence).toBe(0.5);
    expect(narrow?.predictionInterval?.lower).toBeGreaterThan(wide?.predictionInterval?.lower ?? 99);
  });

  test('without a day to go to there is no projection', () => {
    const { value } = found(days, yearly(employment));
    expect(value).not.toHaveProperty('projection');
    expect(value).not.toHaveProperty('attainment');
  });

  test('needs 3 values, intervals and tests 5', () => {
    expect(found(days, [])).toMatchObject({
      status: 'not-computable',
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
    });
    expect(found(days, yearly([1, 2]))).toMatchObject({ reason: 'too-few-values' });
    const three = found(days, yearly([1, 2, 4]), { to: '2018-12-31' });
    expect(three.value?.projection).not.toHaveProperty('predictionInterval');
    expect(three.value).not.toHaveProperty('p');
    expect(three.value).not.toHaveProperty('monotone');
    expect(codes(three)).toEqual(['trend/few-values']);
    const five = found(days, yearly([1, 2, 4, 4, 7]), { to: '2020-12-31' });
    expect(five.value?.projection).toHaveProperty('predictionInterval');
    expect(codes(five)).toEqual([]);
  });

  test('values on the line itself have no interval, and it says so', () => {
    const exact = found(days, quarterly([1, 1, 1, 1, 1]), { asOf: '2025-01-01', to: '2024-12-31' });
    expect(exact.value?.perYear).toBe(0);
    expect(exact.value?.projection).toEqual({ date: '2024-12-31', value: 1 });
    expect(codes(exact)).toEqual(['trend/no-scatter']);
  });

  test('a running total has no interval, whatever its length', () => {
    const total = found(
      {
        unit: 'families',
        basis: 'running-total',
        targets: [{ value: 90, over: 'to-date', date: '2022-12-31' }],
      },
      yearly([5, 12, 18, 30, 33]),
    );
    expect(codes(total)).toEqual(['trend/running-total']);
    expect(total.value?.projection).not.toHaveProperty('predictionInterval');
    expect(total.value?.attainment).not.toHaveProperty('probability');
    expect(total.value?.attainment?.reached).toBe(false);
  });

  test('what ended after the day of the report is not known yet', () => {
    const later = found(days, yearly([...employment, 99, 99]), { asOf: '2022-12-30' });
    expect(later.value?.n).toBe(7);
  });

  test('provisional values count and are told, unless only final ones are asked for', () => {
    const [last = yearly([1])[0]] = yearly(employment).slice(-1);
    const values = [
      ...yearly(employment).slice(0, -1),
      { ...last, stage: 'provisional' as const },
    ] as TrendObservation[];
    const all = found(days, values);
    expect(all.value?.n).toBe(7);
    expect(all.warnings).toEqual([{ code: 'trend/provisional', severity: 'hint', params: { count: 1 } }]);
    expect(all.value?.segments[0]?.points.at(-1)?.marks).toEqual(['provisional']);
    expect(found(days, values, { finalOnly: true }).value?.n).toBe(6);
  });

  test('gaps are counted in the coverage, and bounds are no values', () => {
    const gappy = found(days, yearly([1, undefined, 4, 6, 9]));
    expect(gappy.coverage).toEqual({ observed: 4, expected: 5 });
    const bounded = found(days, [
      ...yearly([1, 2, 4, 6]),
      { period: { start: '2019-01-01', end: '2019-12-31' }, bounds: { min: 0, max: 4 } },
    ]);
    expect(bounded.value?.n).toBe(4);
    expect(bounded.warnings[0]).toMatchObject({ code: 'trend/bounds-left-out', params: { count: 1 } });
    const about = found(days, [
      ...yearly([1, 2, 4, 6]),
      { period: { start: '2019-01-01', end: '2019-12-31' }, value: 7, bounds: { min: 6, max: 8 } },
      { period: { start: '2020-01-01', end: '2020-12-31' }, value: 9, uncertainty: { low: 8, high: 10 } },
    ]);
    expect(about.value?.n).toBe(6);
  });

  test('records at fault are said in the words of observations', () => {
    const odd = found(days, [...yearly([1, 2, 4, Number.NaN]), ...yearly([1]), ...yearly([2])]);
    expect(codes(odd)).toContain('progress/not-a-number');
    expect(codes(odd)).toContain('progress/conflict');
  });

  test('amounts too large for a line are not computed', () => {
    expect(found(days, yearly([-1e308, 0, 1e308]))).toMatchObject({ reason: 'too-large' });
  });

  test('two values of one day make no line', () => {
    const one = { period: { start: '2020-01-01', end: '2020-12-31' }, value: 1 };
    const same = [
      one,
      { ...one, period: { start: '2020-04-01', end: '2020-12-31' } },
      { ...one, period: { start: '2020-07-01', end: '2020-12-31' } },
    ];
    expect(found(days, same)).toMatchObject({ reason: 'too-few-values' });
  });

  test('increments of unlike periods are told to compare badly', () => {
    const mixed = [...yearly([10, 12, 14, 13]), ...quarterly([3], 2020)];
    expect(codes(found({ basis: 'increment' }, mixed))).toContain('trend/unequal-periods');
    expect(codes(found({ basis: 'increment' }, yearly([10, 12, 14, 13, 17])))).toEqual([]);
    expect(codes(found(days, mixed))).toEqual([]);
  });

  test('the trace holds every step', () => {
    const traced = found(days, yearly(employment), { trace: true });
    expect(traced.trace?.map(({ step }) => step)).toContain('perYear');
    expect(traced.trace?.[0]?.step).toBe('segments');
    expect(found(days, yearly([1]), { trace: true }).trace?.map(({ step }) => step)).toEqual([
      'segments',
      'reason',
    ]);
    expect(found(days, yearly(employment))).not.toHaveProperty('trace');
  });

  test('days that are none are a mistake of the programmer', () => {
    expect(() => found(days, [], { asOf: '2024-02-30' })).toThrow('asOf is no day');
    expect(() => found(days, [], { to: 'soon' })).toThrow('to is no day');
    expect(() => found(days, [], { breaks: ['2024'] })).toThrow('breaks is no day');
    expect(() => found(days, [], { confidence: 95 })).toThrow('confidence');
  });

  test('the order of observations changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(yearly(employment), { minLength: 7 }), (shuffled) => {
        expect(found(days, shuffled, { to: '2023-12-31' })).toEqual(
          found(days, yearly(employment), { to: '2023-12-31' }),
        );
      }),
    );
  });
});

describe('the horizon', () => {
  test('is as long as the values look back; beyond it a warning says from when on', () => {
    // six years and a day: 31 December 2015 to 2021 spans 2192 days
    expect(codes(found(days, yearly(employment), { to: '2028-01-01' }))).toEqual([]);
    const beyond = found(days, yearly(employment), { to: '2028-01-02' });
    expect(beyond.warnings).toEqual([
      { code: 'trend/horizon-beyond-span', severity: 'warning', params: { date: '2028-01-01' } },
    ]);
    expect(beyond.value?.projection?.date).toBe('2028-01-02');
  });
});

describe('the target', () => {
  const aim = { value: 45, over: 'at-date' as const, date: '2027-12-31', id: 't' };
  const rising: TrendIndicator = { ...days, id: 'i', targets: [aim] };
  const by = 4383 / 365.2425;

  test('is met with a probability, on a day, and asks for a rate', () => {
    const result = found(rising, yearly(employment));
    const formula = targetAttainment({ x: years, y: employment }, { target: 45, by, direction: 'increase' });
    const { attainment, perYear = 0 } = result.value ?? {};
    expect(attainment?.probability).toBe(formula?.probability);
    expect(attainment?.probability).toBeCloseTo(0.019, 3);
    expect(attainment).toMatchObject({
      target: 45,
      date: '2027-12-31',
      direction: 'increase',
      reached: false,
      crossing: '2031-01-20',
    });
    const required = (45 - 37.5) / ((4383 - 2192) / 365.2425);
    expect(attainment?.requiredPerYear).toBeCloseTo(required, 12);
    expect(attainment?.multiplier).toBeCloseTo(required / perYear, 12);
    expect(result.value?.projection?.date).toBe('2027-12-31');
    expect(result.warnings).toEqual([]);
  });

  test('what shall fall is met from above', () => {
    const falling = { ...days, direction: 'decrease' as const, targets: [{ ...aim, value: 25 }] };
    const away = found(falling, yearly(employment)).value?.attainment;
    expect(away).toMatchObject({ direction: 'decrease', reached: false });
    expect(away).not.toHaveProperty('multiplier');
    expect(away).not.toHaveProperty('crossing');
    expect(away?.probability).toBeLessThan(0.001);
    const near = { ...falling, targets: [{ ...aim, value: 28 }] };
    const towards = found(near, yearly(employment.toReversed())).value?.attainment;
    expect(towards?.reached).toBe(true);
    expect(towards?.probability).toBeGreaterThan(0.5);
    expect(towards?.multiplier).toBeGreaterThan(0);
  });

  test('its direction is that from the baseline, then the declared one, then that from the line', () => {
    const directionOf = (more: Partial<TrendIndicator>, value = 25) =>
      found({ ...days, targets: [{ ...aim, value }], ...more }, yearly(employment)).value?.attainment
        ?.direction;
    expect(directionOf({ baseline: { value: 60 }, direction: 'increase' })).toBe('decrease');
    expect(directionOf({ baseline: { value: 20 }, direction: 'decrease' })).toBe('increase');
    expect(directionOf({ baseline: { value: 25 }, direction: 'increase' })).toBe('increase');
    expect(directionOf({ direction: 'increase' })).toBe('increase');
    expect(directionOf({ direction: 'maintain' })).toBe('decrease');
    expect(directionOf({}, 45)).toBe('increase');
  });

  test('a change is counted from the baseline', () => {
    const change = { ...aim, of: 'change' as const, as: 'absolute' as const, value: 10 };
    const { value } = found({ ...days, baseline: { value: 30 }, targets: [change] }, yearly(employment));
    expect(value?.attainment?.target).toBe(40);
  });

  test('one without a date is due at the end of the programme, or on the day projected to', () => {
    const undated = { ...days, targets: [{ value: 45, over: 'at-date' as const }] };
    expect(found(undated, yearly(employment)).value).not.toHaveProperty('attainment');
    expect(found(undated, yearly(employment), { end: '2026-12-31' }).value?.attainment?.date).toBe(
      '2026-12-31',
    );
    expect(found(undated, yearly(employment), { to: '2025-12-31' }).value?.attainment?.date).toBe(
      '2025-12-31',
    );
  });

  test('one that was due before the last value is not looked for', () => {
    const past = { ...days, targets: [{ ...aim, date: '2021-12-31' }] };
    expect(found(past, yearly(employment)).value).not.toHaveProperty('attainment');
    expect(found(past, yearly(employment)).value).not.toHaveProperty('projection');
    expect(found(past, yearly(employment), { to: '2022-12-31' }).value).not.toHaveProperty('attainment');
  });

  test('one can be named; one that is not there is said', () => {
    const two = { ...days, targets: [aim, { ...aim, id: 'later', value: 60, date: '2028-01-01' }] };
    expect(found(two, yearly(employment), { target: 'later' }).value?.attainment?.target).toBe(60);
    const none = found(two, yearly(employment), { target: '__proto__' });
    expect(none.warnings).toEqual([
      { code: 'trend/no-such-target', severity: 'warning', params: { target: '__proto__' } },
    ]);
  });

  test('one that no single value compares with is left out, and said', () => {
    for (const target of [
      { ...aim, kind: 'band' as const, min: 1, max: 2 },
      { over: 'at-date' as const, date: '2027-12-31' },
    ]) {
      const result = found({ ...days, targets: [target] }, yearly(employment));
      expect(codes(result)).toEqual(['trend/target-not-on-line']);
      expect(result.value).not.toHaveProperty('attainment');
    }
    const total = { basis: 'increment' as const, targets: [{ ...aim, over: 'life-of-programme' as const }] };
    expect(codes(found(total, yearly(employment)))).toEqual(['trend/target-not-on-line']);
    const flow = { basis: 'increment' as const, targets: [{ ...aim, over: 'per-period' as const }] };
    expect(found(flow, yearly(employment)).value?.attainment?.target).toBe(45);
  });
});

describe('scales', () => {
  const rate: TrendIndicator = { unit: 'ratio', basis: 'ratio' };
  const shares = [0.6, 0.72, 0.75, 0.86, 0.9];
  const rateDays = [0, 366, 731, 1096, 1461].map((day) => day / 365.2425);

  test('a rate is straight on the logit scale, and never leaves 0 to 1', () => {
    const result = found(rate, yearly(shares), { to: '2023-12-31' });
    const at = (1461 + 1461) / 365.2425;
    expect(result).toMatchObject({ method: 'logit-trend@1', unit: 'ratio', warnings: [] });
    expect(result.value?.projection?.value).toBe(logitProjection({ x: rateDays, y: shares }, at)?.predicted);
    expect(result.value?.projection?.value).toBeLessThan(1);
    const { fitted, perYear } = result.value ?? {};
    expect(perYear).toBeCloseTo(((fitted?.end ?? 0) - (fitted?.start ?? 0)) / (1461 / 365.2425), 12);
  });

  test('with a 0 or 1 among values or target it is a straight line, flagged where it leaves 0 to 1', () => {
    const full = found(
      { ...rate, targets: [{ value: 1, over: 'at-date', date: '2023-12-31' }] },
      yearly(shares),
    );
    expect(full.value?.scale).toBe('linear');
    expect(full.warnings).toEqual([
      { code: 'trend/leaves-range', severity: 'warning', params: { date: '2023-12-31' } },
    ]);
    const none = found(rate, yearly([0, 0.2, 0.3, 0.3, 0.5]), { to: '2020-12-31' });
    expect(none.value?.scale).toBe('linear');
    // ratios above 1 have no such limit
    const above = found(rate, yearly([0.9, 1.2, 1.3, 1.3, 1.5]), { to: '2020-12-31' });
    expect(above.value?.scale).toBe('linear');
    expect(codes(above)).toEqual([]);
  });

  test('the limits that an indicator declares are its limits', () => {
    const scored = { ...days, max: 38 };
    expect(codes(found(scored, yearly(employment), { to: '2024-12-31' }))).toEqual(['trend/leaves-range']);
    expect(codes(found({ ...days, max: 60 }, yearly(employment), { to: '2024-12-31' }))).toEqual([]);
    expect(codes(found({ ...days, min: 39.5 }, yearly(employment), { to: '2024-12-31' }))).toEqual([
      'trend/leaves-range',
    ]);
  });

  test('a scale that is asked for is taken, if the values have a place on it', () => {
    const grown = found(days, yearly([1, 2, 4, 8, 17]), { scale: 'log', to: '2020-12-31' });
    expect(grown.status === 'computed' && grown.method).toBe('log-linear-trend@1');
    expect(grown.value?.growthPerYear).toBeGreaterThan(0.9);
    expect(grown.value?.projection?.value).toBeGreaterThan(30);
    expect(found(days, yearly([1, 2, 0]), { scale: 'log' })).toMatchObject({ reason: 'outside-domain' });
    expect(found(rate, yearly(shares), { scale: 'linear' }).value?.scale).toBe('linear');
    expect(found(rate, yearly(shares)).value).not.toHaveProperty('growthPerYear');
  });

  test('a target that the scale does not hold is not looked for', () => {
    const zero = { ...days, targets: [{ value: 0, over: 'at-date' as const, date: '2021-12-31' }] };
    const result = found(zero, yearly([8, 4, 2, 1.1]), { scale: 'log' });
    expect(result.value).not.toHaveProperty('attainment');
    expect(result.value?.projection?.date).toBe('2021-12-31');
  });

  test('probability and crossing are read on the scale', () => {
    const aim = { ...rate, targets: [{ value: 0.95, over: 'at-date' as const, date: '2021-12-31' }] };
    const { attainment } = found(aim, yearly(shares)).value ?? {};
    expect(attainment?.probability).toBeGreaterThan(0.3);
    expect(attainment?.crossing?.slice(0, 4)).toBe('2021');
    expect(attainment?.reached).toBe((attainment?.probability ?? 0) > 0.5);
  });
});

describe('breaks split series', () => {
  const values = yearly([90, 91, 92, 93, 30, 31, 33, 35, 36], 2010);
  const line = (result: ReturnType<typeof trend>) => [result.value?.start, result.value?.n];

  test('at a value with the flag “method-changed”', () => {
    const flagged = values.map((each, n) => (n === 4 ? { ...each, flags: ['method-changed'] } : each));
    const result = found(days, flagged);
    expect(line(result)).toEqual(['2014-12-31', 5]);
    expect(result.value?.segments.map(({ start, end, points }) => [start, end, points.length])).toEqual([
      ['2010-12-31', '2013-12-31', 4],
      ['2014-12-31', '2018-12-31', 5],
    ]);
    expect(result.warnings).toEqual([
      { code: 'trend/series-broken', severity: 'warning', params: { date: '2014-12-31', count: 4 } },
    ]);
    expect(result.coverage).toEqual({ observed: 5, expected: 5 });
    expect(
      line(
        found(
          days,
          values.map((each) => ({ ...each, flags: ['outlier-confirmed'] })),
        ),
      ),
    ).toEqual(['2010-12-31', 9]);
  });

  test('not by a flag that was revised away', () => {
    const [, , , , fifth] = values;
    const flagged = values.map((each, n) => (n === 4 ? { ...each, flags: ['method-changed'] } : each));
    const result = found(days, [
      ...flagged,
      { ...fifth, id: 'again', revises: 'o4', reason: { en: 'x' } } as TrendObservation,
    ]);
    expect(line(result)).toEqual(['2010-12-31', 9]);
  });

  test('after the last day of a former definition, unless both compare', () => {
    const former = { version: '1', definition: { en: 'old' }, until: '2013-12-31' };
    expect(line(found({ ...days, formerDefinitions: [former] }, values))).toEqual(['2014-12-31', 5]);
    expect(line(found({ ...days, formerDefinitions: [{ ...former, comparable: true }] }, values))).toEqual([
      '2010-12-31',
      9,
    ]);
  });

  test('where the user says, from that day on', () => {
    expect(line(found(days, values, { breaks: ['2014-12-31'] }))).toEqual(['2014-12-31', 5]);
    expect(line(found(days, values, { breaks: ['2015-01-01'] }))).toEqual(['2015-12-31', 4]);
    const twice = found(days, values, { breaks: ['2015-01-01', '2012-01-01'] });
    expect(twice.value?.segments.map(({ points }) => points.length)).toEqual([2, 3, 4]);
    expect(line(found(days, values, { breaks: ['2030-01-01'] }))).toEqual(['2010-12-31', 9]);
  });

  test('too few values after a break are too few', () => {
    const result = found(days, values, { breaks: ['2017-06-01'] });
    expect(result).toMatchObject({ status: 'not-computable', reason: 'too-few-values' });
    expect(codes(result)).toEqual(['trend/series-broken']);
  });
});

describe('a series is only added to', () => {
  const before = quarterly([4, 6, 7, 9]);
  const until = (result: ReturnType<typeof trend>) => result.value?.segments[0]?.points ?? [];

  test('SU-07: one quarter more leaves the old points as they were', () => {
    const then = found(days, before, { asOf: '2024-01-10' });
    const now = found(days, quarterly([4, 6, 7, 9, 12]), { asOf: '2024-04-10' });
    expect(until(then)).toHaveLength(4);
    expect(until(now).slice(0, 4)).toEqual(until(then));
    expect(until(now).at(-1)).toEqual({ period: { start: '2024-01-01', end: '2024-03-31' }, value: 12 });
    // on the day of the first report nothing else was known
    expect(found(days, quarterly([4, 6, 7, 9, 12]), { asOf: '2024-01-10' })).toEqual(then);
  });

  test('SU-07: a changed past point is a revision, marked with what it was before and why', () => {
    const [, second] = before;
    const reason = { fr: 'Questionnaires arrivés après la clôture', en: 'Forms that came in late' };
    const revision = { ...second, id: 'q1b', revises: 'q1', value: 6.5, reason } as TrendObservation;
    const result = found(days, [...before, revision], { asOf: '2024-01-10' });
    expect(until(result)[1]).toEqual({
      period: { start: '2023-04-01', end: '2023-06-30' },
      value: 6.5,
      revised: { from: 6, reason },
    });
    expect(until(result)[0]).not.toHaveProperty('revised');
    expect(codes(result)).toEqual(['trend/few-values']);
  });

  test('SU-07: a revision without its reason is said', () => {
    const [, second] = before;
    const revision = { ...second, id: 'q1b', revises: 'q1', value: 6.5 } as TrendObservation;
    const result = found(days, [...before, revision], { asOf: '2024-01-10' });
    expect(until(result)[1]?.revised).toEqual({ from: 6 });
    expect(result.warnings).toContainEqual({
      code: 'trend/revision-without-reason',
      severity: 'hint',
      params: { date: '2023-06-30' },
    });
  });

  test('a gap that was filled has no earlier value', () => {
    const [first, second, ...rest] = before;
    const gap = { id: 'gap', period: second?.period, state: 'pending' } as TrendObservation;
    const fill = { ...second, id: 'fill', revises: 'gap', reason: { en: 'came in' } } as TrendObservation;
    const result = found(days, [first as TrendObservation, gap, fill, ...rest], { asOf: '2024-01-10' });
    expect(until(result)[1]?.revised).toEqual({ reason: { en: 'came in' } });
  });

  test('issues name the indicator', () => {
    const { warnings } = found({ ...days, id: '__proto__' }, before, { asOf: '2024-01-10' });
    expect(warnings[0]?.at).toEqual({ in: 'dossier', entity: { kind: 'indicator', id: '__proto__' } });
  });
});

import { describe, expect, test } from 'vitest';
import { growthCategory } from './growthCategory.ts';
import { growthOverRequired } from './growthOverRequired.ts';
import { type OpenSdgSeries, openSdgProgress } from './openSdgProgress.ts';
import { openSdgRollUp } from './openSdgRollUp.ts';
import { openSdgStatus } from './openSdgStatus.ts';

const rising: OpenSdgSeries = {
  baseline: 100,
  baselineYear: 2015,
  actual: 100,
  actualYear: 2016,
  direction: 'increase',
};
/** Without a target, after one year: the growth itself. */
const grown = (share: number, more: Partial<OpenSdgSeries> = {}) =>
  openSdgProgress({ ...rising, actual: 100 * (1 + share), ...more });

describe('growth over required growth', () => {
  test('is 1 on the steady way, whichever way it goes', () => {
    const aim = { baseline: 100, baselineYear: 2015, target: 50, targetYear: 2030 };
    const halfway = { ...aim, actual: 100 * 0.5 ** (5 / 15), actualYear: 2020 };
    expect(growthOverRequired(halfway).ratio).toBeCloseTo(1, 12);
    expect(growthOverRequired({ ...halfway, actual: 110 }).ratio).toBeLessThan(0);
  });

  test('leaves out what has no answer', () => {
    const aim = { baseline: 100, baselineYear: 2015, target: 100, targetYear: 2030 };
    const still = growthOverRequired({ ...aim, actual: 120, actualYear: 2020 });
    expect(still.required).toBe(0);
    expect(still.observed).toBeGreaterThan(0);
    expect(still).not.toHaveProperty('ratio');
    expect(growthOverRequired({ ...aim, actual: 120, actualYear: 2015 })).toEqual({ required: 0 });
    expect(growthOverRequired({ ...aim, target: Number.NaN, actual: 100, actualYear: 2016 })).toEqual({
      observed: 0,
    });
  });

  test('in words, with a target: 0.95, 0.6 and 0 belong to the better side', () => {
    const said = (ratio: number) => growthCategory({ ratio });
    expect([0.95, 0.9499, 0.6, 0.5999, 0, -0.0001].map(said)).toEqual([
      'significant-progress',
      'moderate-progress',
      'moderate-progress',
      'insufficient-progress',
      'insufficient-progress',
      'moving-away',
    ]);
    expect(said(Number.NaN)).toBeUndefined();
  });

  test('in words, without a target: 1 % and 0 belong to the worse side, −1 % to the better', () => {
    const said = (growth: number) => growthCategory({ growth });
    expect([0.0101, 0.01, 0.0001, 0, -0.01, -0.0101].map(said)).toEqual([
      'significant-progress',
      'moderate-progress',
      'moderate-progress',
      'moderately-moving-away',
      'moderately-moving-away',
      'significantly-moving-away',
    ]);
    expect(said(Number.NaN)).toBeUndefined();
  });
});

describe('progress as Open SDG measures it', () => {
  test('without a target: the cut-offs 0, 0.5 % and 1.5 % belong to the better side', () => {
    expect(grown(0.02).status).toBe('substantial-progress');
    expect(grown(0.0149).status).toBe('moderate-progress');
    expect(grown(0.0051).status).toBe('moderate-progress');
    expect(grown(0.0049).status).toBe('limited-progress');
    expect(grown(0).status).toBe('limited-progress');
    expect(grown(-0.001).status).toBe('deterioration');
    expect(grown(0.02).thresholds).toEqual({ high: 0.015, medium: 0.005, low: 0 });
  });

  test('without a target: the score by its pieces, −5 to 5', () => {
    expect(grown(0.018).score).toBeCloseTo(500 * 0.018 - 5, 9);
    expect(grown(0.01).score).toBeCloseTo(250 * 0.01 - 1.25, 9);
    expect(grown(0.002).score).toBeCloseTo(500 * 0.002 - 2.5, 9);
    expect(grown(-0.01).score).toBeCloseTo(125 * -0.01 - 2.5, 9);
    expect(grown(0.5).score).toBe(5);
    expect(grown(-0.5).score).toBe(-5);
  });

  test('with a target: the cut-offs 0, 0.6 and 0.95, the score by two pieces', () => {
    const at = (actual: number) => openSdgProgress({ ...rising, actual, target: 121, targetYear: 2017 });
    // 10 % a year are required
    expect(at(109.5)).toMatchObject({
      status: 'substantial-progress',
      thresholds: { high: 0.95, medium: 0.6, low: 0 },
      targetAchieved: false,
    });
    expect(at(109.5).value).toBeCloseTo(0.95, 9);
    expect(at(109.4).status).toBe('moderate-progress');
    expect(at(109.4).score).toBeCloseTo(7.1429 * 0.94 - 4.2857, 9);
    expect(at(106.001).status).toBe('moderate-progress');
    expect(at(105.9).status).toBe('limited-progress');
    expect(at(105.9).score).toBeCloseTo(4.1667 * 0.59 - 2.5, 9);
    expect(at(99).status).toBe('deterioration');
    expect(at(99).score).toBeCloseTo(4.1667 * -0.1 - 2.5, 9);
    expect(at(50).score).toBe(-5);
    expect(at(120.9).score).toBe(5);
  });

  test('a target that is achieved is a 5, however fast it came', () => {
    const fallen = { ...rising, direction: 'decrease' as const, target: 50, actual: 50 };
    expect(openSdgProgress(fallen)).toMatchObject({
      status: 'target-achieved',
      score: 5,
      targetAchieved: true,
    });
    expect(openSdgProgress({ ...fallen, actual: 50.1 }).targetAchieved).toBe(false);
    // not even growth has to have an answer
    const crossed = openSdgProgress({ ...rising, baseline: -3, target: 4, actual: 4 });
    expect(crossed).toMatchObject({ status: 'target-achieved', score: 5 });
    expect(crossed).not.toHaveProperty('value');
  });

  test('targets are due in 2030 unless told', () => {
    const series = { ...rising, actual: 105, target: 200 };
    expect(openSdgProgress(series)).toEqual(openSdgProgress({ ...series, targetYear: 2030 }));
    expect(openSdgProgress({ ...series, targetYear: 2020 }).value).toBeLessThan(
      openSdgProgress(series).value ?? 0,
    );
  });

  test('a baseline or target of 0 counts as 0.001', () => {
    const from = { ...rising, actual: 5 };
    expect(openSdgProgress({ ...from, baseline: 0 }).value).toBe(
      openSdgProgress({ ...from, baseline: 0.001 }).value,
    );
    const to = { ...rising, direction: 'decrease' as const, actual: 50 };
    expect(openSdgProgress({ ...to, target: 0 })).toEqual(openSdgProgress({ ...to, target: 0.001 }));
  });

  test('what is negative gets better by shrinking where it shall rise', () => {
    expect(openSdgProgress({ ...rising, baseline: -100, actual: -90 }).value).toBeCloseTo(0.1, 12);
    const sinking = openSdgProgress({ ...rising, baseline: -100, actual: -90, direction: 'decrease' });
    expect(sinking.value).toBeCloseTo(-0.1, 12);
  });

  test('no value where the sign changes, no year has passed, or nothing is required', () => {
    const none = { status: 'not-available' as const, targetAchieved: false };
    expect(openSdgProgress({ ...rising, actual: -1 })).toMatchObject(none);
    expect(openSdgProgress({ ...rising, actualYear: 2015 })).toMatchObject(none);
    expect(openSdgProgress({ ...rising, actualYear: 2015.9 })).not.toHaveProperty('score');
    expect(openSdgProgress({ ...rising, actual: Number.NaN })).toMatchObject(none);
    const sameLevel = { ...rising, actual: 99, target: 100 };
    expect(openSdgProgress(sameLevel)).toMatchObject(none);
    expect(openSdgProgress({ ...rising, actual: 99, target: -5, direction: 'decrease' })).toMatchObject(none);
  });

  test('near a limit less growth is asked for, at it none', () => {
    const at = (baseline: number, share: number, direction: 'increase' | 'decrease' = 'increase') =>
      openSdgProgress({ ...rising, direction, baseline, actual: baseline * (1 + share), limit: 100 });
    const near = 1 - 0.8 ** 4.44;
    expect(at(80, 0.01).thresholds.coefficient).toBeCloseTo(near, 12);
    expect(at(80, 0.01).thresholds.high).toBeCloseTo(0.015 * near, 12);
    expect(at(80, 0.005).score).toBeCloseTo((250 * 0.005) / near - 1.25, 9);
    expect(at(120, -0.01, 'decrease').thresholds.coefficient).toBeCloseTo(near, 12);
    expect(at(200, -0.01, 'decrease').thresholds.coefficient).toBe(1);
    expect(at(199, -0.01, 'decrease').thresholds.coefficient).toBeCloseTo(1 - 0.01 ** 4.44, 12);
    expect(at(100, 0)).toMatchObject({ score: 5, status: 'substantial-progress', thresholds: { high: 0 } });
    expect(at(100, -0.01).score).toBeCloseTo(-3.75, 9);
    expect(openSdgProgress({ ...rising, baseline: 0, limit: 0 }).thresholds.coefficient).toBe(1);
    // with a target the limit is not looked at
    expect(openSdgProgress({ ...rising, limit: 100, target: 120 }).thresholds).not.toHaveProperty(
      'coefficient',
    );
  });

  test('cut-offs of one’s own are taken, finite ones', () => {
    const own = { thresholds: { high: 0.5 } };
    expect(openSdgProgress({ ...rising, actual: 110 }, own).status).toBe('moderate-progress');
    expect(openSdgProgress({ ...rising, actual: 110, target: 200 }, own).thresholds.high).toBe(0.5);
    expect(() => openSdgProgress(rising, { thresholds: { low: Number.NaN } })).toThrow('finite');
  });

  test('scores have their status: 2.5, 0 and −2.5 belong to the better side', () => {
    const said = (score: number | undefined) => openSdgStatus(score);
    expect([5, 2.5, 2.4999, 0, -0.0001, -2.5, -2.5001, -5].map(said)).toEqual([
      'substantial-progress',
      'substantial-progress',
      'moderate-progress',
      'moderate-progress',
      'limited-progress',
      'limited-progress',
      'deterioration',
      'deterioration',
    ]);
    expect([undefined, 5.1, -5.1, Number.NaN].map(said)).toEqual(Array(4).fill('not-available'));
    expect(openSdgStatus(undefined, { targetAchieved: true })).toBe('target-achieved');
  });

  test('an indicator is the mean of its series, achieved where all are', () => {
    const series = (score: number | undefined, targetAchieved = false) => ({ score, targetAchieved });
    expect(openSdgRollUp([series(5, true), series(1.25), series(-2)])).toEqual({
      score: 4.25 / 3,
      status: 'moderate-progress',
    });
    expect(openSdgRollUp([series(5, true), series(undefined, false)])).toEqual({
      score: 5,
      status: 'target-achieved',
    });
    expect(openSdgRollUp([series(undefined, true)])).toEqual({ status: 'not-available' });
    expect(openSdgRollUp([series(Number.NaN, true)])).toEqual({ status: 'not-available' });
  });
});

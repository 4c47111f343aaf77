import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchDeclared } from './matchDeclared.ts';
import { milestoneMethod } from './milestoneMethod.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import { progress } from './progress.ts';

const year = { start: '2024-01-01', end: '2024-12-31' };
const volume = (baseline: number, target: number, actual: number) => {
  const indicator: ProgressIndicator = {
    basis: 'increment',
    baseline: { value: baseline },
    targets: [{ value: target, over: 'per-period', period: year }],
  };
  return progress(indicator, [{ period: year, value: actual }], { asOf: '2025-01-15' });
};
const level = (baseline: number | undefined, target: number, actual: number) => {
  const indicator: ProgressIndicator = {
    basis: 'snapshot',
    ...(baseline !== undefined && { baseline: { value: baseline } }),
    targets: [{ value: target, over: 'at-date', date: '2024-12-31' }],
  };
  return progress(indicator, [{ period: year, value: actual }], { asOf: '2025-01-15' });
};

describe('a percentage declared in a sheet', () => {
  test('93.3 % of 56 families for 42 → 60 is the share of the target', () => {
    expect(matchDeclared(volume(42, 60, 56), 0.933)).toEqual({
      rule: 'achievement-of-target@1',
      computed: 56 / 60,
      difference: 0.933 - 56 / 60,
    });
  });

  test('77 % for 21 → 10 days, now 12.5, is the way covered', () => {
    expect(matchDeclared(level(21, 10, 12.5), 0.77)).toMatchObject({ rule: 'distance-travelled@1' });
  });

  test('80 % for a rate of 35 % → 80 %, now 64 %, is the share of the target', () => {
    expect(matchDeclared(level(0.35, 0.8, 0.64), 0.8)).toMatchObject({ rule: 'achievement-of-target@1' });
  });

  test('97 % is 96.67 %, and 96.7 % too: half a unit of what was written', () => {
    expect(matchDeclared(volume(24, 30, 29), 0.97).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(24, 30, 29), 0.967).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(24, 30, 29), 0.966).rule).toBe('none');
    expect(matchDeclared(volume(24, 30, 29), 0.96).rule).toBe('none');
    expect(matchDeclared(volume(24, 30, 29), 0.9667).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(24, 30, 29), 0.9663).rule).toBe('none');
  });

  test('a half may have been rounded up or down', () => {
    expect(matchDeclared(volume(0, 200, 25), 0.125).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(0, 200, 25), 0.13).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(0, 200, 25), 0.12).rule).toBe('achievement-of-target@1');
  });

  test('decimals that the number does not show can be told', () => {
    expect(matchDeclared(volume(0, 1000, 934), 0.93).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(0, 1000, 934), 0.93, { decimals: 1 }).rule).toBe('none');
  });

  test('a value from a formula, with all its digits, fits as well', () => {
    expect(matchDeclared(volume(24, 30, 29), 29 / 30).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(level(21, 10, 12.5), 8.5 / 11).rule).toBe('distance-travelled@1');
  });

  test('where both figures fit it is the main one', () => {
    expect(matchDeclared(volume(0, 100, 70), 0.7).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(level(0, 100, 70), 0.7).rule).toBe('distance-travelled@1');
  });

  test('where neither fits the difference is to the main figure', () => {
    const match = matchDeclared(volume(42, 60, 56), 0.9);
    expect(match).toMatchObject({ rule: 'none', computed: 56 / 60 });
    expect(match.difference).toBeCloseTo(-1 / 30, 12);
  });

  test('where nothing was computed there is nothing to compare', () => {
    const nothing = progress({ basis: 'snapshot', targets: [] }, [], { asOf: '2025-01-15' });
    expect(matchDeclared(nothing, 0.9)).toStrictEqual({ rule: 'none' });
  });

  test('a percentage as small as 0.0000002 is read with all its decimals', () => {
    expect(matchDeclared(volume(0, 1e9, 2), 2e-9).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(0, 1e9, 1), 2e-9).rule).toBe('none');
  });

  test('so is one with decimals and an exponent', () => {
    expect(matchDeclared(volume(0, 1e10, 25), 2.5e-9).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(volume(0, 1e10, 26), 2.5e-9).rule).toBe('none');
  });

  test('fits what it was rounded from, at any number of decimals', () => {
    const amount = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (target, actual, decimals) => {
        const written = Number(((actual / target) * 100).toFixed(decimals)) / 100;
        expect(matchDeclared(volume(0, target, actual), written, { decimals }).rule).toBe(
          'achievement-of-target@1',
        );
      }),
    );
  });
});

describe('a percentage declared for another kind of target', () => {
  test('is compared with the share of the periods that met it', () => {
    const quarters = [80, 90, 70].map((value, n) => ({
      period: { start: `2024-0${n * 3 + 1}-01`, end: `2024-0${n * 3 + 3}-28` },
      value,
    }));
    const each: ProgressIndicator = { basis: 'snapshot', targets: [{ value: 75, over: 'per-period' }] };
    const result = progress(each, quarters, { asOf: '2025-01-15' });
    expect(matchDeclared(result, 0.667)).toEqual({
      rule: 'periods-met@1',
      computed: 2 / 3,
      difference: 0.667 - 2 / 3,
    });
    expect(matchDeclared(result, 0.5)).toMatchObject({ rule: 'none', computed: 2 / 3 });
  });

  test('is compared with the way to the next milestone, where that is what was computed', () => {
    const steps: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 20, date: '2024-01-01' },
      targets: [
        { value: 40, over: 'at-date', date: '2024-12-31', milestone: true },
        { value: 100, over: 'at-date', date: '2025-12-31' },
      ],
    };
    const june = { period: { start: '2024-06-30', end: '2024-06-30' }, value: 35 };
    const options = { asOf: '2024-07-15' };
    const toMilestone = progress(steps, [june], { ...options, methods: [milestoneMethod] });
    expect(matchDeclared(toMilestone, 0.75).rule).toBe('milestone@1');
    expect(matchDeclared(toMilestone, 0.35).rule).toBe('achievement-of-target@1');
    expect(matchDeclared(toMilestone, 0.188).rule).toBe('distance-travelled@1');
    expect(matchDeclared(progress(steps, [june], options), 0.75).rule).toBe('none');
  });

  test('is not that of a method whose value is no share of this kind', () => {
    const band: ProgressIndicator = {
      basis: 'snapshot',
      targets: [{ kind: 'band', min: 1, max: 5, over: 'at-date', date: '2024-12-31' }],
    };
    const result = progress(band, [{ period: year, value: 3 }], { asOf: '2025-01-15' });
    expect(matchDeclared(result, 1)).toEqual({ rule: 'none', computed: 1, difference: 0 });
  });

  test('that is no number fits nothing', () => {
    expect(matchDeclared(volume(0, 100, 70), Number.NaN)).toEqual({ rule: 'none', computed: 0.7 });
    expect(matchDeclared(volume(0, 100, 70), Number.POSITIVE_INFINITY)).toEqual({
      rule: 'none',
      computed: 0.7,
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { progress } from '../progress/progress.ts';
import { aarrEndpointMethod } from './aarrEndpointMethod.ts';
import { aarrRegression } from './aarrRegression.ts';
import { aarrRegressionMethod } from './aarrRegressionMethod.ts';
import { cagr1Method } from './cagr1Method.ts';
import { cagr2Method } from './cagr2Method.ts';
import { escapCsiMethod } from './escapCsiMethod.ts';
import { growthExplanation } from './growthExplanation.ts';
import { growthProgressMethods } from './growthProgressMethods.ts';

const on = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const target = { value: 50, over: 'at-date' as const, date: '2030-12-31' };
const falling: ProgressIndicator = {
  unit: 'deaths',
  basis: 'snapshot',
  baseline: { value: 100, date: '2015-12-31' },
  targets: [target],
};
const found = (
  method: ProgressMethod,
  values: readonly ObservedValue[],
  indicator: ProgressIndicator = falling,
  asOf = '2021-03-01',
) => progress(indicator, values, { asOf, methods: [method] });
const in2020 = (value: number) => [on('2020-12-31', value)];

describe('growth over required growth, as a method of progress', () => {
  test('counts calendar years from the baseline, and rates the pace', () => {
    const result = found(cagr2Method, in2020(80));
    expect(result.value).toBeCloseTo(0.9665423041902719, 12);
    expect(result).toMatchObject({ method: 'cagr-2@open-sdg-2.4', unit: 'ratio', rating: 'on-track' });
    expect(result.figures.distanceTravelled.value).toBeCloseTo(0.4, 12);
    // 12 months are a year, whichever day it is
    expect(found(cagr2Method, [on('2020-01-01', 80)]).value).toBe(result.value);
  });

  test('ratings follow the cut-offs of the pace until the target is reached', () => {
    const rated = (value: number) => found(cagr2Method, in2020(value)).rating;
    expect([70, 85, 99, 101, 50].map(rated)).toEqual([
      'on-track',
      'at-risk',
      'off-track',
      'regressing',
      'achieved-early',
    ]);
  });

  test('from the due date on, the way that was covered is rated', () => {
    const due = { ...falling, targets: [{ ...target, date: '2020-12-31' }] };
    expect(found(cagr2Method, in2020(60), due).rating).toBe('partly-achieved');
    expect(found(cagr2Method, in2020(50), due).rating).toBe('achieved');
  });

  test('reads what shall rise the other way', () => {
    const rising = { ...falling, targets: [{ ...target, value: 150 }] };
    expect(found(cagr2Method, in2020(120), rising).value).toBeGreaterThan(1);
    expect(found(cagr2Method, in2020(120), rising).rating).toBe('on-track');
  });

  test('says why there is no figure', () => {
    const reason = (indicator: ProgressIndicator, value = 80) => {
      const result = found(cagr2Method, in2020(value), indicator);
      return result.status === 'not-computable' ? result.reason : result.value;
    };
    expect(
      reason({
        ...falling,
        targets: [{ kind: 'band', over: 'at-date', date: '2030-12-31', min: 1, max: 2 }],
      }),
    ).toBe('not-a-ratio-target');
    expect(reason({ basis: 'snapshot', targets: [target] })).toBe('no-baseline');
    expect(reason({ ...falling, baseline: { value: 100 } })).toBe('no-schedule');
    expect(reason({ ...falling, targets: [{ value: 50, over: 'at-date' }] })).toBe('no-schedule');
    expect(reason({ ...falling, targets: [{ ...target, value: 100 }] })).toBe('target-equals-baseline');
    expect(reason(falling, -3)).toBe('outside-domain');
  });
});

describe('growth in the wanted direction, as a method of progress', () => {
  const better: ProgressIndicator = {
    ...falling,
    direction: 'decrease',
    targets: [{ kind: 'improve', over: 'at-date', date: '2030-12-31' }],
  };

  test('needs no level to reach', () => {
    const result = found(cagr1Method, in2020(92), better);
    expect(result.value).toBeCloseTo(0.016538041668570203, 12);
    expect(result).toMatchObject({ method: 'cagr-1@open-sdg-2.4', unit: 'ratio', rating: 'on-track' });
    expect(found(cagr1Method, in2020(92), { ...better, direction: 'increase' }).value).toBeLessThan(0);
    expect(found(cagr1Method, in2020(92)).value).toBeGreaterThan(0);
  });

  test('is rated by Open SDG’s cut-offs', () => {
    const rated = (value: number) => found(cagr1Method, in2020(value), better).rating;
    expect([92, 95, 99.5, 101].map(rated)).toEqual(['on-track', 'at-risk', 'off-track', 'regressing']);
  });

  test('says why there is no figure', () => {
    expect(found(cagr1Method, in2020(92), { ...better, baseline: { value: 100 } })).toMatchObject({
      reason: 'no-schedule',
    });
    expect(found(cagr1Method, in2020(-92), better)).toMatchObject({ reason: 'outside-domain' });
    expect(found(cagr1Method, in2020(9), { basis: 'snapshot', targets: [target] })).toMatchObject({
      reason: 'no-baseline',
    });
  });
});

describe('rates of reduction, as methods of progress', () => {
  const values = [on('2016-12-31', 96), on('2018-12-31', 93), on('2020-12-31', 80)];

  test('from all values, the baseline before them included, in decimal years', () => {
    const days = [0, 366, 1096, 1827].map((day) => day / 365.2425);
    const result = found(aarrRegressionMethod, values);
    expect(result.value).toBeCloseTo(
      aarrRegression({ years: days, values: [100, 96, 93, 80] })?.aarr ?? 0,
      10,
    );
    expect(result).toMatchObject({ method: 'aarr-regression@1', unit: 'ratio' });
  });

  test('a baseline that is among the values counts once', () => {
    const start = on('2015-12-31', 100);
    expect(found(aarrRegressionMethod, [start, ...values]).value).toBe(
      found(aarrRegressionMethod, values).value,
    );
  });

  test('from the first and the last value, rated over the rate that is required', () => {
    const result = found(aarrEndpointMethod, values);
    expect(result.value).toBeCloseTo(1 - 0.8 ** (365.2425 / 1827), 10);
    expect(result).toMatchObject({ method: 'aarr-endpoint@1', rating: 'on-track' });
    expect(found(aarrEndpointMethod, in2020(90)).rating).toBe('off-track');
    expect(found(aarrEndpointMethod, in2020(101)).rating).toBe('regressing');
  });

  test('is not rated where the target asks for no rate', () => {
    const zero = { ...falling, targets: [{ ...target, value: 0 }] };
    expect(found(aarrEndpointMethod, values, zero)).toMatchObject({ status: 'computed', rating: 'unknown' });
  });

  test('says why there is no figure', () => {
    expect(found(aarrEndpointMethod, in2020(80), { ...falling, baseline: { value: 100 } })).toMatchObject({
      reason: 'too-few-values',
    });
    expect(found(aarrEndpointMethod, in2020(0))).toMatchObject({ reason: 'outside-domain' });
  });
});

describe('the status index, as a method of progress', () => {
  test('is 0 at the baseline, 10 at the target, rated as the way covered', () => {
    const result = found(escapCsiMethod, in2020(80));
    expect(result).toMatchObject({ value: 4, unit: '', method: 'escap-csi@1', rating: 'on-track' });
    const rising = { ...falling, targets: [{ ...target, value: 200 }] };
    expect(found(escapCsiMethod, in2020(110), rising).value).toBe(1);
    expect(
      found(escapCsiMethod, in2020(80), { ...falling, targets: [{ ...target, value: 100 }] }),
    ).toMatchObject({
      reason: 'target-equals-baseline',
    });
  });
});

describe('in words', () => {
  const said = (method: ProgressMethod, value: number, lang: 'fr' | 'en', indicator = falling) => {
    const result = found(method, in2020(value), indicator);
    if (result.status !== 'computed') throw new Error(result.reason);
    const shown = { unit: 'deaths', unitLabel: { fr: 'décès', en: 'deaths' } };
    return growthExplanation.say(result, lang, { indicator: shown }).replace(/[\u00A0\u202F]/g, ' ');
  };

  test('growth over what is required', () => {
    expect(said(cagr2Method, 80, 'fr')).toBe(
      'De 100 décès à 80 décès au 31 décembre 2020, pour une cible de 50 décès : la croissance annuelle observée est 0,97 fois celle que la cible demande.',
    );
    expect(said(cagr2Method, 80, 'en')).toBe(
      'From 100 deaths to 80 deaths on 31 December 2020, for a target of 50 deaths: growth per year has been 0.97 times what the target requires.',
    );
    expect(said(cagr2Method, 110, 'fr')).toContain('va dans le sens contraire (−0,43 fois');
    expect(said(cagr2Method, 110, 'en')).toContain('is going the wrong way (−0.43 times');
  });

  test('growth alone', () => {
    expect(said(cagr1Method, 92, 'fr')).toBe(
      'De 100 décès à 92 décès au 31 décembre 2020 : 1,7 % par an dans le sens voulu.',
    );
    expect(said(cagr1Method, 110, 'en')).toBe(
      'From 100 deaths to 110 deaths on 31 December 2020: 1.9% a year in the unwanted direction.',
    );
  });

  test('rates of reduction', () => {
    expect(said(aarrEndpointMethod, 80, 'fr')).toBe(
      '80 décès au 31 décembre 2020 : une réduction moyenne de 4,4 % par an.',
    );
    expect(said(aarrRegressionMethod, 110, 'en')).toBe(
      '110 deaths on 31 December 2020: an average increase of 1.9% a year.',
    );
  });

  test('the status index', () => {
    expect(said(escapCsiMethod, 80, 'fr')).toBe(
      'De 100 décès à 80 décès au 31 décembre 2020, pour une cible de 50 décès : indice 4 sur une échelle de 0 (référence) à 10 (cible).',
    );
    expect(said(escapCsiMethod, 80, 'en')).toContain('index 4 on a scale from 0 (baseline) to 10 (target).');
  });

  test('every method of the room has its sentence', () => {
    expect(growthProgressMethods.map(({ id }) => id.split('@')[0])).toEqual([...growthExplanation.methods]);
  });
});

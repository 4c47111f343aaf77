import type { Lang } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { TrendIndicator, TrendObservation } from './TrendIndicator.ts';
import type { TrendOptions } from './TrendOptions.ts';
import { trend } from './trend.ts';
import { trendExplanation } from './trendExplanation.ts';

const yearly = (values: readonly number[]): TrendObservation[] =>
  values.map((value, n) => ({ period: { start: `${2015 + n}-01-01`, end: `${2015 + n}-12-31` }, value }));

/** The sentence with plain spaces. */
function said(
  indicator: TrendIndicator,
  values: readonly number[],
  lang: Lang,
  options: Partial<TrendOptions> = {},
  shown?: { unit: string; unitLabel: { fr: string; en: string } },
): string {
  const result = trend({ basis: 'snapshot', ...indicator }, yearly(values), {
    asOf: '2022-03-01',
    ...options,
  });
  if (result.status !== 'computed') throw new Error(result.reason);
  const sentence = trendExplanation.say(result, lang, shown ? { indicator: shown } : {});
  return sentence.replace(/[\u00A0\u202F]/g, ' ');
}

const employment = [32.1, 33.0, 34.4, 34.9, 36.2, 35.8, 37.5];
const jours = { unit: 'days', unitLabel: { fr: 'jours', en: 'days' } };
const target = { value: 45, over: 'at-date' as const, date: '2027-12-31' };

describe('a trend in words', () => {
  test('says what it was, and where it leads if the straight line goes on', () => {
    const indicator = { unit: 'days', targets: [target] };
    expect(said(indicator, employment, 'fr', {}, jours)).toBe(
      'Du 31 décembre 2015 au 31 décembre 2021 (7 valeurs), la valeur augmente d’environ 0,84 jours par an. Si la droite se prolonge, la valeur sera de 42,4 jours le 31 décembre 2027 (intervalle de prévision à 95 % : de 40,1 jours à 44,8 jours) ; la probabilité d’atteindre la cible de 45 jours d’ici au 31 décembre 2027 est de 2 %.',
    );
    expect(said(indicator, employment, 'en', {}, jours)).toBe(
      'From 31 December 2015 to 31 December 2021 (7 values) the value rises by about 0.84 days a year. If the straight line goes on, the value will be 42.4 days on 31 December 2027 (95% prediction interval: 40.1 days to 44.8 days); the probability of reaching the target of 45 days by 31 December 2027 is 2%.',
    );
  });

  test('without a day to go to it says the past alone', () => {
    expect(said({ unit: 'EUR' }, [1500, 1200, 900], 'fr')).toBe(
      'Du 31 décembre 2015 au 31 décembre 2017 (3 valeurs), la valeur baisse d’environ 299,79 € par an.',
    );
    expect(said({ unit: 'n' }, [3, 3, 3], 'en')).toBe(
      'From 31 December 2015 to 31 December 2017 (3 values) the value does not change.',
    );
    expect(said({}, [3, 3, 3], 'fr')).toBe(
      'Du 31 décembre 2015 au 31 décembre 2017 (3 valeurs), la valeur ne change pas.',
    );
  });

  test('a slope that chance can explain is no clear trend', () => {
    expect(said({}, [3, 9, 2, 8, 4], 'fr')).toBe(
      'Du 31 décembre 2015 au 31 décembre 2019 (5 valeurs), aucune tendance nette : environ 0,1 par an, une pente que le hasard peut expliquer (p = 0,94).',
    );
    expect(said({}, [4, 8, 2, 9, 3], 'en')).toBe(
      'From 31 December 2015 to 31 December 2019 (5 values) there is no clear trend: about −0.1 a year, a slope that chance can explain (p = 0.94).',
    );
  });

  test('too few values for a probability: the target is reached or not', () => {
    const indicator = { unit: 'jours', targets: [{ ...target, date: '2019-12-31' }] };
    expect(said(indicator, [30, 36, 43], 'fr')).toContain(
      'Si la droite se prolonge, la valeur sera de 55,8 jours le 31 décembre 2019 ; la cible de 45 jours sera atteinte d’ici au 31 décembre 2019.',
    );
    expect(said(indicator, [30, 31, 32], 'en')).toContain(
      'If the straight line goes on, the value will be 34 jours on 31 December 2019; the target of 45 jours will not be reached by 31 December 2019.',
    );
  });

  test('no probability is certain', () => {
    const of = (value: number) => ({ unit: 'days', targets: [{ ...target, value }] });
    expect(said(of(90), employment, 'fr')).toContain('est inférieure à 1 %.');
    expect(said(of(90), employment, 'en')).toContain('is below 1%.');
    expect(said({ ...of(33), direction: 'increase' }, employment, 'fr')).toContain('est supérieure à 99 %.');
    expect(said({ ...of(33), direction: 'increase' }, employment, 'en')).toContain('is above 99%.');
  });

  test('rates are said in points and percentages, on their scale', () => {
    const shares = [0.6, 0.72, 0.75, 0.86, 0.9];
    expect(said({ unit: 'ratio' }, shares, 'fr', { to: '2021-12-31' })).toMatch(
      /la valeur augmente d’environ 7,5 points par an\. Si la droite se prolonge \(sur l’échelle logit\), la valeur sera de 95,\d % le 31 décembre 2021/,
    );
    expect(said({ unit: 'ratio' }, shares, 'en', { to: '2021-12-31' })).toContain(
      'If the straight line goes on (on the logit scale), the value will be',
    );
    expect(said({ unit: 'ratio' }, [0.3, 0.302, 0.3041], 'fr')).toContain('d’environ 0,2 point par an.');
    expect(said({ unit: 'ratio' }, [0.3, 0.302, 0.3041], 'en')).toContain('by about 0.2 points a year.');
    expect(said({}, [10, 21, 39], 'fr', { scale: 'log', to: '2018-12-31' })).toContain(
      'Si la droite se prolonge (sur l’échelle logarithmique), la valeur',
    );
  });

  test('small changes keep two digits that say something', () => {
    expect(said({}, [1, 1.012, 1.024], 'en')).toContain('by about 0.012 a year');
    expect(said({ unit: 'km' }, [1, 1.5, 2.1], 'en')).toContain('by about 0.55 km a year');
  });
});

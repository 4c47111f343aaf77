import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { aggregationMessages } from './aggregationMessages.ts';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';
import { rollUpExplanation } from './rollUpExplanation.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const at = (place: string, fields: Partial<RollUpValue>): RollUpValue => ({ period, place, ...fields });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const two = [at('n', { value: 40 }), at('s', { value: 20 })];
const families: RollUpIndicator = { unit: 'familles', countOf: 'enrolments' };
const days = (place: RollUpIndicator['additivity']): RollUpIndicator => ({
  unit: 'jours',
  ...(place && { additivity: place }),
});

function saidOf(indicator: RollUpIndicator, values: readonly RollUpValue[], options: RollUpOptions) {
  const result = rollUp(indicator, values, options);
  const say = (lang: 'fr' | 'en') => plain(explain(result, lang, { explanations: [rollUpExplanation] }));
  return [say('fr'), say('en')];
}

const byPlace: RollUpOptions = { by: 'place' };
const missing = { ...byPlace, parts: ['n', 's', 'w'] };

describe('a roll-up in words', () => {
  test('of fewer than ten no percentage is said, of ten it is', () => {
    const share = (denominator: number) =>
      saidOf(
        { unit: 'ratio' },
        [at('n', { numerator: 3, denominator: denominator - 1 }), at('s', { numerator: 1, denominator: 1 })],
        byPlace,
      );
    expect(share(9)).toEqual([
      '4 sur 9, pour 2 lieux : c’est trop peu pour un pourcentage.',
      '4 of 9, over 2 places: too few for a percentage.',
    ]);
    expect(share(10)[0]).toBe('40 % (4 sur 10), pour 2 lieux.');
  });

  test.each<[string, RollUpIndicator, readonly RollUpValue[], RollUpOptions, string, string]>([
    [
      'sum',
      families,
      two,
      byPlace,
      '60 familles au total, pour 2 lieux.',
      '60 familles in total, over 2 places.',
    ],
    [
      'partial sum',
      families,
      two,
      missing,
      'Au moins 60 familles au total, pour 2 lieux sur 3.',
      'At least 60 familles in total, over 2 of 3 places.',
    ],
    [
      'one of two',
      families,
      two.slice(0, 1),
      { ...byPlace, parts: ['s'] },
      'Au moins 40 familles au total, pour 1 lieu sur 2.',
      'At least 40 familles in total, over 1 of 2 places.',
    ],
    [
      'interval',
      families,
      [...two, at('w', { bounds: { min: 0, max: 4 } })],
      byPlace,
      'Entre 60 et 64 familles au total, pour 3 lieux.',
      'Between 60 and 64 familles in total, over 3 places.',
    ],
    [
      'interval of money',
      { unit: 'EUR', countOf: 'amount' },
      [at('n', { value: 5, bounds: { min: 5, max: 9 } })],
      byPlace,
      'Entre 5,00 € et 9,00 € au total, pour 1 lieu.',
      'Between €5.00 and €9.00 in total, over 1 place.',
    ],
    [
      'interval of a share',
      { unit: 'ratio', additivity: { place: 'mean' } },
      [at('n', { value: 0.5, bounds: { min: 0.4, max: 0.7 } })],
      byPlace,
      'Entre 40 % et 70 % en moyenne, pour 1 lieu.',
      'Between 40% and 70% on average, over 1 place.',
    ],
    [
      'interval of a difference of shares',
      { unit: 'ratio-point', additivity: { place: 'mean' } },
      [at('n', { value: 0.05, bounds: { min: 0.04, max: 0.07 } })],
      byPlace,
      'Entre 4 points et 7 points en moyenne, pour 1 lieu.',
      'Between 4 points and 7 points on average, over 1 place.',
    ],
    [
      'interval in words that begin like a currency',
      { unit: 'CDI signés', countOf: 'contacts' },
      [at('n', { bounds: { min: 2, max: 4 } })],
      byPlace,
      'Entre 2 et 4 CDI signés au total, pour 1 lieu.',
      'Between 2 and 4 CDI signés in total, over 1 place.',
    ],
    [
      'interval in words that end like a currency',
      { unit: 'contrats CDI', countOf: 'contacts' },
      [at('n', { bounds: { min: 2, max: 4 } })],
      byPlace,
      'Entre 2 et 4 contrats CDI au total, pour 1 lieu.',
      'Between 2 and 4 contrats CDI in total, over 1 place.',
    ],
    [
      'open on both sides',
      { ...families, net: true },
      two,
      missing,
      '60 familles au total, pour 2 lieux sur 3. Ce qui manque peut augmenter ou diminuer ce chiffre.',
      '60 familles in total, over 2 of 3 places. What is missing may raise or lower this figure.',
    ],
    [
      'open above, from a value that is no limit',
      days({ place: 'mean' }),
      [at('n', { value: 10 }), at('s', { value: 4, bounds: { min: 2 } })],
      byPlace,
      '7 jours en moyenne, pour 2 lieux. Ce qui manque peut augmenter ou diminuer ce chiffre.',
      '7 jours on average, over 2 places. What is missing may raise or lower this figure.',
    ],
    [
      'open below, to a value that is no limit',
      days({ place: 'mean' }),
      [at('n', { value: 10 }), at('s', { value: 4, bounds: { max: 6 } })],
      byPlace,
      '7 jours en moyenne, pour 2 lieux. Ce qui manque peut augmenter ou diminuer ce chiffre.',
      '7 jours on average, over 2 places. What is missing may raise or lower this figure.',
    ],
    [
      'approximate, provisional',
      families,
      [at('n', { value: 25, approximate: true, stage: 'provisional' })],
      byPlace,
      'Environ 25 familles au total, pour 1 lieu. Certaines valeurs sont provisoires.',
      'About 25 familles in total, over 1 place. Some values are provisional.',
    ],
    [
      'mean',
      days({ place: 'mean' }),
      two,
      byPlace,
      '30 jours en moyenne, pour 2 lieux.',
      '30 jours on average, over 2 places.',
    ],
    [
      'weighted mean',
      days({ place: 'weighted-mean' }),
      two,
      {
        ...missing,
        weights: new Map([
          ['n', 1],
          ['s', 1],
          ['w', 2],
        ]),
      },
      '30 jours en moyenne pondérée, pour 2 lieux sur 3. La part connue représente 50 % du poids ; si tout ce qui manque valait zéro, ce serait 15 jours.',
      '30 jours as a weighted mean, over 2 of 3 places. What is known carries 50% of the weight; if everything missing were zero, it would be 15 jours.',
    ],
    [
      'weighted mean, all known',
      days({ place: 'weighted-mean' }),
      two.map((value) => ({ ...value, n: 2 })),
      byPlace,
      '30 jours en moyenne pondérée, pour 2 lieux.',
      '30 jours as a weighted mean, over 2 places.',
    ],
    [
      'weighted mean, all of a list known',
      days({ place: 'weighted-mean' }),
      two,
      {
        ...byPlace,
        weights: new Map([
          ['n', 1],
          ['s', 1],
        ]),
      },
      '30 jours en moyenne pondérée, pour 2 lieux.',
      '30 jours as a weighted mean, over 2 places.',
    ],
    [
      'highest',
      days({ place: 'max' }),
      two,
      missing,
      'Au moins 40 jours au plus haut, pour 2 lieux sur 3.',
      'At least 40 jours at the highest, over 2 of 3 places.',
    ],
    [
      'lowest',
      days({ place: 'min' }),
      two,
      missing,
      'Au plus 20 jours au plus bas, pour 2 lieux sur 3.',
      'At most 20 jours at the lowest, over 2 of 3 places.',
    ],
    [
      'ratio of sums',
      { unit: 'ratio' },
      [at('n', { numerator: 30, denominator: 40 }), at('s', { numerator: 5, denominator: 10 })],
      byPlace,
      '70 % (35 sur 50), pour 2 lieux.',
      '70% (35 of 50), over 2 places.',
    ],
    [
      'distinct',
      { unit: 'personnes', countOf: 'distinct-people' },
      two.slice(0, 1),
      byPlace,
      '40 personnes sans double compte, pour 1 lieu.',
      '40 personnes, each counted once, over 1 place.',
    ],
    [
      'last',
      { unit: 'places', basis: 'snapshot' },
      [{ period, value: 12 }],
      { by: 'time' },
      'Dernière valeur connue : 12 places (1 période).',
      'Last known value: 12 places (1 period).',
    ],
    [
      'organisations',
      families,
      ['a', 'b'].map((organisation) => ({ period, organisation, value: 2 })),
      { by: 'organisation' },
      '4 familles au total, pour 2 structures.',
      '4 familles in total, over 2 organisations.',
    ],
    [
      'categories',
      families,
      [{ period, value: 2, categories: { age: 'child' } }],
      { by: 'age' },
      '2 familles au total, pour 1 catégorie.',
      '2 familles in total, over 1 category.',
    ],
    [
      'a hostile dimension',
      families,
      [{ period, value: 2, categories: JSON.parse('{"constructor": "x"}') }],
      { by: 'constructor' },
      '2 familles au total, pour 1 catégorie.',
      '2 familles in total, over 1 category.',
    ],
  ])('%s', (_, indicator, values, options, french, english) => {
    expect(saidOf(indicator, values, options)).toEqual([french, english]);
  });

  test('the words of the indicator name its unit', () => {
    const result = rollUp(families, two, byPlace);
    const unitLabel = { fr: 'familles', en: 'families' };
    const options = { indicator: { unit: 'familles', unitLabel }, explanations: [rollUpExplanation] };
    expect(plain(explain(result, 'en', options))).toBe('60 families in total, over 2 places.');
  });

  test('a refusal says why', () => {
    expect(saidOf({ countOf: 'distinct-people' }, two, byPlace)).toEqual([
      'Les mêmes personnes peuvent être comptées plusieurs fois : aucun total n’a été fait.',
      'The same people may be counted several times: no total was made.',
    ]);
    expect(saidOf({ unit: 'ratio' }, two, { ...byPlace, as: 'sum' })).toEqual([
      'Ces valeurs ne s’additionnent pas : aucun total n’a été fait.',
      'These values do not add up: no total was made.',
    ]);
  });
});

test('every warning has its words, with all that was found in them', () => {
  const parameters = {
    days: 90,
    date: '2024-12-31',
    cells: 2,
    missing: 2,
    expected: 4,
    observed: 2,
    parts: 3,
    sum: 65,
    total: 70,
  };
  for (const code of Object.keys(aggregationMessages)) {
    for (const lang of ['fr', 'en'] as const) {
      const sentence = formatIssue(
        { code, severity: 'warning', params: parameters },
        lang,
        aggregationMessages,
      );
      expect(sentence).toMatch(/^[A-ZÀ-Ý].*\.$/u);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
  const result = rollUp(families, two, { ...missing, minCoverage: 0.9 });
  const said = (lang: 'fr' | 'en') =>
    result.warnings.map((issue) => plain(formatIssue(issue, lang, aggregationMessages)));
  expect(said('fr')).toEqual([
    'Parties sans valeur : 1 sur 3.',
    'Le chiffre repose sur 2 parties sur 3 : c’est peu.',
  ]);
  expect(said('en')).toEqual([
    'Parts without a value: 1 of 3.',
    'The figure rests on 2 of 3 parts, which is little.',
  ]);
});

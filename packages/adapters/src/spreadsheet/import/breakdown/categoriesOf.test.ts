import { describe, expect, test } from 'vitest';
import { categoriesOf } from './categoriesOf.ts';
import { readAgeBand } from './readAgeBand.ts';

describe('readAgeBand reads ages in months', () => {
  test.each([
    ['3-5 ans', { from: 36, to: 60, step: 12 }],
    ['de 6 à 18 mois', { from: 6, to: 18, step: 1 }],
    ['6 mois - 3 ans', { from: 6, to: 36, step: 12 }],
    ['18–25', { from: 216, to: 300, step: 12 }],
    ['12 to 17 years', { from: 144, to: 204, step: 12 }],
    ['4 tot 12 jaar', { from: 48, to: 144, step: 12 }],
    ['moins de 3 ans', { from: 0, to: 36, isOpen: true, step: 12 }],
    ['under 18 years', { from: 0, to: 216, isOpen: true, step: 12 }],
    ['<6 mois', { from: 0, to: 6, isOpen: true, step: 1 }],
    ['< 18', { from: 0, to: 216, isOpen: true, step: 12 }],
    ['65 ans et plus', { from: 780, step: 12 }],
    ['65+', { from: 780, step: 12 }],
    ['plus de 60 ans', { from: 720, step: 12 }],
    ['65 en ouder', { from: 780, step: 12 }],
  ])('%s', (label, band) => {
    expect(readAgeBand(label)).toEqual(band);
  });

  test.each(['Femmes', '2024', 'Quartier 3', '5-3 ans', 'moins de 5', 'Total'])(
    '%s names no age',
    (label) => {
      expect(readAgeBand(label)).toBeUndefined();
    },
  );
});

describe('categoriesOf puts labels on axes', () => {
  const codes = (...labels: readonly string[]) =>
    categoriesOf(labels).map(({ kind, categories }) => [kind, ...categories.map(({ code }) => code)]);

  test('sexes, ages, all others together', () => {
    expect(codes('Filles', 'Garçons', '0-2 ans', '3-5 ans', 'Nord', 'Sud')).toEqual([
      ['sex', 'female', 'male'],
      ['age', '0-2-ans', '3-5-ans'],
      [undefined, 'nord', 'sud'],
    ]);
  });

  test('« dont femmes » alone is a sex, a letter alone is none, two words for one sex are kept apart', () => {
    expect(codes('dont femmes')).toEqual([['sex', 'female']]);
    expect(codes('F', 'H')).toEqual([['sex', 'female', 'male']]);
    expect(codes('S', 'M', 'L')).toEqual([[undefined, 's', 'm', 'l']]);
    expect(codes('Femmes', 'Filles', 'Hommes')).toEqual([[undefined, 'femmes', 'filles', 'hommes']]);
  });

  test('what is in no other category stands with the first axis', () => {
    expect(categoriesOf(['Women', 'Men', 'Unknown'])[0]?.categories.at(-1)).toEqual({
      code: 'not-recorded',
      label: 'Unknown',
      rest: 'not-recorded',
    });
    expect(codes('Autre')).toEqual([[undefined, 'other']]);
  });

  test('whether the upper age is in a band is said by the next one, or not at all', () => {
    const ends = (...labels: readonly string[]) =>
      categoriesOf(labels)[0]?.categories.map(({ toMonths }) => toMonths);
    expect(ends('0-3 ans', '3-6 ans', '6 ans et plus')).toEqual([36, 72, undefined]);
    expect(ends('0-2 ans', '3-5 ans', '6+')).toEqual([36, 72, undefined]);
    expect(ends('moins de 18 ans', '18-25 ans')).toEqual([216, undefined]);
  });
});

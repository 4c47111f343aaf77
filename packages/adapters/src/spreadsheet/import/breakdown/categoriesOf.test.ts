import { describe, expect, test } from 'vitest';
import { categoriesOf } from './categoriesOf.ts';

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

  test.each(['Quartier 3', '2024', 'moins de 5', 'up to 5', '3 or more', '3 à 4 visites', 'Total', '3 ans'])(
    'the label %s is no range of ages',
    (label) => {
      expect(categoriesOf([label])[0]?.kind).toBeUndefined();
    },
  );

  test.each(['3-5 ans', '18–25', '0-2', '65+', '65 en ouder', '< 18', 'plus de 60', 'moins de 3 ans'])(
    'the label %s is one',
    (label) => {
      expect(categoriesOf([label])[0]?.kind).toBe('age');
    },
  );

  test('whether the upper age is in a band is said by the next one, or not at all', () => {
    const ends = (...labels: readonly string[]) =>
      categoriesOf(labels)[0]?.categories.map(({ toMonths }) => toMonths);
    expect(ends('0-3 ans', '3-6 ans', '6 ans et plus')).toEqual([36, 72, undefined]);
    expect(ends('0-2 ans', '3-5 ans', '6+')).toEqual([36, 72, undefined]);
    expect(ends('moins de 18 ans', '18-25 ans')).toEqual([216, undefined]);
  });
});

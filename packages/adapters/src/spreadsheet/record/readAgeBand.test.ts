import { parseAge } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAgeBand } from './readAgeBand.ts';

const [months, years] = [1, 12];

test.each([
  ['6 à 11 mois', 6, 11, months],
  ['6 À 11 MOIS', 6, 11, months],
  ['6 a\u0300 11 mois', 6, 11, months],
  ['6 a 11 mois', 6, 11, months],
  ['6-11 mois', 6, 11, months],
  ['6 – 11 mois', 6, 11, months],
  ['6mois-11mois', 6, 11, months],
  ['6 to 11 months', 6, 11, months],
  ['aged 6 to 11 months', 6, 11, months],
  ['between 6 and 11 months', 6, 11, months],
  ['6 a 11 meses', 6, 11, months],
  ['entre 6 y 11 meses', 6, 11, months],
  ['van 6 tot 11 maanden', 6, 11, months],
  ['6 tot en met 11 maanden', 6, 11, months],
  ['6 t/m 11 maanden', 6, 11, months],
  ['de 6 à 11 ans', 72, 132, years],
  ['âgés de 6 à 11 ans', 72, 132, years],
  ['0–5 ans', 0, 60, years],
  ['12 to 17 years old', 144, 204, years],
  ['3 a 5 años', 36, 60, years],
  ['4 tot 12 jaar', 48, 144, years],
  ['18 mois à 3 ans', 18, 36, years],
  ['6 mois - 3 ans', 6, 36, years],
  ['1 an à 18 mois', 12, 18, months],
  ['2 ans et demi à 4 ans', 30, 48, years],
])('%s goes from %s to %s months', (text, minMonths, maxMonths, stepMonths) => {
  expect(readAgeBand(text)).toEqual({ minMonths, maxMonths, stepMonths });
});

test.each([
  ['moins de 3 ans', 36, years],
  ['- de 3 ans', 36, years],
  ['-3 ans', 36, years],
  ['< 6 mois', 6, months],
  ['<6 mois', 6, months],
  ['under 18 years', 216, years],
  ['menores de 3 años', 36, years],
  ['jonger dan 3 jaar', 36, years],
])('%s ends before %s months', (text, maxMonths, stepMonths) => {
  expect(readAgeBand(text)).toEqual({ minMonths: 0, maxMonths, isMaxExcluded: true, stepMonths });
});

test.each([
  ['jusqu’à 3 ans', 36],
  ['3 ans et moins', 36],
  ['<= 3 ans', 36],
  ['up to 5 years', 60],
  ['hasta 5 años', 60],
  ['tot en met 5 jaar', 60],
])('%s ends with %s months', (text, maxMonths) => {
  expect(readAgeBand(text)).toEqual({ minMonths: 0, maxMonths, stepMonths: years });
});

test.each([
  ['3 ans et +', 36],
  ['3 ans +', 36],
  ['65 ans et plus', 780],
  ['plus de 60 ans', 720],
  ['+ de 60 ans', 720],
  ['>= 60 ans', 720],
  ['65 years and over', 780],
  ['65 años o más', 780],
  ['65 jaar en ouder', 780],
])('%s starts at %s months', (text, minMonths) => {
  expect(readAgeBand(text)).toEqual({ minMonths, stepMonths: years });
});

test.each([
  ['18-25', 216, 300],
  ['65+', 780, undefined],
  ['65 en ouder', 780, undefined],
  ['moins de 5', 0, 60],
  ['0-2', 0, 24],
  ['< 18', 0, 216],
])('%s bears no unit: years are assumed, which is said unless the unit is known', (text, min, max) => {
  const band = readAgeBand(text);
  expect([band?.minMonths, band?.maxMonths, band?.isUnitAssumed]).toEqual([min, max, true]);
  expect({ ...readAgeBand(text, 'years'), isUnitAssumed: true }).toEqual(band);
  expect(readAgeBand(text, 'months')).toMatchObject({ minMonths: min / 12, stepMonths: 1 });
  expect(readAgeBand(text, 'months')).not.toHaveProperty('isUnitAssumed');
});

test.each([
  '',
  'Femmes',
  'Total',
  '2024',
  'Quartier 3',
  '3 ans',
  '2 ans et 3 mois',
  '2 a 3 m',
  '5-3 ans',
  '3-3 ans',
  '2024-2025',
  '-3',
  '6 ans -',
  '6/7 ans à 11 ans',
  '3 à 150 ans',
  'moins de beaucoup',
  `3 à 5 ${'a '.repeat(40)}`,
])('"%s" names no range of ages', (text) => {
  expect(readAgeBand(text)).toBeUndefined();
});

test('what is one age is no range, what is a range is no age', () => {
  const age = fc
    .tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('', ' ans', ' mois', ' a', ' m', ' years', ' meses', ' jaar'),
    )
    .map(([figure, unit]) => `${figure}${unit}`);
  const joint = fc.constantFrom(' à ', ' a ', '-', ' – ', ' to ', ' et ', ' y ', ' ');
  fc.assert(
    fc.property(age, joint, age, (low, between, high) => {
      const text = low + between + high;
      const both = [parseAge(text).value, readAgeBand(text)].filter((value) => value !== undefined);
      expect(both.length).toBeLessThan(2);
    }),
    { numRuns: 2000 },
  );
});

test('a range holds its ends as `parseAge` reads them', () => {
  const unit = fc.constantFrom('ans', 'mois', 'years', 'months', 'años', 'meses', 'jaar', 'maanden');
  const age = fc.tuple(fc.integer({ min: 0, max: 99 }), unit).map(([figure, word]) => `${figure} ${word}`);
  fc.assert(
    fc.property(age, age, (low, high) => {
      const [min = 0, max = 0] = [parseAge(low).value, parseAge(high).value];
      const value = readAgeBand(`${low} - ${high}`);
      expect([value?.minMonths, value?.maxMonths]).toEqual(min < max ? [min, max] : [undefined, undefined]);
    }),
  );
});

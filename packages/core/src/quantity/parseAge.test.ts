import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAge } from './parseAge.ts';

test.each([
  ['18 mois', 18],
  ['24 mois', 24],
  ['11 m.', 11],
  ['2 ans et demi', 30],
  ['2½ ans', 30],
  ['2,5 ans', 30],
  ['3 ans 1/2', 42],
  ['3 ans', 36],
  ['1 an', 12],
  ['un an et demi', 18],
  ['2 ans 3 mois', 27],
  ['2 ans et 3 mois', 27],
  ['2 a 3 m', 27],
  ['2a 3 mois', 27],
  ['âgé de 3 ans', 36],
  ['2 years', 24],
  ['2 and a half years', 30],
  ['2 years and a half', 30],
  ['18 months old', 18],
  ['3yo', 36],
  ['2 años y medio', 30],
  ['6 jaar', 72],
  ['7 maanden', 7],
  ['un an', 12],
  ['deux ans et demi', 30],
  ['un año y medio', 18],
  ['año y medio', 18],
  ['anderhalf jaar', 18],
  ['twee en een half jaar', 30],
  ['2-year-old', 24],
  ['2 y.o.', 24],
  ['3 ans révolus', 36],
  ['6 mois et demi', 6.5],
  ['18\u202FMOIS', 18],
])('%s is %d months', (text, months) => {
  expect(parseAge(text)).toEqual({ value: months, issues: [] });
});

test('a bare number is years, and says so, unless its unit is known', () => {
  expect(parseAge('3')).toMatchObject({ value: 36, issues: [{ code: 'quantity/assumed-years' }] });
  expect(parseAge('3', { unit: 'years' })).toEqual({ value: 36, issues: [] });
  expect(parseAge('30', { unit: 'months' })).toEqual({ value: 30, issues: [] });
});

test.each([
  '',
  'petit',
  '-3 ans',
  '150 ans',
  '3-6 ans',
  '6 à 11 mois',
  '6 a\u0300 11 mois',
  '6 a 11 mois',
  '6 a 11 meses',
  '1 à 3',
  '1 a 3',
  '6 à 11 m',
  '18 mois à 3 ans',
  '6-11 mois',
  '6 to 11 months',
  'de 6 à 11 ans',
  '0–5 ans',
  '3 ans et +',
  'moins de 3 ans',
  '2 ans et 13 mois',
  '3 ans et',
  '12/03/2021',
  'constructor',
])('"%s" is no age', (text) => {
  expect(parseAge(text)).toEqual({
    issues: [{ code: 'quantity/unreadable-age', severity: 'warning', params: { text } }],
  });
});

test('whatever is written, there is a number of months or a reason why not', () => {
  const piece = fc.constantFrom(
    '2',
    '11',
    ' ',
    'ans',
    'mois',
    'm.',
    'et demi',
    '½',
    '1/2',
    ',',
    'years',
    'old',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { value, issues } = parseAge(written);
      if (value === undefined) expect(issues).toHaveLength(1);
      else expect(Number.isFinite(value) && value >= 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

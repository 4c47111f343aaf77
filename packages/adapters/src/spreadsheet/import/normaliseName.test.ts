import { expect, test } from 'vitest';
import { nameLikeness } from './nameLikeness.ts';
import { normaliseCode, normaliseName } from './normaliseName.ts';

test('names are one whatever their capitals, accents, short forms and closing remark', () => {
  const same = [
    'Nombre de familles accompagnées',
    'NB DE FAMILLES ACCOMPAGNEES',
    'Nbre de familles accompagnées (1)',
  ];
  expect(new Set(same.map(normaliseName))).toEqual(new Set(['nombre de familles accompagnees']));
  expect(normaliseName('(Reste)')).toBe('reste');
});

test('codes are one whatever they are dressed in', () => {
  expect(['1.2', ' N° 1.2.', '# 1.2', 'no 1.2'].map(normaliseCode)).toEqual(['1.2', '1.2', '1.2', '1.2']);
  expect(normaliseCode('1.20')).not.toBe(normaliseCode('1.2'));
});

test('likeness counts the words that say what', () => {
  expect(nameLikeness('Nombre de familles', 'Total des familles')).toBe(1);
  expect(nameLikeness('Nombre de familles', 'Nombre d’ateliers')).toBe(0);
  expect(nameLikeness('Familles accompagnées', 'Familles nombreuses accompagnées')).toBeCloseTo(2 / 3);
  expect(nameLikeness('Nb', 'nb')).toBe(1);
});

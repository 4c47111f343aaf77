import { expect, test } from 'vitest';
import { compareUnits } from './compareUnits.ts';

test('one unit in two languages, in the plural or by its sign is the same', () => {
  const pairs = [
    ['jours', 'days'],
    ['h', 'Heures'],
    ['%', 'ratio'],
    ['€', 'EUR'],
    ['familles', 'Famille'],
    ['mois', 'maanden'],
  ];
  for (const [a = '', b = ''] of pairs) expect(compareUnits(a, b), `${a} ${b}`).toBe('same');
});

test('two things that cannot be one are other', () => {
  const pairs = [
    ['jours', 'heures'],
    ['EUR', 'CAD'],
    ['%', 'familles'],
    ['€', 'ateliers'],
    ['%', 'jours'],
  ];
  for (const [a = '', b = ''] of pairs) expect(compareUnits(a, b), `${a} ${b}`).toBe('other');
});

test('two words that may mean one thing are unclear', () => {
  expect(compareUnits('familles', 'ménages')).toBe('unclear');
  expect(compareUnits('heures de suivi', 'heures')).toBe('unclear');
});

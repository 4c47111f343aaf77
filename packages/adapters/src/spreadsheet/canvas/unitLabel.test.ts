import { expect, test } from 'vitest';
import { unitLabel } from './unitLabel.ts';

test('a unit stands in the words that its indicator has for it', () => {
  expect(unitLabel({ unit: 'child', unitLabel: { fr: 'enfants', en: 'children' } }, 'fr')).toBe('enfants');
  expect(unitLabel({ unit: 'jours' }, 'en')).toBe('jours');
});

test('shares and money stand with their signs, whatever words there are', () => {
  expect(unitLabel({ unit: 'ratio', unitLabel: '% des familles' }, 'fr')).toBe('%');
  expect(unitLabel({ unit: 'EUR', unitLabel: 'euros' }, 'fr')).toBe('€');
  expect(unitLabel({ unit: 'CAD' }, 'fr')).toBe('CAD');
  expect(unitLabel({ unit: 'ratio-point' }, 'fr')).toBe('points');
});

test('a bare count and a yes or no have none', () => {
  expect(unitLabel({ unit: 'n' }, 'fr')).toBe('');
  expect(unitLabel({ unit: 'yes-no' }, 'fr')).toBe('');
  expect(unitLabel({ unit: 'n', unitLabel: { fr: 'personnes', en: 'people' } }, 'en')).toBe('people');
});

import { expect, test } from 'vitest';
import { joinTexts } from './joinTexts.ts';

test('texts of unstated language are one text of unstated language', () => {
  expect(joinTexts(['salle', 'temps'], ' → ')).toBe('salle → temps');
  expect(joinTexts([], ' → ')).toBe('');
});
test('a language that one text lacks is filled from the same language elsewhere, else from its first wording', () => {
  expect(joinTexts(['salle', { fr: 'temps', en: 'time' }], '\n')).toEqual({
    fr: 'salle\ntemps',
    en: 'salle\ntime',
  });
  expect(joinTexts([{ nl: 'zaal' }, { en: 'time' }], '\n')).toEqual({ nl: 'zaal\ntime', en: 'zaal\ntime' });
  expect(joinTexts([{ nl: 'zaal', fr: 'salle' }, { 'fr-BE': 'temps' }], ' ')).toEqual({
    nl: 'zaal temps',
    fr: 'salle temps',
    'fr-BE': 'salle temps',
  });
});

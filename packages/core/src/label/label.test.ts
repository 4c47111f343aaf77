import { describe, expect, test } from 'vitest';
import { resultLevels } from '../results/Results.ts';
import { label } from './label.ts';
import { labelPacks } from './labelPacks.data.ts';

describe('label', () => {
  test('says the word of the tradition, for one code two different ones', () => {
    expect(label('outcome', 'fr', 'ocde')).toBe('Effets (réalisations)');
    expect(label('output', 'fr', 'avise')).toBe('Réalisations');
  });
  test('falls back to the neutral word where a tradition has none in the language', () => {
    expect(label('output', 'en', 'avise')).toBe('Outputs');
    expect(label('input', 'fr', 'mecene')).toBe('Moyens');
  });
  test('falls back to the neutral word for a pack it does not know, and for a prototype name', () => {
    expect(label('impact', 'en', 'no-such-pack')).toBe('Impact');
    expect(label('impact', 'en', '__proto__')).toBe('Impact');
  });
  test('takes a pack of the caller', () => {
    expect(label('impact', 'fr', { words: { impact: { fr: 'Finalité' } } })).toBe('Finalité');
  });
  test('has a word for an outcome at any horizon', () => {
    expect(label('outcome.long', 'fr', 'gar-canada')).toBe('Changements (effets)');
    expect(label('outcome.long', 'fr', 'quebec-modele-logique')).toBe('Effets à long terme');
  });
  test.each(Object.keys(labelPacks))('the pack %s has a word for every level in both languages', (pack) => {
    for (const level of resultLevels)
      for (const lang of ['fr', 'en'] as const) expect(label(level, lang, pack)).not.toBe('');
  });
});

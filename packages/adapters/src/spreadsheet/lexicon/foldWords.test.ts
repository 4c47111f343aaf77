import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from './foldWords.ts';
import { wordKey } from './wordKey.ts';

describe('folding words', () => {
  test('capitals, accents, dashes, spaces and apostrophes do not matter', () => {
    expect(foldWords('Écart\u00a0– L’ÉTÉ')).toBe("ecart - l'ete");
    expect(wordKey(' Qui  ? ')).toBe('qui');
    expect(wordKey('Valeur de Réf. :')).toBe(wordKey('VALEUR DE REF'));
  });

  test('a place in the folded text is a place in the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(text)).toHaveLength(text.normalize('NFC').length);
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const thin = '\u202F';
const full = '\u00A0';

describe('in French', () => {
  test.each([
    ["L'objectif d'été", 'L’objectif d’été'],
    ['Atteint !', `Atteint${thin}!`],
    ['Atteint!', `Atteint${thin}!`],
    ['Vraiment ?!', `Vraiment${thin}?!`],
    ['Un ; deux', `Un${thin}; deux`],
    ['Cible : 12', `Cible${full}: 12`],
    ['Cible: 12', `Cible${full}: 12`],
    ['« mot »', `«${full}mot${full}»`],
    ['«mot»', `«${full}mot${full}»`],
    ['75 %', `75${full}%`],
    ['75%', `75${full}%`],
    ['{value} %', `{value}${full}%`],
    ['12 405,75 €', `12${thin}405,75${full}€`],
    ['n° 12', `n°${full}12`],
  ])('%s is set as in print', (text, expected) => {
    expect(typeset(text, 'fr')).toBe(expected);
  });

  test.each([
    'https://exemple.org/a?b=c;d!e%20f',
    'equipe@exemple.org',
    'à 14:05',
    'score 3:1',
    'a&nbsp;b',
    'en 2024 150 familles',
    '04 72 123 456',
    '(?)',
  ])('%s stays as it is', (text) => {
    expect(typeset(text, 'fr')).toBe(text);
  });

  test('an address inside a sentence is left alone, the sentence is not', () => {
    expect(typeset("Voir l'adresse : https://exemple.org/?a=l'b !", 'fr')).toBe(
      `Voir l’adresse${full}: https://exemple.org/?a=l'b !`,
    );
  });
});

describe('in English', () => {
  test('only apostrophes change', () => {
    expect(typeset("It's the parents' view : 75 % !", 'en')).toBe('It’s the parents’ view : 75 % !');
  });

  test('single quotation marks are no apostrophes', () => {
    expect(typeset("'on track' is a rating", 'en')).toBe("'on track' is a rating");
  });
});

test('setting a text twice changes nothing more', () => {
  const piece = fc.constantFrom(
    ...[
      '«',
      '»',
      ' ',
      '\u00A0',
      '\u202F',
      '!',
      '?',
      ';',
      ':',
      "'",
      '%',
      '€',
      '12',
      '345',
      ',',
      'mot',
      's',
      'n°',
    ],
    ...['(', ')', 'https://a.b/c', 'x@y.zz', '\n', '…', '.'],
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (written, lang) => {
      const once = typeset(written, lang);
      expect(typeset(once, lang)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test.each(['fr', 'en'] as const)(
  'a text of a million signs is set too, with spaces and without (%s)',
  (lang) => {
    expect(typeset('&'.repeat(1_000_000), lang)).toHaveLength(1_000_000);
    expect(typeset('a@'.repeat(500_000), lang)).toHaveLength(1_000_000);
    const sentences = 'Un ; deux ! '.repeat(80_000);
    expect(typeset(sentences, lang)).toBe(
      lang === 'fr' ? `Un${thin}; deux${thin}! `.repeat(80_000) : sentences,
    );
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from './countCharacters.ts';
import { countWords } from './countWords.ts';

describe('SU-10: the length of a text', () => {
  test('in words is what a reader would count, in French and in English', () => {
    expect(countWords('L’eau d’ici, c’est aujourd’hui : 3,5 % de plus !', 'fr')).toBe(7);
    expect(countWords('A well-being score — don’t average it.', 'en')).toBe(7);
    expect(countWords(' \n ', 'fr')).toBe(0);
  });
  test('in words is the same for any spacing', () => {
    const word = fc.constantFrom('parents', 'l’école', 'peut-être', '12', 'été.');
    const gap = fc.constantFrom(' ', '\n\n', '\u202f', ' \t');
    fc.assert(
      fc.property(fc.array(word), gap, (words, space) => {
        expect(countWords(words.join(space), 'fr')).toBe(countWords(words.join(' '), 'fr'));
      }),
    );
  });
  test('in characters counts what is seen, however it is encoded', () => {
    expect(countCharacters('été', 'fr')).toBe(3);
    expect(countCharacters('e\u0301te\u0301', 'fr')).toBe(3);
    expect(countCharacters('👨‍👩‍👧 ok', 'fr')).toBe(4);
    expect(countCharacters('a\r\nb', 'en')).toBe(3);
  });
  test('in characters is the length of a text of plain letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z éèàç’.\n]*$/), (text) => {
        expect(countCharacters(text, 'fr')).toBe(text.length);
      }),
    );
  });
  test('of ten megabytes is counted roughly, because no limit is near it', () => {
    expect(countWords('l’eau peut-être '.repeat(700_000), 'fr')).toBe(1_400_000);
    expect(countCharacters('e\u0301'.repeat(5_000_000), 'fr')).toBe(10_000_000);
  });
  test('does not take for ever where a text has no blank', () => {
    expect(countWords('a-'.repeat(20_000), 'fr')).toBe(20_000);
    expect(countCharacters('e\u0301'.repeat(20_000), 'fr')).toBe(20_000);
  });
});

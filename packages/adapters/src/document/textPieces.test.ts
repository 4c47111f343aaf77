import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPieces } from './textPieces.ts';

const shown = (text: string, lang: 'fr' | 'en' = 'fr'): string =>
  textPieces(text, lang)
    .map((piece) =>
      piece.kind === 'line-end' ? '|' : piece.kind === 'raised' ? `^${piece.text}` : piece.text,
    )
    .join('');

test('ordinals are raised in French and nowhere else', () => {
  expect(shown('le 1er mai, la 1re année, la 3e édition')).toBe('le 1^er mai, la 1^re année, la 3^e édition');
  expect(shown('(1er)')).toBe('(1^er)');
  expect(shown('A1er, 21er, 1erx, le code 3e, 2e8, 123e jour')).toBe(
    'A1er, 21er, 1erx, le code 3e, 2e8, 123e jour',
  );
  expect(shown('1er', 'en')).toBe('1er');
});

test('any number of line ends of any kind is one, without the blanks around it', () => {
  expect(shown('a \r\n \n\t b\u2028c\rd')).toBe('a|b|c|d');
  expect(shown('a\n')).toBe('a|');
  expect(shown('\na')).toBe('|a');
  expect(shown(' a ')).toBe(' a ');
  expect(shown('')).toBe('');
});

test('no word is lost', () => {
  const letters = fc.array(fc.constantFrom('a', '1', 'er', ' ', '\n', '\r\n', 'e', '2', ':', '«', '»'));
  fc.assert(
    fc.property(letters, (parts) => {
      const text = parts.join('');
      const words = (written: string): string => written.replace(/[\s^|]/g, '');
      expect(words(shown(text))).toBe(words(text));
    }),
  );
});

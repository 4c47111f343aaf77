import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('cuts at spaces, keeps a long word whole and a no-break space together', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('anticonstitutionnellement oui', 5)).toEqual(['anticonstitutionnellement', 'oui']);
  expect(wrap('la cible\u00A0: 75', 9)).toEqual(['la', 'cible\u00A0: 75'.slice(0, 7), '75']);
});

test('loses no word, and no line is longer than asked unless it is one word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, columns) => {
        const lines = wrap(words.join(' '), columns);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.includes(' ') && line.length > columns).toBe(false);
      },
    ),
  );
});

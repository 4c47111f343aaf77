import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './foldText.ts';

test('texts that differ in case, accents, spaces or dashes alone fold to the same text', () => {
  expect(foldText('  DÉC.\u00A02024\u202F–\tFévr. 2025')).toBe(foldText('déc. 2024 - fevr. 2025'));
  expect(foldText('N’est')).toBe("n'est");
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

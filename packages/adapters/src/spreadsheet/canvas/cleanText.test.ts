import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCellText, cleanText } from './cleanText.ts';

test('signs that no XML may hold, and those that nobody sees, are taken out', () => {
  expect(cleanText('a\u0000b\u0008\u000Bc\u001F\u007F\u0085\u009Fd\uFFFEe\uFFFFf')).toBe('abcdef');
});

test('ends of lines, tabs, letters of any script and pairs of units stay', () => {
  const text = 'à 5 % « x »\t\n\r\u00A0\u202F’ Ελλάδα 日本 \u{1F600} \uFFFD';
  expect(cleanText(text)).toBe(text);
});

test('half of a pair is no sign', () => {
  expect(cleanText('a\uD83Db\uDE00c')).toBe('abc');
});

test('a text is never cut through a pair', () => {
  const cut = cleanCellText(`${'x'.repeat(31_999)}\u{1F600}y`);
  expect(cut).toBe('x'.repeat(31_999));
  expect(cleanCellText(`${'x'.repeat(31_998)}\u{1F600}y`)).toBe(`${'x'.repeat(31_998)}\u{1F600}`);
});

test('whatever it was, a clean text holds only what XML holds, and cleaning it again changes nothing', () => {
  const legal = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const clean = cleanText(String.fromCharCode(...units));
      expect(legal.test(clean)).toBe(true);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test('control characters and noncharacters go, tabs and line breaks stay', () => {
  expect(plainText('a\u0000b\u001Fc\u007Fd\u0085e\uFFFEf\tg\nh')).toBe('abcdef\tg\nh');
});

test('half a surrogate pair is shown as the replacement character, a whole one is kept', () => {
  expect(plainText('x\uD800y\uDC00z😀')).toBe('x\uFFFDy\uFFFDz😀');
});

test('any text comes out in the character set of XML, and coming out once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainText(text);
      // Char of XML 1.0, section 2.2
      expect(plain).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});

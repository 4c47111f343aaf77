import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf16 = (text: string, order: 'le' | 'be') =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );

describe('the text that bytes hold', () => {
  const text = 'Réalisé ; 12 €\nÉté – « où »';

  test('by its byte order mark, which is no part of it', () => {
    const utf8 = [...new TextEncoder().encode(text)];
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, ...utf16(text, 'le')]))).toEqual({
      text,
      encoding: 'utf-16le',
    });
    expect(decodeText(Uint8Array.from([0xfe, 0xff, ...utf16(text, 'be')]))).toEqual({
      text,
      encoding: 'utf-16be',
    });
  });

  test('without a mark: every second byte zero, flawless UTF-8, or windows-1252', () => {
    expect(decodeText(Uint8Array.from(utf16(text, 'le')))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(Uint8Array.from(utf16(text, 'be')))).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0x80, 0x20, 0x93, 0xe9, 0x94, 0x96, 0x9c))).toEqual({
      text: '€ “é”–œ',
      encoding: 'windows-1252',
    });
  });

  test('is the text that was written, for any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        fc.pre(!/[\0\ufeff]/.test(written));
        expect(decodeText(new TextEncoder().encode(written)).text).toBe(written);
      }),
    );
  });
});

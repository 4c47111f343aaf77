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

  test('of an old Macintosh, where its accents leave no doubt', () => {
    const written = Uint8Array.of(
      ...[0x52, 0x8e, 0x61, 0x6c, 0x69, 0x73, 0x8e, 0x3b, 0x6c, 0xd5, 0x83, 0x74, 0x8e, 0x0d],
      ...[0x66, 0x72, 0x8f, 0x72, 0x65, 0x3b, 0x64, 0x8e, 0x6a, 0x88, 0x3b, 0x31, 0x32, 0xca, 0xdb],
    );
    expect(decodeText(written)).toEqual({
      text: 'Réalisé;l’Été\rfrère;déjà;12\u00a0€',
      encoding: 'macintosh',
    });
  });

  test.each([
    ['é and è of windows-1252', [0x72, 0xe9, 0x61, 0x6c, 0x69, 0x73, 0xe9, 0x20, 0x8f], 'réalisé \u008f'],
    ['Ž of windows-1252', [0x8e, 0x65, 0x6e, 0x61], 'Žena'],
    ['an apostrophe and œ of windows-1252', [0x6c, 0x92, 0x9c, 0x75, 0x66], 'l’œuf'],
    ['signs alone', [0x80, 0x20, 0x8e, 0x20, 0x8f], '€ Ž \u008f'],
    ['both kinds of accents', [0x64, 0x8e, 0x6a, 0xe0, 0x20, 0x65, 0xe9], 'dŽjà eé'],
  ])('and not of an old Macintosh: %s', (_, bytes, found) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: found, encoding: 'windows-1252' });
  });

  test('a text in UTF-8 that was cut off within its last letter is still in UTF-8', () => {
    const bytes = new TextEncoder().encode('Réalisé ; 12 €');
    for (const cut of [1, 2]) {
      const { text: found, encoding } = decodeText(bytes.subarray(0, bytes.length - cut));
      expect([found, encoding]).toEqual(['Réalisé ; 12 \ufffd', 'utf-8']);
    }
    // a lone letter of windows-1252 at the end tells nothing of UTF-8
    expect(decodeText(Uint8Array.of(0x61, 0xe9))).toEqual({ text: 'aé', encoding: 'windows-1252' });
  });

  test('line ends and zeros aside, bytes of windows-1252 are never lost', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, max: 0xff, minLength: 1 }), (bytes) => {
        const { text: found, encoding } = decodeText(bytes);
        fc.pre(encoding === 'windows-1252' || encoding === 'macintosh');
        expect(found).toHaveLength(bytes.length);
      }),
    );
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

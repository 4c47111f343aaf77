import { fromMacRoman, isMacRoman } from './macRoman.ts';

/** A text and the encoding that its bytes turned out to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
}

/** Bytes 0x80 to 0x9F of windows-1252; what it leaves unused stays a control sign. Source: WHATWG Encoding. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text that bytes hold: by their byte order mark, else UTF-16 where every second byte is zero, else UTF-8 where
 * that is flawless or only cut off at its end, else the encoding of old Macintoshes where its accents leave no doubt,
 * else windows-1252, which Excel still writes in the west.
 * @example
 * ```ts
 * import { decodeText } from '@jalon/adapters/csv';
 * decodeText(Uint8Array.of(0x80, 0x20, 0xe9)); // => { text: '€ é', encoding: 'windows-1252' }
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decoded(bytes, wide, false), encoding: wide };
  const text = fromUtf8(bytes) ?? fromUtf8(bytes.subarray(0, bytes.length - cutLetter(bytes)), bytes.length);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return isMacRoman(bytes)
    ? { text: fromMacRoman(bytes), encoding: 'macintosh' }
    : { text: fromWindows1252(bytes), encoding: 'windows-1252' };
}

/** The text where the bytes are flawless UTF-8; of a cut one, only where letters beyond ASCII show that it is. */
function fromUtf8(bytes: Uint8Array, whole = bytes.length): string | undefined {
  try {
    const text = decoded(bytes, 'utf-8', true);
    if (whole === bytes.length) return text;
    return text.length < bytes.length ? `${text}\ufffd` : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes at the end that begin a letter of UTF-8 without ending it: none to three. */
function cutLetter(bytes: Uint8Array): number {
  const back = [1, 2, 3].find((count) => (bytes[bytes.length - count] ?? 0) >= 0xc0) ?? 0;
  const tail = bytes.subarray(bytes.length - back + 1);
  return tail.every((byte) => byte >= 0x80 && byte < 0xc0) ? back : 0;
}

// the decoder itself takes the byte order mark away
const decoded = (bytes: Uint8Array, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = (parity: number) =>
    head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === parity ? 1 : 0), 0);
  if (zeros(1) > head.length * 0.4) return 'utf-16le';
  return zeros(0) > head.length * 0.4 ? 'utf-16be' : undefined;
}

function fromWindows1252(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes) {
    letters.push(byte >= 0x80 && byte <= 0x9f ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte));
  }
  return letters.join('');
}

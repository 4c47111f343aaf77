/** Where the value of an attribute of one letter begins, in the element that goes on from there; −1 where it has none. */
export function attributeAt(bytes: Uint8Array, from: number, end: number, letter: number): number {
  for (let at = from; at < end - 2; at += 1) {
    if (bytes[at + 1] !== letter || bytes[at + 2] !== 0x3d) continue;
    const before = bytes[at];
    if (before === 0x20 || before === 0x0a || before === 0x09 || before === 0x0d) return at + 4;
  }
  return -1;
}

/** The column that the letters of an address stand for, from 1; 0 where there are none. */
export function columnAt(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; ; at += 1) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90) return column;
    column = column * 26 + letter - 64;
  }
}

/** The row that the digits of an address stand for, from 1, with letters before them or without; 0 where there are none. */
export function rowAt(bytes: Uint8Array, from: number): number {
  let row = 0;
  for (let at = from; ; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    const isLetter = digit >= 17 && ((bytes[at] ?? 0) & 0xdf) >= 65 && ((bytes[at] ?? 0) & 0xdf) <= 90;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (!isLetter || row > 0) return row;
  }
}

const powers = Array.from({ length: 23 }, (_, places) => 10 ** places);

/**
 * The number written between here and the next element, where it is a plain one of at most 15 digits: such a whole
 * number divided by such a power of ten is the number nearest to what is written.
 * @returns `undefined` for any other
 */
export function plainNumberAt(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  let [whole, digits, places] = [0, 0, -1];
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      whole = whole * 10 + byte - 48;
      digits += 1;
      if (places >= 0) places += 1;
    } else if (byte === 0x2e && places < 0) places = 0;
    else break;
  }
  if (bytes[at] !== 0x3c || digits === 0 || digits > 15) return undefined;
  const number = places > 0 ? whole / (powers[places] ?? 1) : whole;
  return isNegative ? -number : number;
}

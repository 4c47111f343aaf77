const [less, ampersand] = [0x3c, 0x26];

/**
 * The text that stands right behind an opened element, up to the next one.
 * @param from behind the `>` of the element
 */
export function textAt(bytes: Uint8Array, from: number): string {
  let end = from;
  let isPlain = true;
  for (let byte = bytes[end]; byte !== undefined && byte !== less; byte = bytes[end]) {
    if (byte >= 0x80 || byte === ampersand || byte === 0x0d) isPlain = false;
    end += 1;
  }
  // <![CDATA[ takes the place of references
  if (bytes[end + 1] === 0x21 && bytes[end + 2] === 0x5b) return cdataAt(bytes, end + 9);
  return isPlain ? letters(bytes, from, end) : unreferenced(decoder.decode(bytes.subarray(from, end)));
}

/** The value of an attribute of an opened element. */
export function attributeOf(bytes: Uint8Array, from: number, end: number, name: string): string | undefined {
  const length = name.length;
  for (let at = from; at < end - length - 2; at += 1) {
    const before = bytes[at];
    if (before !== 0x20 && before !== 0x0a && before !== 0x0d && before !== 0x09) continue;
    if (bytes[at + 1] !== name.charCodeAt(0) || bytes[at + 1 + length] !== 0x3d) continue;
    let same = 1;
    while (same < length && bytes[at + 1 + same] === name.charCodeAt(same)) same += 1;
    if (same < length) continue;
    const quote = bytes[at + 2 + length];
    let close = at + 3 + length;
    while (close < end && bytes[close] !== quote) close += 1;
    return letters(bytes, at + 3 + length, close);
  }
  return undefined;
}

const decoder = new TextDecoder();

/** Numbers and addresses are short and of ASCII: a decoder would cost more than it does. */
function letters(bytes: Uint8Array, from: number, end: number): string {
  if (end - from > 64) return decoder.decode(bytes.subarray(from, end));
  let text = '';
  for (let at = from; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function cdataAt(bytes: Uint8Array, from: number): string {
  let end = from;
  while (end < bytes.length && !(bytes[end] === 0x5d && bytes[end + 1] === 0x5d && bytes[end + 2] === 0x3e))
    end += 1;
  return decoder.decode(bytes.subarray(from, end));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unreferenced(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}

import { maxDepth, type XmlFault } from './parseXml.ts';

/**
 * Told of each element that opens; a sheet has millions of them.
 * @param name where its name begins, without prefix
 * @param nameEnd behind the name
 * @param end behind `>`
 * @param start where `<` stands
 */
export type OnElement = (name: number, nameEnd: number, end: number, isEmpty: boolean, start: number) => void;

const [tab, lineFeed, carriageReturn, blank] = [9, 10, 13, 32];
const [bang, quote, apostrophe, dash, slash, colon, less, greater, question] = [
  0x21, 0x22, 0x27, 0x2d, 0x2f, 0x3a, 0x3c, 0x3e, 0x3f,
];

/**
 * Walks over the bytes of an XML document in UTF-8 without taking anything from them, many times faster than reading
 * it, so that what a reader must not be given is found before.
 * @returns why the document must not be read; `undefined` where it may
 */
export function scanXml(bytes: Uint8Array, onElement?: OnElement): XmlFault | undefined {
  let depth = 0;
  let at = bytes.indexOf(less);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next === question) at = behind(bytes, at + 2, question, greater);
    else if (next === bang) {
      const isComment = bytes[at + 2] === dash && bytes[at + 3] === dash;
      // any other declaration than <![CDATA[ is that of a document type or a part of one
      if (!isComment && bytes[at + 2] !== 0x5b) return 'doctype';
      at = isComment
        ? behind(bytes, at + 4, dash, dash, greater)
        : behind(bytes, at + 9, 0x5d, 0x5d, greater);
    } else if (next === slash) {
      depth -= 1;
      at = bytes.indexOf(greater, at + 2) + 1 || -1;
    } else {
      const start = at;
      let name = at + 1;
      let nameEnd = name;
      for (let byte = bytes[nameEnd]; !isNameEnd(byte); byte = bytes[nameEnd]) {
        nameEnd += 1;
        if (byte === colon) name = nameEnd;
      }
      const close = tagEnd(bytes, nameEnd);
      if (close === -1) return 'malformed';
      const isEmpty = bytes[close - 1] === slash;
      if (depth >= maxDepth) return 'too-deep';
      if (!isEmpty) depth += 1;
      at = close + 1;
      onElement?.(name, nameEnd, at, isEmpty, start);
    }
    if (at === -1) return 'malformed';
    while (at < bytes.length && bytes[at] !== less) at += 1;
    if (at >= bytes.length) at = -1;
  }
  return undefined;
}

const isNameEnd = (byte: number | undefined): boolean =>
  byte === undefined ||
  byte === blank ||
  byte === greater ||
  byte === slash ||
  byte === tab ||
  byte === lineFeed ||
  byte === carriageReturn;

/** Where the element that begins before ends: at the first `>` outside of quotation marks; −1 where it does not. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let open = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (open !== 0) open = byte === open ? 0 : open;
    else if (byte === quote || byte === apostrophe) open = byte;
    else if (byte === greater) return at;
  }
  return -1;
}

/** Behind the next place where these bytes stand in a row; −1 where they do not. */
function behind(bytes: Uint8Array, from: number, ...signs: readonly number[]): number {
  for (let at = bytes.indexOf(signs[0] ?? 0, from); at !== -1; at = bytes.indexOf(signs[0] ?? 0, at + 1)) {
    if (signs.every((sign, index) => bytes[at + index] === sign)) return at + signs.length;
  }
  return -1;
}

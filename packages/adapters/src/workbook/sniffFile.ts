/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'zip'
  | 'compound'
  | 'pdf'
  | 'image'
  | 'web-page'
  | 'web-table'
  | 'excel-xml'
  | 'flat-ods'
  | 'xml'
  | 'rtf'
  | 'empty'
  | 'text'
  | 'binary';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** How far into a file its kind is looked for, in bytes. */
const reach = 4096;

/**
 * What a file is, by its first bytes.
 * @param bytes the whole file, or its beginning
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const signed = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (signed) return signed[0];
  const head = bytes.subarray(0, reach);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isWide && head.some(isControl) && !looksWide(head)) return 'binary';
  return kindOfText(bytes, head);
}

function kindOfText(bytes: Uint8Array, head: Uint8Array): FileKind {
  // letters of the west alone decide, whichever encoding they stand in
  const text = plain(head).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<style|<div)/.test(text) || isXhtml(text)) {
    return /<t[dh][\s>]/.test(plain(bytes.subarray(0, 1_000_000)).toLowerCase()) ? 'web-table' : 'web-page';
  }
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="excel\.sheet"/.test(text)) return 'excel-xml';
  if (/<office:document[\s>]/.test(text))
    return text.includes('opendocument.spreadsheet') ? 'flat-ods' : 'xml';
  return text.startsWith('<?xml') ? 'xml' : 'text';
}

const isXhtml = (text: string): boolean => text.startsWith('<?xml') && text.includes('<html');

/** The bytes as letters, without byte order marks and without the zeros of UTF-16. */
function plain(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes) if (byte !== 0 && byte < 128) letters.push(String.fromCharCode(byte));
  return letters.join('');
}

/** A byte that no text file holds: a control sign other than tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** UTF-16 without its mark: of Latin text, every second byte is 0 and no other is. */
function looksWide(head: Uint8Array): boolean {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.4 && Math.min(even, odd) === 0;
}

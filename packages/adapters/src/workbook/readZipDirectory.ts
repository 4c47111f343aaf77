/** Where one part of a zip archive lies. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;
/** Length of the end record with the longest comment that it may carry. */
const endReach = 65_557;

/**
 * The parts that a zip archive lists in its directory, which stands at its end: one that was cut off has none.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 * @returns `undefined` where the directory is missing or points outside the archive
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - endReach);
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const part = view.getUint32(at + 42, true);
    if (part + 30 > bytes.length || view.getUint32(part, true) !== partMark) return undefined;
    const start = part + 30 + view.getUint16(part + 26, true) + view.getUint16(part + 28, true);
    const size = view.getUint32(at + 20, true);
    if (start + size > bytes.length) return undefined;
    entries.push({
      path: latin(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

// the paths of a workbook's parts are ASCII; any other name is only ever compared, never shown
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

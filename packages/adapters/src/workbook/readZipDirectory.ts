/** Where one part of a zip archive lies. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes that the part has unpacked, as the archive says. */
  readonly size: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
  /** Where the part stands in the archive, from its own header to behind its packed bytes. */
  readonly start: number;
  readonly end: number;
}

const endMark = 0x06054b50;
const wideLocatorMark = 0x07064b50;
const wideEndMark = 0x06064b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;
/** Length of the end record with the longest comment that it may carry. */
const endReach = 65_557;
/** Stands for a number that is too large for its place, and is found in the record of a large archive. */
const elsewhere = 0xffffffff;

/**
 * The parts that a zip archive lists in its directory, which stands at its end: one that was cut off has none.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16; 4.5.3 for large archives.
 * @returns `undefined` where the directory is missing or points outside the archive
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (!directory) return undefined;
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let { count } = directory; count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + 46 + nameLength + extraLength > bytes.length) return undefined;
    const extra = at + 46 + nameLength;
    const [size, packedSize, part] = wideNumbers(view, extra, extra + extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (size === undefined || packedSize === undefined || part === undefined) return undefined;
    if (part + 30 > bytes.length || view.getUint32(part, true) !== partMark) return undefined;
    const data = part + 30 + view.getUint16(part + 26, true) + view.getUint16(part + 28, true);
    if (data + packedSize > bytes.length) return undefined;
    entries.push({
      path: latin(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size,
      packed: bytes.subarray(data, data + packedSize),
      start: part,
      end: data + packedSize,
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryOf(view: DataView): { readonly at: number; readonly count: number } | undefined {
  let end = view.byteLength - 22;
  const first = Math.max(0, view.byteLength - endReach);
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return undefined;
  const [at, count] = [view.getUint32(end + 16, true), view.getUint16(end + 10, true)];
  const isWide = end >= 20 && view.getUint32(end - 20, true) === wideLocatorMark;
  if (!isWide) return { at, count };
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== wideEndMark) return undefined;
  return {
    at: Number(view.getBigUint64(record + 48, true)),
    count: Number(view.getBigUint64(record + 32, true)),
  };
}

/** Numbers of an entry; those that do not fit in their place stand, in this order, in its extra field 1. */
function wideNumbers(
  view: DataView,
  from: number,
  end: number,
  numbers: readonly number[],
): readonly (number | undefined)[] {
  if (!numbers.includes(elsewhere)) return numbers;
  let at = from;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const fieldEnd = at + 4 <= end ? Math.min(end, at + 4 + view.getUint16(at + 2, true)) : at;
  at += 4;
  return numbers.map((number) => {
    if (number !== elsewhere) return number;
    at += 8;
    return at <= fieldEnd ? Number(view.getBigUint64(at - 8, true)) : undefined;
  });
}

// the paths of a workbook's parts are ASCII; any other name is only ever compared, never shown
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

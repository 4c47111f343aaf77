import { JalonError } from '@jalon/core';
import { strFromU8, zipSync } from 'fflate';
import { readZipDirectory } from '../../workbook/readZipDirectory.ts';

interface Entry {
  readonly path: string;
  /** Its record in the directory. */
  readonly record: Uint8Array;
  /** Its packed bytes. */
  readonly packed: Uint8Array;
}

/**
 * A zip archive with some of its parts replaced or taken out. All others are handed on packed as they are, in their
 * order, so that not a byte of them changes; times are those of the archive.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16; 4.5.3 for large archives.
 * @param archive one that `unpackGuarded` has let through
 * @param changes by path; `undefined` takes the part out; a path that the archive lacks is ignored
 */
export function repackArchive(
  archive: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | undefined>,
): Uint8Array {
  const replaced = [...changes].flatMap(([path, bytes]) => (bytes ? [{ path, bytes }] : []));
  // packed under numbers: the name of a part is the one that its record has
  const files = replaced.map(({ bytes }, number) => [`${number}`, bytes] as const);
  const mtime = new Date(1980, 0, 1);
  const packed = new Map(
    entriesOf(zipSync(Object.fromEntries(files), { level: 6, mtime })).map((entry) => [entry.path, entry]),
  );
  const fresh = new Map(replaced.map(({ path }, number) => [path, packed.get(`${number}`)]));
  const entries = entriesOf(archive).flatMap((entry) => {
    if (!changes.has(entry.path)) return [entry];
    const changed = fresh.get(entry.path);
    return changed ? [{ ...changed, record: withContentOf(entry.record, changed.record) }] : [];
  });
  return writeArchive(entries);
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const parts = readZipDirectory(bytes);
  const directory = directoryOf(view);
  if (!parts || directory === undefined)
    throw new JalonError('invalid-argument', 'expected a zip archive', {});
  let at = directory;
  return parts.map(({ packed, size, start }) => {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const record = bytes.slice(at, at + length);
    const path = strFromU8(record.subarray(46, 46 + nameLength), true);
    at += length;
    return { path, record: narrowed(record, { packed: packed.length, size, start }), packed };
  });
}

/** Where the directory begins; that of a large archive is told by a record of its own. */
function directoryOf(view: DataView): number | undefined {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  const isWide = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
  if (!isWide) return view.getUint32(end + 16, true);
  return Number(view.getBigUint64(Number(view.getBigUint64(end - 12, true)) + 48, true));
}

/** A record with its numbers in their places, without the field that holds those of a large archive. */
function narrowed(
  record: Uint8Array,
  { packed, size, start }: { readonly packed: number; readonly size: number; readonly start: number },
): Uint8Array {
  const view = viewOf(record);
  view.setUint32(20, packed, true);
  view.setUint32(24, size, true);
  view.setUint32(42, start, true);
  const extra = 46 + view.getUint16(28, true);
  const end = extra + view.getUint16(30, true);
  let at = extra;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) return record;
  const behind = Math.min(end, at + 4 + view.getUint16(at + 2, true));
  view.setUint16(30, end - extra - (behind - at), true);
  return joined([record.subarray(0, at), record.subarray(behind)]);
}

/** The record of a part with the method, checksum and sizes of another. */
function withContentOf(record: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = record.slice();
  joined.set(other.subarray(10, 12), 10);
  joined.set(other.subarray(16, 28), 16);
  return joined;
}

function writeArchive(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { record, packed } of entries) {
    const head = record.slice();
    const view = viewOf(head);
    // sizes stand before each part here, not behind it
    view.setUint16(8, view.getUint16(8, true) & ~8, true);
    view.setUint32(42, offset, true);
    const nameLength = view.getUint16(28, true);
    const local = new Uint8Array(30 + nameLength);
    viewOf(local).setUint32(0, 0x04034b50, true);
    local.set(head.subarray(6, 30), 4);
    local.set(head.subarray(46, 46 + nameLength), 30);
    pieces.push(local, packed);
    records.push(head);
    offset += local.length + packed.length;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return joined([...pieces, ...records, end]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZipDirectory } from '../../workbook/readZipDirectory.ts';
import { repackArchive } from './repackArchive.ts';

const archive = zipSync(
  {
    'a.xml': strToU8('<a/>'),
    'pictures/b.png': [new Uint8Array(5000).fill(7), { level: 0 }],
    'c.xml': strToU8('c'.repeat(5000)),
  },
  { mtime: new Date(2001, 1, 1), comment: 'x' },
);

/** An archive as programs write one of any size: each number in the field of large archives, the directory told by a record. */
function asLargeArchive(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readZipDirectory(bytes) ?? [];
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  const directory = parts.map(({ packed, size, start }) => {
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = new Uint8Array([...bytes.slice(at, at + 46 + nameLength), ...Array<number>(36).fill(0)]);
    const own = new DataView(record.buffer);
    at += length;
    for (const place of [20, 24, 42]) own.setUint32(place, 0xffffffff, true);
    own.setUint16(30, 36, true);
    own.setUint16(32, 0, true);
    const field = 46 + nameLength;
    // a field that says nothing to us stands before the one that counts
    own.setUint16(field, 0x5455, true);
    own.setUint16(field + 2, 4, true);
    own.setUint16(field + 8, 1, true);
    own.setUint16(field + 10, 24, true);
    own.setBigUint64(field + 12, BigInt(size), true);
    own.setBigUint64(field + 20, BigInt(packed.length), true);
    own.setBigUint64(field + 28, BigInt(start), true);
    return record;
  });
  const start = view.getUint32(end + 16, true);
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(parts.length), true);
  tail.setBigUint64(32, BigInt(parts.length), true);
  tail.setBigUint64(40, BigInt(length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + length), true);
  tail.setUint32(76, 0x06054b50, true);
  for (const place of [84, 86]) tail.setUint16(place, 0xffff, true);
  for (const place of [88, 92]) tail.setUint32(place, 0xffffffff, true);
  return new Uint8Array([
    ...bytes.slice(0, start),
    ...directory.flatMap((record) => [...record]),
    ...new Uint8Array(tail.buffer),
  ]);
}

describe('an archive with some parts replaced', () => {
  test('hands on all others packed as they were, in their order', () => {
    const changed = repackArchive(
      archive,
      new Map([
        ['a.xml', strToU8('<other/>')],
        ['nowhere', strToU8('x')],
      ]),
    );
    const packed = (bytes: Uint8Array) =>
      readZipDirectory(bytes)?.map(({ path, method, packed }) => [path, method, packed.length]);
    expect(packed(changed)?.slice(1)).toEqual(packed(archive)?.slice(1));
    expect(unzipSync(changed)).toEqual({ ...unzipSync(archive), 'a.xml': strToU8('<other/>') });
  });

  test('lacks what was taken out', () => {
    expect(Object.keys(unzipSync(repackArchive(archive, new Map([['a.xml', undefined]]))))).toEqual([
      'pictures/b.png',
      'c.xml',
    ]);
  });

  test('may have its sizes behind the parts, as a program that writes in one go leaves them', () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const name of ['a.xml', 'b.xml']) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(strToU8(`<${name}/>`), true);
    }
    zip.end();
    const streamed = new Uint8Array(pieces.flatMap((piece) => [...piece]));
    const changed = repackArchive(streamed, new Map([['b.xml', strToU8('<b/>')]]));
    expect(unzipSync(changed)).toEqual({ 'a.xml': strToU8('<a.xml/>'), 'b.xml': strToU8('<b/>') });
  });

  test('may be written as a large one, whose numbers stand in a field of their own', () => {
    const wide = asLargeArchive(archive);
    expect(readZipDirectory(wide)?.map(({ path }) => path)).toEqual(['a.xml', 'pictures/b.png', 'c.xml']);
    const changed = repackArchive(wide, new Map([['a.xml', strToU8('<other/>')]]));
    expect(unzipSync(changed)).toEqual({ ...unzipSync(archive), 'a.xml': strToU8('<other/>') });
    expect(new DataView(changed.buffer).getUint32(changed.length - 22, true)).toBe(0x06054b50);
  });

  test('is one at all', () => {
    expect(() => repackArchive(strToU8('no archive, but long enough to hold its end'), new Map())).toThrow(
      'zip archive',
    );
  });
});

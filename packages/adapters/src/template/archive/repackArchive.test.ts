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

  test('is one at all', () => {
    expect(() => repackArchive(strToU8('no archive, but long enough to hold its end'), new Map())).toThrow(
      'zip archive',
    );
  });
});

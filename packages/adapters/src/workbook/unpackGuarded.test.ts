import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackGuarded } from './unpackGuarded.ts';

const limits = { maxUnpackedBytes: 1_000_000, maxEntries: 10 };

describe('unpacking an archive that a stranger handed in', () => {
  test('gives its parts by path, packed or stored', () => {
    const archive = zipSync({
      'a.xml': strToU8('<a/>'),
      'dir/b.xml': [strToU8('<b/>'), { level: 0 }],
      'c/': {},
    });
    const { value, issues } = unpackGuarded(archive, limits);
    expect(issues).toEqual([]);
    expect([...(value ?? [])].map(([path, part]) => [path, new TextDecoder().decode(part)])).toEqual([
      ['a.xml', '<a/>'],
      ['dir/b.xml', '<b/>'],
    ]);
  });

  test('leaves out pictures, which no cell depends on', () => {
    const archive = zipSync({
      'xl/media/image1.png': new Uint8Array(2_000_000),
      'xl/workbook.xml': strToU8('<w/>'),
    });
    const { value } = unpackGuarded(archive, limits);
    expect(value?.get('xl/media/image1.png')).toHaveLength(0);
    expect(value?.get('xl/workbook.xml')).toHaveLength(4);
  });

  test('stops at the limit, counting what comes out and not what the directory claims', () => {
    const bomb = zipSync({ 'xl/sheet.xml': new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(50_000);
    // the size claimed in the directory and before the part is made a small one
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    view.setUint32(22, 10, true);
    const directory = view.getUint32(liar.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    for (const archive of [bomb, liar]) {
      const { value, issues } = unpackGuarded(archive, limits);
      expect(value).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'sheet/too-large', params: { limit: 1 } }]);
    }
  });

  test('counts all parts together', () => {
    const parts = { a: new Uint8Array(600_000), b: new Uint8Array(600_000) };
    expect(unpackGuarded(zipSync(parts), limits).issues[0]?.code).toBe('sheet/too-large');
    expect(unpackGuarded(zipSync(parts, { level: 0 }), limits).issues[0]?.code).toBe('sheet/too-large');
  });

  test('refuses an archive of too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`p${at}`, strToU8('x')]));
    expect(unpackGuarded(zipSync(parts), limits).issues).toMatchObject([
      { code: 'sheet/too-many-parts', params: { count: 11, limit: 10 } },
    ]);
  });

  test('refuses a locked archive as locked', () => {
    const archive = zipSync({ a: strToU8('secret') });
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(unpackGuarded(archive, limits).issues[0]?.code).toBe('sheet/encrypted');
  });

  test('refuses an archive cut off or spoilt at any place, and never throws', () => {
    const archive = zipSync({ 'a.xml': strToU8('<a>'.repeat(500)), 'b.xml': strToU8('<b/>') });
    for (let length = 0; length < archive.length; length += 1) {
      expect(unpackGuarded(archive.slice(0, length), limits).issues[0]?.code).toBe('sheet/damaged');
    }
    for (let at = 0; at < archive.length; at += 1) {
      const spoilt = archive.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
      expect(() => unpackGuarded(spoilt, limits)).not.toThrow();
    }
  });
});

import { Inflate, strFromU8, strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { unpackGuarded } from './unpackGuarded.ts';

/** Lengths of the packed slices that were handed to the unpacking. */
const pushed: number[] = [];
const push = Inflate.prototype.push;
const spy = vi.spyOn(Inflate.prototype, 'push').mockImplementation(function (this: Inflate, chunk, final) {
  pushed.push(chunk.length);
  push.call(this, chunk, final);
});
beforeEach(() => {
  pushed.length = 0;
});
afterAll(() => spy.mockRestore());

/** The archive whose first part claims another size. */
function declaring(archive: Uint8Array, size: number): Uint8Array {
  const claimed = archive.slice();
  const view = new DataView(claimed.buffer);
  view.setUint32(22, size, true);
  view.setUint32(view.getUint32(claimed.length - 6, true) + 24, size, true);
  return claimed;
}

/** The same archive of one part as a program writes it that expects more than 4 GB. */
function widened(archive: Uint8Array): Uint8Array {
  const from = new DataView(archive.buffer);
  const directory = from.getUint32(archive.length - 6, true);
  const nameLength = from.getUint16(directory + 28, true);
  const extra = new Uint8Array(28);
  const field = new DataView(extra.buffer);
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  for (const [at, place] of [24, 20, 42].entries()) {
    field.setBigUint64(4 + 8 * at, BigInt(from.getUint32(directory + place, true)), true);
  }
  const entry = archive.slice(directory, directory + 46 + nameLength);
  const changed = new DataView(entry.buffer);
  for (const place of [24, 20, 42]) changed.setUint32(place, 0xffffffff, true);
  changed.setUint16(30, extra.length, true);
  const end = new Uint8Array(56 + 20 + 22);
  const view = new DataView(end.buffer);
  const length = directory + entry.length + extra.length;
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(32, 1n, true);
  view.setBigUint64(48, BigInt(directory), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(length), true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...archive.subarray(0, directory), ...entry, ...extra, ...end]);
}

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

  test('refuses at once what declares more than the limit', () => {
    const bomb = zipSync({ 'xl/sheet.xml': new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(50_000);
    const { value, issues } = unpackGuarded(bomb, limits);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'sheet/too-large', params: { size: 20, limit: 1 } }]);
    expect(pushed).toHaveLength(0);
  });

  test('refuses at once a large part that is packed tighter than any sheet', () => {
    const within = { ...limits, maxUnpackedBytes: 1e8 };
    const { issues } = unpackGuarded(zipSync({ 'xl/sheet.xml': new Uint8Array(20_000_000) }), within);
    expect(issues).toMatchObject([
      { code: 'sheet/unsafe', params: { found: { en: 'a part that is packed to less than a hundredth' } } },
    ]);
    expect(pushed).toHaveLength(0);
    expect(unpackGuarded(zipSync({ 'xl/sheet.xml': new Uint8Array(9_000_000) }), within).issues).toEqual([]);
  });

  test('stops while unpacking what yields more than it declares', () => {
    // letters that pack less well than zeros, so that the packed part is long enough to come in slices
    const letters = Uint8Array.from(
      { length: 4_000_000 },
      (_, at) => 97 + ((at * at) % 7) + ((at >> 9) % 11),
    );
    const liar = declaring(zipSync({ 'xl/sheet.xml': letters }), 900_000);
    const { value, issues } = unpackGuarded(liar, limits);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'sheet/unsafe', params: { found: { en: 'a part that is larger than it declares' } } },
    ]);
    expect(pushed.length).toBeGreaterThan(0);
    // one slice of 16 kB can hold 16 MB at the very most; this one holds far less
    expect(pushed.reduce((sum, length) => sum + length, 0)).toBeLessThan(liar.length);
    expect(pushed.every((length) => length <= 16_384)).toBe(true);
  });

  test.each([10, 3_000_000])('refuses a small part that is not as long as it declares, %i bytes', (size) => {
    const archive = declaring(zipSync({ a: new Uint8Array(100) }), size);
    const { issues } = unpackGuarded(archive, { ...limits, maxUnpackedBytes: 5_000_000 });
    expect(issues[0]?.code).toBe(size < 100 ? 'sheet/unsafe' : 'sheet/damaged');
  });

  test('refuses a part that wants memory for nothing', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7919 + ((at * at) % 251)) & 255);
    // under the ratio that is refused beforehand, for a part of some size
    const archive = declaring(zipSync({ a: noise.subarray(0, 5000) }), 9_000_000);
    expect(unpackGuarded(archive, { ...limits, maxUnpackedBytes: 1e8 }).issues[0]?.code).toBe(
      'sheet/damaged',
    );
  });

  test.each([
    ['a path that leads out of the archive', { '../../etc/x.xml': strToU8('<a/>') }],
    ['a path that leads out of the archive', { 'xl\\..\\..\\x.xml': strToU8('<a/>') }],
    ['a path that leads out of the archive', { 'C:/x.xml': strToU8('<a/>') }],
    ['two parts of the same name', { 'xl/a.xml': strToU8('<a/>'), '/xl/a.xml': strToU8('<b/>') }],
    ['two parts of the same name', { 'xl/a.xml': strToU8('<a/>'), 'xl\\a.xml': strToU8('<b/>') }],
  ])('refuses %s', (found, parts) => {
    expect(unpackGuarded(zipSync(parts), limits).issues).toMatchObject([
      { code: 'sheet/unsafe', params: { found: { en: found } } },
    ]);
  });

  test('refuses parts that overlap', () => {
    const archive = zipSync({ a: strToU8('<a/>'), b: strToU8('<a/>') }, { level: 0 });
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 6, true);
    // the second entry points at the first part
    view.setUint32(directory + 46 + 1 + 42, 0, true);
    expect(unpackGuarded(archive, limits).issues).toMatchObject([
      { code: 'sheet/unsafe', params: { found: { en: 'parts that overlap' } } },
    ]);
  });

  test('takes paths as programs of another system write them', () => {
    const { value } = unpackGuarded(zipSync({ 'xl\\workbook.xml': strToU8('<w/>') }), limits);
    expect([...(value?.keys() ?? [])]).toEqual(['xl/workbook.xml']);
  });

  test('reads archives of programs that write the sizes behind the part, or in the form of large archives', () => {
    const streamed: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => streamed.push(chunk));
    const part = new ZipDeflate('a.xml');
    zip.add(part);
    part.push(strToU8('<a/>'), true);
    zip.end();
    for (const archive of [
      Uint8Array.from(streamed.flatMap((chunk) => [...chunk])),
      widened(zipSync({ 'a.xml': strToU8('<a/>') })),
    ]) {
      const { value } = unpackGuarded(archive, limits);
      expect([...(value ?? [])].map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
        ['a.xml', '<a/>'],
      ]);
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

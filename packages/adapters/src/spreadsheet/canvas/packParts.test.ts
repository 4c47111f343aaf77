import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packParts } from './packParts.ts';

const unpacked = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);

test('parts come out as they went in, in their order, whatever their length', () => {
  const pieces = Array.from({ length: 30_000 }, (_, n) => `« ${n} » \u{1F600}\n`);
  const parts = [
    { path: 'xl/b.xml', pieces },
    { path: 'a.xml', pieces: [] },
    { path: 'é.xml', pieces: ['é'] },
  ];
  expect(unpacked(packParts(parts))).toEqual(parts.map(({ path, pieces }) => [path, pieces.join('')]));
});

test('a part is made when its turn comes, so that it may hold what those before it found', () => {
  const found: string[] = [];
  function* first() {
    found.push('seen');
    yield 'a';
  }
  const bytes = packParts([
    { path: 'first', pieces: first() },
    { path: 'last', pieces: found },
  ]);
  expect(unpacked(bytes)).toEqual([
    ['first', 'a'],
    ['last', 'seen'],
  ]);
});

test('what goes wrong in a part is not swallowed', () => {
  const pieces = {
    [Symbol.iterator]: () => {
      throw new Error('no text');
    },
  };
  expect(() => packParts([{ path: 'x', pieces }])).toThrow('no text');
  expect(() => packParts([{ path: 'x'.repeat(70_000), pieces: [] }])).toThrow(/filename/);
});

test('the same parts give the same bytes, which bear no time of the clock', () => {
  const bytes = packParts([{ path: 'a', pieces: ['x'] }]);
  expect(packParts([{ path: 'a', pieces: ['x'] }])).toEqual(bytes);
  // 1 January 1980, 0:00, as a zip writes it
  expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

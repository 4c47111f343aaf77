import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress } from './cellAddress.ts';
import { parseRange } from './parseRange.ts';

test.each([
  ['B7', { top: 6, left: 1, bottom: 6, right: 1 }],
  ['$B$7:d9', { top: 6, left: 1, bottom: 8, right: 3 }],
  ['D9:B7', { top: 6, left: 1, bottom: 8, right: 3 }],
  ['A0', undefined],
  ['Aide!A1', undefined],
  ['A:A', undefined],
  ['#REF!', undefined],
  ['', undefined],
])('%s', (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

test('the address of any cell is read as that cell', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      const found = { top: row, left: column, bottom: row, right: column };
      expect(parseRange(cellAddress(row, column))).toEqual(found);
    }),
  );
});

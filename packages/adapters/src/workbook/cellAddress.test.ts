import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAddress, columnLetters } from './cellAddress.ts';

describe('the address of a cell', () => {
  test('is the one on screen, to the last column that a program has', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    expect(cellAddress(7, 5)).toBe('F8');
  });

  test('is another for every cell', () => {
    const place = fc.tuple(fc.nat(2000), fc.nat(2000));
    fc.assert(
      fc.property(place, place, ([row, column], [otherRow, otherColumn]) => {
        const isSame = row === otherRow && column === otherColumn;
        expect(cellAddress(row, column) === cellAddress(otherRow, otherColumn)).toBe(isSame);
      }),
    );
  });
});

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellAddress } from './cellAddress.ts';
import { attributeAt, columnAt, plainNumberAt, rowAt } from './cellBytes.ts';

describe('an address in bytes', () => {
  test('is the cell that it stands for', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), fc.boolean(), (row, column, isSmall) => {
        const address = cellAddress(row, column);
        const bytes = strToU8(`${isSmall ? address.toLowerCase() : address}"`);
        expect([rowAt(bytes, 0), columnAt(bytes, 0)]).toEqual([row + 1, column + 1]);
      }),
    );
  });

  test.each([
    ['"', 0, 0],
    ['12"', 12, 0],
    ['AB"', 0, 28],
    ['A1B2', 1, 1],
  ])('%s', (written, row, column) => {
    expect([rowAt(strToU8(written), 0), columnAt(strToU8(written), 0)]).toEqual([row, column]);
  });

  test('is found among other attributes', () => {
    const element = strToU8('<c spr="9" s="1"\n r="B2">');
    expect(attributeAt(element, 2, element.length, 0x72)).toBe(element.indexOf(0x42));
    expect(attributeAt(element, 2, element.length, 0x74)).toBe(-1);
  });
});

describe('a number in bytes', () => {
  test('is the number that JavaScript reads, wherever it is plain', () => {
    const written = fc.oneof(
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.nat(999_999), fc.nat(99_999_999)).map(([whole, part]) => `-${whole}.${part}`),
      fc.constantFrom('0', '-0', '007', '.5', '5.', '0.1', '1e5', '', '-', '.', '1.2.3', ' 1', 'x'),
    );
    fc.assert(
      fc.property(written, (text) => {
        const found = plainNumberAt(strToU8(`${text}<`), 0);
        if (found !== undefined) expect(found).toBe(Number(text));
        else expect(/^-?\d{1,15}$/.test(text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('that nothing ends is none', () => {
    expect(plainNumberAt(strToU8('12'), 0)).toBeUndefined();
  });
});

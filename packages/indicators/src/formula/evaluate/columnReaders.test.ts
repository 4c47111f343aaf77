import { describe, expect, test } from 'vitest';
import { missingValue } from './arithmetic.ts';
import { readNumbers, readTruths, textReader } from './columnReaders.ts';

const filled = (fill: (block: Float64Array) => void, length = 4) => {
  const block = new Float64Array(length).fill(-7);
  fill(block);
  return [...block];
};

describe('numbers', () => {
  const values = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

  test('are read from a row on, as many as are wanted', () => {
    expect(filled((block) => readNumbers({ values }, 0, 4, block))).toEqual([0, 1, 2, 3]);
    expect(filled((block) => readNumbers({ values }, 6, 4, block))).toEqual([6, 7, 8, 9]);
    expect(filled((block) => readNumbers({ values }, 3, 2, block))).toEqual([3, 4, -7, -7]);
    expect(filled((block) => readNumbers({ values }, 3, 0, block))).toEqual([-7, -7, -7, -7]);
  });

  test('are missing where they are none, or not finite', () => {
    const odd = { values: Float64Array.of(1, Number.NaN, Infinity, -Infinity) };
    expect(filled((block) => readNumbers(odd, 0, 4, block))).toEqual([
      1,
      missingValue,
      missingValue,
      missingValue,
    ]);
    const last = { values: Float64Array.of(1, 2, 3, Infinity) };
    expect(filled((block) => readNumbers(last, 0, 4, block))).toEqual([1, 2, 3, missingValue]);
    expect(filled((block) => readNumbers(last, 0, 3, block))).toEqual([1, 2, 3, -7]);
  });

  test('are missing where their bit is not set', () => {
    const valid = Uint8Array.of(0b10100101, 0b10);
    expect(filled((block) => readNumbers({ values, valid }, 0, 10, block), 10)).toEqual([
      0,
      missingValue,
      2,
      missingValue,
      missingValue,
      5,
      missingValue,
      7,
      missingValue,
      9,
    ]);
    expect(filled((block) => readNumbers({ values, valid }, 7, 3, block))).toEqual([7, missingValue, 9, -7]);
    const both = { values: Float64Array.of(Infinity, Infinity, 2), valid: Uint8Array.of(0b110) };
    expect(filled((block) => readNumbers(both, 0, 3, block), 3)).toEqual([missingValue, missingValue, 2]);
  });

  test('are all missing where there is no column of numbers', () => {
    const none = [missingValue, missingValue, missingValue, missingValue];
    expect(filled((block) => readNumbers(undefined, 0, 4, block))).toEqual(none);
    expect(filled((block) => readNumbers(['1', '2', '3', '4'], 0, 4, block))).toEqual(none);
    expect(filled((block) => readNumbers([true, true, true, true], 0, 4, block))).toEqual(none);
  });
});

describe('yes and no', () => {
  test('are 1 and 0 from a row on; anything else is missing', () => {
    const column = [true, false, undefined, true, false];
    expect(filled((block) => readTruths(column, 0, 4, block))).toEqual([1, 0, missingValue, 1]);
    expect(filled((block) => readTruths(column, 3, 2, block))).toEqual([1, 0, -7, -7]);
    expect(filled((block) => readTruths(['true', '1'], 0, 2, block), 2)).toEqual([
      missingValue,
      missingValue,
    ]);
  });
  test('are no numbers', () => {
    const none = [missingValue, missingValue];
    expect(filled((block) => readTruths({ values: Float64Array.of(1, 0) }, 0, 2, block), 2)).toEqual(none);
    expect(filled((block) => readTruths(undefined, 0, 2, block), 2)).toEqual(none);
  });
});

describe('texts', () => {
  test('stand in the formula, or in a column', () => {
    expect(textReader({ text: 'x' }, [['y']])(0)).toBe('x');
    expect(textReader({ text: undefined }, [['y']])(0)).toBeUndefined();
    const read = textReader({ slot: 1 }, [
      ['x', 'y'],
      ['z', undefined, ''],
    ]);
    expect([read(0), read(1), read(2), read(3)]).toEqual(['z', undefined, '', undefined]);
  });
  test('are no numbers, and no yes and no', () => {
    expect(textReader({ slot: 0 }, [[true]])(0)).toBeUndefined();
    expect(textReader({ slot: 0 }, [{ values: Float64Array.of(1) }])(0)).toBeUndefined();
    expect(textReader({ slot: 0 }, [])(0)).toBeUndefined();
  });
});

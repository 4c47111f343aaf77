import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { totalsOf } from './CountTable.ts';

describe('the totals of a table of counts', () => {
  test('by hand: each row, each column, and all', () => {
    expect(
      totalsOf([
        [1, 2, 3],
        [4, 0, 6],
      ]),
    ).toEqual({ rows: [6, 10], columns: [5, 2, 9], n: 16 });
    expect(totalsOf([[7]])).toEqual({ rows: [7], columns: [7], n: 7 });
  });

  test.each([
    ['no rows', []],
    ['a row without cells', [[]]],
    ['rows without cells', [[], []]],
    [
      'an empty row',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'an empty column',
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'a negative count',
      [
        [5, -1],
        [3, 4],
      ],
    ],
    [
      'a count that is none',
      [
        [5, Number.NaN],
        [3, 4],
      ],
    ],
    [
      'a count without end',
      [
        [5, Number.POSITIVE_INFINITY],
        [3, 4],
      ],
    ],
    [
      'a row too large',
      [
        [1e308, 1e308],
        [1, 1],
      ],
    ],
    [
      'a column too large',
      [
        [1e308, 1],
        [1e308, 1],
      ],
    ],
    [
      'a total too large',
      [
        [1e308, 0],
        [0, 1e308],
      ],
    ],
  ])('there are none with %s', (_, table) => {
    expect(totalsOf(table)).toBeUndefined();
  });

  test('rows have one length', () => {
    try {
      totalsOf([[1, 2], [3], [4, 5]]);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ cells: [2, 1, 2] });
      expect(String(error)).toContain('Every row of a table has as many cells as the first one.');
    }
  });
});

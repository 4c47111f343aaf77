import { describe, expect, test } from 'vitest';
import type { Cell } from '../../workbook/Workbook.ts';
import { gridOf } from './Grid.ts';

const text = (value: string): Cell => ({ type: 'text', value, shown: value });

describe('walking over a sheet', () => {
  const grid = gridOf({
    name: 'S',
    visibility: 'visible',
    rows: [
      [text(' a '), undefined, { type: 'empty', shown: '', comment: 'x' }],
      undefined,
      [undefined, text('b')],
    ],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 1_048_575, right: 16_383 },
    ],
    hiddenRows: [1],
    hiddenColumns: [2],
  });

  test('a cell that shows nothing holds nothing', () => {
    expect(grid.filled(0)).toEqual([0]);
    expect(grid.filled(1)).toEqual([]);
    expect(grid.filled(9)).toEqual([]);
    expect(grid.cell(0, 2)).toBeUndefined();
  });

  test('under a merge a person sees its top left cell', () => {
    expect([grid.text(0, 0), grid.text(1, 1), grid.seen(1, 1)]).toEqual(['a', '', 'a']);
    expect(grid.seen(0, 2)).toBe('');
    expect(grid.mergeAt(2, 5)?.right).toBe(16_383);
  });

  test('knows what is hidden', () => {
    expect([grid.isRowHidden(1), grid.isRowHidden(0), grid.isColumnHidden(2)]).toEqual([true, false, true]);
  });
});

describe('a sheet of a hundred thousand merges', () => {
  const merges = [
    { top: 0, left: 0, bottom: 1_048_575, right: 0 },
    ...Array.from({ length: 100_000 }, (_, row) => ({ top: row, left: 1, bottom: row, right: 3 })),
    { top: 250, left: 5, bottom: 260, right: 6 },
  ];
  const grid = gridOf({
    name: 'S',
    visibility: 'visible',
    rows: Array.from({ length: 300 }, (_, row) => [text(`a${row}`), text(`b${row}`)]),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  });

  test('knows each, be it as tall as the sheet, without listing it row by row', () => {
    expect(grid.seen(299, 0)).toBe('a0');
    expect(grid.seen(299, 3)).toBe('b299');
    expect(grid.mergeAt(255, 6)).toEqual(grid.mergeAt(256, 5));
    expect(grid.mergeAt(261, 5)).toBeUndefined();
    expect(grid.mergeAt(99_999, 2)?.top).toBe(99_999);
    expect(grid.mergeAt(100_000, 2)).toBeUndefined();
  });
});

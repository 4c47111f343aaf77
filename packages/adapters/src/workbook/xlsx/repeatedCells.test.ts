import { describe, expect, test } from 'vitest';
import { repeatedCells } from './repeatedCells.ts';
import type { XlsxSetting } from './xlsxCell.ts';

const setting: XlsxSetting = {
  styles: [
    { struck: false, isDate: false },
    { format: '0.0', struck: false, isDate: false },
    { format: 'dd/mm/yyyy', struck: true, isDate: true },
  ],
  texts: [{ text: 'Lyon' }, { text: '  ' }, { text: 'Roubaix', struck: false }],
  show: (value, format) =>
    typeof value === 'number' ? `${value} in ${format}` : value.toISOString().slice(0, 10),
  dateOf: (serial) => new Date(Date.UTC(1899, 11, 30 + serial)),
  is1904: false,
};

describe('cells that say the same', () => {
  test('in one style are one object', () => {
    const cells = repeatedCells(setting);
    expect(cells.ofText(0, 0)).toEqual({ type: 'text', value: 'Lyon', shown: 'Lyon' });
    expect(cells.ofText(0, 0)).toBe(cells.ofText(0, 0));
    expect(repeatedCells(setting).ofText(0, 0)).toBe(cells.ofText(0, 0));
    expect(cells.ofNumber(1, 4)).toEqual({ type: 'number', value: 4, shown: '4 in 0.0', format: '0.0' });
    expect(cells.ofNumber(1, 4)).toBe(cells.ofNumber(1, 4));
  });

  test('in two styles are two', () => {
    const cells = repeatedCells(setting);
    expect(cells.ofText(2, 0)).toMatchObject({ value: 'Lyon', struck: true });
    expect(cells.ofText(2, 2)).not.toHaveProperty('struck');
    expect(cells.ofNumber(2, 45_292)).toMatchObject({ type: 'date', value: '2024-01-01', struck: true });
    expect(cells.ofNumber(0, 45_292)).toEqual({ type: 'number', value: 45_292, shown: '45292' });
    expect(cells.ofNumber(-1, 3)).toEqual({ type: 'number', value: 3, shown: '3' });
  });

  test('a text of blanks and a text that is not there are no cells', () => {
    const cells = repeatedCells(setting);
    expect([cells.ofText(0, 1), cells.ofText(0, 99)]).toEqual([undefined, undefined]);
  });
});

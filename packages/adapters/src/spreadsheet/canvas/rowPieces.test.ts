import { describe, expect, test } from 'vitest';
import type { Content, DrawnCell } from './DrawnSheet.ts';
import { rowPieces } from './rowPieces.ts';
import { SharedTexts } from './SharedTexts.ts';

const style = { numFmt: '0.0' };

const cell = (content: Content): DrawnCell => ({ content, style });

const written = (
  rows: readonly (readonly DrawnCell[])[],
  heights: ReadonlyMap<number, number> = new Map(),
) => [...rowPieces({ rows, heights }, new Map([[style, 7]]), new SharedTexts())];

const one = (content: Content) =>
  /^<row r="1"><c r="A1" s="7"(.*)<\/row>$/.exec(written([[cell(content)]]).join(''))?.[1];

describe('a cell', () => {
  test.each<[string, Content, string]>([
    ['nothing', '', '/>'],
    ['a text', 'x', ' t="s"><v>0</v></c>'],
    ['a number', -0.685, '><v>-0.685</v></c>'],
    ['a large number', 1e21, '><v>1e+21</v></c>'],
    ['no number', Number.NaN, '/>'],
    ['no end', Number.NEGATIVE_INFINITY, '/>'],
    ['yes', true, ' t="b"><v>1</v></c>'],
    ['no', false, ' t="b"><v>0</v></c>'],
    ['a day', { day: '2024-03-31' }, '><v>45382</v></c>'],
    ['the first day that sheets count', { day: '1900-01-01' }, '><v>1</v></c>'],
    ['a day after the one that never was', { day: '1900-03-01' }, '><v>61</v></c>'],
    ['a day before them', { day: '1899-12-31' }, ' t="s"><v>0</v></c>'],
    ['what is no day', { day: '2024-13-45' }, ' t="s"><v>0</v></c>'],
    ['a formula with a number', { formula: 'A2*2', result: 4 }, '><f>A2*2</f><v>4</v></c>'],
    [
      'a formula with a text',
      { formula: 'IF(A2<3,"a&b","")', result: 'a&b' },
      ' t="str"><f>IF(A2&lt;3,"a&amp;b","")</f><v>a&amp;b</v></c>',
    ],
    ['a formula that shows nothing', { formula: '""', result: '' }, ' t="str"><f>""</f><v></v></c>'],
    ['a formula with yes', { formula: 'A2>1', result: true }, ' t="b"><f>A2&gt;1</f><v>1</v></c>'],
    ['a formula with no', { formula: 'A2>1', result: false }, ' t="b"><f>A2&gt;1</f><v>0</v></c>'],
    ['a formula whose result no cell can hold', { formula: '1/0', result: Infinity }, '><f>1/0</f></c>'],
    [
      'signs that XML cannot hold',
      { formula: 'A\u00011', result: '\u0001x' },
      ' t="str"><f>A1</f><v>x</v></c>',
    ],
  ])('with %s', (_, content, expected) => {
    expect(one(content)).toBe(expected);
  });

  test('of a look that has no number has the look of all cells', () => {
    const plain = { content: 1, style: {} };
    expect(written([[plain]])).toEqual(['<row r="1"><c r="A1"><v>1</v></c></row>']);
  });
});

describe('rows', () => {
  test('stand in order, as do their cells, in whichever order they were drawn', () => {
    const rows: DrawnCell[][] = [];
    rows[3] = [];
    rows[3][27] = cell(2);
    rows[3][1] = cell(1);
    rows[0] = [cell(0)];
    expect(written(rows)).toEqual([
      '<row r="1"><c r="A1" s="7"><v>0</v></c></row>',
      '<row r="4"><c r="B4" s="7"><v>1</v></c><c r="AB4" s="7"><v>2</v></c></row>',
    ]);
  });

  test('that have but a height are written, those that have nothing are not', () => {
    const heights = new Map([
      [2, 12.5],
      [0, 30],
    ]);
    expect(written([[cell(0)], []], heights)).toEqual([
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="7"><v>0</v></c></row>',
      '<row r="3" ht="12.5" customHeight="1"></row>',
    ]);
  });
});

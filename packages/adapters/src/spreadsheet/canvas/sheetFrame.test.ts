import { expect, test } from 'vitest';
import type { DrawnCell } from './DrawnSheet.ts';
import { openFrame } from './openFrame.ts';
import { sheetFrame } from './sheetFrame.ts';

const [bold, plain] = [{ font: { bold: true } }, {}];

const frameOf = (rows: readonly (readonly DrawnCell[])[]) =>
  sheetFrame({ name: 'S', rows, heights: new Map(), columns: [{ width: 9 }], hidden: true });

test('a frame has a cell for each look, and for each remark', () => {
  const { sheet, samples, extent } = frameOf([
    [
      { content: 'a', style: bold },
      { content: 1, style: bold },
    ],
    [{ content: 'b', style: bold, comment: 'c' }],
    [
      { content: 'd', style: bold },
      { content: 2, style: plain },
      { content: 3, style: bold },
    ],
  ]);
  expect([...(sheet.cells ?? [])]).toEqual([
    ['0,0', { type: 'string', value: '', style: bold }],
    ['1,0', { type: 'string', value: '', style: bold, comment: { author: 'Jalon', text: 'c' } }],
    ['2,1', { type: 'string', value: '', style: plain }],
  ]);
  expect(sheet).toMatchObject({ name: 'S', columns: [{ width: 9 }], hidden: true });
  expect([...samples.values()]).toEqual(['A1', 'B3']);
  expect(extent).toBe('A1:C3');
});

test('a frame that was written opens at its rows and tells the numbers of the looks', () => {
  const frame = frameOf([[{ content: 'a', style: bold }], [{ content: 1, style: plain }]]);
  const rows = '<row r="1"><c r="A1" t="s" s="4"><v>0</v></c></row><row r="2"><c r="A2" t="s"/></row>';
  expect(
    openFrame(`<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData><x/></worksheet>`, frame),
  ).toEqual({
    before: '<worksheet><dimension ref="A1:A2"/>',
    after: '<x/></worksheet>',
    numberOf: new Map<object, number>([
      [bold, 4],
      [plain, 0],
    ]),
  });
});

test('a frame without rows opens too', () => {
  const { before, after, numberOf } = openFrame('<worksheet><sheetData/><x/></worksheet>', frameOf([]));
  expect([before, after, numberOf.size]).toEqual(['<worksheet>', '<x/></worksheet>', 0]);
});

import type { Table } from '@jalon/report-schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './columnWidths.ts';

const setting = { width: 9638, size: 170, padding: 200 };
const widthsOf = (data: Table): readonly number[] => columnWidths(data, [setting], 'fr').widths;
const table = (columns: Table['columns'], ...rows: string[][]): Table => ({
  kind: 'table',
  caption: '',
  columns,
  rows: rows.map((row) => row.map((text) => ({ content: [text] }))),
});

test('without long words the shares decide', () => {
  expect(widthsOf(table([{ heading: 'a', width: 3 }, { heading: 'b' }]))).toEqual([7229, 2409]);
});

test('a column is not narrower than its longest word while the others can spare it', () => {
  const columns = [{ heading: 'a', width: 20 }, { heading: 'b' }];
  const [, without = 0] = widthsOf(table(columns, ['x', 'y']));
  const [, raised = 0] = widthsOf(table(columns, ['x', 'accompagnement']));
  expect(raised).toBeGreaterThan(without);
  expect(raised).toBeGreaterThan(14 * 0.5 * setting.size);
});

test('the words that Arial sets widest of all are not broken', () => {
  // widths of Arial in thousandths: « Horizon » in bold is 3722, « Professionnels » is 6558
  const columns = [{ heading: 'Horizon' }, { heading: 'b', width: 99 }];
  const [head = 0] = widthsOf(table(columns, ['x', 'y']));
  expect(head - setting.padding).toBeGreaterThan(3.722 * setting.size);
  const [, word = 0] = widthsOf(
    table([{ heading: 'a', width: 99 }, { heading: 'b' }], ['x', 'Professionnels']),
  );
  expect(word - setting.padding).toBeGreaterThan(6.558 * setting.size);
});

test('a column of figures that words follow has room for the gap between', () => {
  const spaced = { ...setting, gap: 140 };
  const columns = [
    { heading: 'Accompagnement', align: 'end' as const },
    { heading: 'b', width: 99 },
  ];
  const [without = 0] = widthsOf(table(columns));
  expect(columnWidths(table(columns), [spaced], 'fr').widths[0]).toBe(without + 140);
});

test('widths are positive and add up to the table, however many columns and however long the words', () => {
  const column = fc.record({ heading: fc.string(), width: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 14 }),
      fc.string({ maxLength: 80 }),
      (columns, word) => {
        const widths = widthsOf(table(columns, [word, word]));
        expect(widths).toHaveLength(columns.length);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(setting.width);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      },
    ),
  );
});

test('a smaller setting is taken where words would have to be broken, and only there', () => {
  const small = { width: 9638, size: 140, padding: 110 };
  const columns = (count: number) => Array.from({ length: count }, () => ({ heading: 'Accompagnement' }));
  expect(columnWidths(table(columns(4)), [setting, small], 'fr').setting).toBe(setting);
  expect(columnWidths(table(columns(7)), [setting, small], 'fr').setting).toBe(small);
  expect(columnWidths(table(columns(40)), [setting, small], 'fr').setting).toBe(small);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { rowSlices } from './rowSlices.ts';
import { type StreamXlsxRowsOptions, streamXlsxRows } from './streamXlsxRows.ts';
import type { XlsxRow } from './XlsxRow.ts';

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)));
const files = [
  '../workbook/fixtures/cells.xlsx',
  '../workbook/fixtures/mac-1904.xlsx',
  '../spreadsheet/fixtures/09_en_iptt.xlsx',
  '../spreadsheet/fixtures/suivi-maltraite.xlsx',
  '../spreadsheet/fixtures/suivi-maltraite-libreoffice.xlsx',
];

async function rowsOf(bytes: Uint8Array, options?: StreamXlsxRowsOptions): Promise<XlsxRow[]> {
  const rows: XlsxRow[] = [];
  for await (const row of streamXlsxRows(bytes, options)) rows.push(row);
  return rows;
}

describe('a sheet row by row', () => {
  test.each(files)('%s has the cells of the whole workbook, without their comments', async (path) => {
    const bytes = fixture(path);
    const { value } = await readWorkbook(bytes);
    for (const { name, rows } of value?.sheets ?? []) {
      const whole = rows.flatMap((cells, index) => {
        const own = Array.from(cells ?? [], (cell) => {
          if (!cell) return undefined;
          const { comment, ...rest } = cell;
          return cell.type === 'empty' ? undefined : rest;
        });
        return own.some(Boolean) ? [[index + 1, own]] : [];
      });
      const streamed = (await rowsOf(bytes, { sheet: name })).map(({ row, cells }) => [
        row,
        Array.from(cells),
      ]);
      const trimmed = (pairs: readonly unknown[][]) => JSON.stringify(pairs).replace(/(?:,null)+\]/g, ']');
      expect(trimmed(streamed)).toBe(trimmed(whole));
    }
    expect(value?.sheets.length).toBeGreaterThan(0);
  });

  test('without a name it is the first; an unknown one is an issue that names the others', async () => {
    const bytes = fixture(files[2] ?? '');
    expect((await rowsOf(bytes)).length).toBeGreaterThan(5);
    expect(await rowsOf(bytes, { sheet: 'Nowhere', file: 'x.xlsx' })).toMatchObject([
      { row: 1, cells: [], issues: [{ code: 'sheet/no-such-sheet', at: { file: 'x.xlsx' } }] },
    ]);
    expect(await rowsOf(bytes, { sheet: 99 })).toMatchObject([{ issues: [{ code: 'sheet/no-such-sheet' }] }]);
  });

  test('what is no workbook, is cut off or too large ends in one row with an issue', async () => {
    const bytes = fixture(files[0] ?? '');
    const codeOf = async (data: Uint8Array, options?: StreamXlsxRowsOptions) =>
      (await rowsOf(data, options)).map(({ issues }) => issues[0]?.code);
    expect(await codeOf(new TextEncoder().encode('a;b'))).toEqual(['sheet/not-a-workbook']);
    expect(await codeOf(bytes.subarray(0, bytes.length - 40))).toEqual(['sheet/damaged']);
    expect(await codeOf(bytes, { maxUnpackedBytes: 100 })).toEqual(['sheet/too-large']);
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(['sheet/not-a-workbook']);
  });

  test('an abort ends it with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('assez'));
    await expect(rowsOf(fixture(files[0] ?? ''), { signal })).rejects.toThrow('assez');
  });
});

describe('a sheet part in slices', () => {
  const sliced = (text: string) =>
    [...rowSlices(new TextEncoder().encode(text))].map((bytes) => new TextDecoder().decode(bytes));
  const rows = (count: number, row: (n: number) => string) =>
    `<worksheet><sheetData>${Array.from({ length: count }, (_, n) => row(n)).join('')}</sheetData></worksheet>`;

  test('is cut behind rows, without a gap', () => {
    const text = rows(20_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`);
    const slices = sliced(text);
    expect(slices.length).toBeGreaterThan(2);
    expect(slices.join('')).toBe(text);
    expect(
      slices.slice(1).every((slice) => slice.startsWith('<row r="') || slice.startsWith('</sheetData>')),
    ).toBe(true);
  });

  test('is left whole where rows bear no number', () => {
    expect(sliced(rows(20_000, (n) => `<row><c><v>${n}</v></c></row>`))).toHaveLength(1);
  });
});

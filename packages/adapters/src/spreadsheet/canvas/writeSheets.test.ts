import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import type { Content } from './DrawnSheet.ts';
import { SheetCanvas } from './SheetCanvas.ts';
import type { ThemeStyle } from './sheetTheme.ts';
import { writeSheets } from './writeSheets.ts';

const properties = { title: 'T', day: '2025-03-10' };

interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: ThemeStyle;
  readonly format?: string;
  readonly comment?: string;
}

const drawnSheet = (name: string, cells: readonly PutCell[]) => {
  const canvas = new SheetCanvas();
  for (const { row, column, content, ...look } of cells) canvas.put(row, column, content, look);
  return canvas.finish(name, { columns: [] });
};

const sheetsOf = async (bytes: Uint8Array) => {
  const { value, issues } = await readWorkbook(bytes);
  expect(issues).toEqual([]);
  return value?.sheets ?? [];
};

const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));
const partOf = (bytes: Uint8Array, path: string) => strFromU8(partsOf(bytes).get(path) ?? new Uint8Array());

/** As much of exceljs as is asked of it. */
interface Peer {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    readonly worksheets: readonly {
      findCell(
        row: number,
        column: number,
      ): { readonly value: unknown; readonly numFmt?: string } | undefined;
    }[];
  };
}

function findPeer(): Peer | undefined {
  try {
    return createRequire(import.meta.url)('exceljs');
  } catch {
    return undefined;
  }
}
const peer = findPeer();

const dayFormat = 'dd/mm/yyyy';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
  fc
    .tuple(
      fc.constantFrom(
        '',
        ' ',
        '\n',
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '_x0041_',
        '<b>',
        ']]>',
        '&amp;',
        '__proto__',
      ),
      fc.string(),
      fc.constantFrom('', ' ', '\n', '_x000d_', 'é', '\uD83D', '\u{1F600}'),
    )
    .map((parts) => parts.join('')),
);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const formulas = fc
  .tuple(
    fc.constantFrom('SUM(A1:B2)', 'IF(A1<2,"a & b",">")', '\'L’été\'!A1&"_x0041_"'),
    fc.oneof(numbers, texts),
  )
  .map(([formula, result]): Content => ({ formula, result }));
const formats = fc.constantFrom('0.0%', '#,##0.00" €"', '@');

const putCells = fc.uniqueArray(
  fc
    .record(
      {
        row: fc.nat(40),
        column: fc.nat(30),
        content: fc.oneof<fc.Arbitrary<Content>[]>(
          texts,
          numbers,
          fc.boolean(),
          formulas,
          days.map((day) => ({ day })),
        ),
        style: fc.constantFrom<ThemeStyle>('value', 'name', 'legendText', 'header'),
        format: formats,
        comment: texts,
      },
      { requiredKeys: ['row', 'column', 'content', 'style'] },
    )
    .map((cell) =>
      typeof cell.content === 'object' && 'day' in cell.content ? { ...cell, format: dayFormat } : cell,
    ),
  { maxLength: 30, selector: ({ row, column }) => `${row},${column}` },
);

/** What a program may hold of a text: its lines end as in a cell, without the signs that no file may hold. */
const held = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/\r\n?/g, '\n');

/** What a cell holds after it was written, as our reader says it. */
function expectedOf(content: Content): object {
  if (typeof content === 'object' && 'day' in content) return { type: 'date', value: content.day };
  if (typeof content === 'object') return { ...expectedOf(content.result), formula: content.formula };
  if (typeof content === 'boolean') return { type: 'boolean', value: content };
  if (typeof content === 'number') return { type: 'number', value: content === 0 ? 0 : content };
  return { type: 'text', value: held(content) };
}

/** The text that a cell shows, where it shows one. */
function shownText(content: Content): string | undefined {
  if (typeof content === 'object' && 'result' in content) return shownText(content.result);
  return typeof content === 'string' ? held(content) : undefined;
}

describe('what is drawn is read back the same', () => {
  test('by our reader, in all sheets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(putCells, { minLength: 1, maxLength: 3 }), async (drawn) => {
        const bytes = await writeSheets(
          drawn.map((cells, n) => drawnSheet(`S${n}`, cells)),
          properties,
        );
        const sheets = await sheetsOf(bytes);
        for (const [n, cells] of drawn.entries())
          for (const cell of cells) {
            const { row, column, content, format, comment } = cell;
            const found = sheets[n]?.rows[row]?.[column];
            // our reader takes a cell that shows nothing for one that holds nothing
            if (shownText(content)?.trim() === '') expect(found?.type ?? 'empty').toBe('empty');
            else expect(found).toMatchObject(expectedOf(content));
            if (format !== undefined && typeof content === 'number') expect(found?.format).toBe(format);
            if (comment !== undefined) expect(found?.comment ?? '').toBe(held(comment).trim());
          }
      }),
      { numRuns: 60 },
    );
  });

  test('by exceljs', async ({ skip }) => {
    if (!peer) return skip('exceljs is not on this machine');
    await fc.assert(
      fc.asyncProperty(putCells, async (cells) => {
        const book = new peer.Workbook();
        await book.xlsx.load(await writeSheets([drawnSheet('S', cells)], properties));
        for (const cell of cells) {
          const { row, column, content } = cell;
          const found = book.worksheets[0]?.findCell(row + 1, column + 1)?.value ?? null;
          if (content === '' || (typeof content === 'string' && held(content) === ''))
            expect(found).toBe(null);
          else if (typeof content === 'string') expect(found).toBe(held(content));
          else if (typeof content !== 'object') expect(found).toBe(content === 0 ? 0 : content);
          else if ('formula' in content) expect(found).toMatchObject({ formula: content.formula });
          // exceljs takes every number for a day of a calendar that has no 1900
          else if (content.day >= '1901') expect(found).toEqual(new Date(content.day));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in a sheet of 20,000 rows', async () => {
    const canvas = new SheetCanvas();
    const count = 20_000;
    for (let row = count - 1; row >= 0; row -= 1) {
      canvas.put(row, 0, `Famille ${row % 997}`, { style: 'listText' });
      canvas.put(row, 1, row / 8, { style: 'listNumber', format: '#,##0.00' });
      canvas.put(row, 2, { formula: `B${row + 1}*2`, result: row / 4 }, { style: 'total', format: '0.0' });
    }
    canvas.fitHeights([20, 10, 10], 18);
    const bytes = await writeSheets([canvas.finish('Données', { columns: [] })], properties);
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows).toHaveLength(count);
    const wrong = Array.from({ length: count }, (_, row) => row).filter((row) => {
      const [text, number, total] = sheet?.rows[row] ?? [];
      return !(
        text?.type === 'text' &&
        text.value === `Famille ${row % 997}` &&
        number?.type === 'number' &&
        number.value === row / 8 &&
        number.format === '#,##0.00' &&
        total?.type === 'number' &&
        total.value === row / 4 &&
        total.formula === `B${row + 1}*2`
      );
    });
    expect(wrong).toEqual([]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:C20000"/>');
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('count="20000" uniqueCount="997"');
    expect(bytes.length).toBeLessThan(600_000);
  });
});

describe('a written file', () => {
  const put: readonly PutCell[] = [
    { row: 0, column: 0, content: '=1+1', style: 'name' },
    { row: 0, column: 1, content: '@x', style: 'name', comment: 'word '.repeat(80) },
    { row: 0, column: 2, content: '#N/A', style: 'value', format: '0.0' },
    { row: 2, column: 0, content: -5, style: 'value', format: '0.0' },
  ];

  test('has the same bytes for the same sheets', async () => {
    const written = () => writeSheets([drawnSheet('S', put)], properties);
    expect(await written()).toEqual(await written());
  });

  test('holds what looks like a formula as text, in a cell of the format "text"', async () => {
    const bytes = await writeSheets([drawnSheet('S', put)], properties);
    const part = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(part).toMatch(
      /<row r="1"><c r="A1" s="\d+" t="s"><v>0<\/v><\/c><c r="B1" s="\d+" t="s"><v>1<\/v><\/c>/,
    );
    expect(part).not.toContain('<f>');
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows[0]).toMatchObject([
      { type: 'text', value: '=1+1', format: '@' },
      { type: 'text', value: '@x', format: '@' },
      // the words of an error are words too
      { type: 'text', value: '#N/A' },
    ]);
    expect(sheet?.rows[2]?.[0]).toMatchObject({ type: 'number', value: -5, format: '0.0' });
  });

  test('names every part that it has, and has every part that it names', async () => {
    const empty = new SheetCanvas().finish('Vide', { columns: [] });
    for (const sheets of [[drawnSheet('S', put), empty], [empty]]) {
      const bytes = await writeSheets(sheets, properties);
      const parts = [...partsOf(bytes).keys()];
      const named = [...partOf(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
        ([, path]) => path,
      );
      expect(parts).toEqual(expect.arrayContaining(named));
      expect(parts.includes('xl/sharedStrings.xml')).toBe(named.includes('xl/sharedStrings.xml'));
      expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    }
  });
});

const folder = mkdtempSync(join(tmpdir(), 'jalon-canvas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

test('LibreOffice reads what was drawn', { timeout: 120_000 }, async ({ skip }) => {
  if (!hasOffice) return skip('soffice (LibreOffice) is not on this machine');
  const contents: readonly Content[] = [
    ' « à 5 % » ',
    'ligne 1\nligne 2',
    '=1+1',
    '-2',
    '@SUM(A1)',
    '_x0041_',
    '<b>&"\'',
    '#N/A',
    '__proto__',
    '日本 \u{1F600}',
    -0.685,
    1e21,
    true,
    { day: '2024-02-29' },
    { formula: 'A11*2', result: -1.37 },
    { formula: 'A3&"!"', result: '=1+1!' },
    { formula: 'A11<0', result: true },
  ];
  const put = contents.map((content, row): PutCell => {
    const format = typeof content === 'object' && 'day' in content ? { format: dayFormat } : {};
    return { row, column: 0, content, style: 'value', ...format };
  });
  const file = join(folder, 'drawn.xlsx');
  writeFileSync(file, await writeSheets([drawnSheet('S', put)], properties));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const into = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', into, file], {
    stdio: 'ignore',
  });
  const [sheet] = await sheetsOf(new Uint8Array(readFileSync(join(into, 'drawn.xlsx'))));
  expect(contents.map((_, row) => sheet?.rows[row]?.[0])).toMatchObject(contents.map(expectedOf));
});

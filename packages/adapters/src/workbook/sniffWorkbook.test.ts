import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { xlsxOf, xlsxParts } from './fixtures/xlsxOf.ts';
import { markupInZip } from './markupInZip.ts';
import { sniffWorkbook } from './sniffWorkbook.ts';

const sheets = [
  {
    name: 'Données',
    rows: [
      ['Où', 'Combien'],
      ['Été & co', 3],
      ['2024', ' Nord '],
    ],
  },
  { name: 'Notes', rows: [['＃loin']] },
];
const names = ['Données', 'Notes'];
const flat = (table: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${table}</office:document>`;

test('a workbook shows the names of its sheets and the texts of its cells', async () => {
  for (const bytes of [await writeXlsx({ sheets }), await writeOds({ sheets })]) {
    const head = sniffWorkbook(bytes);
    expect(head?.sheets).toEqual(names);
    expect(head?.cells).toEqual(expect.arrayContaining(['Où', 'Combien', 'Nord', '＃loin']));
    expect(head?.cells).not.toContain('2024');
  }
  const calc = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/suivi-maltraite.ods')));
  expect(sniffWorkbook(calc)?.sheets.length).toBeGreaterThan(0);
});

test('an OpenDocument file in one piece, whatever stands before the name of a sheet', () => {
  const table =
    '<table:table table:style-name="ta1"\n table:name="Suivi"><table:table-cell><text:p>Lieu</text:p></table:table-cell></table:table>';
  expect(sniffWorkbook(strToU8(flat(table)))).toEqual({ sheets: ['Suivi'], cells: ['Lieu'] });
  const unknown = flat(table).replace('UTF-8', 'klingon-1');
  expect(sniffWorkbook(strToU8(unknown))).toEqual({ sheets: [], cells: [] });
});

test('the names of the sheets of a workbook from before 2007 stand in its records', () => {
  const record = (name: string, wide: 0 | 1) => {
    const letters = Array.from(name).flatMap((each) =>
      wide ? [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8] : [each.charCodeAt(0)],
    );
    return [0x85, 0, 8 + letters.length, 0, 1, 2, 3, 4, 0, 0, name.length, wide, ...letters];
  };
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  // the first is no record: its length is not that of its name
  const loose = [0x85, 0, 9, 0, 0, 0, 0, 0, 0, 0, 4, 0, ...strToU8('none')];
  const bytes = Uint8Array.from([...compound, ...loose, ...record('Été', 0), ...record('Łódź', 1), 0x85]);
  expect(sniffWorkbook(bytes)).toEqual({ sheets: ['Été', 'Łódź'], cells: [] });
});

test('a file that was cut off shows what stands before the cut', () => {
  const parts = xlsxParts('<sheetData/>');
  const long = strToU8(`<sst>${'<si><t>été</t></si>'.repeat(10_000)}<si><t>fin</t></si></sst>`);
  const bytes = zipSync({ ...parts, 'xl/sharedStrings.xml': long }, { level: 0 });
  const head = sniffWorkbook(bytes.subarray(0, 65_536));
  expect(head?.sheets).toEqual(['S']);
  expect(head?.cells.length).toBeGreaterThan(2_000);
  // no letter breaks where one piece ends and the next begins
  expect(new Set(head?.cells)).toEqual(new Set(['été']));
  expect(sniffWorkbook(bytes)?.cells.at(-1)).toBe('fin');
});

test('an archive that some program packed with the paths of its own system', () => {
  const packed = Object.entries(xlsxParts('<c><is><t>Lieu</t></is></c>')).map(
    ([path, part]) => [`\\${path.replaceAll('/', '\\')}`, part] as const,
  );
  expect(sniffWorkbook(zipSync(Object.fromEntries(packed)))).toEqual({ sheets: ['S'], cells: ['Lieu'] });
});

test('one that swells is not unpacked beyond what is looked at', () => {
  const bomb = xlsxOf(`<c><is><t>${'x'.repeat(20_000_000)}`);
  expect(bomb.length).toBeLessThan(65_536);
  const size = markupInZip(bomb).length;
  expect(size).toBeGreaterThan(1_000_000);
  expect(size).toBeLessThan(5_000_000);
  expect(sniffWorkbook(bomb)?.cells).toEqual([]);
});

test('markup without ends is gone through once', () => {
  for (const piece of ['<sheet ', '<table name=', '>', '>x'])
    expect(sniffWorkbook(xlsxOf(piece.repeat(400_000)))?.sheets).toEqual(['S']);
});

test('what is no workbook shows nothing', () => {
  expect(sniffWorkbook(strToU8('a;b\n1;2\n'))).toBeUndefined();
  expect(sniffWorkbook(new Uint8Array(0))).toBeUndefined();
  expect(sniffWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toEqual({ sheets: [], cells: [] });
  expect(sniffWorkbook(zipSync({ 'word/document.xml': strToU8('<w:t>Lieu</w:t>') }))).toEqual({
    sheets: [],
    cells: [],
  });
});

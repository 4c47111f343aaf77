import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellAddress } from './cellAddress.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { Cell, Sheet } from './Workbook.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

const cellsOf = (sheet: Sheet | undefined): Record<string, Cell> => {
  const found: Record<string, Cell> = {};
  sheet?.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) found[cellAddress(r, c)] = cell;
    });
  });
  return found;
};

describe('reading a workbook into cells', async () => {
  const { value: workbook, issues } = await readWorkbook(fixture('cells.xlsx'));
  const sheet = workbook?.sheets[0];
  const cells = cellsOf(sheet);

  test('each cell has its type, its value and what the program shows', () => {
    expect(issues).toEqual([]);
    expect(cells).toEqual({
      A1: { type: 'text', value: 'barré', shown: 'barré', struck: true },
      B1: { type: 'date', value: '2024-05-01', shown: '01/05/2024', format: 'dd/mm/yyyy' },
      C1: {
        type: 'date',
        value: '2024-05-01T13:30:00',
        shown: '2024-05-01 13:30:00',
        format: 'yyyy-mm-dd h:mm:ss',
      },
      D1: { type: 'time', value: '13:30:00', shown: '13:30:00', format: 'h:mm:ss' },
      A2: { type: 'number', value: 2, shown: '2', formula: '1+1' },
      B2: { type: 'uncached', shown: '', formula: 'A2+1' },
      C2: { type: 'number', value: 0.75, shown: '75%', format: '0%' },
      D2: { type: 'number', value: 1234.5, shown: '1,234.50 €', format: '#,##0.00 "€"' },
      E2: { type: 'boolean', value: true, shown: 'TRUE' },
      A3: { type: 'number', value: 3, shown: '3', comment: 'vérifié' },
      B3: { type: 'number', value: 0.3, shown: '0.3' },
      D3: { type: 'text', value: '1.10', shown: '1.10' },
      E3: { type: 'error', value: '#DIV/0!', shown: '#DIV/0!', formula: '1/0' },
      A5: { type: 'text', value: 'fusion', shown: 'fusion' },
      H6: { type: 'text', value: 'loin', shown: 'loin' },
    });
  });

  test('what is hidden is told, be it marked or without width', () => {
    expect(workbook?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Cellules', 'visible'],
      ['Cachée', 'hidden'],
      ['Très cachée', 'very-hidden'],
    ]);
    expect(sheet?.hiddenRows).toEqual([3]);
    expect(sheet?.hiddenColumns).toEqual([5, 6]);
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 2 }]);
  });

  test('days of the 1904 calendar are the same days, and its hours no days', async () => {
    const mac = await readWorkbook(fixture('mac-1904.xlsx'));
    const { A1, B1 } = cellsOf(mac.value?.sheets[0]);
    expect(A1).toMatchObject({ type: 'date', value: '2024-05-01', shown: '01/05/2024' });
    expect(B1).toMatchObject({ type: 'time', value: '13:30:00' });
  });
});

describe('a file that is no readable workbook', () => {
  const parts = unzipSync(fixture('cells.xlsx'));
  const compound = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(name).flatMap((l) => [l.charCodeAt(0), 0]),
    ]);

  test.each([
    ['a text', strToU8('bonjour'), 'sheet/not-a-workbook', 'a text file'],
    ['a PDF', strToU8('%PDF-1.7'), 'sheet/not-a-workbook', 'a PDF document'],
    ['a web page', strToU8('<html><p>Bonjour'), 'sheet/not-a-workbook', 'a web page'],
    [
      'a web table named .xls',
      strToU8('<html><table><tr><td>1</td></tr></table>'),
      'sheet/other-workbook',
      'a table of a web page (HTML), as online tools export it',
    ],
    [
      'a workbook of 2003 in XML',
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      'sheet/other-workbook',
      'a workbook of “Excel 2003 XML”',
    ],
    [
      'a binary workbook',
      zipSync({ 'xl/workbook.bin': strToU8('x'), 'xl/theme/theme1.xml': strToU8('<t/>') }),
      'sheet/other-workbook',
      'a binary Excel workbook (.xlsb)',
    ],
    [
      'an archive of workbooks',
      zipSync({ 'envoi/suivi.xlsx': fixture('cells.xlsx') }),
      'sheet/not-a-workbook',
      'a zip archive that holds workbooks: the one to read has to be taken out of it first',
    ],
    ['nothing', new Uint8Array(), 'sheet/not-a-workbook', 'an empty file'],
    [
      'an old workbook',
      compound('Workbook'),
      'sheet/other-workbook',
      'an Excel workbook from before 2007 (.xls)',
    ],
    [
      'an old letter',
      compound('WordDocument'),
      'sheet/not-a-workbook',
      'an Office document from before 2007',
    ],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<d/>') }),
      'sheet/not-a-workbook',
      'a Word document',
    ],
    [
      'an OpenDocument text',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<d/>'),
      }),
      'sheet/not-a-workbook',
      'an OpenDocument file (.ods, .odt)',
    ],
    [
      'an archive',
      zipSync({ 'photo.jpg': strToU8('x') }),
      'sheet/not-a-workbook',
      'a zip archive without a workbook',
    ],
    ['a locked workbook', compound('EncryptedPackage'), 'sheet/encrypted', undefined],
    ['half a workbook', fixture('cells.xlsx').slice(0, 4000), 'sheet/damaged', undefined],
    [
      'one without its list of sheets',
      zipSync({ 'xl/styles.xml': strToU8('<s/>') }),
      'sheet/damaged',
      undefined,
    ],
    [
      'one that wants to fetch something',
      zipSync({ ...parts, 'xl/workbook.xml': strToU8('<!DOCTYPE x SYSTEM "http://example.org/x">') }),
      'sheet/unsafe',
      'a DOCTYPE declaration, which can make the file swell or fetch something else',
    ],
  ])('%s gives one issue that says what was found', async (_, bytes, code, found) => {
    const { value, issues } = await readWorkbook(bytes, { file: 'suivi.xlsx' });
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code, severity: 'error', at: { in: 'sheet', file: 'suivi.xlsx' } }]);
    expect((issues[0]?.params['found'] as { en?: string } | undefined)?.en).toBe(found);
  });

  test('a bomb is refused at the limit that was set', async () => {
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(3_000_000) });
    const { issues } = await readWorkbook(bomb, { maxUnpackedBytes: 2_000_000 });
    expect(issues).toMatchObject([{ code: 'sheet/too-large', params: { limit: 2 } }]);
    expect((await readWorkbook(bomb)).issues).toEqual([]);
  });
});

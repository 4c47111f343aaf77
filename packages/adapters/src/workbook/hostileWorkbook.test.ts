// Files made to hang, swell or mislead whoever reads them, and files that something went wrong with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { sheetRelations, xlsxOf, xlsxParts } from './fixtures/xlsxOf.ts';
import { readWorkbook } from './readWorkbook.ts';
import { workbookMessages } from './workbookMessages.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const one = data(row);
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]),
  ]);

const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><sst><si><t>&j;</t></si></sst>`;

async function refusal(bytes: Uint8Array, options = {}): Promise<string> {
  const { value, issues } = await readWorkbook(bytes, options);
  expect(value).toBeUndefined();
  expect(issues).toHaveLength(1);
  return issues.map((issue) => formatIssue(issue, 'en', workbookMessages)).join();
}

describe('a workbook that is no honest one is refused in a sentence', () => {
  test.each<[string, Uint8Array]>([
    ['a document type in its texts', xlsxOf(one, { 'xl/sharedStrings.xml': laughs })],
    ['a document type in UTF-16', xlsxOf(one, { 'xl/sharedStrings.xml': utf16(laughs) })],
    [
      'a document type behind its beginning',
      xlsxOf(one, { 'xl/styles.xml': `<!--${'x'.repeat(5000)}-->${laughs}` }),
    ],
    [
      'a document type in its sheet',
      xlsxOf('', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a><worksheet>${one}</worksheet>` }),
    ],
    ['a document type in a drawing', xlsxOf(one, { 'xl/drawings/vmlDrawing1.vml': '<!DOCTYPE a><xml/>' })],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe(
      'This file was not read, to be safe: it holds a DOCTYPE declaration, which can make the file swell or fetch something else, which no spreadsheet program writes. If you know who made it, open it in a spreadsheet program and save it again.',
    );
  });

  test.each<[string, Uint8Array]>([
    ['in its styles', xlsxOf(one, { 'xl/styles.xml': '<a>'.repeat(100_000) })],
    ['in its sheet', xlsxOf(data('<row>'.repeat(100_000)))],
  ])('elements nested without end %s', async (_, bytes) => {
    expect(await refusal(bytes)).toContain('elements nested without end');
  });

  test.each<[string, Uint8Array]>([
    [
      'cells between the first and the last that is filled: the limit is 20,000,000',
      xlsxOf(data(`${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    ],
    [
      'cells between the first and the last that is filled: the limit is 20,000,000',
      xlsxOf('', {
        'xl/_rels/workbook.xml.rels': sheetRelations({ worksheet: 'elsewhere.bin' }),
        'xl/elsewhere.bin': ` <worksheet>${data('<row r="999999999"><c r="A999999999"><v>1</v></c></row>')}</worksheet>`,
      }),
    ],
    [
      'merged cells: the limit is 100,000',
      xlsxOf(`${one}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`),
    ],
    [
      'texts: the limit is 1,000,000',
      xlsxOf(one, { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(1_000_001)}</sst>` }),
    ],
    [
      'sheets: the limit is 1,000',
      xlsxOf(one, {
        'xl/workbook.xml': `<workbook><sheets>${'<sheet name="S" r:id="rId1"/>'.repeat(1001)}</sheets></workbook>`,
      }),
    ],
  ])('too many %s', async (words, bytes) => {
    expect(await refusal(bytes)).toBe(
      `This workbook has too many ${words}. Remove sheets, rows or columns that are not needed, or split it into several files.`,
    );
  });

  test('more filled cells than were allowed', async () => {
    const cells = data(`<row r="1">${'<c><v>1</v></c>'.repeat(101)}</row>`);
    expect(await refusal(xlsxOf(cells), { maxCells: 100 })).toContain(
      'too many filled cells: the limit is 100.',
    );
    expect((await readWorkbook(xlsxOf(cells), { maxCells: 101 })).issues).toEqual([]);
  });

  test('larger than was allowed', async () => {
    expect(await refusal(xlsxOf(data(row.repeat(80_000))), { maxUnpackedBytes: 2_000_000 })).toBe(
      'Once unpacked, this workbook would be 3 MB: the limit is 2 MB. Remove what is not needed, split it into several files, or raise the limit.',
    );
  });

  const long = strToU8(`<comments>${'<comment/>'.repeat(40_000)}</comments>`);
  test.each<[string, Uint8Array]>([
    [
      'columns that are described a hundred times over',
      xlsxOf(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100)}</cols>${one}`),
    ],
    [
      'one sheet that is listed many times',
      xlsxOf(one, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="S" r:id="rId1"/>'.repeat(3)}</sheets></workbook>`,
      }),
    ],
    [
      'one part that is read many times',
      xlsxOf(one, {
        'xl/comments1.xml': long,
        'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations(
          Object.fromEntries(
            Array.from({ length: 30 }, (_, at) => [
              `x${at}/comments`,
              at % 2 ? '/xl/comments1.xml' : '.././comments1.xml',
            ]),
          ),
        ),
      }),
    ],
    ['parts that are no XML', xlsxOf(one, { 'xl/workbook.xml': '<workbook><sheets' })],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes, { maxUnpackedBytes: 1_000_000 })).toMatch(
      /^This workbook is incomplete or damaged/,
    );
  });

  test('while a part that is read once is no reason', async () => {
    const bytes = xlsxOf(one, {
      'xl/comments1.xml': long,
      'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations({ comments: '.././comments1.xml' }),
    });
    expect((await readWorkbook(bytes, { maxUnpackedBytes: 1_000_000 })).issues).toEqual([]);
  });

  test('locked with a password by Excel’s own method', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [['secret']] }],
      encryption: { password: 'ouvre-toi', spinCount: 10 },
    });
    expect(await refusal(locked)).toBe(
      'This workbook is encrypted with a password: an open one was expected. Save it without a password.',
    );
  });

  test('an archive within an archive', async () => {
    const inner = zipSync({ 'bombe.zip': xlsxOf(one) });
    expect(await refusal(zipSync({ 'a.zip': inner }))).toContain(
      'a zip archive without a workbook was found',
    );
  });
});

describe('a workbook that is only unusual is read', () => {
  test.each<[string, Uint8Array]>([
    ['in UTF-16', utf16('<?xml version="1.0" encoding="UTF-16"?><sst><si><t>Été</t></si></sst>')],
    [
      'in the encoding that it declares',
      Uint8Array.from([
        ...strToU8('<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>'),
        0xc9,
        0x74,
        0xe9,
        ...strToU8('</t></si></sst>'),
      ]),
    ],
  ])('%s', async (_, texts) => {
    const { value } = await readWorkbook(
      xlsxOf(data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), { 'xl/sharedStrings.xml': texts }),
    );
    expect(value?.sheets[0]?.rows[0]?.[0]?.shown).toBe('Été');
  });

  test('with prefixes before all names', async () => {
    const sheet =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" s="0"/><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { value } = await readWorkbook(xlsxOf('', { 'xl/worksheets/sheet1.xml': sheet }));
    expect(value?.sheets[0]?.rows[0]?.[1]?.shown).toBe('5');
  });

  test('with a path of another system', async () => {
    const parts = Object.entries(xlsxParts(one)).map(
      ([path, part]) => [path.replaceAll('/', '\\'), part] as const,
    );
    expect((await readWorkbook(zipSync(Object.fromEntries(parts)))).issues).toEqual([]);
  });
});

describe.each(['calc.xlsx', 'calc.ods'])('%s, when something went wrong on its way', (name) => {
  const whole = fixture(name);

  test('is refused wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const { value, issues } = await readWorkbook(whole.slice(0, length));
        expect(value).toBeUndefined();
        expect(issues.map(({ severity }) => severity)).toEqual(['error']);
      }),
      { numRuns: 200 },
    );
  });

  test('is read or refused, never anything else, whichever byte is spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const spoilt = whole.slice();
        spoilt[at] = (spoilt[at] ?? 0) ^ flip;
        const { value, issues } = await readWorkbook(spoilt);
        expect(value === undefined).toBe(issues.length > 0);
      }),
      { numRuns: 150 },
    );
  });
});

test('every refusal has its words in French', () => {
  const params = {
    found: { fr: 'une image', en: 'a picture' },
    counted: { fr: 'feuilles', en: 'sheets' },
    limit: 100,
    size: 300,
    count: 9,
  };
  for (const code of Object.keys(workbookMessages)) {
    const words = formatIssue({ code, severity: 'error', params }, 'fr', workbookMessages);
    expect(words).toMatch(/^\p{Lu}.*\.$/u);
    expect(words).not.toMatch(/\{|undefined/);
  }
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJalonError, type Report } from '@jalon/core';
import { fromForm, patronFourParts, toForm } from '@jalon/report-schema';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { writeSheets } from '../canvas/writeSheets.ts';
import { everyKind } from './fixtures/everyKind.data.ts';
import { readReportForm } from './readReportForm.ts';
import { sheetTitles } from './sheetTitles.ts';
import { writeReportForm } from './writeReportForm.ts';

const asOf = '2025-03-15';
const report: Report = {
  id: 'r1',
  schema: 'every-kind',
  schemaVersion: '1.2.0',
  asOf,
  answers: {
    text: { en: 'A line\nand a line', fr: 'Une ligne' },
    number: 12.5,
    share: 0.75,
    money: { minor: 1250, currency: 'USD' },
    date: '2025-03-01',
    period: { start: '2025-01-01' },
    yes: false,
    several: ['a', { other: { en: 'My own' } }],
    objectives: {
      subObjectives: [
        {
          id: 'so1',
          text: { en: 'Meet' },
          expectedResults: [{ id: 'er1', text: { en: 'They met' } }],
          indicators: [
            {
              id: 'i1',
              name: { en: 'Share' },
              unit: 'ratio',
              target: { value: 0.8 },
              actual: { value: 0.5 },
            },
          ],
        },
        { id: 'so2', text: { en: 'Stay' }, expectedResults: [], indicators: [] },
      ],
    },
    better: { entries: [{ id: 'b1', text: { en: '=1+1' }, due: '2025-06-30' }] },
    given: { entries: [{ id: 'b', note: { en: 'Second line' } }] },
  },
};

const written = (changes: Partial<Report['answers']> = {}) =>
  writeReportForm(
    toForm(everyKind, {
      lang: 'en',
      report: { ...report, answers: { ...report.answers, ...changes } as Report['answers'] },
    }),
  );

/** The file with one of its parts rewritten. */
function patched(bytes: Uint8Array, path: RegExp, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const all = Object.entries(parts).map(
    ([name, part]) => [name, path.test(name) ? strToU8(change(strFromU8(part))) : part] as const,
  );
  return zipSync(Object.fromEntries(all));
}

/** Address of the first cell that shows a text, on whichever sheet. */
async function cellOf(
  bytes: Uint8Array,
  shown: string,
): Promise<{ readonly sheet: number; readonly row: number; readonly column: number }> {
  const { value } = await readWorkbook(bytes);
  for (const [sheet, { rows }] of (value?.sheets ?? []).entries())
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of (cells ?? []).entries())
        if (cell?.shown === shown) return { sheet, row, column };
  throw new Error(`no cell shows ${shown}`);
}

const read = (bytes: Uint8Array, options = {}) => readReportForm(bytes, everyKind, options);
const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);

describe('a report to fill in', () => {
  test('has a guide, a sheet for each part, and nothing else that people see', async () => {
    const { value } = await readWorkbook(
      await writeReportForm(toForm(patronFourParts, { lang: 'fr', asOf })),
    );
    expect(value?.sheets.map(({ name, visibility }) => `${name}: ${visibility}`)).toEqual([
      'Mode d’emploi: visible',
      '1. Identification: visible',
      '2. Réalisations attendues: visible',
      '3. Réalisations inattendues: visible',
      '4. Pistes d’amélioration: visible',
      '5. Relation partenariale: visible',
      'Listes: hidden',
    ]);
    expect(value?.sheets.slice(1, 6).every(({ hiddenColumns }) => hiddenColumns.includes(0))).toBe(true);
  });
  test('says in words what is required, agreed beforehand, asked under a condition', async () => {
    const { value } = await readWorkbook(await written());
    const shown = value?.sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells?.map((cell) => cell?.shown) ?? []),
    );
    expect(shown).toContain('Facts (required)');
    expect(shown).toContain('Date (agreed beforehand)');
    expect(shown).toContain('Only if “Yes or no”: yes.');
  });
  test('offers the options as drop-downs', async () => {
    const { value } = await readWorkbook(await written());
    expect(value?.sheets[2]?.choices?.some(({ source }) => source?.includes('Lists'))).toBe(true);
  });
  test('wants to know the day, and a sensible number of spare rows', async () => {
    const form = toForm(everyKind, { lang: 'en' });
    for (const options of [{}, { asOf, spareRows: 0 }, { asOf, spareRows: 1.5 }]) {
      const error = await writeReportForm(form, options).catch((thrown: unknown) => thrown);
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
    }
  });
  test('names its sheets as programs allow, each once', () => {
    expect(sheetTitles(['A/B: [c]?', "''", 'x'.repeat(40), '😀'.repeat(30)], ['1. a b c'])).toEqual([
      '1. A B c 2',
      '2.',
      `3. ${'x'.repeat(28)}`,
      `4. ${'😀'.repeat(14)}`,
    ]);
  });
});

describe('a workbook that comes back', () => {
  test('untouched gives the report, also what no cell shows', async () => {
    expect(await read(await written(), { report })).toEqual({ value: report, issues: [] });
  });
  test('after LibreOffice saved it gives the report', async (context) => {
    const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
    if (!office) return context.skip('LibreOffice is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'report-form-'));
    writeFileSync(join(folder, 'form.xlsx'), await written());
    for (const format of ['ods', 'xlsx']) {
      const out = join(folder, format);
      execFileSync(office, [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        format,
        '--outdir',
        out,
        join(folder, 'form.xlsx'),
      ]);
      const saved = await read(new Uint8Array(readFileSync(join(out, `form.${format}`))), { report });
      expect(saved).toEqual({ value: report, issues: [] });
    }
  }, 120_000);
  test('updates the language of the form and keeps the others', async () => {
    const changed = await written({ text: { en: 'Another line', fr: 'Une ligne' } });
    const { value } = await read(changed, { report });
    expect(value?.answers['text']).toEqual({ en: 'Another line', fr: 'Une ligne' });
  });
  test('with renamed sheets, and with rows and columns inserted before ours, reads the same', async () => {
    const renamed = patched(await written(), /workbook\.xml$/, (part) =>
      part.replaceAll('2. Plain', 'Renamed'),
    );
    expect(await read(renamed, { report })).toEqual({ value: report, issues: [] });
    const moved = patched(await written(), /sheet3\.xml$/, (part) =>
      part
        .replace(/<(row|c) r="([A-Z]*)(\d+)"/g, (_, tag, letters, row) =>
          tag === 'row'
            ? `<row r="${Number(row) + 2}"`
            : `<c r="${letters === '' ? '' : next(letters)}${Number(row) + 2}"`,
        )
        .replace(/<mergeCells.*<\/mergeCells>/s, '')
        .replace(/<dataValidations.*<\/dataValidations>/s, '')
        .replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
    );
    expect(await read(moved, { report })).toEqual({ value: report, issues: [] });
  });
  test('with a number written as words, a day that does not exist: an issue at its cell, no answer', async () => {
    const bytes = await written();
    const { row, column } = await cellOf(bytes, '12.5');
    const spoilt = patched(bytes, /sheet3\.xml$/, (part) =>
      part.replace(
        new RegExp(`<c r="${letter(column)}${row + 1}"([^>]*)><v>12.5</v></c>`),
        `<c r="${letter(column)}${row + 1}"$1 t="inlineStr"><is><t>a dozen or so</t></is></c>`,
      ),
    );
    const { value, issues } = await read(spoilt);
    expect(value?.answers['number']).toBeUndefined();
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['form/unreadable', { in: 'sheet', sheet: '2. Plain', cell: `${letter(column)}${row + 1}` }],
    ]);
  });
  test('with an error or a formula without a result keeps what the report said', async () => {
    const bytes = await written();
    const spoil = (cell: string) =>
      patched(bytes, /sheet3\.xml$/, (part) => part.replace(/><v>12\.5<\/v><\/c>/, cell));
    const error = await read(spoil(' t="e"><v>#REF!</v></c>'), { report });
    expect(error.value).toEqual(report);
    expect(codes(error)).toEqual(['sheet/error-cell', 'sheet/report-question-missing']);
    const formula = await read(spoil('><f>1+1</f></c>'), { report });
    expect(formula.value).toEqual(report);
    expect(codes(formula)).toEqual(['sheet/formula-without-value', 'sheet/report-question-missing']);
    expect((await read(spoil('><f>6+7</f><v>13</v></c>'), { report })).value?.answers['number']).toBe(13);
  });
  test('without a row of a field says so and keeps its answer; without a row of a table takes its entry out', async () => {
    const without = (bytes: Uint8Array, sheet: number, row: number) =>
      patched(bytes, new RegExp(`sheet${sheet + 1}\\.xml$`), (part) =>
        part.replace(new RegExp(`<row r="${row + 1}".*?</row>`, 's'), ''),
      );
    const bytes = await written();
    const number = await cellOf(bytes, '12.5');
    const gone = await read(without(bytes, number.sheet, number.row), { report });
    expect(gone.value).toEqual(report);
    expect(codes(gone)).toEqual(['sheet/report-question-missing']);
    const entry = await cellOf(bytes, '=1+1');
    const left = await read(without(bytes, entry.sheet, entry.row), { report });
    expect(left.value?.answers['better']).toBeUndefined();
    expect(codes(left)).toEqual(['form/entry-gone']);
  });
  test('keeps a text that no cell can hold', async () => {
    const text = { en: 'long '.repeat(10_000), fr: 'Une ligne' };
    const quotes = { entries: [{ id: 'q', text, attribution: { en: 'a mother' } }] };
    const long = { ...report, answers: { ...report.answers, text, quotes } };
    expect(await read(await written({ text, quotes }), { report: long })).toEqual({
      value: long,
      issues: [],
    });
  });
  test('of another schema, of no schema, of a later kind of file: an error that says which', async () => {
    const bytes = await written();
    expect(codes(await readReportForm(bytes, patronFourParts))).toContain('form/other-schema');
    const canvas = new SheetCanvas();
    canvas.put(0, 0, 'Something else', { style: 'name' });
    const own = await writeSheets([canvas.finish('Mine', {})], { title: 'x', day: asOf });
    expect(codes(await read(own))).toEqual(['sheet/no-report-form']);
    const later = patched(bytes, /sharedStrings\.xml$/, (part) =>
      part
        .replaceAll('report-form&quot;,&quot;1&quot;', 'report-form&quot;,&quot;2&quot;')
        .replaceAll('"report-form","1"', '"report-form","2"'),
    );
    expect(codes(await read(later))).toEqual(['sheet/report-form-version']);
    expect(codes(await read(strToU8('%PDF-1.7')))).toEqual(['sheet/not-a-workbook']);
  });
  test('of a newer version of the schema is read with a warning', async () => {
    const found = await readReportForm(await written(), { ...everyKind, version: '1.0.0' });
    expect(codes(found)).toEqual(['form/newer-version']);
    expect(found.value?.answers['number']).toBe(12.5);
  });
  test('with 10 MB of text in a cell is read or refused, never a crash', async () => {
    const bytes = patched(await written(), /sharedStrings\.xml$/, (part) =>
      part.replace('=1+1', 'x'.repeat(10_000_000)),
    );
    const { value, issues } = await read(bytes);
    expect(value !== undefined || issues.length > 0).toBe(true);
  });
});

const letter = (column: number): string => String.fromCharCode(65 + column);
const next = (letters: string): string =>
  letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);

test('what a form says of an answer is what the workbook says of it', async () => {
  const form = toForm(everyKind, { lang: 'en', report });
  expect((await read(await writeReportForm(form))).value).toEqual(fromForm(everyKind, form).value);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { spreadsheetMessages } from './spreadsheetMessages.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a file whatever its name says', () => {
  test('a workbook is a workbook and a text is a text', async () => {
    expect((await readSpreadsheet(fixture('09_en_iptt.xlsx'), { file: 'x.csv' })).source?.format).toBe(
      'xlsx',
    );
    expect(
      (await readSpreadsheet(bytes('Indicateur;Cible 2024\nA;4\n'), { file: 'x.xlsx' })).source?.format,
    ).toBe('csv');
  });

  test('what is neither gives one sentence that says what was found and what was expected', async () => {
    const { tables, issues } = await readSpreadsheet(bytes('%PDF-1.7'), { file: 'suivi.xlsx' });
    expect(tables).toEqual([]);
    expect(issues.map((issue) => formatIssue(issue, 'fr', spreadsheetMessages))).toEqual([
      'Ce fichier n’est pas un classeur lisible\u00a0: on attendait un classeur Excel (.xlsx) ou OpenDocument (.ods), on a trouvé un document PDF.',
    ]);
  });

  test('a text without a table says which columns were looked for', async () => {
    const { issues } = await readSpreadsheet(bytes('bonjour tout le monde'), { file: 'note.txt' });
    expect(issues.map((issue) => formatIssue(issue, 'en', spreadsheetMessages))).toEqual([
      'Sheet “note” holds no table that is recognised: expected were for example the columns “Indicator” and “Baseline”, “Target”, “Actual” or “Q1 2024”, those of a logframe, a portfolio of organisations, a survey or an action plan; the nearest row, 1, holds: bonjour tout le monde.',
    ]);
  });

  test('options reach the reader', async () => {
    const { issues } = await readSpreadsheet(fixture('09_en_iptt.xlsx'), { maxUnpackedBytes: 1000 });
    expect(issues[0]?.code).toBe('sheet/too-large');
    const read = await readSpreadsheet(bytes('Indicateur;T1 2024-2025\nA;4\n'), { yearStartsInMonth: 6 });
    expect(read.tables[0]?.rows[0]?.values[0]?.period?.start).toBe('2024-06-01');
  });
});

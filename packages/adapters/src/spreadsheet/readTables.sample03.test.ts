import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asReport } from './form/fixtures/asReport.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

interface Expected {
  readonly report: object;
  readonly ignoredSheets: readonly { readonly name: string }[];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('03_fr_rapport_mecene.expected.json').toString()) as Expected;
const reading = await readSpreadsheet(new Uint8Array(fixture('03_fr_rapport_mecene.xlsx')));
const [form, tracking] = reading.tables;

describe('sample 03, the report form of a patron with a table inside, cell for cell', () => {
  test('is a form and a tracking table, nothing said about either', () => {
    expect(reading.tables.map(({ kind }) => kind)).toEqual(['funder-report', 'indicator-tracking']);
    expect(reading.issues).toEqual([]);
  });

  test('MX-05: says what was expected and reached, by sub-objective, and all else that its author reads', () => {
    expect(form && asReport(form, tracking)).toEqual(expected.report);
  });

  test('each answer has the address of its cell', () => {
    const cells = form?.rows.flatMap(({ values }) => values.map(({ field, cell }) => [cell, field]));
    expect(cells).toEqual([
      ['B2', 'organisation'],
      ['B3', 'project'],
      ['B4', 'period'],
      ['B5', 'grant.awarded'],
      ['E5', 'grant.paid'],
      ['B8', 'objective.general'],
      ['A8', 'co-defined'],
      ...[18, 19, 20].flatMap((row) => [
        [`C${row}`, 'notable-result'],
        [`B${row}`, 'result.sign'],
      ]),
      ['B23', 'dysfunctions'],
      ['B24', 'improvement-points'],
      ...['B27', 'B27', 'B27', 'B27'].map((cell) => [cell, 'expectations']),
      ['B28', 'relation'],
      ['A30', 'signed'],
    ]);
  });

  test('a row that is no answer has its reason, and none is told twice', () => {
    expect(form?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'title'],
      [7, 'section'],
      [16, 'section'],
      [17, 'note'],
      [22, 'section'],
      [26, 'section'],
    ]);
    expect(tracking?.skipped).toEqual([]);
  });

  test('the table inside is of the months that the form names, and of its association', () => {
    expect(tracking?.meta).toMatchObject({
      organisation: 'Le Fil Solidaire (nom fictif)',
      project: 'Cafés-réparation intergénérationnels',
      period: { start: '2023-09-01', end: '2024-08-31' },
    });
  });

  test('the sheet that only a macro can show is named and not read', () => {
    expect(reading.ignoredSheets).toEqual(
      expected.ignoredSheets.map(({ name }) => ({ name, reason: 'very-hidden' })),
    );
  });
});

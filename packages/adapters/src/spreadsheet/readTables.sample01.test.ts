import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

/** A cell as the author of the sample writes its expected reading. */
interface ExpectedCell {
  readonly value: number | null;
  readonly unit?: string;
  readonly missing?: string;
  readonly provisional?: boolean;
  readonly rule?: string;
}

interface ExpectedRow {
  readonly row: number;
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly note?: string;
  readonly direction?: string;
  readonly unit: string;
  readonly baseline: ExpectedCell;
  readonly target: ExpectedCell;
  readonly series: readonly (ExpectedCell & { readonly period: ReadingValue['period'] })[];
  readonly annual: ExpectedCell;
  readonly progressDeclared: ExpectedCell;
  readonly comment?: string;
}

interface Expected {
  readonly encoding: string;
  readonly delimiter: string;
  readonly tables: readonly {
    readonly headerRows: readonly number[];
    readonly firstDataRow: number;
    readonly lastDataRow: number;
    readonly meta: Readonly<Record<string, string>>;
    readonly columns: readonly string[];
    readonly rows: readonly ExpectedRow[];
    readonly skipped: readonly { readonly row: number; readonly reason: string }[];
    readonly checks: readonly { readonly code: string; readonly rule: string; readonly ok: boolean }[];
  }[];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('01_fr_suivi_indicateurs.expected.json').toString()) as Expected;
const reading = await readSpreadsheet(new Uint8Array(fixture('01_fr_suivi_indicateurs.csv')), {
  file: '01_fr_suivi_indicateurs.csv',
});
const [table] = reading.tables;
const [wanted] = expected.tables;

/** Our value in the words of the sample's author, who gives a unit only to percentages and money. */
function asExpected(value: ReadingValue | undefined): ExpectedCell | undefined {
  if (!value) return undefined;
  const unit = value.unit === '%' || value.unit === 'EUR' ? { unit: value.unit } : {};
  return {
    value: value.value ?? null,
    ...(value.state === undefined ? {} : { missing: value.state.replaceAll('-', '_') }),
    ...(value.value === undefined ? {} : unit),
    ...(value.provisional ? { provisional: true } : {}),
    ...(value.rule === 'latest' ? { rule: 'latest' } : {}),
  };
}

const byField = ({ values }: ReadingRow, field: string) => values.filter((value) => value.field === field);

function rowAsExpected(row: ReadingRow): ExpectedRow {
  const one = (field: string) => asExpected(byField(row, field)[0]) ?? { value: null };
  const { note, comment } = row.text;
  return {
    row: row.row,
    section: row.section ?? '',
    code: row.code ?? '',
    name: row.name ?? '',
    ...(note === undefined ? {} : { note }),
    ...(row.direction ? { direction: row.direction } : {}),
    unit: row.text['unit'] ?? '',
    baseline: one('baseline'),
    target: one('target'),
    series: byField(row, 'actual').map((value) => ({
      period: value.period,
      ...asExpected(value),
    })) as ExpectedRow['series'],
    annual: one('actual.cumulative'),
    progressDeclared: one('progress'),
    ...(comment === undefined ? {} : { comment }),
  };
}

describe('sample 01, the tracking sheet of a French association, cell for cell', () => {
  test('is one table of one sheet, read as it was saved', () => {
    expect(reading.tables).toHaveLength(1);
    expect(reading.source).toEqual({
      format: 'csv',
      encoding: expected.encoding,
      delimiter: expected.delimiter,
    });
    expect(table?.headerRows).toEqual(wanted?.headerRows);
    expect([table?.firstDataRow, table?.lastDataRow]).toEqual([wanted?.firstDataRow, wanted?.lastDataRow]);
    expect(table?.meta).toMatchObject(wanted?.meta ?? {});
  });

  test('its columns are recognised, periods and all', () => {
    const words: Readonly<Record<string, string>> = {
      'indicator.name': 'name',
      'actual.cumulative': 'annual',
      progress: 'progressDeclared',
    };
    const periods = new Map(
      table?.rows[0]?.values.map(({ cell, period }) => [cell.charAt(0), period?.label]),
    );
    const columns = Object.entries(table?.columns ?? {}).map(([letter, field]) =>
      field === 'actual' ? periods.get(letter) : (words[field] ?? field),
    );
    expect(columns).toEqual(wanted?.columns);
  });

  test.each(wanted?.rows ?? [])('row $row, $code $name', (row) => {
    const found = table?.rows.find((each) => each.row === row.row);
    expect(found && rowAsExpected(found)).toEqual(row);
  });

  test('no other row became data, and each that did not has its reason', () => {
    expect(table?.rows.map(({ row }) => row)).toEqual(wanted?.rows.map(({ row }) => row));
    expect(table?.skipped.map(({ row, reason }) => ({ row, reason }))).toEqual(wanted?.skipped);
  });

  test('the arithmetic that holds in the sheet is found to hold, by the rules that its author names', () => {
    const ruleOf = (code: string, field: string) =>
      byField(table?.rows.find((row) => row.code === code) as ReadingRow, field)[0]?.rule;
    const rules: Readonly<Record<string, readonly [field: string, rule: string]>> = {
      'sum(series)=annual': ['actual.cumulative', 'sum'],
      'declared progress = annual/target': ['progress', 'achievement-of-target'],
      'declared progress = (baseline-actual)/(baseline-target)': ['progress', 'distance-travelled'],
    };
    for (const { code, rule } of wanted?.checks ?? []) {
      const [field = '', name] = rules[rule] ?? [];
      expect([code, rule, ruleOf(code, field)]).toEqual([code, rule, name]);
    }
    expect(reading.issues).toEqual([]);
  });

  test('each cell is where it says, and shows what was written', () => {
    const sheet = Object.fromEntries(
      (table?.rows ?? []).flatMap(({ values }) => values.map(({ cell, written }) => [cell, written])),
    );
    expect(sheet).toMatchObject({
      D8: '42',
      E12: '12\u00a0000\u00a0€',
      F13: '-',
      I13: '64 (prov.)',
      K14: '77 %',
    });
    expect(sheet['H13']).toBeUndefined();
  });
});

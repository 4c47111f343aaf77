import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

interface ExpectedCell {
  readonly value: number | boolean | null;
  readonly unit?: string;
  readonly missing?: string;
  readonly note?: string;
}

interface ExpectedRow {
  readonly row: number;
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly direction?: string;
  readonly disaggregation?: string;
  readonly baseline?: ExpectedCell;
  readonly lopTarget?: ExpectedCell;
  readonly series?: readonly {
    readonly period: ReadingValue['period'];
    readonly target: ExpectedCell;
    readonly actual: ExpectedCell;
  }[];
  readonly annual?: {
    readonly period: ReadingValue['period'];
    readonly target: ExpectedCell;
    readonly actual: ExpectedCell;
    readonly progressDeclared: ExpectedCell;
  };
  readonly parts?: readonly {
    readonly row: number;
    readonly disaggregation: string;
    readonly baseline?: ExpectedCell;
    readonly lopTarget?: ExpectedCell;
    readonly actuals: readonly ExpectedCell[];
    readonly annualTarget?: ExpectedCell;
    readonly annual: ExpectedCell;
  }[];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('09_en_iptt.expected.json').toString()) as {
  readonly tables: readonly [
    { readonly rows: readonly ExpectedRow[]; readonly headerRows: readonly number[] },
  ];
};
const reading = await readSpreadsheet(new Uint8Array(fixture('09_en_iptt.xlsx')), { locale: 'en-US' });
const [table] = reading.tables;
const [wanted] = expected.tables;

/** Our value in the words of the sample's author, who gives a unit to percentages and money. */
function cellOf(value: ReadingValue | undefined): ExpectedCell | undefined {
  if (!value) return undefined;
  const unit = value.unit === '%' || value.unit === 'USD' ? { unit: value.unit } : {};
  return {
    value: value.answer ?? value.value ?? null,
    ...(value.state === undefined ? {} : { missing: value.state.replaceAll('-', '_') }),
    ...(value.value === undefined ? {} : unit),
  };
}

const stripped = ({ note: _, error: __, ...cell }: ExpectedCell & { readonly error?: string }) => cell;

const find = (values: readonly ReadingValue[], field: string, period?: ReadingValue['period']) =>
  cellOf(
    values.find(
      (value) =>
        value.field === field && value.period?.start === period?.start && value.period?.end === period?.end,
    ),
  );

const rowAt = (row: number) => table?.rows.find((each) => each.row === row) as ReadingRow;

describe('sample 09, an indicator performance tracking table with three header rows', () => {
  test('is found under its header, its hidden columns left out and named', () => {
    expect(table).toMatchObject({ headerRows: wanted.headerRows, firstDataRow: 7, lastDataRow: 17 });
    expect(table?.hiddenColumns).toEqual(['G', 'H']);
    expect(table?.rows.flatMap(({ values }) => values).some(({ cell }) => /^[GH]/.test(cell))).toBe(false);
  });

  test.each(wanted.rows)('row $row, $code $name', (row) => {
    const found = rowAt(row.row);
    expect([found.section, found.code, found.name, found.direction]).toEqual([
      row.section,
      row.code,
      row.name,
      row.direction,
    ]);
    expect(found.text['level']?.toLowerCase()).toBe(row.type);
    if (row.baseline) expect(find(found.values, 'baseline')).toEqual(row.baseline);
    if (row.lopTarget) expect(find(found.values, 'target')).toEqual(row.lopTarget);
    for (const { period, target, actual } of row.series ?? []) {
      expect(find(found.values, 'target', period)).toEqual(target);
      expect(find(found.values, 'actual', period)).toEqual(stripped(actual));
      const value = found.values.find(
        (each) => each.field === 'actual' && each.period?.start === period?.start,
      );
      expect(value?.period).toEqual(period);
      expect(value?.note).toBe(actual.note);
    }
    if (row.annual) {
      const { period, target, actual, progressDeclared } = row.annual;
      expect(find(found.values, 'target', period)).toEqual(target);
      expect(find(found.values, 'actual.cumulative', period)).toEqual(actual);
      expect(find(found.values, 'progress', period)).toEqual(stripped(progressDeclared));
    }
  });

  test.each(wanted.rows.filter(({ parts }) => parts))('the breakdowns of $code $name', (row) => {
    const parts = rowAt(row.row).parts ?? [];
    expect(parts.map(({ row: at, disaggregation }) => [at, disaggregation])).toEqual(
      row.parts?.map(({ row: at, disaggregation }) => [at, disaggregation]),
    );
    row.parts?.forEach((part, index) => {
      const values = parts[index]?.values ?? [];
      expect(values.filter(({ field }) => field === 'actual').map(cellOf)).toEqual(part.actuals);
      expect(cellOf(values.find(({ field }) => field === 'actual.cumulative'))).toEqual(part.annual);
      if (part.baseline) expect(find(values, 'baseline')).toEqual(part.baseline);
      if (part.lopTarget) expect(find(values, 'target')).toEqual(part.lopTarget);
    });
  });

  test('rows that are no data have their reasons', () => {
    expect(table?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [7, 'section'],
      [12, 'hidden'],
      [13, 'section'],
      [19, 'note'],
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual([
      'sheet/hidden-column',
      'sheet/hidden-column',
      'quantity/ambiguous-gap',
      'sheet/error-cell',
      'sheet/hidden-row',
    ]);
  });
});

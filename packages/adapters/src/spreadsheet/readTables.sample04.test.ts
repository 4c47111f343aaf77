import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisationKey } from '@jalon/core/portfolio';
import { describe, expect, test } from 'vitest';
import type { ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

interface ExpectedRow {
  readonly row: number;
  readonly n: number;
  readonly organisation: string;
  readonly rawName: string;
  readonly type: string;
  readonly postcode: string;
  readonly cohort: string;
  readonly support: string;
  readonly childrenFollowed: {
    readonly value: number | null;
    readonly missing?: string;
    readonly approx?: boolean;
  };
  readonly lastContact: string | null;
}

interface Expected {
  readonly tables: readonly [
    {
      readonly kind: string;
      readonly sheet: string;
      readonly headerRows: readonly number[];
      readonly firstDataRow: number;
      readonly cohorts: readonly {
        readonly label: string;
        readonly start: string;
        readonly end: string;
        readonly grain: string;
      }[];
      readonly rows: readonly ExpectedRow[];
      readonly summary: {
        readonly supports: number;
        readonly distinctOrganisations: number;
        readonly supportsByCohort: Readonly<Record<string, number>>;
        readonly distinctByType: Readonly<Record<string, number>>;
        readonly supportedMoreThanOnce: Readonly<Record<string, number>>;
      };
    },
  ];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('04_fr_portefeuille_associations.expected.json').toString()) as Expected;
const reading = await readSpreadsheet(new Uint8Array(fixture('04_fr_portefeuille_associations.xlsx')));
const [table] = reading.tables;
const [wanted] = expected.tables;

const readOf = ({ values }: ReadingRow, field: string): ReadingValue | undefined =>
  values.find((value) => value.field === field);

const cohortOf = ({ section = '' }: ReadingRow) => /\d{4}-\d{4}/.exec(section)?.[0] ?? '';

function rowAsExpected(row: ReadingRow) {
  const children = readOf(row, 'people');
  const contact = readOf(row, 'last-contact')?.period;
  return {
    row: row.row,
    n: Number(row.code),
    rawName: row.name,
    type: readOf(row, 'organisation.type')?.code,
    postcode: row.text['postcode'],
    cohort: cohortOf(row),
    support: readOf(row, 'support')?.code,
    childrenFollowed: {
      value: children?.value ?? null,
      ...(children?.state ? { missing: children.state.replaceAll('-', '_') } : {}),
      ...(children?.approx ? { approx: true } : {}),
    },
    lastContact:
      contact === undefined ? null : contact.grain === 'month' ? contact.start.slice(0, 7) : contact.start,
  };
}

/** How often each key comes. */
function counted(keys: readonly string[]): Readonly<Record<string, number>> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return Object.fromEntries(times);
}

describe('sample 04, the associations that a funder supports, cell for cell', () => {
  test('is one portfolio under its header', () => {
    expect(reading.tables).toHaveLength(1);
    expect(table).toMatchObject({
      kind: wanted.kind,
      sheet: wanted.sheet,
      headerRows: wanted.headerRows,
      firstDataRow: wanted.firstDataRow,
    });
  });

  test.each(wanted.rows)('row $row, $rawName', ({ organisation: _, ...row }) => {
    const found = table?.rows.find((each) => each.row === row.row) as ReadingRow;
    expect(rowAsExpected(found)).toEqual(row);
  });

  test('each cohort runs from June to the eve of the next June, as its heading says', () => {
    const periods = new Map((table?.rows ?? []).map((row) => [cohortOf(row), row.period]));
    expect(
      [...periods].map(([label, period]) => ({
        label,
        start: period?.start.slice(0, 7),
        grain: period?.grain,
      })),
    ).toEqual(wanted.cohorts.map(({ label, start, grain }) => ({ label, start, grain })));
    // the author names the month in which the next year begins, a period its last day
    for (const [at, period] of [...periods.values()].entries()) {
      expect(period?.end).toBe(`${wanted.cohorts[at]?.end.slice(0, 4) ?? ''}-05-31`);
    }
  });

  test('every other row has its reason', () => {
    expect(table?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'title'],
      [5, 'section'],
      [10, 'total'],
      [11, 'section'],
      [16, 'total'],
      [17, 'section'],
      [22, 'total'],
      [23, 'section'],
      [27, 'total'],
      [28, 'section'],
      [32, 'total'],
      [33, 'total'],
      [35, 'legend'],
    ]);
  });

  test('one association under several spellings is one key, and so the counts are the author’s', () => {
    const rows = table?.rows ?? [];
    const keys = new Map(rows.map((row) => [row.row, organisationKey(row.name ?? '')]));
    const nameOfKey = new Map(wanted.rows.map((row) => [keys.get(row.row) ?? '', row.organisation]));
    const organisations = rows.map((row) => nameOfKey.get(keys.get(row.row) ?? '') ?? '');
    expect(organisations).toEqual(wanted.rows.map(({ organisation }) => organisation));
    const { summary } = wanted;
    expect(rows).toHaveLength(summary.supports);
    expect(counted(rows.map(cohortOf))).toEqual(summary.supportsByCohort);
    expect(new Set(organisations).size).toBe(summary.distinctOrganisations);
    const typeOf = new Map(
      rows.map((row, at) => [organisations[at] ?? '', readOf(row, 'organisation.type')?.code ?? '']),
    );
    expect(counted([...typeOf.values()])).toEqual(summary.distinctByType);
    const often = Object.entries(counted(organisations)).filter(([, times]) => times > 1);
    expect(Object.fromEntries(often)).toEqual(summary.supportedMoreThanOnce);
  });

  test('the doubts that its author names are said: two towns, an empty contact, a bare number for a day', () => {
    const said = reading.issues.map(({ code, at }) => [code, at?.in === 'sheet' ? (at.cell ?? at.row) : '']);
    expect(said).toContainEqual(['sheet/organisation-differs', 21]);
    expect(said).toContainEqual(['sheet/serial-read-as-day', 'H26']);
    expect(readOf(table?.rows.find(({ row }) => row === 15) as ReadingRow, 'last-contact')?.state).toBe(
      'empty',
    );
    expect(readOf(table?.rows.find(({ row }) => row === 31) as ReadingRow, 'last-contact')?.state).toBe(
      'pending',
    );
    expect(said.filter(([code]) => code === 'sheet/same-organisation').map(([, row]) => row)).toEqual([
      12, 15, 19, 21, 25, 29, 30,
    ]);
    expect(new Set(said.map(([code]) => code))).toEqual(
      new Set([
        'sheet/organisation-differs',
        'sheet/serial-read-as-day',
        'sheet/same-organisation',
        'time/ambiguous-day',
      ]),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

/** A figure as the author of the sample writes it. */
interface ExpectedCell {
  readonly value?: number | null;
  readonly unit?: string;
  readonly missing?: string;
  readonly note?: string;
  readonly approx?: boolean;
  readonly op?: string;
  readonly min?: number;
  readonly max?: number;
}

interface ReviewRow {
  readonly row: number;
  readonly axis: string;
  readonly general: string;
  readonly operational: string;
  readonly action: string;
  readonly indicator: string;
  readonly planned: ExpectedCell;
  readonly series: readonly (ExpectedCell & { readonly year: number })[];
  readonly gap?: string;
  readonly outlook: string | null;
  readonly met: boolean;
}

interface PathwayRow {
  readonly row: number;
  readonly actor: string;
  readonly current: string;
  readonly changes: { readonly [horizon: string]: readonly string[] };
  readonly signals: readonly string[];
  readonly contribution: readonly string[];
}

interface Expected {
  readonly ignoredSheets: readonly { readonly name: string; readonly reason: string }[];
  readonly tables: readonly [
    {
      readonly sheet: string;
      readonly headerRows: readonly number[];
      readonly firstDataRow: number;
      readonly lastDataRow: number;
      readonly meta: {
        readonly organisation: string;
        readonly approval: { readonly start: string; readonly end: string };
      };
      readonly rows: readonly ReviewRow[];
      readonly skipped: readonly { readonly row: number; readonly reason: string }[];
    },
    {
      readonly sheet: string;
      readonly headerRows: readonly number[];
      readonly vision: string;
      readonly period: { readonly start: string; readonly end: string };
      readonly horizons: readonly string[];
      readonly rows: readonly PathwayRow[];
    },
  ];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('07_fr_bilan_projet_social.expected.json').toString()) as Expected;
const reading = await readSpreadsheet(new Uint8Array(fixture('07_fr_bilan_projet_social.xlsx')));
const [review, pathways] = reading.tables;
const [wantedReview, wantedPathways] = expected.tables;

/** Our value in the words of the sample's author. */
function cellOf(value: ReadingValue | undefined): ExpectedCell {
  const { state, unit, note, approx, op, min, max } = value ?? { state: undefined };
  const number = value?.value;
  return {
    ...(number === undefined ? (state === undefined ? {} : { value: null }) : { value: number }),
    ...(state === undefined ? {} : { missing: state.replaceAll('-', '_') }),
    ...(unit === '%' && state === undefined ? { unit } : {}),
    ...(note === undefined ? {} : { note }),
    ...(approx ? { approx } : {}),
    ...(op === undefined ? {} : { op }),
    ...(min === undefined ? {} : { min, max: max as number }),
  };
}

const ofField = ({ values }: ReadingRow, field: string) => values.filter((value) => value.field === field);

/** Whether the last figure reaches what was planned, as the author judges it: of a range its lower end. */
function isMet(row: ReadingRow): boolean {
  const planned = ofField(row, 'target')[0];
  const last = ofField(row, 'actual').at(-1)?.value ?? 0;
  return last >= (planned?.value ?? planned?.min ?? Number.POSITIVE_INFINITY);
}

describe('sample 07, the review of a social project, cell for cell', () => {
  test('both sheets are read, the hidden one is named', () => {
    expect(reading.tables.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['indicator-tracking', wantedReview.sheet],
      ['change-pathways', wantedPathways.sheet],
    ]);
    expect(reading.ignoredSheets).toEqual(expected.ignoredSheets);
    expect(review).toMatchObject({
      headerRows: wantedReview.headerRows,
      firstDataRow: wantedReview.firstDataRow,
      lastDataRow: wantedReview.lastDataRow,
      meta: {
        organisation: wantedReview.meta.organisation,
        period: wantedReview.meta.approval,
      },
    });
  });

  test.each(wantedReview.rows)('review, row $row, $indicator', (row) => {
    const found = review?.rows.find((each) => each.row === row.row) as ReadingRow;
    const { text } = found;
    expect({
      row: found.row,
      axis: text['axis'],
      general: text['objective.general'],
      operational: text['objective.operational'],
      action: text['activity'],
      indicator: found.name,
      planned: cellOf(ofField(found, 'target')[0]),
      series: ofField(found, 'actual').map((value) => ({
        year: Number(value.period?.start.slice(0, 4)),
        ...cellOf(value),
      })),
      ...(text['gap'] === undefined ? {} : { gap: text['gap'] }),
      outlook: text['comment'] ?? null,
      met: isMet(found),
    }).toEqual(row);
  });

  test('the synthesis below is a comment on the rows, and says as many met as the rows do', () => {
    expect(review?.skipped).toEqual([
      { row: 10, reason: 'summary', text: 'Synthèse : 3 objectifs atteints sur 5' },
    ]);
    expect(wantedReview.skipped.map(({ row, reason }) => [row, reason])).toEqual([[10, 'summary']]);
    expect(review?.rows.filter(isMet)).toHaveLength(3);
  });

  test('what was not collected because of an event says so, and a dash is doubtful', () => {
    expect(reading.issues.map(({ code, at }) => [code, at?.in === 'sheet' ? at.cell : ''])).toEqual([
      ['sheet/event-for-number', 'G7'],
      ['quantity/ambiguous-gap', 'G9'],
    ]);
  });

  test('the pathways stand under their vision, for the years of the project', () => {
    expect(pathways?.headerRows).toEqual(wantedPathways.headerRows);
    expect(pathways?.meta.vision).toBe(wantedPathways.vision);
    expect([pathways?.meta.period?.start.slice(0, 4), pathways?.meta.period?.end.slice(0, 4)]).toEqual([
      wantedPathways.period.start,
      wantedPathways.period.end,
    ]);
    expect(pathways?.rows.map(({ row }) => row)).toEqual(wantedPathways.rows.map(({ row }) => row));
    expect(pathways?.skipped).toEqual([]);
  });

  test.each(wantedPathways.rows)('pathways, row $row, $actor', (row) => {
    const found = pathways?.rows.find((each) => each.row === row.row) as ReadingRow;
    const itemsOf = (field: string) => ofField(found, field)[0]?.items ?? [];
    expect({
      row: found.row,
      actor: found.name,
      current: found.text['current'],
      changes: {
        short: itemsOf('change.short'),
        medium: itemsOf('change.medium'),
        long: itemsOf('change.long'),
      },
      signals: itemsOf('signals'),
      contribution: itemsOf('contribution'),
    }).toMatchObject({
      row: row.row,
      actor: row.actor,
      current: row.current,
      changes: row.changes,
      signals: row.signals,
      contribution: row.contribution,
    });
    const horizons = ['change.short', 'change.medium', 'change.long'].map((field) =>
      ofField(found, field)[0]?.period?.end.slice(0, 4),
    );
    expect(horizons).toEqual(wantedPathways.horizons);
  });

  test('« idem » is the cell on its left, and says where it was read', () => {
    const row = pathways?.rows.find((each) => each.row === 6);
    expect(row && ofField(row, 'change.medium')[0]?.cell).toBe('C6');
  });
});

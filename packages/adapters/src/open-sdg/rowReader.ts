import { type Issue, type Observation, type Period, parsePeriod, periodOf, shiftFigure } from '@jalon/core';
import type { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import { measureReader } from '../stream/measureReader.ts';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { Axes } from './Axes.ts';
import type { DataTable } from './data/DataTable.ts';
import type { DataColumns } from './data/dataColumns.ts';
import { openSdgIssue } from './openSdgIssue.ts';

/** What a row of data holds. */
export interface ReadRow {
  readonly observation?: Observation;
  /** The row as text, without its value. */
  readonly key: string;
  /** Year and figure as written, of a row about everybody. */
  readonly headline?: readonly [number, number];
  readonly issues: readonly Issue[];
}

interface RowSettings {
  readonly indicator: string;
  readonly unit: string;
  readonly yearStartsInMonth?: number | undefined;
  readonly withProvenance: boolean;
  /** Ids of the dossier that grows. */
  readonly mint: IdMint;
}

/** The text by which a row is found again: all of its cells but the value. */
export const rowKey = (cells: readonly string[], value: number): string =>
  JSON.stringify(cells.filter((_, at) => at !== value).map((cell) => cell.trim()));

/** Makes the reading of the rows of one indicator. */
export function rowReader(
  { file, columns }: DataTable,
  { year, value, place, comment, attributes, disaggregations }: DataColumns,
  axes: Axes,
  { indicator, unit, yearStartsInMonth, withProvenance, mint }: RowSettings,
): (row: number, cells: readonly string[]) => ReadRow {
  const measure = measureReader(unit === '1' ? undefined : unit, '', { locale: 'en', bareRatio: 'points' });
  const periods = new Map<string, Period | undefined>();
  return (row, cells) => {
    const key = rowKey(cells, value);
    const text = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
    const written = text(year);
    if (!periods.has(written)) periods.set(written, periodOfYear(written, yearStartsInMonth));
    const period = periods.get(written);
    const at = { in: 'sheet', file, row, cell: cellAddress(row - 1, value) } as const;
    if (!period) {
      const place = { in: 'sheet', file, row, cell: cellAddress(row - 1, year) } as const;
      return { key, issues: [openSdgIssue('open-sdg/bad-year', 'warning', { written }, place)] };
    }
    const categories = disaggregations.flatMap((column) => {
      const cell = text(column);
      if (cell === '') return [];
      const { dimension, code } = axes.find(columns[column] ?? '', cell);
      return [[dimension, code] as const];
    });
    const figure = text(value);
    const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(figure) ? Number(figure) : undefined;
    const { amount, remarks } =
      number === undefined
        ? measure.read(figure)
        : {
            amount: {
              value: unit === 'ratio' ? shiftFigure(figure, -2) : number,
              state: 'reported' as const,
            },
            remarks: [],
          };
    const kept = attributes.flatMap((column) =>
      text(column) === '' ? [] : [[columns[column] ?? '', text(column)] as const],
    );
    const parts = [written.slice(0, 4), ...categories.map(([, code]) => code), text(place)];
    const stem = [
      indicator,
      ...parts.filter((part) => part !== '').map((part) => readableStem('x', part)),
    ].join('.');
    const observation: Observation = {
      id: mint.fromId(stem),
      indicator,
      period,
      ...(text(place) === '' ? {} : { place: text(place) }),
      ...(categories.length === 0 ? {} : { categories: Object.fromEntries(categories) }),
      ...(amount ?? { state: 'not-available' }),
      ...(text(comment) === '' ? {} : { comment: text(comment) }),
      ...(withProvenance
        ? {
            provenance: {
              file,
              cell: at.cell,
              ...(number === undefined && figure !== '' ? { text: figure } : {}),
            },
          }
        : {}),
      ...(kept.length === 0 ? {} : { extensions: { 'open-sdg': Object.fromEntries(kept) } }),
    };
    const isHeadline = categories.length === 0 && text(place) === '' && number !== undefined;
    return {
      observation,
      key,
      ...(isHeadline ? { headline: [Number(written.slice(0, 4)), number] as const } : {}),
      issues: remarks.map((remark) => ({ ...remark, at })),
    };
  };
}

/** A calendar year, or what else stands under the name of one. */
function periodOfYear(written: string, yearStartsInMonth: number | undefined): Period | undefined {
  const plain = /^(\d{4})(?:\.0+)?$/.exec(written);
  if (plain) return plain[1] === '0000' ? undefined : periodOf(`${plain[1]}-01-01`, 'year');
  return parsePeriod(written, yearStartsInMonth === undefined ? {} : { yearStartsInMonth }).value;
}

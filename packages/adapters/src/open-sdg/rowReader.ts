import {
  type Issue,
  type NumberLocale,
  type Observation,
  type Period,
  parsePeriod,
  parseQuantity,
  periodOf,
  shiftDecimal,
  shiftFigure,
} from '@jalon/core';
import type { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import { measureReader } from '../stream/measureReader.ts';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { Axes } from './Axes.ts';
import type { DataTable } from './data/DataTable.ts';
import { type DataColumns, isTotalCell } from './data/dataColumns.ts';
import { unitMultiplier } from './data/unitMultiplier.ts';

/** What a row of data holds. */
export interface ReadRow {
  readonly observation?: Observation;
  /** The row as text, without its value. */
  readonly key: string;
  /** Year and figure as written, of a row about everybody. */
  readonly headline?: readonly [number, number];
  /** Power of ten by which the figure was multiplied. */
  readonly power: number;
  /** Where the year cannot be read. */
  readonly badYear?: { readonly row: number; readonly cell: string; readonly written: string };
  readonly issues: readonly Issue[];
}

interface RowSettings {
  readonly indicator: string;
  readonly unit: string;
  /** Nothing where numbers that can be read in two ways are to be left unread. */
  readonly locale: NumberLocale | undefined;
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
  { year, value, place, comment, multiplier, attributes, disaggregations }: DataColumns,
  axes: Axes,
  { indicator, unit, locale, yearStartsInMonth, withProvenance, mint }: RowSettings,
): (row: number, cells: readonly string[]) => ReadRow {
  const measure = measureReader(unit === '1' ? undefined : unit, '', {
    ...(locale === undefined ? {} : { locale }),
    bareRatio: 'points',
  });
  const periods = new Map<string, Period | undefined>();
  return (row, cells) => {
    const key = rowKey(cells, value);
    const text = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
    const written = text(year);
    if (!periods.has(written)) periods.set(written, periodOfYear(written, yearStartsInMonth));
    const period = periods.get(written);
    const at = { in: 'sheet', file, row, cell: cellAddress(row - 1, value) } as const;
    const power = unitMultiplier(text(multiplier));
    if (!period)
      return { key, power, badYear: { row, cell: cellAddress(row - 1, year), written }, issues: [] };
    const categories = disaggregations.flatMap((column) => {
      const cell = text(column);
      if (isTotalCell(cell)) return [];
      const { dimension, code } = axes.find(columns[column] ?? '', cell);
      return [[dimension, code] as const];
    });
    const figure = text(value);
    const isPlain = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(figure) && !isDoubtful(figure, locale);
    const number = isPlain ? Number(figure) : undefined;
    const { amount, remarks } =
      number === undefined
        ? measure.read(power === 0 ? figure : countedOut(figure, power, locale))
        : {
            amount: {
              value: shiftFigure(figure, power - (unit === 'ratio' ? 2 : 0)),
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
      power,
      ...(isHeadline ? { headline: [Number(written.slice(0, 4)), number] as const } : {}),
      issues: remarks.map((remark) => ({ ...remark, at })),
    };
  };
}

/** A point that may be a decimal one or one of groups, where the file has decimal commas. */
const isDoubtful = (figure: string, locale: NumberLocale | undefined): boolean =>
  locale !== 'en' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(figure);

/** A text with its numbers counted out: « <5 » thousands are « <5000 ». */
const countedOut = (figure: string, power: number, locale: NumberLocale | undefined): string =>
  figure.replace(/\d+(?:[\s'’]\d{3})*(?:[.,]\d+)*/g, (digits) => {
    const { value } = parseQuantity(digits, locale === undefined ? {} : { locale });
    return value?.value === undefined ? digits : shiftDecimal(String(value.value), power);
  });

/** A calendar year, or what else stands under the name of one. */
function periodOfYear(written: string, yearStartsInMonth: number | undefined): Period | undefined {
  const plain = /^(\d{4})(?:\.0+)?$/.exec(written);
  if (plain) return plain[1] === '0000' ? undefined : periodOf(`${plain[1]}-01-01`, 'year');
  return parsePeriod(written, yearStartsInMonth === undefined ? {} : { yearStartsInMonth }).value;
}

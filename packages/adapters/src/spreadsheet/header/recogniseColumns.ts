import type { Issue, Period } from '@jalon/core';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { type ColumnMeaning, columnMeaning } from './columnMeaning.ts';
import { type ColumnProfile, columnProfile } from './columnProfile.ts';
import { findBreakdowns } from './findBreakdowns.ts';
import type { HeaderBlock } from './headerPaths.ts';
import { headerPaths } from './headerPaths.ts';
import { isPeriodWord } from './isPeriodWord.ts';
import { measuredFields } from './measuredFields.ts';

/** What one column was taken for. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** Field of the lexicon; `unknown` where the header names none. */
  readonly field: string;
  /** All texts over it. */
  readonly header: string;
  readonly period?: Period;
  /** A part of a year whose year nothing says. */
  readonly partOfYear?: string;
  readonly unit?: string;
  /** The category of a breakdown that stands in columns: « Filles ». */
  readonly category?: string;
  /** `name`: no word says that it holds the names; `actual`: no word says that it holds what was reached. */
  readonly assumed?: 'name' | 'actual';
  readonly hidden: boolean;
  readonly issues: readonly Issue[];
}

/** Columns of which a table has one. */
const singular: ReadonlySet<string> = new Set([
  'code',
  'indicator.name',
  'unit',
  'direction',
  'disaggregation',
]);

/** Fields that can hold the names where no column is called an indicator. */
const stoodIn: readonly string[] = [
  'statement',
  'outcome',
  'output',
  'activity',
  'objective.operational',
  'objective.specific',
];

/**
 * What the columns under a header are, by its words and by what stands below.
 * @param end row before which the table ends
 * @returns one entry for each column that has a header, in order
 */
export function recogniseColumns(
  grid: Grid,
  block: HeaderBlock,
  end: number,
  context: ReadingContext,
): readonly Column[] {
  const from = block.bottom + 1;
  const paths = headerPaths(grid, block, context);
  const profiles = new Map(
    [...paths.keys()].map((index) => [index, columnProfile(grid, index, from, end, context)] as const),
  );
  const holdsFigures = (index: number) => {
    const { filled = 0, figures = 0 } = profiles.get(index) ?? {};
    return filled === 0 || figures >= 0.4;
  };
  const found = [...findBreakdowns(paths, holdsFigures)]
    .sort(([a], [b]) => a - b)
    .map(
      ([index, { path, category }]): Found => ({
        index,
        meaning: columnMeaning(path, context),
        profile: profiles.get(index) ?? columnProfile(grid, index, from, end, context),
        ...(category === undefined ? {} : { category }),
      }),
    );
  const named = found
    .filter(({ meaning }) => meaning.fields.includes('indicator.name'))
    .reduce<Found | undefined>(
      (best, each) => (best && wordsIn(best) >= wordsIn(each) ? best : each),
      undefined,
    );
  const taken = new Set<string>();
  const columns = found.map(({ index, meaning, profile, category }): Column => {
    const field = fieldOf(meaning, profile, index - (named?.index ?? 0), taken);
    if (singular.has(field)) taken.add(field);
    const isMeasured = measuredFields.has(field);
    return {
      index,
      field,
      header: category === undefined ? meaning.header : `${meaning.header} › ${category}`,
      ...(isMeasured && category !== undefined ? { category } : {}),
      ...(isMeasured && meaning.period ? { period: meaning.period } : {}),
      ...(isMeasured && meaning.partOfYear !== undefined ? { partOfYear: meaning.partOfYear } : {}),
      ...(meaning.unit === undefined ? {} : { unit: meaning.unit }),
      ...(meaning.assumed && isMeasured ? { assumed: 'actual' as const } : {}),
      hidden: grid.isColumnHidden(index),
      issues: isMeasured ? meaning.issues : [],
    };
  });
  return named && taken.has('indicator.name') ? columns : withStandIn(grid, columns, from, end, context);
}

/** A column with what its header says and what stands below. */
interface Found {
  readonly index: number;
  readonly meaning: ColumnMeaning;
  readonly profile: ColumnProfile;
  readonly category?: string;
}

const wordsIn = ({ profile }: Found): number => profile.words * profile.filled;

/** @param place how many columns right of the names, negative left of them */
function fieldOf(
  meaning: ColumnMeaning,
  profile: ColumnProfile,
  place: number,
  taken: ReadonlySet<string>,
): string {
  if (meaning.fields.includes('indicator.name') && place !== 0) {
    // one header over two columns: the numbers stand left of the names
    return place < 0 && profile.words < 0.5 && !taken.has('code') ? 'code' : 'unknown';
  }
  const free = meaning.fields.filter((field) => !taken.has(field));
  const measured = free.find((field) => measuredFields.has(field));
  const other = free.find((field) => !measuredFields.has(field));
  if (measured === undefined) return other ?? 'unknown';
  // « Année » over years says when, and « Réf. » left of the names numbers them
  if (measured === 'actual.cumulative' && profile.years) return 'unknown';
  if (other === 'code' && place < 0) return other;
  const fits = profile.filled === 0 || profile.figures >= 0.4;
  if (other === undefined) return meaning.exact || fits ? measured : 'unknown';
  return fits && profile.filled > 0 ? measured : other;
}

/** Where no column is called an indicator, the one nearest to the figures that holds statements has the names. */
function withStandIn(
  grid: Grid,
  columns: readonly Column[],
  from: number,
  end: number,
  context: ReadingContext,
): readonly Column[] {
  const firstMeasured = columns.find(({ field }) => measuredFields.has(field))?.index ?? 0;
  const asName = (column: Column): Column => ({ ...column, field: 'indicator.name', assumed: 'name' });
  const statement = columns.findLast(({ index, field }) => index < firstMeasured && stoodIn.includes(field));
  if (statement) return columns.map((column) => (column === statement ? asName(column) : column));
  // a header that starts with its periods leaves the corner over the names blank
  const periods = columns.filter(({ period, partOfYear }) => period ?? partOfYear).length;
  const headed = new Set(columns.map(({ index }) => index));
  for (let index = firstMeasured - 1; index >= 0 && periods >= 2; index -= 1) {
    if (columnProfile(grid, index, from, end, context).words < 0.6) continue;
    const own = columns.find((column) => column.index === index);
    // « Mois » in the corner speaks of the periods beside it, not of the names below
    if (own && isPeriodWord(own.header))
      return columns.map((column) => (column === own ? asName(column) : column));
    if (headed.has(index)) continue;
    const corner = {
      index,
      field: 'indicator.name',
      header: '',
      hidden: grid.isColumnHidden(index),
      issues: [],
    };
    return [asName(corner), ...columns].sort((a, b) => a.index - b.index);
  }
  return columns;
}

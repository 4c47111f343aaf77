import { foldText } from '@jalon/core';

/** What the columns of a data file are for. */
export interface DataColumns {
  readonly year: number;
  readonly value: number;
  readonly series?: number;
  readonly units?: number;
  readonly place?: number;
  readonly comment?: number;
  /** What is said of a value or of a series, by the name of the column. */
  readonly attributes: readonly number[];
  readonly disaggregations: readonly number[];
}

/** Columns that Open SDG, or the statistical standard behind it, uses for what is no disaggregation. */
const attributeNames =
  /^(?:COMMENT_\w+|OBS_STATUS|OBSERVATION STATUS|UNIT_MULT|UNIT MULTIPLIER|NATURE|BASE_PER|TIME_DETAIL|TIMEDETAIL|TIME_COVERAGE|SOURCE_DETAIL|UPPER_BOUND|LOWER_BOUND|GLOBALCONTENT|PROGRESS)$/i;

/**
 * What the columns of a data file are for, by their names.
 * @returns nothing where a year or a value is missing: it is another file
 */
export function dataColumns(columns: readonly string[]): DataColumns | undefined {
  const at = (...names: string[]) => columns.findIndex((column) => names.includes(foldText(column)));
  const year = at('year');
  const value = at('value');
  if (year === -1 || value === -1) return undefined;
  const [series, units, place, comment] = [
    at('series'),
    at('units', 'unit'),
    at('geocode'),
    at('comment_obs'),
  ];
  const taken = new Set([year, value, series, units, place, comment]);
  const rest = columns.flatMap((name, index) => (taken.has(index) || name === '' ? [] : [index]));
  const isAttribute = (index: number) => attributeNames.test(columns[index] ?? '');
  return {
    ...{ year, value },
    ...(series === -1 ? {} : { series }),
    ...(units === -1 ? {} : { units }),
    ...(place === -1 ? {} : { place }),
    ...(comment === -1 ? {} : { comment }),
    attributes: rest.filter(isAttribute),
    disaggregations: rest.filter((index) => !isAttribute(index)),
  };
}

/** Whether a name is one that Open SDG keeps for itself. */
export const isReservedColumn = (name: string): boolean =>
  attributeNames.test(name) ||
  ['year', 'value', 'series', 'units', 'unit', 'geocode'].includes(foldText(name));

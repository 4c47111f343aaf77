import { foldText } from '@jalon/core';

/** What the columns of a data file are for. */
export interface DataColumns {
  readonly year: number;
  readonly value: number;
  readonly series?: number;
  readonly units?: number;
  readonly place?: number;
  readonly comment?: number;
  /** Power of ten by which values are to be multiplied; one of the attributes. */
  readonly multiplier?: number;
  /** What is said of a value or of a series, by the name of the column. */
  readonly attributes: readonly number[];
  readonly disaggregations: readonly number[];
}

/** Columns that Open SDG, or the statistical standard behind it, uses for what is no disaggregation: codes, and their names. */
const attributeNames =
  /^(?:COMMENT_\w+|OBS_STATUS|UNIT_MULT|NATURE|BASE_PER|TIME_DETAIL|TIMEDETAIL|TIME_COVERAGE|SOURCE_DETAIL|UPPER_BOUND|LOWER_BOUND|GLOBALCONTENT|PROGRESS|FREQ|REPORTING_TYPE|DATA_LAST_UPDATE|GEO_INFO_\w+|observation status|unit multiplier|nature(?: of (?:the )?data(?: points)?)?|base period|time period details?|time coverage|source details?|upper bound|lower bound|(?:observation|(?:time )?series)[- ]level footnotes?)$/i;
const unitNames = ['units', 'unit', 'unit measure', 'unit of measure', 'unit_measure'];
const multiplierNames = ['unit_mult', 'unit multiplier'];

/**
 * What the columns of a data file are for, by their names.
 * @returns nothing where a year or a value is missing: it is another file
 */
export function dataColumns(columns: readonly string[]): DataColumns | undefined {
  const at = (...names: string[]) => columns.findIndex((column) => names.includes(foldText(column)));
  const year = at('year');
  const value = at('value');
  if (year === -1 || value === -1) return undefined;
  const [series, units, place, comment, multiplier] = [
    at('series'),
    at(...unitNames),
    at('geocode'),
    at('comment_obs', 'observation-level footnotes', 'observation-level footnote'),
    at(...multiplierNames),
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
    ...(multiplier === -1 ? {} : { multiplier }),
    attributes: rest.filter(isAttribute),
    disaggregations: rest.filter((index) => !isAttribute(index)),
  };
}

/** Whether a name is one that Open SDG keeps for itself. */
export const isReservedColumn = (name: string): boolean =>
  attributeNames.test(name) || ['year', 'value', 'series', 'geocode', ...unitNames].includes(foldText(name));

/** Whether a cell of a disaggregation stands for the total, as a blank one does. Source: SDMX code lists, `_T` and `_Z`. */
export const isTotalCell = (cell: string): boolean => ['', '_T', '_Z'].includes(cell.trim());

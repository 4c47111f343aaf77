import { readSdmxColumnName } from './readSdmxColumnName.ts';

/** One column of the file. */
export interface SdmxColumn {
  readonly at: number;
  /** Id of the component, for example `REF_AREA`. */
  readonly id: string;
  /** Its name, where the header gives one. */
  readonly name?: string;
  /** Where the names of its codes stand in a column of their own. */
  readonly namesAt?: number;
  /** What stands in brackets behind the id of a component of several values: languages, or nothing. */
  readonly several?: string;
}

/** What the first row says. */
export interface SdmxHeader {
  /** What separates several values in one cell, where the header says so. */
  readonly subSeparator?: string;
  /** Cells are `A: Name of A`. */
  readonly withLabels: boolean;
  readonly structure: number;
  /** Whether the key of the series stands where others name the structure, as the ECB writes it. */
  readonly hasSeriesKey: boolean;
  readonly structureName?: number;
  readonly action?: number;
  readonly value?: number;
  readonly dimensions: readonly SdmxColumn[];
  readonly attributes: readonly SdmxColumn[];
  /** How many cells a row has. */
  readonly width: number;
}

/** Components that are never dimensions, wherever they stand. */
const attributeIds = /* @__PURE__ */ new Set([
  ...['OBS_STATUS', 'OBS_FLAG', 'UNIT_MULT', 'UNIT_MULTIPLIER', 'DECIMALS', 'OBS_CONF', 'CONF_STATUS'],
  ...['COMMENT_OBS', 'COMMENT_TS', 'COMMENT_DSET', 'OBS_COM', 'OBS_COMMENT'],
  ...['TIME_FORMAT', 'REPORTING_YEAR_START_DAY', 'LAST UPDATE', 'UPDATED', 'BASE_PER', 'PRE_BREAK_VALUE'],
]);

/** Components that are always dimensions: what writes columns in an order of its own has them behind the value. */
const dimensionIds = /* @__PURE__ */ new Set([
  ...['TIME_PERIOD', 'TIME', 'FREQ', 'REF_AREA', 'INDICATOR', 'SEX', 'AGE'],
]);

/**
 * Reads the first row of an SDMX-CSV, of version 1 or 2, or of the ECB, which begins with the key of the series.
 * @param told ids of components that the caller knows to be dimensions
 * @returns nothing where the row is none
 */
export function sdmxHeader(
  cells: readonly string[],
  told: readonly (string | undefined)[] = [],
): SdmxHeader | undefined {
  const headers = cells.map((cell) => cell.trim());
  const found = /^(?:(STRUCTURE)(?:\[(.)\])?|DATAFLOW|(KEY))(?::.*)?$/i.exec(headers[0] ?? '');
  if (!found) return undefined;
  const [, isSecondVersion, subSeparator, key] = found;
  const names = headers.map(readSdmxColumnName);
  const ids = names.map(({ id }) => id.toUpperCase());
  const at = (id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined);
  const structure = isSecondVersion ? at('STRUCTURE_ID') : 0;
  const [structureName, action, value] = [at('STRUCTURE_NAME'), at('ACTION'), at('OBS_VALUE')];
  if (structure === undefined || (key && (value === undefined || at('TIME_PERIOD') === undefined)))
    return undefined;
  const own = new Set([0, structure, structureName, action, at('SERIES_KEY'), at('OBS_KEY')]);
  const rest = ids.flatMap((_, index) => (own.has(index) ? [] : [index]));
  const inPairs = structureName !== undefined && isPaired(rest, ids);
  const columns = inPairs ? pairsOf(rest, headers) : plainColumns(rest, names);
  const others = columns.filter(({ at: index }) => index !== value);
  const isAlways = ({ id }: SdmxColumn) =>
    dimensionIds.has(id.toUpperCase()) || told.some((each) => each?.toUpperCase() === id.toUpperCase());
  const isNever = ({ id }: SdmxColumn) => attributeIds.has(id.toUpperCase());
  const isBefore = ({ at: index }: SdmxColumn) => value === undefined || index < value;
  // a value in front of all says nothing of what stands behind it
  const isAnywhere = !others.some((column) => isBefore(column) && !isNever(column));
  const isDimension = (column: SdmxColumn) =>
    isAlways(column) || (!isNever(column) && (isAnywhere || isBefore(column)));
  return {
    ...(subSeparator === undefined ? {} : { subSeparator }),
    withLabels: !inPairs && names.some(({ name }) => name !== undefined),
    structure,
    hasSeriesKey: key !== undefined,
    ...(structureName === undefined ? {} : { structureName }),
    ...(action === undefined ? {} : { action }),
    ...(value === undefined ? {} : { value }),
    dimensions: others.filter(isDimension),
    attributes: others.filter((column) => !isDimension(column)),
    width: headers.length,
  };
}

/** Whether each component is followed by a column with its names: those that are known stand where ids would. */
function isPaired(rest: readonly number[], ids: readonly string[]): boolean {
  const known = rest.flatMap((index, at) =>
    /^(?:TIME_PERIOD|OBS_VALUE|OBS_STATUS|OBS_FLAG)$/.test(ids[index] ?? '') ? [at] : [],
  );
  return known.length > 0 && known.every((at) => at % 2 === 0 && at + 1 < rest.length);
}

/** Components with their names; the last column is one of the publisher’s own where it has no other beside it. */
const pairsOf = (rest: readonly number[], headers: readonly string[]): readonly SdmxColumn[] =>
  rest.flatMap((at, index) => {
    if (index % 2 === 1) return [];
    const namesAt = rest[index + 1];
    const { id, several } = readSdmxColumnName(headers[at] ?? '');
    return [
      {
        ...{ at, id },
        ...(several === undefined ? {} : { several }),
        ...(namesAt === undefined ? {} : { name: headers[namesAt] ?? '', namesAt }),
      },
    ];
  });

/** `REF_AREA_NAME` or `REF_AREA_LABEL` beside `REF_AREA` holds the names of its codes. */
function plainColumns(
  rest: readonly number[],
  names: readonly ReturnType<typeof readSdmxColumnName>[],
): readonly SdmxColumn[] {
  const ids = new Set(names.map(({ id }) => id));
  const namedBy = (index: number) => {
    const [, id] = /^(.+)_(?:NAME|LABEL)$/i.exec(names[index]?.id ?? '') ?? [];
    return id !== undefined && ids.has(id) ? id : undefined;
  };
  return rest.flatMap((at) => {
    const own = names[at];
    if (!own || own.id === '' || namedBy(at) !== undefined) return [];
    const namesAt = rest.find((index) => namedBy(index) === own.id);
    return [{ at, ...own, ...(namesAt === undefined ? {} : { namesAt }) }];
  });
}

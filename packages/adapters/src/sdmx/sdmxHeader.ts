/** One column of the file. */
export interface SdmxColumn {
  readonly at: number;
  /** Id of the component, for example `REF_AREA`. */
  readonly id: string;
  /** Its name, where the header gives one. */
  readonly name?: string;
  /** Where the names of its codes stand in a column of their own. */
  readonly namesAt?: number;
}

/** What the first row says. */
export interface SdmxHeader {
  /** What separates several values in one cell, where the header says so. */
  readonly subSeparator?: string;
  /** Cells are `A: Name of A`. */
  readonly withLabels: boolean;
  readonly structure: number;
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
  ...[
    'OBS_STATUS',
    'OBS_FLAG',
    'UNIT_MULT',
    'DECIMALS',
    'COMMENT_OBS',
    'COMMENT_TS',
    'COMMENT_DSET',
    'CONF_STATUS',
  ],
  ...[
    'OBS_COM',
    'TIME_FORMAT',
    'REPORTING_YEAR_START_DAY',
    'LAST UPDATE',
    'UPDATED',
    'BASE_PER',
    'PRE_BREAK_VALUE',
  ],
]);

/**
 * Reads the first row of an SDMX-CSV, of version 1 or 2.
 * @returns nothing where the row is none
 */
export function sdmxHeader(cells: readonly string[]): SdmxHeader | undefined {
  const headers = cells.map((cell) => cell.trim());
  const [first = ''] = headers;
  const found = /^(?:STRUCTURE(?:\[(.)\])?|DATAFLOW)(?:: .*)?$/i.exec(first);
  if (!found) return undefined;
  const ids = headers.map((header) => header.split(': ', 1)[0] ?? header);
  const isFirstVersion = /^DATAFLOW/i.test(first);
  const at = (id: string) => {
    const index = ids.findIndex((each) => each.toUpperCase() === id);
    return index === -1 ? undefined : index;
  };
  const structure = isFirstVersion ? 0 : at('STRUCTURE_ID');
  if (structure === undefined) return undefined;
  const [structureName, action, value] = [at('STRUCTURE_NAME'), at('ACTION'), at('OBS_VALUE')];
  const own = new Set([0, structure, structureName, action, at('SERIES_KEY'), at('OBS_KEY')]);
  const rest = ids.flatMap((_, index) => (own.has(index) ? [] : [index]));
  const inPairs = structureName !== undefined && isPaired(rest, ids);
  const columns = inPairs ? pairsOf(rest, headers) : plainColumns(rest, headers, ids);
  const isBefore = ({ at: index }: SdmxColumn) => value === undefined || index < value;
  const isAttribute = ({ id }: SdmxColumn) => attributeIds.has(id.toUpperCase());
  const others = columns.filter(({ at: index }) => index !== value);
  return {
    ...(found[1] === undefined ? {} : { subSeparator: found[1] }),
    withLabels: headers.some((header, index) => header !== ids[index]),
    structure,
    ...(structureName === undefined ? {} : { structureName }),
    ...(action === undefined ? {} : { action }),
    ...(value === undefined ? {} : { value }),
    dimensions: others.filter((column) => isBefore(column) && !isAttribute(column)),
    attributes: others.filter((column) => !isBefore(column) || isAttribute(column)),
    width: headers.length,
  };
}

/** Whether each component is followed by a column with its names: those that are known stand where ids would. */
function isPaired(rest: readonly number[], ids: readonly string[]): boolean {
  const known = rest.flatMap((index, at) =>
    /^(?:TIME_PERIOD|OBS_VALUE|OBS_STATUS|OBS_FLAG)$/.test(ids[index] ?? '') ? [at] : [],
  );
  return rest.length % 2 === 0 && known.length > 0 && known.every((at) => at % 2 === 0);
}

const pairsOf = (rest: readonly number[], headers: readonly string[]): readonly SdmxColumn[] =>
  rest.flatMap((at, index) => {
    const namesAt = rest[index + 1];
    return index % 2 === 1 || namesAt === undefined
      ? []
      : [{ at, id: headers[at] ?? '', name: headers[namesAt] ?? '', namesAt }];
  });

/** `REF_AREA_NAME` beside `REF_AREA` holds the names of its codes. */
function plainColumns(
  rest: readonly number[],
  headers: readonly string[],
  ids: readonly string[],
): readonly SdmxColumn[] {
  const isName = (index: number) => {
    const id = ids[index] ?? '';
    return /_NAME$/i.test(id) && ids.includes(id.replace(/_NAME$/i, ''));
  };
  return rest.flatMap((at) => {
    const id = ids[at] ?? '';
    if (isName(at) || id === '') return [];
    const namesAt = rest.find((index) => isName(index) && ids[index]?.replace(/_NAME$/i, '') === id);
    const name = (headers[at] ?? '').slice(id.length + 2);
    return [{ at, id, ...(name === '' ? {} : { name }), ...(namesAt === undefined ? {} : { namesAt }) }];
  });
}

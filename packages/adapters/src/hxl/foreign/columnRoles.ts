import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlColumn, HxlTable } from '../HxlTable.ts';
import { axisTags, placeTags } from './attributeCategories.data.ts';
import { type DateColumns, dateColumns } from './dateColumns.ts';
import { type FigureColumn, figureColumns, naming } from './figureColumns.ts';
import { has, type TakeColumn } from './TakeColumn.ts';

/** What the columns of a foreign table are for. */
export interface ColumnRoles {
  readonly figures: readonly FigureColumn[];
  /** Where the name of the indicator stands, where each row has its own. */
  readonly indicator: { readonly name?: number; readonly code?: number; readonly unit?: number };
  /** Where the money of amounts stands, where each row has its own. */
  readonly currency?: number;
  readonly dates: DateColumns;
  /** From the widest place to the narrowest: the columns that say it, the best first. */
  readonly places: readonly (readonly number[])[];
  readonly organisation: { readonly name?: number; readonly code?: number };
  readonly axes: readonly number[];
  /** Kept beside the figures, by the name under which. */
  readonly kept: ReadonlyMap<number, string>;
}

/** Attributes of what is said of an indicator beside its name: `#indicator+type+name` names a type. */
const asides = ['type', 'status', 'unit', 'url', 'desc', 'description', 'text', 'date', 'source'];

/** Finds out what each column is for, by its hashtag and attributes. */
export function columnRoles({ columns }: Pick<HxlTable, 'columns'>): ColumnRoles {
  const used = new Set<number>();
  const take: TakeColumn = (isIt) => {
    const at = columns.findIndex((column, index) => !used.has(index) && isIt(column));
    if (at === -1) return undefined;
    used.add(at);
    return at;
  };
  const figures = figureColumns(columns);
  for (const { at } of figures) used.add(at);
  const isIndicator = ({ tag }: HxlColumn) => tag === '#indicator' || tag === '#output';
  const isOwn = (column: HxlColumn) => isIndicator(column) && !asides.some((each) => has(column, each));
  const isUnit = (column: HxlColumn) => isIndicator(column) && has(column, 'unit');
  const indicator = {
    code: take((column) => isOwn(column) && (has(column, 'code') || has(column, 'id'))),
    unit:
      take((column) => isUnit(column) && !has(column, 'code')) ??
      take(isUnit) ??
      take(({ tag }) => tag === '#unit'),
    name:
      take((column) => isOwn(column) && has(column, 'name')) ??
      take((column) => isOwn(column) && ![...naming, 'value'].some((each) => has(column, each))),
  };
  const currency = take(({ tag }) => tag === '#currency');
  const dates = dateColumns(take);
  const places = placeTags.flatMap((tag) => {
    const mine = (column: HxlColumn) =>
      column.tag === tag && !['lat', 'lon', 'coord', 'bounds'].some((each) => has(column, each));
    const at =
      take((column) => mine(column) && has(column, 'name')) ??
      take((column) => mine(column) && !has(column, 'code') && !has(column, 'type') && !has(column, 'url')) ??
      take((column) => mine(column) && has(column, 'code'));
    // a row may leave the name blank and give the code; that column is kept as it is, too
    const code = columns.findIndex((column, index) => index !== at && mine(column) && has(column, 'code'));
    return at === undefined ? [] : [code === -1 ? [at] : [at, code]];
  });
  const isOrg = ({ tag }: HxlColumn) => tag === '#org';
  const organisation = {
    code: take(
      (column) => isOrg(column) && (has(column, 'code') || has(column, 'id') || has(column, 'acronym')),
    ),
    name: take(isOrg),
  };
  const axes = columns.flatMap((column, at) =>
    !used.has(at) && axisTags.has(column.tag) && !isCodeBeside(column, columns) ? [at] : [],
  );
  for (const at of axes) used.add(at);
  const names = new Set<string>();
  const kept = new Map<number, string>();
  for (const [at, column] of columns.entries()) {
    if (used.has(at)) continue;
    const header = column.header.trim();
    // no field of a dossier may have that name
    const own = header === '__proto__' ? '' : header;
    const plain = formatHxlTag(column) || own || `column ${at + 1}`;
    const name = names.has(plain) ? `${plain} ${column.header.trim()} (${at + 1})` : plain;
    names.add(name);
    kept.set(at, name);
  }
  return {
    figures,
    indicator: defined(indicator),
    ...(currency === undefined ? {} : { currency }),
    dates,
    places,
    organisation: defined(organisation),
    axes,
    kept,
  };
}

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** `#sector+code` beside `#sector+name` says the same twice. */
const isCodeBeside = (column: HxlColumn, columns: readonly HxlColumn[]): boolean =>
  column.attributes.includes('code') &&
  columns.some(({ tag, attributes }) => tag === column.tag && !attributes.includes('code'));

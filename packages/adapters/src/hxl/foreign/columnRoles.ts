import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlColumn, HxlTable } from '../HxlTable.ts';
import { languageOfAttribute } from '../own/cellCodec.ts';
import { attributeCategories, axisTags, peopleTags, placeTags } from './attributeCategories.data.ts';

/** A column of figures. */
export interface FigureColumn {
  readonly at: number;
  readonly column: HxlColumn;
  /** The attributes that tell what is measured, without those that tell of whom, or how it is written. */
  readonly own: readonly string[];
  /** Codes of categories by dimension. */
  readonly categories: ReadonlyMap<string, string>;
  /** Figures are percentages: 50 for a half. */
  readonly isPercent: boolean;
}

/** What the columns of a foreign table are for. */
export interface ColumnRoles {
  readonly figures: readonly FigureColumn[];
  /** Where the name of the indicator stands, where each row has its own. */
  readonly indicator: { readonly name?: number; readonly code?: number; readonly unit?: number };
  readonly dates: { readonly start?: number; readonly end?: number; readonly whole?: number };
  /** From the widest place to the narrowest. */
  readonly places: readonly number[];
  readonly organisation: { readonly name?: number; readonly code?: number };
  readonly axes: readonly number[];
  /** Kept beside the figures, by the name under which. */
  readonly kept: ReadonlyMap<number, string>;
}

/** Attributes that say how a figure is written, or that it is one. */
const silent = new Set(['num', 'value', 'total', 'all', 'people', 'ind', 'pct', 'percent', 'percentage']);
const percents = ['pct', 'percent', 'percentage'];
/** Attributes of columns that name, describe or point, and hold no figure. */
const naming = [
  'name',
  'code',
  'id',
  'unit',
  'type',
  'text',
  'desc',
  'description',
  'label',
  'url',
  'date',
  'status',
];

/** Finds out what each column is for, by its hashtag and attributes. */
export function columnRoles({ columns }: Pick<HxlTable, 'columns'>): ColumnRoles {
  const used = new Set<number>();
  const take = (isIt: (column: HxlColumn) => boolean): number | undefined => {
    const at = columns.findIndex((column, index) => !used.has(index) && isIt(column));
    if (at === -1) return undefined;
    used.add(at);
    return at;
  };
  const has = (column: HxlColumn, attribute: string) => column.attributes.includes(attribute);
  const figures = columns.flatMap((column, at) => (isFigure(column, columns) ? [figureOf(column, at)] : []));
  for (const { at } of figures) used.add(at);
  const isIndicator = ({ tag }: HxlColumn) => tag === '#indicator' || tag === '#output';
  const indicator = {
    code: take((column) => isIndicator(column) && (has(column, 'code') || has(column, 'id'))),
    unit: take((column) => isIndicator(column) && has(column, 'unit')) ?? take(({ tag }) => tag === '#unit'),
    name:
      take((column) => isIndicator(column) && has(column, 'name')) ??
      take((column) => isIndicator(column) && !naming.some((each) => has(column, each))),
  };
  const isDate = ({ tag }: HxlColumn) => tag === '#date' || tag === '#period';
  const dates = {
    start: take((column) => isDate(column) && has(column, 'start')),
    end: take((column) => isDate(column) && has(column, 'end')),
    whole: take(({ tag }) => tag === '#period') ?? take(isDate),
  };
  const places = placeTags.flatMap((tag) => {
    const mine = (column: HxlColumn) =>
      column.tag === tag && !['lat', 'lon', 'coord', 'bounds'].some((each) => has(column, each));
    const at =
      take((column) => mine(column) && has(column, 'name')) ??
      take((column) => mine(column) && !has(column, 'code') && !has(column, 'type') && !has(column, 'url')) ??
      take((column) => mine(column) && has(column, 'code'));
    return at === undefined ? [] : [at];
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
    dates: defined(dates),
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

function isFigure({ tag, attributes }: HxlColumn, columns: readonly HxlColumn[]): boolean {
  if (naming.some((each) => attributes.includes(each))) return false;
  if (peopleTags.has(tag) || tag === '#value' || tag === '#capacity') return true;
  if (tag !== '#indicator' && tag !== '#output')
    return tag !== '' && attributes.includes('num') && tag !== '#meta';
  if (attributes.some((each) => ['num', 'value', ...percents].includes(each))) return true;
  // a bare #indicator holds names where another column holds the values
  return !columns.some(
    (other) =>
      other.tag === tag &&
      other.attributes.some((each) => ['num', 'value', 'name', ...percents].includes(each)),
  );
}

function figureOf(column: HxlColumn, at: number): FigureColumn {
  const categories = new Map<string, string>();
  const own: string[] = [];
  for (const attribute of column.attributes) {
    const category = attributeCategories.get(attribute);
    const isAge = /^age(?:_\w+)?$/.test(attribute) && attribute !== 'age';
    const dimension = category?.dimension ?? (isAge ? 'age' : undefined);
    if (dimension !== undefined && !categories.has(dimension)) categories.set(dimension, attribute);
    else if (dimension !== undefined || (!silent.has(attribute) && !isLanguage(attribute)))
      own.push(attribute);
  }
  const isPercent = column.attributes.some((each) => percents.includes(each));
  return { at, column, own, categories, isPercent };
}

/** Languages as attributes, in the form of today and in that of before. */
export const isLanguage = (attribute: string): boolean =>
  languageOfAttribute(attribute) !== undefined ||
  ['ar', 'de', 'en', 'es', 'fr', 'nl', 'pt', 'ru', 'zh'].includes(attribute);

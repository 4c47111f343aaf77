import { currencyOf } from '@jalon/core';
import type { HxlColumn } from '../HxlTable.ts';
import { languageOfAttribute } from '../own/cellCodec.ts';
import { ageBand } from './ageBand.ts';
import { attributeCategories, peopleTags } from './attributeCategories.data.ts';
import { has } from './TakeColumn.ts';

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
  /** The money that the hashtag names: `USD` for `#value+usd`. */
  readonly currency?: string;
}

/** Attributes that say how a figure is written, or that it is one. */
const silent = new Set(['num', 'value', 'total', 'all', 'people', 'ind', 'pct', 'percent', 'percentage']);
const percents = ['pct', 'percent', 'percentage'];
/** Attributes of columns that name, describe or point, and hold no figure. */
export const naming = [
  ...['name', 'code', 'id', 'unit', 'type', 'text', 'desc', 'description', 'label', 'url', 'date', 'status'],
];

/** The columns of figures; of two that say the same, the one that is tagged as a number. */
export function figureColumns(columns: readonly HxlColumn[]): readonly FigureColumn[] {
  const alike = new Map<string, FigureColumn[]>();
  for (const [at, column] of columns.entries()) {
    if (!isFigure(column, columns)) continue;
    const figure = figureOf(column, at);
    const { own, categories, isPercent, currency } = figure;
    const key = JSON.stringify([column.tag, own, [...categories], isPercent, currency]);
    alike.set(key, [...(alike.get(key) ?? []), figure]);
  }
  return [...alike.values()].flatMap(distinct).sort((one, other) => one.at - other.at);
}

/** A number beside its wording is one figure; other columns of one hashtag are told apart by their headers. */
function distinct(alike: readonly FigureColumn[]): readonly FigureColumn[] {
  const numbers = alike.filter(({ column }) => has(column, 'num'));
  const [first, ...others] = numbers.length > 0 ? numbers : alike;
  if (!first) return [];
  const apart = others.map((figure) => ({
    ...figure,
    own: [...figure.own, figure.column.header.trim() || `column ${figure.at + 1}`],
  }));
  return [first, ...apart];
}

/** Hashtags that never hold what is measured, even as numbers. */
const around = new Set(['#meta', '#date', '#period', '#geo', '#contact']);

function isFigure({ tag, attributes }: HxlColumn, columns: readonly HxlColumn[]): boolean {
  if (naming.some((each) => attributes.includes(each))) return false;
  if (peopleTags.has(tag) || tag === '#value' || tag === '#capacity') return true;
  if (tag !== '#indicator' && tag !== '#output')
    return tag !== '' && attributes.includes('num') && !around.has(tag);
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
  let currency: string | undefined;
  const band = column.attributes.find((attribute) => ageBand(attribute) !== undefined);
  for (const attribute of column.attributes) {
    const isAge = /^age(?:_\w+|\d\w*)$/.test(attribute);
    const dimension = attributeCategories.get(attribute)?.dimension ?? (isAge ? 'age' : undefined);
    // adolescents from 12 to 17 are those from 12 to 17
    if (dimension === 'age' && band !== undefined && attribute !== band) continue;
    const money = column.tag === '#value' ? currencyOf(attribute.toUpperCase()) : undefined;
    if (dimension !== undefined && !categories.has(dimension)) categories.set(dimension, attribute);
    else if (silent.has(attribute) || isLanguage(attribute)) continue;
    else if (money !== undefined && currency === undefined) currency = money;
    else own.push(attribute);
  }
  const isPercent = column.attributes.some((each) => percents.includes(each));
  return { at, column, own, categories, isPercent, ...(currency === undefined ? {} : { currency }) };
}

/** Languages as attributes, in the form of today and in that of before. */
export const isLanguage = (attribute: string): boolean =>
  languageOfAttribute(attribute) !== undefined ||
  ['ar', 'de', 'en', 'es', 'fr', 'nl', 'pt', 'ru', 'zh'].includes(attribute);

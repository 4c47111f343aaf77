import { currencyOf, type Indicator, type LocalizedText } from '@jalon/core';
import { modelUnit } from '../../spreadsheet/import/modelUnit.ts';
import { figureTags, peopleTags } from './attributeCategories.data.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { FigureColumn } from './figureColumns.ts';

/** The indicator that a figure belongs to, before it has an id. */
export interface FigureSubject extends Pick<Indicator, 'name' | 'unit' | 'code' | 'countOf'> {
  /** What tells it from others. */
  readonly key: string;
  /** What its id is made from. */
  readonly stem: string;
}

/** What a figure measures: by the names in its row, else by its hashtag. */
export function foreignIndicator(
  { figures, indicator, currency }: ColumnRoles,
  figure: FigureColumn,
  cells: readonly string[],
): FigureSubject | undefined {
  const { column, own, isPercent } = figure;
  const text = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const [name, code, written] = [text(indicator.name), text(indicator.code), text(indicator.unit)];
  const isLong = column.tag === '#indicator' || column.tag === '#output';
  const hasNames = indicator.name !== undefined || indicator.code !== undefined;
  const percent = isPercent ? ['pct'] : [];
  if (isLong && hasNames) {
    if (name === '' && code === '') return undefined;
    const isOneOfMany = figures.some(
      (each) => each.column.tag === column.tag && kindOf(each) !== kindOf(figure),
    );
    const key = [code || name, ...(isOneOfMany ? [...own, ...percent] : [])].join('+');
    const unit = isPercent ? 'ratio' : written === '' ? '1' : modelUnit(written);
    return {
      key: `row ${key}`,
      stem: key,
      name: `${name || code}${isOneOfMany ? inBrackets(own) : ''}`,
      unit,
      ...(code === '' ? {} : { code }),
    };
  }
  const isMoney = column.tag === '#value' && !isPercent;
  const told = isMoney && figure.currency === undefined ? text(currency) : '';
  const money = figure.currency ?? (told === '' ? undefined : (currencyOf(told) ?? told));
  const key = [column.tag.slice(1), ...own, ...(money === undefined ? [] : [money]), ...percent].join('-');
  const isPeople = peopleTags.has(column.tag);
  const isHouseholds = own.some((each) => ['hh', 'households', 'families'].includes(each));
  const unit = isPercent
    ? 'ratio'
    : isPeople
      ? isHouseholds
        ? 'households'
        : 'people'
      : (money ?? (written === '' ? '1' : modelUnit(written)));
  return {
    key: `column ${key}`,
    stem: key,
    name: nameOf(figures, figure, told),
    unit,
    ...(isPeople && isHouseholds ? { countOf: 'households' as const } : {}),
  };
}

/** What tells the indicators of one hashtag apart. */
const kindOf = ({ own, isPercent, currency }: FigureColumn): string =>
  JSON.stringify([own, isPercent, currency]);

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);

/** The header names the indicator where it is the only column of it; else the words of the hashtag. */
function nameOf(figures: readonly FigureColumn[], figure: FigureColumn, money: string): LocalizedText {
  const { column, own, currency } = figure;
  const siblings = figures.filter(
    (each) => each.column.tag === column.tag && kindOf(each) === kindOf(figure),
  );
  const header = column.header.trim();
  const told = money === '' ? [] : [money];
  if (siblings.length === 1 && header !== '') return `${header}${inBrackets(told)}`;
  const words = peopleTags.get(column.tag) ?? figureTags.get(column.tag);
  const suffix = inBrackets([...own, ...(currency === undefined ? told : [currency])]);
  return words ? { fr: `${words.fr}${suffix}`, en: `${words.en}${suffix}` } : `${column.tag}${suffix}`;
}

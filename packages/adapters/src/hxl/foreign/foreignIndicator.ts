import type { Indicator, LocalizedText } from '@jalon/core';
import { modelUnit } from '../../spreadsheet/import/modelUnit.ts';

import { figureTags, peopleTags } from './attributeCategories.data.ts';
import type { ColumnRoles, FigureColumn } from './columnRoles.ts';

/** The indicator that a figure belongs to, before it has an id. */
export interface FigureSubject extends Pick<Indicator, 'name' | 'unit' | 'code' | 'countOf'> {
  /** What tells it from others. */
  readonly key: string;
  /** What its id is made from. */
  readonly stem: string;
}

/** What a figure measures: by the names in its row, else by its hashtag. */
export function foreignIndicator(
  { figures, indicator }: ColumnRoles,
  { column, own, isPercent }: FigureColumn,
  cells: readonly string[],
): FigureSubject | undefined {
  const text = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const [name, code, written] = [text(indicator.name), text(indicator.code), text(indicator.unit)];
  const isLong = column.tag === '#indicator' || column.tag === '#output';
  const hasNames = indicator.name !== undefined || indicator.code !== undefined;
  if (isLong && hasNames) {
    if (name === '' && code === '') return undefined;
    const many =
      figures.filter((each) => each.column.tag === column.tag && each.own.join() !== own.join()).length > 0;
    const key = [code || name, ...(many ? own : [])].join('+');
    const unit = isPercent ? 'ratio' : written === '' ? '1' : modelUnit(written);
    return { key: `row ${key}`, stem: key, name: name || code, unit, ...(code === '' ? {} : { code }) };
  }
  const key = [column.tag.slice(1), ...own].join('-');
  const isPeople = peopleTags.has(column.tag);
  const isHouseholds = own.some((each) => ['hh', 'households', 'families'].includes(each));
  const unit = isPercent
    ? 'ratio'
    : isPeople
      ? isHouseholds
        ? 'households'
        : 'people'
      : written === ''
        ? '1'
        : modelUnit(written);
  return {
    key: `column ${key}`,
    stem: key,
    name: nameOf(figures, { column, own }),
    unit,
    ...(isPeople && isHouseholds ? { countOf: 'households' as const } : {}),
  };
}

/** The header names the indicator where it is the only column of it; else the words of the hashtag. */
function nameOf(
  figures: readonly FigureColumn[],
  { column, own }: Pick<FigureColumn, 'column' | 'own'>,
): LocalizedText {
  const siblings = figures.filter((each) => each.column.tag === column.tag && each.own.join() === own.join());
  const header = column.header.trim();
  if (siblings.length === 1 && header !== '') return header;
  const words = peopleTags.get(column.tag) ?? figureTags.get(column.tag);
  const suffix = own.length === 0 ? '' : ` (${own.join(', ')})`;
  return words ? { fr: `${words.fr}${suffix}`, en: `${words.en}${suffix}` } : `${column.tag}${suffix}`;
}

import type { Json } from '@jalon/core';
import type { ReadingValue } from '../../Reading.ts';
import { ownColumns } from '../ownColumns.ts';
import type { RowSource } from '../RowSource.ts';

/**
 * What a row says in the given columns, for entities of which the model has no field: the code of a choice, a number, a
 * day, yes or no, a list, else the words.
 * @returns by field, with the sheet's own columns under `columns`
 */
export function factsBeside(
  source: RowSource,
  fields: readonly string[],
): { readonly [field: string]: Json | undefined } {
  const { values, text } = source.row;
  const facts = fields.flatMap((field): [string, Json][] => {
    const own = values.filter((value) => value.field === field);
    const read = own.map(factOf).filter((fact) => fact !== undefined);
    const words = Object.hasOwn(text, field) ? text[field]?.trim() : undefined;
    const [only] = read;
    if (read.length > 1) return [[field, read]];
    const fact = only ?? words;
    return fact === undefined || fact === '' ? [] : [[field, fact]];
  });
  return { ...Object.fromEntries(facts), columns: ownColumns(source) };
}

function factOf({
  value,
  code,
  answer,
  items,
  period,
  at,
  state,
  written,
  unit,
}: ReadingValue): Json | undefined {
  if (state !== undefined) return undefined;
  if (code !== undefined) return code;
  if (value !== undefined) return unit === undefined || unit === '' ? value : (written ?? `${value} ${unit}`);
  // a cross in a column of a month stands for the month
  if (answer !== undefined) return period ? (answer ? (period.label ?? period.start) : undefined) : answer;
  if (items !== undefined) return items.length > 0 ? items : undefined;
  if (at !== undefined) return at;
  return period ? (period.start === period.end ? period.start : `${period.start}/${period.end}`) : written;
}

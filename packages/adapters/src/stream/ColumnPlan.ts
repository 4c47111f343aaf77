import { JalonError } from '@jalon/core';
import type { ObservationColumn, ObservationField } from './ObservationColumn.ts';

/** Where each field stands in a row, from 0; -1 where no column holds it. */
export type ColumnPlan = { readonly [F in Exclude<ObservationField, 'category'>]: number } & {
  readonly categories: readonly { readonly index: number; readonly dimension: string }[];
};

/**
 * The columns of a mapping as places in a row.
 * @throws JalonError `invalid-argument` where a column has no letters, a category no dimension, or the mapping no
 * indicator or no value
 */
export function columnPlanOf(columns: readonly ObservationColumn[]): ColumnPlan {
  const place = (field: ObservationField): number => {
    const found = columns.find((column) => column.field === field);
    return found ? indexOf(found.column) : -1;
  };
  for (const field of ['indicator', 'value'] as const) {
    if (place(field) === -1)
      throw new JalonError('invalid-argument', `the mapping has no column for the ${field}`, { columns });
  }
  return {
    indicator: place('indicator'),
    period: place('period'),
    start: place('start'),
    end: place('end'),
    value: place('value'),
    unit: place('unit'),
    numerator: place('numerator'),
    denominator: place('denominator'),
    n: place('n'),
    organisation: place('organisation'),
    place: place('place'),
    comment: place('comment'),
    categories: columns
      .filter(({ field }) => field === 'category')
      .map(({ column, dimension }) => {
        if (!dimension)
          throw new JalonError('invalid-argument', `the category in column ${column} has no dimension`);
        return { index: indexOf(column), dimension };
      }),
  };
}

/** The columns, of so many, that hold nothing that is asked for. */
export function unreadColumns({ categories, ...fields }: ColumnPlan, width: number): readonly boolean[] {
  const read = new Set([...Object.values(fields), ...categories.map(({ index }) => index)]);
  return Array.from({ length: width }, (_, index) => !read.has(index));
}

function indexOf(column: string): number {
  if (!/^[A-Z]{1,3}$/.test(column))
    throw new JalonError('invalid-argument', `"${column}" is no column, letters such as "A" were expected`);
  let index = 0;
  for (const letter of column) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

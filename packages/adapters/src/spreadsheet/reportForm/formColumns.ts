import type { FormField, FormSection } from '@jalon/report-schema';

/** Column of the keys, of the numbers, the first of the answers in tables. */
export const [keyColumn, rowNumberColumn, firstColumn] = [0, 1, 2] as const;

/** Of the rows of keys, in points: no program shows what stands in a row so low, and not all hide one of height 0. */
export const keyRowHeight = 1;

/** Where the words and the answers of single fields stand, across the columns of the tables. */
export interface FormColumns {
  /** In characters, of all columns. */
  readonly widths: readonly number[];
  readonly lastLabel: number;
  readonly firstValue: number;
  readonly lastValue: number;
  readonly last: number;
}

/** Room that the words of a field and its answer want, in characters. */
const [labelRoom, valueRoom] = [34, 66];

/** The columns of a sheet: as many and as wide as its tables and its fields want. */
export function formColumns({ items }: FormSection): FormColumns {
  const tables = items.flatMap(({ groups }) =>
    groups.map(({ columns, fixed }) => [...(fixed ? [34] : []), ...columns.map(widthOf)]),
  );
  const widths = [2, 6];
  for (const table of tables)
    for (const [n, width] of table.entries())
      widths[n + firstColumn] = Math.max(widths[n + firstColumn] ?? 0, width);
  for (let n = firstColumn; n < firstColumn + 4; n += 1) widths[n] ??= 26;
  let total = widths.slice(rowNumberColumn).reduce((sum, width) => sum + width, 0);
  while (total < labelRoom + valueRoom + 12) {
    widths.push(20);
    total += 20;
  }
  const upTo = (from: number, room: number) => {
    let [at, taken] = [from, widths[from] ?? 0];
    while (taken < room && at < widths.length - 1) {
      at += 1;
      taken += widths[at] ?? 0;
    }
    return at;
  };
  const lastLabel = upTo(rowNumberColumn, labelRoom);
  const firstValue = lastLabel + 1;
  const lastValue = upTo(firstValue, valueRoom);
  if (lastValue === widths.length - 1) widths.push(20);
  return { widths, lastLabel, firstValue, lastValue, last: widths.length - 1 };
}

function widthOf({ id, input, title }: FormField): number {
  if (id === 'code') return 9;
  if (id === 'unit') return 14;
  const least = Math.min(18, Math.ceil(title.length / 2) + 3);
  switch (input.kind) {
    case 'text':
      return input.long ? 38 : Math.max(30, least);
    case 'choice':
      return Math.max(18, least);
    case 'row':
      return 15;
    default:
      return Math.max(13, least);
  }
}

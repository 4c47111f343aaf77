import { JalonError } from '@jalon/core';
import type { CodedColumn, ObservationColumns } from './ObservationColumns.ts';

/** @throws JalonError `invalid-argument` where columns differ in length, or a code is not in its dictionary */
export function checkColumns(columns: ObservationColumns): void {
  const { length, states, values, numerators, denominators, counts, ids } = columns;
  for (const column of [states, values, numerators, denominators, counts, ids]) {
    if (column && column.length !== length) refuse(`Columns of ${length} rows were expected`, column.length);
  }
  for (const [{ codes, dictionary }, lowest] of codedColumns(columns)) {
    if (codes.length !== length) refuse(`Columns of ${length} rows were expected`, codes.length);
    let [least, most] = [lowest, lowest];
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number;
      if (code > most) most = code;
      else if (code < least) least = code;
    }
    if (length > 0 && (least < lowest || most >= dictionary.length)) {
      refuse(`Codes from ${lowest} to ${dictionary.length - 1} were expected`, least < lowest ? least : most);
    }
  }
}

/** Columns of codes with the lowest code in each: every row has an indicator and a period. */
const codedColumns = (
  columns: ObservationColumns,
): readonly (readonly [column: CodedColumn<unknown>, lowest: number])[] => [
  [columns.indicator, 0],
  [columns.period, 0],
  [columns.place, -1],
  [columns.organisation, -1],
  ...columns.categories.map((column) => [column, -1] as const),
];

function refuse(expected: string, found: number): never {
  throw new JalonError('invalid-argument', `${expected}, found ${found}.`, { found });
}

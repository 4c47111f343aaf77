import type { Issue } from '@jalon/core';
import type { Workbook } from '../../workbook/Workbook.ts';
import { formIssue } from '../formIssue.ts';

/** Says of each sheet how many formulas have no stored result: their cells are read as empty. */
export function sayUncached({ sheets }: Workbook, file: string | undefined): readonly Issue[] {
  return sheets.flatMap(({ name, rows }) => {
    const found: (readonly [number, number])[] = [];
    for (const [row, cells] of rows.entries())
      cells?.forEach((cell, column) => {
        if (cell?.type === 'uncached') found.push([row + 1, column]);
      });
    const [first] = found;
    if (!first) return [];
    const [row, column] = first;
    return [
      formIssue(
        'xlsform/formula-without-result',
        'warning',
        { sheet: name, count: found.length },
        { file, sheet: name, row, column },
      ),
    ];
  });
}

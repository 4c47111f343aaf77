import type { Issue } from '@jalon/core';
import { columnLetters } from '../workbook/cellAddress.ts';
import type { ColumnPlan } from './ColumnPlan.ts';
import type { Remark } from './Remark.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** Makes the placing of remarks: on the cell of what they are about, with the row that their words name. */
export function remarkPlacer(
  plan: ColumnPlan,
  { file, sheet }: Pick<StreamObservationsOptions, 'file' | 'sheet'>,
): (remarks: readonly Remark[], row: number) => readonly Issue[] {
  const letters = (index: number): string | undefined => (index === -1 ? undefined : columnLetters(index));
  const columnOf = (code: string): string | undefined => {
    if (code.startsWith('time/') || code.endsWith('-period'))
      return letters(plan.period === -1 ? plan.start : plan.period);
    if (code === 'observations/more-cells') return undefined;
    if (code === 'observations/no-indicator' || code === 'observations/unknown-id')
      return letters(plan.indicator);
    return letters(plan.value);
  };
  const ofSheet = typeof sheet === 'string' ? { sheet } : {};
  return (remarks, row) => {
    if (remarks.length === 0) return none;
    return remarks.map(({ code, severity, params }) => {
      const column = columnOf(code);
      const cell = column === undefined ? {} : { cell: `${column}${row}` };
      return {
        code,
        severity,
        params: code.startsWith('observations/') ? { row, ...params } : params,
        at: { in: 'sheet', ...(file === undefined ? {} : { file }), ...ofSheet, ...cell, row },
      };
    });
  };
}

const none: readonly Issue[] = [];

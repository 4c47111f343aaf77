import type { SayIssue } from '../sheet/IssueSink.ts';
import type { RowKind } from './classifyRows.ts';

/** Rows that a person may have wanted to count are said to be left out; headings and notes speak for themselves. */
export function sayWhySkipped(kind: RowKind, row: number, text: string, say: SayIssue): void {
  if (kind === 'hidden') say('sheet/hidden-row', 'warning', { row: row + 1 }, { text });
  if (kind === 'struck') say('sheet/struck-row', 'hint', { row: row + 1 }, { text });
  if (kind === 'no-name') say('sheet/row-without-name', 'warning', { row: row + 1 }, { text });
}

import type { Period } from '@jalon/core';
import type { ReadingRow } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';

/** The period that a row of a long table says: in one cell, or in the cells for the year and the part of it. */
export function rowPeriod(row: ReadingRow, context: ReadingContext, { say }: IssueSink): Period | undefined {
  const text = row.text['period'];
  if (text === undefined) return row.period;
  const parts = text.split('\n');
  for (const order of [parts, parts.toReversed()]) {
    const period = context.period(order.join(' ')).value;
    if (period) return period;
  }
  const cell = row.cells?.['period'];
  say('sheet/unreadable-period', 'warning', cell === undefined ? { row: row.row } : { cell }, {
    text: parts.join(' '),
  });
  return undefined;
}

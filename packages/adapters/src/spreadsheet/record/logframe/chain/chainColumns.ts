import { resultLevels } from '@jalon/core';
import type { Column } from '../../../header/recogniseColumns.ts';
import type { TableSheet } from '../../../row/TableSheet.ts';
import type { SayIssue } from '../../../sheet/IssueSink.ts';
import { recordSheet } from '../../recordSheet.ts';
import { levelReadings } from '../levelReadings.ts';
import { logframeKind } from '../logframeKind.ts';
import { aspectOf } from './aspectOf.ts';
import type { ChainColumn } from './ChainColumn.ts';
import { levelOfField } from './levelField.ts';

/**
 * The levels of a chain from the highest down. What stands beside statements goes with the level that its header names,
 * else with the column on its left; where only the last level has any, that is said.
 */
export function chainColumns({ grid, box, context }: TableSheet, say: SayIssue): readonly ChainColumn[] {
  const shown = box.columns.filter(({ hidden }) => !hidden);
  const statements = shown.filter(({ field }) => levelOfField(field) !== undefined);
  const beside = new Map<Column, Column[]>();
  const assumed: { readonly column: Column; readonly own: Column }[] = [];
  for (const column of shown) {
    if (column.field === 'unknown' || statements.includes(column)) continue;
    const named = aspectOf(column.header, context)?.level;
    const levels = named === undefined ? [] : levelReadings(named);
    const own =
      statements.find(({ field }) => levels.some((level) => levelOfField(field) === level)) ??
      statements.findLast(({ index }) => index < column.index);
    if (!own) continue;
    beside.set(own, [...(beside.get(own) ?? []), column]);
    if (named === undefined) assumed.push({ column, own });
  }
  // where each level has its own, what stands on its right is clearly its own too
  for (const { column, own } of assumed) {
    if (assumed.some((one) => one.own !== statements.at(-1))) break;
    const cell = grid.address(box.header.top, column.index);
    const params = { column: grid.columnName(column.index), header: column.header, level: own.header };
    say('sheet/aspect-level-assumed', 'hint', { cell }, params);
  }
  const found = statements.flatMap((column): readonly ChainColumn[] => {
    const level = levelOfField(column.field);
    const columns = [{ ...column, field: 'statement' }, ...(beside.get(column) ?? [])];
    const table = recordSheet(logframeKind, grid, { ...box, columns }, context);
    return level && table ? [{ column, level, table }] : [];
  });
  const rank = ({ level }: ChainColumn) => resultLevels.indexOf(level);
  const [first, last] = [found[0], found.at(-1)];
  // two columns of one level (« court terme | moyen terme ») go the way of the others
  return first && last && rank(first) > rank(last) ? found : found.toReversed();
}

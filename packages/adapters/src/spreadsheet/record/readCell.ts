import { parseAge } from '@jalon/core';
import type { Column } from '../header/recogniseColumns.ts';
import type { ReadingValue } from '../Reading.ts';
import { answerOf } from '../row/answerOf.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import { codeOf } from './codeOf.ts';
import type { RecordKind } from './RecordKind.ts';
import { readDate } from './readDate.ts';
import { splitItems } from './splitItems.ts';

/**
 * What a cell of a record says beyond its words: the day, the code of a choice, yes or no, the things that it lists.
 * @param found its text, where it has one
 * @returns `undefined` where the column holds nothing but words
 */
export function readCell(
  kind: RecordKind,
  table: TableSheet,
  row: number,
  column: Column,
  found: { readonly text: string; readonly cell: string } | undefined,
  sink: IssueSink,
): ReadingValue | undefined {
  const content = kind.fields[column.field] ?? 'text';
  if (content === 'text' || content === 'figure' || content === 'percent') return undefined;
  const { grid, context } = table;
  const cell = found?.cell ?? grid.address(row, column.index);
  const base = { field: column.field, cell };
  if (!found) return content === 'list' ? undefined : { ...base, state: 'empty' };
  const { text } = found;
  const written = { written: text };
  const gap = context.quantity(text).value?.state;
  switch (content) {
    case 'day':
    case 'stamp':
      return {
        ...base,
        ...readDate(grid.cell(row, column.index), text, cell, content, context, sink),
        ...written,
      };
    case 'choice': {
      const code = codeOf(text, kind.choices?.[column.field] ?? {}, context);
      if (code !== undefined) return { ...base, code, ...written };
      if (gap !== undefined && gap !== 'unreadable') return { ...base, state: gap, ...written };
      sink.say('sheet/unknown-choice', 'hint', { cell }, { text, header: column.header });
      return { ...base, ...written };
    }
    case 'answer': {
      const answer = answerOf(text, context);
      if (answer !== undefined) return { ...base, answer, ...written };
      sink.say('sheet/unreadable-cell', 'warning', { cell }, { text });
      return { ...base, state: gap ?? 'unreadable', ...written };
    }
    case 'age': {
      const { value, issues } = parseAge(text);
      if (value === undefined && gap !== undefined && gap !== 'unreadable')
        return { ...base, state: gap, ...written };
      sink.pass(issues, { cell });
      return value === undefined
        ? { ...base, state: 'unreadable', ...written }
        : { ...base, value, unit: 'month', ...written };
    }
    case 'list':
      return {
        ...base,
        items: splitItems(text),
        ...(column.period ? { period: column.period } : {}),
        ...written,
      };
  }
}

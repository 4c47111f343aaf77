import { parseAge } from '@jalon/core';
import type { Column } from '../header/recogniseColumns.ts';
import type { MeasuredField, ReadingValue } from '../Reading.ts';
import { answerOf } from '../row/answerOf.ts';
import { readMeasure } from '../row/readMeasure.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import { codeOf } from './codeOf.ts';
import { monthsOfBand } from './monthsOfBand.ts';
import { presenceOf } from './people/presenceOf.ts';
import type { RecordKind } from './RecordKind.ts';
import { readAgeBand } from './readAgeBand.ts';
import { readDate } from './readDate.ts';
import { readDegree } from './readDegree.ts';
import { splitItems } from './splitItems.ts';
import { splitLines } from './splitLines.ts';

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
  const source = grid.cell(row, column.index);
  if (
    source?.type === 'error' ||
    source?.type === 'uncached' ||
    (content === 'degree' && source?.type === 'number')
  )
    return readMeasure(
      source,
      { field: column.field as MeasuredField, address: cell, isYesNo: false },
      context,
      sink.say,
      sink.pass,
    );
  if (!found && content === 'mark') return undefined;
  if (!found && content === 'presence')
    return { ...base, ...(column.period ? { period: column.period } : {}), state: 'empty' };
  if (!found) return content === 'list' || content === 'lines' ? undefined : { ...base, state: 'empty' };
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
    case 'presence': {
      const answer = presenceOf(text, context);
      const dated = column.period ? { period: column.period } : {};
      if (answer !== undefined) return { ...base, ...dated, answer, ...written };
      if (gap !== undefined && gap !== 'unreadable') return { ...base, ...dated, state: gap, ...written };
      sink.say('sheet/unreadable-cell', 'warning', { cell }, { text });
      return { ...base, ...dated, state: 'unreadable', ...written };
    }
    case 'age': {
      const band = readAgeBand(text);
      if (band) return { ...base, ...monthsOfBand(band, text, cell, sink), ...written };
      const { value, issues } = parseAge(text);
      if (value === undefined && gap !== undefined && gap !== 'unreadable')
        return { ...base, state: gap, ...written };
      sink.pass(issues, { cell });
      return value === undefined
        ? { ...base, state: 'unreadable', ...written }
        : { ...base, value, unit: 'month', ...written };
    }
    case 'degree': {
      const degree = readDegree(text, kind.choices?.[column.field] ?? {}, context);
      if (degree) return { ...base, ...degree, ...written };
      if (gap !== undefined && gap !== 'unreadable') return { ...base, state: gap, ...written };
      sink.say('sheet/unknown-choice', 'hint', { cell }, { text, header: column.header });
      return { ...base, ...written };
    }
    case 'mark':
      // whatever stands in a calendar marks the time that it stands under
      return { ...base, ...(column.period ? { period: column.period } : {}), answer: true, ...written };
    case 'list':
    case 'lines':
      return {
        ...base,
        items: content === 'lines' ? splitLines(text) : splitItems(text),
        ...(column.period ? { period: column.period } : {}),
        ...written,
      };
  }
}

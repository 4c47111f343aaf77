import type { Quantity } from '@jalon/core';
import type { Cell } from '../../../workbook/Workbook.ts';
import type { ReadingValue } from '../../Reading.ts';
import { answerOf } from '../../row/answerOf.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { readDate } from '../readDate.ts';
import { answerKey } from './answerKey.ts';
import { wordsOf } from './fitScale.ts';
import { gapOfAnswer } from './gapOfAnswer.ts';
import { isTicked } from './isTicked.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import { starsIn } from './starsIn.ts';

/**
 * What one person answered to one question: a figure or a level, yes or no, the choices, or why there is none.
 * @returns `undefined` where the answer is words and nothing more
 */
export function readAnswer(
  question: SurveyQuestion,
  table: TableSheet,
  row: number,
  sink: IssueSink,
): ReadingValue | undefined {
  const { grid, context } = table;
  const { columns, field, reads, options } = question;
  const [column] = columns;
  if (!column) return undefined;
  if (options) return readTicks(question, options, table, row);
  const cell = grid.cell(row, column.index);
  const text = grid.text(row, column.index);
  const spot = { cell: grid.address(row, column.index) };
  const base = { field, ...spot };
  if (text === '') {
    return reads.sort === 'text'
      ? undefined
      : { ...base, ...(reads.sort === 'items' ? { items: [] } : {}), state: 'empty' };
  }
  const written = { written: text };
  if (cell?.type === 'error' || cell?.type === 'uncached')
    return { ...base, ...brokenCell(cell, spot, sink), ...written };
  const gap = gapOfAnswer(text, context);
  if (gap !== undefined) {
    sink.pass(context.quantity(text).value?.state === gap ? context.quantity(text).issues : [], spot);
    return { ...base, state: gap, ...written };
  }
  switch (reads.sort) {
    case 'text':
      return undefined;
    case 'items':
      return { ...base, items: partsOf(text, reads.separator), ...written };
    case 'answer': {
      const answer = answerOf(text, context);
      return answer === undefined ? unread(base, text, sink) : { ...base, answer, ...written };
    }
    case 'day':
      return { ...base, ...readDate(cell, text, spot.cell, 'day', context, sink), ...written };
    case 'scale': {
      const level = wordsOf(reads.scale).get(answerKey(text));
      if (level !== undefined) return { ...base, value: level, ...written };
      sink.say('sheet/answer-off-scale', 'warning', spot, {
        text,
        scale: reads.scale.id,
        header: question.header,
      });
      return { ...base, state: 'off-scale', ...written };
    }
    case 'numbered': {
      const digits = /^\s*\(?(\d{1,3}(?:[.,]\d+)?)/.exec(text)?.[1];
      return digits === undefined
        ? unread(base, text, sink)
        : { ...base, value: Number(digits.replace(',', '.')), ...written };
    }
    case 'figure':
      return { ...base, ...figureOf(text, cell, reads.bounds, question, table, spot, sink), ...written };
  }
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function unread(base: Pick<ReadingValue, 'field' | 'cell'>, text: string, { say }: IssueSink): ReadingValue {
  say('sheet/unreadable-cell', 'warning', { cell: base.cell }, { text });
  return { ...base, state: 'unreadable', written: text };
}

function brokenCell(
  cell: Cell,
  spot: { readonly cell: string },
  { say }: IssueSink,
): Pick<ReadingValue, 'state'> {
  if (cell.type === 'error') say('sheet/error-cell', 'warning', spot, { text: cell.value });
  else say('sheet/formula-without-value', 'warning', spot, { formula: cell.formula ?? '' });
  return { state: cell.type === 'error' ? 'error' : 'unreadable' };
}

/** The options ticked by one person; a person who ticked nothing and was shown nothing has no answer. */
function readTicks(
  { field, columns }: SurveyQuestion,
  options: readonly string[],
  { grid, context }: TableSheet,
  row: number,
): ReadingValue {
  const cells = columns.map(({ index }) => grid.text(row, index));
  const [first, last] = [columns[0]?.index ?? 0, columns.at(-1)?.index ?? 0];
  const cell = `${grid.address(row, first)}:${grid.address(row, last)}`;
  const items = options.filter((_, at) => isTicked(cells[at] ?? '', context));
  return cells.every((text) => text === '') ? { field, cell, items, state: 'empty' } : { field, cell, items };
}

function figureOf(
  text: string,
  cell: Cell | undefined,
  bounds: readonly [number, number] | undefined,
  { header }: SurveyQuestion,
  { context }: TableSheet,
  spot: { readonly cell: string },
  { say, pass }: IssueSink,
): Partial<ReadingValue> {
  if (cell?.type === 'date' || cell?.type === 'time') {
    say('sheet/date-for-number', 'warning', spot, { text });
    return { state: 'unreadable' };
  }
  const stars = starsIn(text);
  const { value: read, issues } = context.quantity(text);
  const { value = stars ?? (cell?.type === 'number' ? cell.value : undefined), ratio } = read ?? {};
  const figure = value ?? ratio?.[0];
  if (stars === undefined)
    pass(
      issues.filter(({ code }) => code !== 'quantity/unreadable' && code !== 'quantity/remark'),
      spot,
    );
  if (figure === undefined) return figureless(read, text, spot, say);
  const [low, high] = bounds ?? [Number.NEGATIVE_INFINITY, ratio?.[1] ?? Number.POSITIVE_INFINITY];
  const isOtherScale = ratio !== undefined && bounds !== undefined && ratio[1] !== high;
  if (figure < low || figure > high || isOtherScale) {
    say('sheet/answer-off-scale', 'warning', spot, {
      text,
      scale: Number.isFinite(low) ? `${low}–${high}` : `0–${high}`,
      header,
    });
    return { state: 'off-scale' };
  }
  const unit = read?.unit === undefined ? {} : { unit: read.unit };
  return {
    value: figure,
    ...unit,
    ...(ratio ? { ratio } : {}),
    ...(read?.approximate ? { approx: true } : {}),
  };
}

/** A range or a bound holds no single figure. */
function figureless(
  read: Quantity | undefined,
  text: string,
  spot: { readonly cell: string },
  say: IssueSink['say'],
): Partial<ReadingValue> {
  const { below, min, max } = read ?? {};
  if ([below, min, max].every((part) => part === undefined)) {
    say('sheet/unreadable-cell', 'warning', spot, { text });
    return { state: 'unreadable' };
  }
  return {
    ...(below === undefined ? {} : { below }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

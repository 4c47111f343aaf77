import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingValue } from '../Reading.ts';
import { readDate } from '../record/readDate.ts';
import { gapOfAnswer } from '../record/survey/gapOfAnswer.ts';
import { answerOf } from '../row/answerOf.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { codesIn } from './codesIn.ts';
import type { FormColumn } from './FormKeys.ts';

/** A cell of a form, with what its column asks. */
export interface FormCell {
  readonly grid: Grid;
  readonly row: number;
  readonly index: number;
  readonly column: FormColumn;
}

/**
 * What one person typed as the answer to one question, by the kind of answer that the instrument asks for.
 * @returns `undefined` for the words of an open question, which are text and nothing else
 */
export function readFormAnswer(
  { grid, row, index, column }: FormCell,
  context: ReadingContext,
  sink: IssueSink,
): ReadingValue | undefined {
  const { field, kind = 'text', options, heading } = column;
  const cell = grid.cell(row, index);
  const text = grid.text(row, index);
  const spot = { cell: grid.address(row, index) };
  const base = { field, ...spot };
  const isOpen = options.length === 0 && !['yes-no', 'number', 'date'].includes(kind);
  if (cell?.type === 'error' || cell?.type === 'uncached') return { ...base, ...broken(cell, spot, sink) };
  if (isOpen) return undefined;
  if (text === '') return { ...base, state: 'empty' };
  const written = { written: text };
  if (options.length > 0 && kind === 'multiple-choice') {
    const { codes, others } = codesIn(text, options);
    for (const other of others)
      sink.say('sheet/answer-off-scale', 'warning', spot, {
        text: other,
        scale: wordsOf(column),
        header: heading,
      });
    return { ...base, items: [...codes, ...others], ...written };
  }
  const option = options.find(({ label }) => label === text) ?? sameWords(text, options);
  if (option) return { ...base, code: option.code, ...written };
  if (kind === 'yes-no') {
    const answer = answerOf(text, context);
    if (answer !== undefined) return { ...base, answer, ...written };
  }
  if (kind === 'number' && cell?.type === 'number') return { ...base, value: cell.value, ...written };
  if (kind === 'date' && cell?.type === 'date')
    return { ...base, ...readDate(cell, text, spot.cell, 'day', context, sink), ...written };
  const state = gapOfAnswer(text, context);
  if (state !== undefined) return { ...base, state, ...written };
  if (kind === 'date')
    return { ...base, ...readDate(cell, text, spot.cell, 'day', context, sink), ...written };
  if (options.length > 0) {
    sink.say('sheet/answer-off-scale', 'warning', spot, { text, scale: wordsOf(column), header: heading });
    return { ...base, state: 'off-scale', ...written };
  }
  const { value, min, max, below } = kind === 'number' ? (context.quantity(text).value ?? {}) : {};
  const figure = { ...(value === undefined ? {} : { value }), ...bounds(min, max, below) };
  if (Object.keys(figure).length > 0) return { ...base, ...figure, ...written };
  sink.say('sheet/unreadable-cell', 'warning', spot, { text });
  return { ...base, state: 'unreadable', ...written };
}

const bounds = (min?: number, max?: number, below?: number) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(below === undefined ? {} : { below }),
});

const sameWords = (text: string, options: FormColumn['options']) => {
  const found = options.filter(({ label }) => wordKey(label) === wordKey(text));
  return found.length === 1 ? found[0] : undefined;
};

const wordsOf = ({ options }: FormColumn): string => options.map(({ label }) => label).join(' / ');

function broken(
  cell: { readonly type: 'error' | 'uncached'; readonly value?: unknown; readonly formula?: string },
  spot: { readonly cell: string },
  { say }: IssueSink,
): Pick<ReadingValue, 'state'> {
  if (cell.type === 'error') say('sheet/error-cell', 'warning', spot, { text: String(cell.value) });
  else say('sheet/formula-without-value', 'warning', spot, { formula: cell.formula ?? '' });
  return { state: cell.type === 'error' ? 'error' : 'unreadable' };
}

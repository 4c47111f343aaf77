import { codeOf } from '../record/codeOf.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { expectationKinds } from './expectationKinds.data.ts';
import type { FormAnswer } from './FormAnswer.ts';
import type { FormLine } from './FormLine.ts';
import { formFields } from './formFields.ts';
import type { FormPair } from './formPairs.ts';
import type { FormPhrases } from './formPhrases.ts';

/** What a form is understood by. */
export interface FormWords {
  readonly phrases: FormPhrases;
  readonly context: ReadingContext;
  /** Whether the cell of a label is merged down to a row, from 0. */
  covers(answer: FormAnswer, row: number): boolean;
}

/** A label whose answer may go on in the rows below it. */
export interface OpenAnswer {
  answer: FormAnswer;
  /** Its answer started beside it; else it stands below. */
  readonly beside: boolean;
  /** Not a label of its own: the heading of a part whose answers follow without one. */
  readonly implied: boolean;
}

/** What a row looks like: labels that are known, or one that is not. */
interface RowLook {
  readonly pairs: readonly FormPair[];
  readonly isLabel?: boolean;
}

/** Whether a row goes on with an answer. */
export function takesRow(
  { answer, beside, implied }: OpenAnswer,
  line: FormLine,
  { context, covers }: FormWords,
  { pairs, isLabel = false }: RowLook,
): boolean {
  const [first] = line.cells;
  if (!first) return false;
  const content = formFields.get(answer.field)?.content;
  const [pair] = pairs;
  const isInside = beside && line.cells.every(({ column }) => column > answer.at.column);
  if (pair) {
    // words in the column of answers that only start like a label
    if (isInside && !line.parted && pair.label.fit === 'leading' && !pair.label.asks) return true;
    // « Communication » is an option here, whatever it asks for elsewhere
    const isBare = pair.label.rest === undefined && !pair.label.asks;
    return content === 'choices' && isBare && codeOf(first.text, expectationKinds, context) !== undefined;
  }
  if (content === 'person' || content === 'signature') return false;
  if (covers(answer, line.row)) return true;
  if (beside) {
    return isInside && (!line.parted || content === 'choices') && !isLabel;
  }
  const isList = content === 'results' || content === 'choices' || content === 'score';
  const isOption = content === 'choices' && codeOf(first.text, expectationKinds, context) !== undefined;
  return implied || !isLabel || isOption || (isList && !/[:?]\s*$/.test(first.text));
}

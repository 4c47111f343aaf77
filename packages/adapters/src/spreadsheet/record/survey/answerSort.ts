import { answerOf } from '../../row/answerOf.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { gapOfAnswer } from './gapOfAnswer.ts';
import type { QuestionHeader } from './questionHeader.ts';
import type { AnswerSort } from './SurveyQuestion.ts';
import { separatorOf } from './separatorOf.ts';
import { starsIn } from './starsIn.ts';

/** A cell of a column of answers, and whether the program holds a day in it. */
export interface GivenAnswer {
  readonly text: string;
  readonly isDay: boolean;
}

/** Share of the answers that decide for the column. */
const most = 0.8;

/**
 * How the answers of a column that is on no scale of words are read: by the whole column and by its header, never cell
 * by cell.
 */
export function answerSort(
  given: readonly GivenAnswer[],
  header: QuestionHeader,
  context: ReadingContext,
): AnswerSort {
  const answers = given.filter(({ text }) => gapOfAnswer(text, context) === undefined);
  const texts = answers.map(({ text }) => text);
  const isMost = (test: (text: string) => boolean) =>
    texts.length > 0 && texts.filter(test).length >= texts.length * most;
  if (header.isMultiple) return { sort: 'items', separator: separatorOf(texts) ?? /[;|\n]/ };
  const bounds = header.scale ? { bounds: header.scale } : {};
  if (texts.length === 0) return header.scale ? { sort: 'figure', ...bounds } : { sort: 'text' };
  if (answers.filter(({ isDay }) => isDay).length >= answers.length * most) return { sort: 'day' };
  const said = texts.filter((text) => answerOf(text, context) !== undefined).length;
  if (said >= texts.length * most) return { sort: 'answer', isAll: said === texts.length };
  if (isMost((text) => starsIn(text) !== undefined)) return { sort: 'figure', ...bounds };
  if (isMost((text) => isFigure(text, context))) return { sort: 'figure', ...bounds };
  if (header.scale && isMost((text) => /^\s*\d{1,3}(?:[.,]\d+)?(?:\s|$|[-–=.:)/])/.test(text)))
    return { sort: 'numbered' };
  if (isNumbered(texts)) return { sort: 'numbered' };
  if (isMost((text) => /\d{4}|\d[/.-]\d/.test(text) && context.day(text).value !== undefined))
    return { sort: 'day' };
  const separator = separatorOf(texts);
  return separator ? { sort: 'items', separator } : { sort: 'text' };
}

function isFigure(text: string, context: ReadingContext): boolean {
  const { value, ratio, below, min, max } = context.quantity(text).value ?? {};
  return [value, ratio, below].some((part) => part !== undefined) || (min !== undefined && max === undefined);
}

/** Figures of which only the ends bear words: « 1 - Pas du tout », « 2 », « 3 », « 4 - Tout à fait ». */
function isNumbered(texts: readonly string[]): boolean {
  const worded = texts.filter((text) => /^\s*\d{1,2}\s*[-–=.:)(]\s*\p{L}/u.test(text));
  const bare = texts.filter((text) => /^\s*\d{1,2}\s*$/.test(text));
  return worded.length > 0 && bare.length > 0 && worded.length + bare.length >= texts.length * most;
}

import type { Column } from '../../header/recogniseColumns.ts';
import type { AnswerScale } from './AnswerScale.ts';

/**
 * How the answers of a column are read. `scale`: words on a scale; `numbered`: figures that bear words (« 4 - D’accord »);
 * `figure`: figures, in bounds where the header gives them; `answer`: yes or no; `items`: several choices in a cell;
 * `day`; `text`: as written.
 */
export type AnswerSort =
  | { readonly sort: 'scale'; readonly scale: AnswerScale; readonly other?: AnswerScale }
  | { readonly sort: 'numbered' }
  | { readonly sort: 'figure'; readonly bounds?: readonly [number, number] }
  | { readonly sort: 'answer'; readonly isAll: boolean }
  | { readonly sort: 'items'; readonly separator: RegExp }
  | { readonly sort: 'day' }
  | { readonly sort: 'text' };

/** One question: a column, or several that each stand for one option to tick. */
export interface SurveyQuestion {
  readonly field: string;
  readonly header: string;
  readonly columns: readonly Column[];
  /** The options, where each has a column of its own. */
  readonly options?: readonly string[];
  readonly reads: AnswerSort;
}

import type { AnswerOption } from '@jalon/core';

/** One question of a survey, as a computation reads it. */
export interface SurveyQuestion {
  /** Key of its answers in each response. */
  readonly id: string;
  /**
   * The answers of its scale, in order; without them the answers are numbers. Options with the tone `outside` (“don't know”)
   * have no level.
   */
  readonly options?: readonly Pick<AnswerOption, 'code' | 'tone'>[];
  /** A high answer means the opposite of what it means elsewhere in the instrument. */
  readonly reversed?: boolean;
}

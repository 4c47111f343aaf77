import { type ReadAnswer, readAnswer } from './readAnswer.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import { scaleLevels } from './scaleLevels.ts';

/** One answer as it was read, with the response that it stands in. */
export interface AnswerRead<Response> {
  readonly answer: ReadAnswer;
  readonly response: Response;
}

/** The answers to one question in one round, each person once: the first response that has one. */
export function readAnswers<Response extends SurveyResponse>(
  question: SurveyQuestion,
  responses: readonly Response[],
  wave?: string,
): readonly AnswerRead<Response>[] {
  const levels = scaleLevels(question);
  const people = new Map<unknown, AnswerRead<Response>>();
  for (const response of responses) {
    if (wave !== undefined && response.wave !== wave) continue;
    const key = response.person ?? response;
    const earlier = people.get(key);
    if (earlier === undefined || earlier.answer === 'missing')
      people.set(key, { answer: readAnswer(response, question, levels), response });
  }
  return [...people.values()];
}

import { type ReadAnswer, readAnswer } from '../answers/readAnswer.ts';
import type { SurveyQuestion } from '../answers/SurveyQuestion.ts';
import type { SurveyResponse } from '../answers/SurveyResponse.ts';
import { scaleLevels } from '../answers/scaleLevels.ts';

/** The answers of one round to one question, each person once. */
export interface RoundAnswers {
  /** By person. */
  readonly byPerson: ReadonlyMap<string, ReadAnswer>;
  /** Answers that no pseudonym ties to anybody. */
  readonly anonymous: readonly ReadAnswer[];
  /** People whose several answers contradict each other. */
  readonly contradictory: number;
  readonly byProxy: number;
  readonly assisted: number;
}

/**
 * Reads the answers of one round. Somebody who answered twice counts once; where the two answers differ, neither is used.
 */
export function matchAnswers(
  question: SurveyQuestion,
  responses: readonly SurveyResponse[],
  wave: string,
): RoundAnswers {
  const levels = scaleLevels(question);
  const byPerson = new Map<string, ReadAnswer>();
  const contradictory = new Set<string>();
  const helped = { proxy: new Set<unknown>(), assisted: new Set<unknown>() };
  const anonymous: ReadAnswer[] = [];
  for (const response of responses) {
    if (response.wave !== wave) continue;
    const { person, answeredBy } = response;
    const answer = readAnswer(response, question, levels);
    if (answeredBy === 'proxy' || answeredBy === 'assisted') helped[answeredBy].add(person ?? response);
    if (person === undefined) {
      anonymous.push(answer);
      continue;
    }
    const earlier = byPerson.get(person);
    if (earlier === undefined || earlier === 'missing') byPerson.set(person, answer);
    else if (answer !== 'missing' && answer !== earlier) contradictory.add(person);
  }
  for (const person of contradictory) byPerson.set(person, 'unreadable');
  return {
    byPerson,
    anonymous,
    contradictory: contradictory.size,
    byProxy: helped.proxy.size,
    assisted: helped.assisted.size,
  };
}

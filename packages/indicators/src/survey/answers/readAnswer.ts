import type { Json } from '@jalon/core';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import type { ScaleLevels } from './scaleLevels.ts';

/** What an answer is: a level or a number, an answer outside the scale, none, or one that cannot be read. */
export type ReadAnswer = number | 'outside' | 'missing' | 'unreadable';

const outside: ReadonlySet<Json> = /* @__PURE__ */ new Set(['dont-know', 'refused', 'not-applicable']);

/** Reads the answer to one question, by the levels of its scale, else as a number. */
export function readAnswer(
  { answers }: Pick<SurveyResponse, 'answers'>,
  question: SurveyQuestion,
  levels: ScaleLevels,
): ReadAnswer {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (answer === undefined || answer === null || answer === '') return 'missing';
  if (outside.has(answer)) return 'outside';
  if (!question.options) return Number.isFinite(answer) ? (answer as number) : 'unreadable';
  const code = String(answer);
  if (typeof answer === 'object' || !levels.has(code)) return 'unreadable';
  return levels.get(code) ?? 'outside';
}

import type { GapState } from '@jalon/core';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { answerGapWords } from './answerGapWords.data.ts';
import { answerKey } from './answerKey.ts';

const states: ReadonlyMap<string, GapState> = new Map(
  Object.entries(answerGapWords).flatMap(([state, words]) =>
    Object.values(words)
      .flat()
      .map((word) => [answerKey(word), state as GapState] as const),
  ),
);

/** Why an answer is none, in the words of a form: does not know, does not say, is not concerned. */
export function gapOfAnswer(text: string, context: ReadingContext): GapState | undefined {
  const own = states.get(answerKey(text));
  if (own !== undefined) return own;
  const { state } = context.quantity(text).value ?? {};
  return state === 'unreadable' ? undefined : state;
}

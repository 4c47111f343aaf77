import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** Yes or no, in the words of the lexicon. */
export function answerOf(text: string, context: ReadingContext): boolean | undefined {
  const key = wordKey(text);
  if (context.lexicon.answers.yes.includes(key)) return true;
  return context.lexicon.answers.no.includes(key) ? false : undefined;
}

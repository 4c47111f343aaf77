import { foldWords } from '../lexicon/foldWords.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { ReadingValue } from '../Reading.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { FormAnswer } from './FormAnswer.ts';
import { formPhrases } from './formPhrases.ts';

/** Whether an objective was agreed with the patron beforehand, where its label or its answer says so. */
export function agreedBeforehand(
  { label, at, cells }: FormAnswer,
  context: ReadingContext,
): ReadingValue | undefined {
  const phrases = formPhrases(context.lexicon).byField.get('co-defined') ?? [];
  for (const { text, cell } of [{ text: label.whole, cell: at.cell }, ...cells]) {
    const folded = foldWords(text).replace(/\s+/g, ' ');
    const phrase = phrases.find((each) => wordPlace(folded, each) !== -1);
    if (phrase === undefined) continue;
    const before = folded.slice(0, wordPlace(folded, phrase));
    const answer = !/(?:\bnon|\bpas|\bnot|\bno|\bniet|\bsans)\s*$/u.test(before);
    return { field: 'co-defined', cell, answer, written: text.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

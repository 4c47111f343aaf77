import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';
import { peopleWords } from './peopleWords.data.ts';
import { wordsOf } from './wordsOf.ts';

/** Whether a text names persons, a group, an organisation or a place where people live. */
export const namesSomeone = (text: string, lang: Lang): boolean =>
  wordsOf(foldStatement(text)).some((word) => peopleWords[lang].test(word));

import type { Cell } from '../../workbook/Workbook.ts';
import type { LexiconIndex, Phrases } from '../lexicon/indexLexicon.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** Yes or no, in the words of the lexicon. */
export function answerOf(text: string, { lexicon }: ReadingContext): boolean | undefined {
  return answersOf(lexicon).get(wordKey(text));
}

/** Yes or no, of a cell; a number is neither where no word of the lexicon is one. */
export function answerOfCell(cell: Cell, { lexicon }: ReadingContext): boolean | undefined {
  if (cell.type === 'boolean') return cell.value;
  const answers = answersOf(lexicon);
  return cell.type === 'number' && !answers.holdsDigits ? undefined : answers.get(wordKey(cell.shown));
}

interface Answers {
  readonly holdsDigits: boolean;
  get(key: string): boolean | undefined;
}

const known = new WeakMap<LexiconIndex['answers'], Answers>();

function answersOf({ answers }: LexiconIndex): Answers {
  const before = known.get(answers);
  if (before) return before;
  const of = (phrases: Phrases, answer: boolean) => phrases.map((phrase) => [phrase, answer] as const);
  // a word for both means yes
  const words = new Map([...of(answers.no, false), ...of(answers.yes, true)]);
  const found = {
    holdsDigits: [...words.keys()].some((word) => /\d/.test(word)),
    get: (key: string) => words.get(key),
  };
  known.set(answers, found);
  return found;
}

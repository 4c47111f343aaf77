import { foldWords } from '../../lexicon/foldWords.ts';
import { answerOf } from '../../row/answerOf.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';

const unticked: ReadonlySet<string> = new Set(['0', '☐', 'not selected', 'unchecked', 'non coche', 'false']);

/** Whether a cell under an option says that it was chosen; what is not a no is a tick. */
export const isTicked = (text: string, context: ReadingContext): boolean =>
  text !== '' && answerOf(text, context) !== false && !unticked.has(foldWords(text));

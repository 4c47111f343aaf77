import { foldText } from '../../text/foldText.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';

/** The wording by which statements, actors and indicators are told apart. */
export const wordsKey = (text: LocalizedText): string => foldText(textIn(text, 'fr'));

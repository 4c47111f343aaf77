import type { LocalizedText, Words } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';

/** Several texts as one list, for a sentence that names them all. */
export const joinTexts = (texts: readonly LocalizedText[]): Words => ({
  fr: texts.map((text) => textIn(text, 'fr')).join(', '),
  en: texts.map((text) => textIn(text, 'en')).join(', '),
});

import type { LanguageTag } from '../text/LanguageTag.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { textIn } from '../text/textIn.ts';

/**
 * The unit of an indicator as people read it: its words in the language where it has some, else its code.
 * @example
 * ```ts
 * import { unitIn } from '@jalon/core';
 * unitIn({ unit: 'days', unitLabel: { fr: 'jours', en: 'days' } }, 'fr'); // => 'jours'
 * unitIn({ unit: 'EUR' }, 'fr'); // => 'EUR'
 * ```
 */
export const unitIn = (
  { unit = '', unitLabel }: { readonly unit?: string; readonly unitLabel?: LocalizedText },
  lang: LanguageTag,
): string => (unitLabel === undefined ? unit : textIn(unitLabel, lang));

import type { Language } from '../text/LanguageTag.ts';
import { monthNames } from './monthNames.data.ts';

/** The name of a month, 1 to 12. */
export const monthName = (month: number, lang: Language, length: 'long' | 'short' = 'long'): string =>
  monthNames[lang][length].split(' ')[month - 1] ?? '';

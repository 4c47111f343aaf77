import type { Severity, Words } from '@jalon/core';
import type { Style } from './paint.ts';

/** How each severity is marked: a word, a sign and a colour, so that none of them has to say it alone. */
export const severityMarks: Readonly<
  Record<Severity, { readonly word: Words; readonly sign: string; readonly style: Style }>
> = {
  error: { word: { fr: 'erreur', en: 'error' }, sign: '✗', style: 'red' },
  warning: { word: { fr: 'attention', en: 'warning' }, sign: '!', style: 'yellow' },
  hint: { word: { fr: 'question', en: 'question' }, sign: '·', style: 'cyan' },
};

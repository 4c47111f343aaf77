import type { Language } from '../text/LanguageTag.ts';
import { textIn } from '../text/textIn.ts';
import { formatClockSpan } from '../time/formatClockSpan.ts';
import type { AgendaLine } from './AgendaLine.ts';

/**
 * The agenda of a day as people write it, one line each; {@link parseAgenda} reads it back.
 * @throws JalonError `invalid-argument` where a time is not `HH:MM`
 * @example
 * ```ts
 * import { formatAgenda } from '@jalon/core/portfolio';
 * const agenda = [{ start: '09:30', end: '10:00', text: { fr: 'Accueil', en: 'Welcome' } }];
 * formatAgenda(agenda, 'fr'); // => '9 h 30 – 10 h : Accueil'
 * formatAgenda(agenda, 'en'); // => '9:30–10:00: Welcome'
 * ```
 */
export const formatAgenda = (agenda: readonly AgendaLine[], lang: Language): string =>
  agenda
    .map((line) => {
      const text = textIn(line.text, lang).replace(/\s+/g, ' ').trim();
      return `${formatClockSpan(line, lang)}${lang === 'fr' ? ' :' : ':'} ${text}`;
    })
    .join('\n');

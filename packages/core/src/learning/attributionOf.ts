import type { Organisation } from '../programme/Organisation.ts';
import type { Lang, Words } from '../text/LocalizedText.ts';
import { textIn } from '../text/textIn.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Verbatim } from './Verbatim.ts';

const anonymous: Words = { fr: 'témoignage anonyme', en: 'anonymous' };

/** What {@link attributionOf} needs to know. */
export interface AttributionOptions {
  readonly lang: Lang;
  /** Organisations of the dossier, to name the one that was agreed. */
  readonly organisations?: readonly Organisation[];
  /** The day of printing; a consent withdrawn by then is none. Without it any withdrawal counts. */
  readonly asOf?: IsoDay;
}

/**
 * The attribution that may stand under a quote: as much as consent allows, never more, whatever else is recorded.
 * @returns the attribution, or `undefined` where the quote may not be printed at all
 * @example
 * ```ts
 * import { attributionOf } from '@jalon/core';
 * const quote = { id: 'v1', text: 'I dare to ask.', author: 'A. B.', role: 'a mother', codings: [] };
 * attributionOf({ ...quote, consent: 'role' }, { lang: 'en' }); // => 'a mother'
 * attributionOf({ ...quote, consent: 'anonymous' }, { lang: 'en' }); // => 'anonymous'
 * attributionOf({ ...quote, consent: 'none' }, { lang: 'en' }); // => undefined
 * ```
 */
export function attributionOf(
  verbatim: Pick<Verbatim, 'consent' | 'author' | 'role' | 'organisation' | 'withdrawnOn'>,
  options: AttributionOptions,
): string | undefined {
  const { lang, organisations = [], asOf } = options;
  const { consent, author, withdrawnOn } = verbatim;
  if (consent === 'none' || (withdrawnOn !== undefined && (asOf === undefined || withdrawnOn <= asOf)))
    return undefined;
  const role = verbatim.role === undefined ? undefined : textIn(verbatim.role, lang);
  const organisation = organisations.find(({ id }) => id === verbatim.organisation)?.name;
  const place = organisation === undefined ? undefined : textIn(organisation, lang);
  const parts = {
    anonymous: [],
    role: [role],
    organisation: [role, place],
    named: [author, role, place],
  }[consent].filter((part) => part !== undefined);
  return parts.join(', ') || anonymous[lang];
}

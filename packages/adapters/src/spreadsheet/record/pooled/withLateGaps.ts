import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';

/** What someone writes in the place of a figure that a partner did not hand in. */
const notHandedIn: ReadonlySet<string> = new Set(
  [
    'non rendu',
    'non remis',
    'pas rendu',
    'pas remis',
    'pas de retour',
    'non répondu',
    'pas de réponse',
    'non parvenu',
    'en attente de retour',
    'not returned',
    'no return',
    'not submitted',
    'not handed in',
    'no report',
    'nil return missing',
    'report missing',
    'no entregado',
    'no remitido',
    'sin entregar',
    'no enviado',
    'niet ingediend',
    'niet ontvangen',
    'niet aangeleverd',
    'geen rapport',
  ].map(wordKey),
);

/** A context in which « non rendu » is why there is no figure. */
export function withLateGaps(context: ReadingContext): ReadingContext {
  return {
    ...context,
    quantity: (text) =>
      // a figure is nothing that someone writes in its place
      !/\d/.test(text) && notHandedIn.has(wordKey(text))
        ? { value: { state: 'not-communicated', written: text.trim() }, issues: [] }
        : context.quantity(text),
  };
}

import type { GapState } from '@jalon/core';
import type { WordList } from '../../lexicon/Lexicon.ts';

/** What people tick instead of an answer, beside the words that go for any table. */
export const answerGapWords: { readonly [S in GapState]?: WordList } = {
  'dont-know': {
    fr: [
      'Sans opinion',
      'Sans avis',
      'Pas d’avis',
      'Aucun avis',
      'Aucune idée',
      'Je ne sais pas encore',
      'Ne sais pas',
      'Ne sait pas / non concerné',
      'NSP / NC',
      'Je ne me prononce pas',
    ],
    en: ['No opinion', 'Not sure', 'Unsure', 'Do not know', "I don't know", 'Can’t say', 'No idea', 'DK/NA'],
    es: ['NS', 'No sé', 'No lo sé', 'NS/NC', 'Sin opinión', 'No opina'],
    nl: ['Geen mening', 'Weet ik niet', 'Ik weet het niet', 'Geen idee', 'Weet niet / geen mening'],
  },
  refused: {
    fr: [
      'Je préfère ne pas répondre',
      'Ne souhaite pas répondre',
      'Je ne souhaite pas répondre',
      'Ne veut pas répondre',
      'Pas de réponse',
      'Non réponse',
      'N’a pas répondu',
    ],
    en: [
      'I prefer not to say',
      'I prefer not to answer',
      'Would rather not say',
      'Declined to answer',
      'Not answered',
      'No response',
    ],
    es: ['Prefiero no contestar', 'Prefiero no responder', 'No responde', 'NC', 'Sin respuesta'],
    nl: ['Wil ik niet zeggen', 'Zeg ik liever niet', 'Wil niet antwoorden', 'Geen antwoord'],
  },
  'not-applicable': {
    fr: [
      'Non concerné',
      'Pas concerné',
      'Je ne suis pas concerné',
      'Ne s’applique pas',
      'Sans objet',
      'Ne me concerne pas',
    ],
    en: ['Does not apply', 'Not relevant', 'Doesn’t apply to me', 'Not applicable'],
    es: ['No aplica', 'No me concierne', 'No procede'],
    nl: ['Niet van toepassing', 'Nvt', 'Geldt niet voor mij'],
  },
};

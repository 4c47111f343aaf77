import type { Messages } from '@jalon/core';

/** Words of what can be wrong with a report schema itself. */
export const schemaMessages: Messages = {
  'schema/duplicate-id': {
    fr: 'L’identifiant « {item} » est employé deux fois : les réponses se mélangeraient.',
    en: 'The id “{item}” is used twice: the answers would mix.',
  },
  'schema/duplicate-option': {
    fr: 'La rubrique « {item} » propose deux fois le même code de réponse.',
    en: 'Item “{item}” offers the same option code twice.',
  },
  'schema/empty-range': {
    fr: 'La rubrique « {item} » demande au moins {min} et au plus {max} : aucune réponse ne peut convenir.',
    en: 'Item “{item}” asks for at least {min} and at most {max}: no answer can satisfy it.',
  },
  'schema/signs-beyond-count': {
    fr: 'La rubrique « {item} » demande {least} résultats d’un même signe mais n’en accepte que {max}.',
    en: 'Item “{item}” asks for {least} results of one sign but accepts only {max}.',
  },
};

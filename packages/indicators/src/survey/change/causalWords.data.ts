import type { CausalWording, Words } from '@jalon/core';

/** What each wording says of a change: as the label of a figure, and as the opening of its sentence. */
export const causalWords: Readonly<
  Record<CausalWording, { readonly label: Words; readonly opening: Words }>
> = {
  observed: {
    label: { fr: 'évolution constatée', en: 'observed change' },
    opening: { fr: 'Évolution constatée :', en: 'Observed change:' },
  },
  reported: {
    label: { fr: 'changement rapporté par les personnes', en: 'change reported by people themselves' },
    opening: {
      fr: 'Les personnes disent que leur situation a changé :',
      en: 'People say that their situation has changed:',
    },
  },
  contribution: {
    label: { fr: 'contribution au changement', en: 'contribution to change' },
    opening: {
      fr: 'L’action a contribué à ce changement :',
      en: 'The programme contributed to this change:',
    },
  },
  attributed: {
    label: { fr: 'effet estimé', en: 'estimated effect' },
    opening: { fr: 'Effet estimé :', en: 'Estimated effect:' },
  },
};

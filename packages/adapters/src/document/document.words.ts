import type { Words } from '@jalon/core';

/** What renderers say beside the words of the document. */
export const documentWords = {
  table: { fr: 'Tableau', en: 'Table' },
  figure: { fr: 'Figure', en: 'Figure' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  figureData: { fr: 'Les données de cette figure', en: 'The data of this figure' },
  page: { fr: 'Page', en: 'Page' },
  skip: { fr: 'Aller au contenu', en: 'Skip to the content' },
  emptyTable: { fr: 'Aucune ligne.', en: 'No rows.' },
} as const satisfies Readonly<Record<string, Words>>;

import type { Messages } from '@jalon/core';

/** What the import of logical frameworks can say beside what core says of frames. */
export const frameImportMessages = {
  'import/level-missing': {
    fr: '« {row} » n’a pas été repris : rien ne dit à quel niveau du cadre logique l’énoncé se place.',
    en: '“{row}” was not taken: nothing says at which level of the logical framework the statement stands.',
  },
  'import/figures-of-several': {
    fr: 'Les chiffres à côté de « {row} » n’ont pas été repris : {count} indicateurs se partagent la cellule, rien ne dit duquel ils sont. Mettez un indicateur par ligne.',
    en: 'The figures beside “{row}” were not taken: {count} indicators share the cell, nothing says whose they are. Put one indicator in a row.',
  },
} as const satisfies Messages;

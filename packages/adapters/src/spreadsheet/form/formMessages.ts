import type { Messages } from '@jalon/core';

/** What reading a form can say. */
export const formMessages = {
  'sheet/no-mark': {
    fr: 'Aucune réponse n’est marquée dans « {text} » : un trait ou un cercle dessiné sur la feuille ne se lit pas, indiquez la réponse par une croix ou entre parenthèses.',
    en: 'No answer is marked in “{text}”: a circle drawn over the sheet cannot be read, please mark the answer with a cross or in brackets.',
  },
  'sheet/several-marks': {
    fr: 'Plusieurs réponses sont marquées dans « {text} » alors qu’une seule est attendue : aucune n’a été retenue.',
    en: 'Several answers are marked in “{text}” where one is expected: none of them was kept.',
  },
  'sheet/unreadable-period': {
    fr: '« {text} » n’a pas été compris comme une période : elle est laissée vide.',
    en: '“{text}” was not understood as a period: it is left out.',
  },
  'sheet/unknown-label': {
    fr: '« {text} » n’est aucune des rubriques connues d’un rapport : la réponse est gardée sous ces mots.',
    en: '“{text}” is none of the items known of a report: the answer is kept under these words.',
  },
  'sheet/name-not-kept': {
    fr: 'Cette cellule semble contenir le nom d’une personne qui signe : il n’a pas été gardé.',
    en: 'This cell seems to hold the name of a person who signs: it was not kept.',
  },
} as const satisfies Messages;

import type { Messages } from '@jalon/core';

/** What is said about a file that cannot be read as cells. */
export const workbookMessages = {
  'sheet/not-a-workbook': {
    fr: 'Ce fichier n’est pas un classeur lisible : on attendait un classeur Excel (.xlsx), on a trouvé {found}.',
    en: 'This file is no workbook that can be read: an Excel workbook (.xlsx) was expected, {found} was found.',
  },
  'sheet/encrypted': {
    fr: 'Ce classeur est protégé par un mot de passe : on attendait un classeur ouvert. Enregistrez-le sans mot de passe.',
    en: 'This workbook is encrypted with a password: an open one was expected. Save it without a password.',
  },
  'sheet/damaged': {
    fr: 'Ce classeur est incomplet ou abîmé : on attendait un fichier .xlsx entier. Ouvrez-le et enregistrez-le à nouveau.',
    en: 'This workbook is incomplete or damaged: a whole .xlsx file was expected. Open it and save it again.',
  },
  'sheet/too-large': {
    fr: 'Ce classeur dépasse {limit} Mo une fois décompressé : c’est plus que la limite fixée.',
    en: 'This workbook is larger than {limit} MB once unpacked: that is more than the limit set.',
  },
  'sheet/too-many-parts': {
    fr: 'Ce classeur est composé de {count} fichiers : la limite est de {limit}.',
    en: 'This workbook is made of {count} files: the limit is {limit}.',
  },
} as const satisfies Messages;

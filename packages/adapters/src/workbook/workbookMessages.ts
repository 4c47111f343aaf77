import type { Messages } from '@jalon/core';

/** What is said about a file that cannot be read as cells. */
export const workbookMessages = {
  'sheet/not-a-workbook': {
    fr: 'Ce fichier n’est pas un classeur lisible : on attendait un classeur Excel (.xlsx) ou OpenDocument (.ods), on a trouvé {found}.',
    en: 'This file is no workbook that can be read: an Excel (.xlsx) or OpenDocument (.ods) workbook was expected, {found} was found.',
  },
  'sheet/other-workbook': {
    fr: 'On attendait un classeur Excel (.xlsx) ou OpenDocument (.ods), on a trouvé {found}. Ouvrez ce fichier dans un tableur et enregistrez-le au format .xlsx ou .ods.',
    en: 'An Excel (.xlsx) or OpenDocument (.ods) workbook was expected, {found} was found. Open this file in a spreadsheet program and save it as .xlsx or .ods.',
  },
  'sheet/encrypted': {
    fr: 'Ce classeur est protégé par un mot de passe : on attendait un classeur ouvert. Enregistrez-le sans mot de passe.',
    en: 'This workbook is encrypted with a password: an open one was expected. Save it without a password.',
  },
  'sheet/damaged': {
    fr: 'Ce classeur est incomplet ou abîmé : on attendait un fichier .xlsx ou .ods entier. Ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    en: 'This workbook is incomplete or damaged: a whole .xlsx or .ods file was expected. Open it in a spreadsheet program and save it again.',
  },
  'sheet/unsafe': {
    fr: 'Ce fichier n’a pas été lu, par sécurité : il contient {found}, ce qu’aucun tableur n’écrit. Si vous en connaissez l’auteur, ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    en: 'This file was not read, to be safe: it holds {found}, which no spreadsheet program writes. If you know who made it, open it in a spreadsheet program and save it again.',
  },
  'sheet/too-large': {
    fr: 'Une fois décompressé, ce classeur ferait {size} Mo : la limite est de {limit} Mo. Supprimez-en ce qui n’est pas utile, partagez-le en plusieurs fichiers, ou relevez la limite.',
    en: 'Once unpacked, this workbook would be {size} MB: the limit is {limit} MB. Remove what is not needed, split it into several files, or raise the limit.',
  },
  'sheet/too-many-parts': {
    fr: 'Ce classeur est composé de {count} fichiers : la limite est de {limit}. Enregistrez à nouveau, dans un tableur, les seules feuilles utiles.',
    en: 'This workbook is made of {count} files: the limit is {limit}. Save only the sheets that are needed, in a spreadsheet program.',
  },
  'sheet/too-many': {
    fr: 'Ce classeur compte trop de {counted} : la limite est de {limit}. Supprimez les feuilles, lignes ou colonnes inutiles, ou partagez-le en plusieurs fichiers.',
    en: 'This workbook has too many {counted}: the limit is {limit}. Remove sheets, rows or columns that are not needed, or split it into several files.',
  },
} as const satisfies Messages;

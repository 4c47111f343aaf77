import type { Messages } from '@jalon/core';

/** What is said about a delimited text. */
export const csvMessages = {
  'csv/not-a-text': {
    fr: 'Ce fichier n’est pas un texte : on attendait un fichier CSV ou TSV, on a trouvé {found}.',
    en: 'This file is no text: a CSV or TSV file was expected, {found} was found.',
  },
  'csv/unclosed-quote': {
    fr: 'Un guillemet ouvert à la ligne {row} n’est jamais refermé : tout ce qui suit est lu comme une seule cellule.',
    en: 'A quotation mark opened in row {row} is never closed: all that follows is read as one cell.',
  },
} as const satisfies Messages;

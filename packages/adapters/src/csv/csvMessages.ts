import type { Messages } from '@jalon/core';

/** What is said about a delimited text. */
export const csvMessages = {
  'csv/not-a-text': {
    fr: 'Ce fichier n’est pas un texte : on attendait un fichier CSV ou TSV, on a trouvé {found}.',
    en: 'This file is no text: a CSV or TSV file was expected, {found} was found.',
  },
  'csv/record-too-long': {
    fr: 'La ligne {row} ne se termine pas : plus de {limit} signes attendent sa fin, sans doute un guillemet jamais refermé. La lecture s’arrête ici.',
    en: 'Row {row} does not end: more than {limit} characters wait for its end, probably a quotation mark that is never closed. The reading stops here.',
  },
  'csv/broken-text': {
    fr: 'Des octets de la ligne {row} ne sont pas de l’UTF-8, alors que le début du fichier en est : ils sont lus comme « \ufffd ».',
    en: 'Some bytes of row {row} are no UTF-8, although the beginning of the file is: they are read as “\ufffd”.',
  },
  'csv/unclosed-quote': {
    fr: 'Un guillemet ouvert à la ligne {row} n’est jamais refermé : tout ce qui suit est lu comme une seule cellule.',
    en: 'A quotation mark opened in row {row} is never closed: all that follows is read as one cell.',
  },
} as const satisfies Messages;

import type { Messages } from '@jalon/core';

/** What is said about a mapping that does not fit. */
export const mappingMessages = {
  'sheet/mapping-unusable': {
    fr: 'Dans la correspondance, {at} : on attendait {expected}, on a trouvé {found}.',
    en: 'In the mapping, {at}: {expected} was expected, {found} was found.',
  },
  'sheet/mapping-without-sheet': {
    fr: 'La correspondance nomme la feuille « {name} », que ce fichier n’a pas (feuilles : {found}).',
    en: 'The mapping names the sheet “{name}”, which this file does not have (sheets: {found}).',
  },
  'sheet/mapping-unknown-kind': {
    fr: 'La correspondance demande un tableau du genre « {kind} », que personne ne sait lire (genres connus : {kinds}).',
    en: 'The mapping asks for a table of the kind “{kind}”, which nobody can read (kinds known: {kinds}).',
  },
  'sheet/mapping-without-column': {
    fr: 'La colonne {column} (« {header} ») de la correspondance n’a pas été retrouvée : elle n’est pas lue.',
    en: 'Column {column} (“{header}”) of the mapping was not found again: it is not read.',
  },
} as const satisfies Messages;

import type { Messages } from '@jalon/core';

/** Words of what the reading, writing and judging of tagged tables say. */
export const hxlMessages = {
  'hxl/no-hashtags': {
    fr: 'Aucune ligne de mots-dièse dans les {reach} premières lignes ; on attendait une ligne comme « #org, #adm1, #affected ».',
    en: 'No row of hashtags in the first {reach} rows; a row such as “#org, #adm1, #affected” was expected.',
  },
  'hxl/bad-hashtag': {
    fr: '« {text} » n’est pas un mot-dièse ; on attendait par exemple « #affected+f ». La colonne est gardée sans mot-dièse.',
    en: '“{text}” is no hashtag; something like “#affected+f” was expected. The column is kept without one.',
  },
  'hxl/not-json': {
    fr: 'Le JSON ne se lit pas comme une liste de lignes : {found}',
    en: 'The JSON cannot be read as a list of rows: {found}',
  },
  'hxl/more-cells': {
    fr: 'La ligne {row} a des cellules au-delà de la dernière colonne ; elles ne sont pas reprises.',
    en: 'Row {row} has cells beyond the last column; they are not taken.',
  },
  'hxl/more-hashtags': {
    fr: 'La ligne {row} porte d’autres mots-dièse que la ligne {first} ; ce qui suit est lu d’après la ligne {first}.',
    en: 'Row {row} holds other hashtags than row {first}; what follows is read by row {first}.',
  },
  'hxl/too-long': {
    fr: 'Le tableau dépasse {limit} lignes ; ce qui suit n’est pas lu.',
    en: 'The table has more than {limit} rows; what follows is not read.',
  },
  'hxl/too-large': {
    fr: 'Le fichier dépasse {limit} Mo ; il n’est pas lu.',
    en: 'The file is larger than {limit} MB; it is not read.',
  },
  'hxl/no-period': {
    fr: '{count} valeur(s) n’ont pas de date et ne sont pas reprises ; on attendait une colonne #date ou #period, ou l’option « period » (en ligne de commande : --set period=2024).',
    en: '{count} value(s) have no date and are not taken; a #date or #period column was expected, or the option “period” (on the command line: --set period=2024).',
  },
  'hxl/unreadable-period': {
    fr: '{count} valeur(s) ont une date qui ne se lit pas (« {written} ») et ne sont pas reprises ; on attendait par exemple 2024-03-31, 2024-03 ou 2024, la fin après le début.',
    en: '{count} value(s) have a date that cannot be read (“{written}”) and are not taken; something like 2024-03-31, 2024-03 or 2024 was expected, the end after the start.',
  },
  'hxl/bad-option': {
    fr: 'L’option « {option} » vaut « {written} » ; on attendait {expected}.',
    en: 'The option “{option}” is “{written}”; {expected} was expected.',
  },
  'hxl/no-figures': {
    fr: 'Aucune colonne ne porte de chiffres (#affected, #reached, #indicator+value+num…) ; les lignes ne donnent aucune observation.',
    en: 'No column holds figures (#affected, #reached, #indicator+value+num…); the rows give no observation.',
  },
  'hxl/no-indicator': {
    fr: 'La valeur « {written} » n’a pas d’indicateur ; elle n’est pas reprise.',
    en: 'The value “{written}” has no indicator; it is not taken.',
  },
  'hxl/unreadable-field': {
    fr: '« {written} » dans la colonne {column} ne se lit pas ; la cellule n’est pas reprise.',
    en: '“{written}” in the column {column} cannot be read; the cell is not taken.',
  },
  'hxl/unknown-row': {
    fr: 'La ligne est d’une sorte inconnue, « {found} » ; elle n’est pas reprise.',
    en: 'The row is of an unknown kind, “{found}”; it is not taken.',
  },
  'hxl/rule-broken': {
    fr: '« {written} » dans {tag} : on attendait {expected}. {text}',
    en: '“{written}” in {tag}: {expected} was expected. {text}',
  },
  'hxl/rule-not-judged': {
    fr: 'La règle « {rule} » pour {tag} n’est pas jugée ici.',
    en: 'The rule “{rule}” for {tag} is not judged here.',
  },
  'hxl/no-schema': {
    fr: 'Rien à quoi comparer le fichier : on attendait un schéma HXL, une liste d’objets avec #valid_tag.',
    en: 'Nothing to hold the file against: an HXL schema was expected, a list of objects with #valid_tag.',
  },
} as const satisfies Messages;

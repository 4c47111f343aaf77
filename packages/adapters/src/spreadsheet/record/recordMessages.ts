import type { Messages } from '@jalon/core';

/** What is said about the rows of lists: people, days, choices, pooled figures. */
export const recordMessages = {
  'sheet/personal-data': {
    fr: 'Les colonnes {columns} ({headers}) permettent d’identifier des personnes : elles n’ont pas leur place dans un dossier que l’on transmet.',
    en: 'Columns {columns} ({headers}) identify people: they do not belong in a dossier that is passed on.',
  },
  'sheet/person-repeated': {
    fr: 'La même personne (même nom, même date de naissance) est déjà à la ligne {first} : la ligne n’a pas été reprise.',
    en: 'The same person (same name, same date of birth) is in row {first} already: the row was left out.',
  },
  'sheet/person-differs': {
    fr: 'La même personne (même nom, même date de naissance) est déjà à la ligne {first}, avec d’autres données pour {fields} : la première ligne est gardée.',
    en: 'The same person (same name, same date of birth) is in row {first} already, with other data for {fields}: the first row is kept.',
  },
  'sheet/same-name': {
    fr: 'Le même nom est déjà à la ligne {first}, et une date de naissance manque : est-ce la même personne ?',
    en: 'The same name is in row {first} already, and a date of birth is missing: is it the same person?',
  },
  'sheet/attendances-differ': {
    fr: 'Le total déclaré est de {declared} présences ; les jours en comptent {counted}.',
    en: 'The declared total is {declared} attendances; the days make {counted}.',
  },
  'sheet/figure-repeated': {
    fr: 'Cette ligne répète la ligne {first} : elle n’a pas été reprise.',
    en: 'This row repeats row {first}: it was left out.',
  },
  'sheet/conflicting-figures': {
    fr: 'Cette ligne donne « {found} » là où la ligne {first} donne « {other} » pour la même chose : les deux sont gardées, à trancher.',
    en: 'This row gives “{found}” where row {first} gives “{other}” for the same: both are kept, please decide.',
  },
  'sheet/other-population': {
    fr: 'La ligne de « {organisation} » compte {found} alors que les autres comptent {expected} : elle n’a pas été additionnée avec elles.',
    en: 'The row of “{organisation}” counts {found} while the others count {expected}: it was not added to them.',
  },
  'sheet/unknown-choice': {
    fr: 'Dans la colonne « {header} », « {text} » n’est aucun des choix connus : le texte est gardé sans code.',
    en: 'In the column “{header}”, “{text}” is none of the choices known: the text is kept without a code.',
  },
  'sheet/serial-read-as-day': {
    fr: 'Le nombre {text} se trouve dans une colonne de dates : il a été lu comme le {day}, le jour que le tableur enregistre sous ce nombre.',
    en: 'The number {text} stands in a column of dates: it was read as {day}, the day that spreadsheet programs store under this number.',
  },
  'sheet/unreadable-day': {
    fr: '« {text} » n’a pas été compris comme une date : la date est laissée vide.',
    en: '“{text}” was not understood as a date: the date is left out.',
  },
} as const satisfies Messages;

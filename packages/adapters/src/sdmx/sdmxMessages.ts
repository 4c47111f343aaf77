import type { Messages } from '@jalon/core';

/** Words of what the reading of SDMX-CSV says. */
export const sdmxMessages = {
  'sdmx/not-sdmx': {
    fr: 'La première ligne n’est pas celle d’un SDMX-CSV ; on attendait STRUCTURE, DATAFLOW ou KEY comme premier nom de colonne.',
    en: 'The first line is not that of an SDMX-CSV; STRUCTURE, DATAFLOW or KEY was expected as the first column name.',
  },
  'sdmx/no-value-column': {
    fr: 'Aucune colonne OBS_VALUE ; on attendait les valeurs à cet endroit.',
    en: 'No column OBS_VALUE; the values were expected there.',
  },
  'sdmx/no-time-column': {
    fr: 'Aucune colonne TIME_PERIOD, et aucune dimension ne contient de périodes.',
    en: 'No column TIME_PERIOD, and no dimension holds periods.',
  },
  'sdmx/unreadable-period': {
    fr: '« {written} » n’est pas une période qui se lit ; on attendait par exemple 2014, 2014-Q1 ou 2014-01-01/P1M. La ligne n’est pas reprise.',
    en: '“{written}” is no period that can be read; something like 2014, 2014-Q1 or 2014-01-01/P1M was expected. The row is not taken.',
  },
  'sdmx/reporting-year': {
    fr: '« {written} » compte à partir d’une année qui commence le {start} ; de telles périodes ne se lisent pas ici.',
    en: '“{written}” counts from a year that starts on {start}; such periods are not read here.',
  },
  'sdmx/unreadable-value': {
    fr: '« {written} » n’est pas un nombre ; on attendait par exemple {expected}.',
    en: '“{written}” is no number; something like {expected} was expected.',
  },
  'sdmx/bad-multiplier': {
    fr: 'UNIT_MULT vaut « {written} » ; on attendait un entier, comme 3 pour des milliers. La valeur est gardée comme illisible.',
    en: 'UNIT_MULT is “{written}”; a whole number was expected, such as 3 for thousands. The value is kept as unreadable.',
  },
  'sdmx/unknown-action': {
    fr: 'ACTION vaut « {written} » ; on attendait I, A, M, R ou D. La ligne n’est pas reprise.',
    en: 'ACTION is “{written}”; I, A, M, R or D was expected. The row is not taken.',
  },
  'sdmx/deleted': {
    fr: 'Une ligne demande de supprimer ; {count} observation(s) de ce fichier sont retirées. Ce qui fut lu ailleurs reste à revoir.',
    en: 'A row asks for deletion; {count} observation(s) of this file are taken out. What was read elsewhere remains to be looked at.',
  },
  'sdmx/repeated': {
    fr: 'Les mêmes dimensions reviennent avec une autre valeur ou d’autres attributs ; la seconde ligne remplace la première.',
    en: 'The same dimensions return with another value or other attributes; the second row replaces the first.',
  },
  'sdmx/no-observation': {
    fr: 'La ligne parle d’un groupe et non d’une observation ; elle n’est pas reprise.',
    en: 'The row is about a group and not an observation; it is not taken.',
  },
  'sdmx/more-cells': {
    fr: 'La ligne a {found} cellules, l’en-tête {expected} ; elle n’est pas reprise.',
    en: 'The row has {found} cells, the header {expected}; it is not taken.',
  },
  'sdmx/fewer-cells': {
    fr: 'La ligne a {found} cellules, l’en-tête {expected} ; celle de la valeur manque, la ligne n’est pas reprise.',
    en: 'The row has {found} cells, the header {expected}; that of the value is missing, the row is not taken.',
  },
  'sdmx/attributes-deleted': {
    fr: 'Une ligne demande de supprimer {columns} et non la valeur ; l’observation est gardée telle quelle.',
    en: 'A row asks for the deletion of {columns} and not of the value; the observation is kept as it is.',
  },
  'sdmx/reserved-column': {
    fr: 'La colonne « {column} » porte un nom réservé, que nos documents ne peuvent pas contenir ; elle n’est pas reprise.',
    en: 'The column “{column}” has a reserved name, which no document of ours can hold; it is not taken.',
  },
  'sdmx/unknown-unit': {
    fr: 'L’unité de l’indicateur {indicator} n’est pas dite (UNIT_MEASURE).',
    en: 'The unit of the indicator {indicator} is not told (UNIT_MEASURE).',
  },
  'sdmx/too-long': {
    fr: 'Le fichier dépasse {limit} lignes ; ce qui suit n’est pas lu. streamSdmx lit des fichiers de toute longueur.',
    en: 'The file has more than {limit} rows; what follows is not read. streamSdmx reads files of any length.',
  },
} as const satisfies Messages;

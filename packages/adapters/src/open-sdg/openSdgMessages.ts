import type { Messages } from '@jalon/core';

/** Words of what the reading of Open SDG files says, and of what keeps a file from being written. */
export const openSdgMessages = {
  'open-sdg/no-data': {
    fr: 'Aucun fichier de données ; on attendait un CSV avec les colonnes Year et Value, comme indicator_1-1-1.csv.',
    en: 'No data file; a CSV with the columns Year and Value was expected, such as indicator_1-1-1.csv.',
  },
  'open-sdg/bad-config': {
    fr: 'La configuration ne se lit pas : {found} ; on attendait des champs YAML ou JSON comme « indicator_number: 1.1.1 ».',
    en: 'The configuration cannot be read: {found}; fields in YAML or JSON such as “indicator_number: 1.1.1” were expected.',
  },
  'open-sdg/odd-config': {
    fr: 'La configuration contient quelque chose d’inhabituel, lu au mieux : {found}',
    en: 'The configuration holds something unusual, read as well as can be: {found}',
  },
  'open-sdg/repeated-key': {
    fr: 'La configuration dit deux fois le champ « {field} » ; le dernier texte est repris.',
    en: 'The configuration has the field “{field}” twice; the last text is taken.',
  },
  'open-sdg/reserved-key': {
    fr: 'La configuration a un champ de nom interdit, {found} ; il n’est pas repris.',
    en: 'The configuration has a field of a forbidden name, {found}; it is not taken.',
  },
  'open-sdg/no-config': {
    fr: 'L’indicateur {indicator} n’a pas de configuration : son nom manque, et son unité où aucune colonne Units ne la dit.',
    en: 'The indicator {indicator} has no configuration: its name is missing, and its unit where no column Units tells it.',
  },
  'open-sdg/name-elsewhere': {
    fr: 'Le nom de l’indicateur {indicator} est la clé de traduction « {key} », dont le texte n’est pas dans les fichiers.',
    en: 'The name of the indicator {indicator} is the translation key “{key}”, whose text is not in the files.',
  },
  'open-sdg/unknown-unit': {
    fr: 'L’unité de l’indicateur {indicator} n’est dite ni dans la configuration ni dans la colonne Units.',
    en: 'The unit of the indicator {indicator} is told neither in the configuration nor in the column Units.',
  },
  'open-sdg/bad-year': {
    fr: '« {written} » n’est pas une année qui se lit ({count} ligne(s)) ; on attendait par exemple 2015. Ces lignes ne sont pas reprises.',
    en: '“{written}” is no year that can be read ({count} row(s)); something like 2015 was expected. These rows are not taken.',
  },
  'open-sdg/split-year': {
    fr: '« {written} » est une année à cheval sur deux, ou deux années ({count} ligne(s)) ; on attendait l’option « yearStartsInMonth », le mois où elle commence (en ligne de commande : --set yearStartsInMonth=4). Ces lignes ne sont pas reprises.',
    en: '“{written}” is a year across two, or two years ({count} row(s)); the option “yearStartsInMonth” was expected, the month in which it starts (on the command line: --set yearStartsInMonth=4). These rows are not taken.',
  },
  'open-sdg/bad-option': {
    fr: 'L’option « {option} » vaut « {written} » ; on attendait {expected}.',
    en: 'The option “{option}” is “{written}”; {expected} was expected.',
  },
  'open-sdg/more-data': {
    fr: 'Les données de l’indicateur {indicator} sont déjà lues dans {first} ; ce fichier n’est pas repris.',
    en: 'The data of the indicator {indicator} were read from {first} already; this file is not taken.',
  },
  'open-sdg/other-file': {
    fr: 'Ce fichier n’est ni un tableau ni une configuration ; il n’est pas lu.',
    en: 'This file is neither a table nor a configuration; it is not read.',
  },
  'open-sdg/other-table': {
    fr: 'Le fichier n’est pas repris : on attendait une ligne d’en-tête avec les colonnes Year et Value, ou les champs d’un indicateur.',
    en: 'The file is not taken: a header row with the columns Year and Value was expected, or the fields of an indicator.',
  },
  'open-sdg/more-cells': {
    fr: 'La ligne a {found} cellules, l’en-tête {expected} ; la ligne n’est pas reprise.',
    en: 'The row has {found} cells, the header {expected}; the row is not taken.',
  },
  'open-sdg/too-large': {
    fr: 'Le fichier dépasse {limit} Mo ; il n’est pas lu.',
    en: 'The file is larger than {limit} MB; it is not read.',
  },
  'open-sdg/no-baseline': {
    fr: 'Le calcul des progrès de {indicator} part de {year}, et aucune valeur d’ensemble n’existe pour cette année ni après.',
    en: 'The progress of {indicator} is counted from {year}, and there is no overall value for that year or later.',
  },
  'open-sdg/progress-of-part': {
    fr: 'Les progrès de {indicator} se comptent sur une partie seulement ({part}) ; la référence et la cible restent dans la configuration et ne sont pas celles de l’indicateur.',
    en: 'The progress of {indicator} is counted for a part only ({part}); baseline and target stay in the configuration and are not those of the indicator.',
  },
  'open-sdg/bad-setting': {
    fr: 'Le réglage {field} de {indicator} vaut « {written} » ; on attendait {expected}.',
    en: 'The setting {field} of {indicator} is “{written}”; {expected} was expected.',
  },
  'open-sdg/row-gone': {
    fr: '{count} ligne(s) que nous avions annotée(s) ne se retrouvent plus dans les données de {indicator}.',
    en: '{count} row(s) that we had noted things on are no longer in the data of {indicator}.',
  },
  'open-sdg/progress-not-set': {
    fr: 'Le calcul des progrès de {indicator} n’est pas activé : sa référence n’est pas la valeur d’ensemble d’une année des données.',
    en: 'The progress of {indicator} is not switched on: its baseline is not the overall value of a year in the data.',
  },
} as const satisfies Messages;

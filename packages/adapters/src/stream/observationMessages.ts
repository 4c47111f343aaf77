import type { Messages } from '@jalon/core';

/** What is said about the rows of a long table. */
export const observationMessages = {
  'observations/no-header': {
    fr: 'Aucune ligne d’en-tête parmi les {count} premières : on attendait au moins une colonne pour l’indicateur, la période et la valeur, on a trouvé « {found} ».',
    en: 'No header among the first {count} rows: at least a column for the indicator, the period and the value was expected, “{found}” was found.',
  },
  'observations/no-indicator': {
    fr: 'Ligne {row} : « {written} » n’est rattaché à aucun indicateur, la cellule de l’indicateur est vide.',
    en: 'Row {row}: “{written}” belongs to no indicator, the cell of the indicator is empty.',
  },
  'observations/unknown-id': {
    fr: 'Ligne {row} : la correspondance mène à l’indicateur « {id} », que le dossier ne contient pas.',
    en: 'Row {row}: the mapping leads to the indicator “{id}”, which the dossier does not hold.',
  },
  'observations/no-period': {
    fr: 'Ligne {row} : aucune période n’a été trouvée pour « {written} ».',
    en: 'Row {row}: no period was found for “{written}”.',
  },
  'observations/reversed-period': {
    fr: 'Ligne {row} : la période commence le {start:day} et finit le {end:day}, donc avant de commencer.',
    en: 'Row {row}: the period starts on {start:day} and ends on {end:day}, before it starts.',
  },
  'observations/bare-ratio': {
    fr: 'Ligne {row} : « {written} » n’a pas d’unité, or l’indicateur est un taux. On attendait un signe %, ou de savoir si ces nombres sont des pourcentages ou des fractions.',
    en: 'Row {row}: “{written}” has no unit, but the indicator is a ratio. A % sign was expected, or to know whether such numbers are percentages or fractions.',
  },
  'observations/unit-conflict': {
    fr: 'Ligne {row} : « {written} » est en {found}, alors que l’indicateur est en {unit} ; la valeur n’est pas reprise.',
    en: 'Row {row}: “{written}” is in {found}, while the indicator is in {unit}; the value is not taken.',
  },
  'observations/unit-unclear': {
    fr: 'Ligne {row} : l’unité est « {found} », celle de l’indicateur « {unit} » : est-ce la même ?',
    en: 'Row {row}: the unit is “{found}”, that of the indicator “{unit}”: is it the same?',
  },
  'observations/two-units': {
    fr: 'Ligne {row} : la cellule est en {cell}, la colonne des unités dit {column}. C’est la cellule qui compte.',
    en: 'Row {row}: the cell is in {cell}, the column of units says {column}. The cell counts.',
  },
  'observations/unreadable-count': {
    fr: 'Ligne {row} : « {written} » n’est pas un nombre ; on attendait un nombre, comme 54.',
    en: 'Row {row}: “{written}” is no number; a number was expected, such as 54.',
  },
  'observations/more-cells': {
    fr: 'Ligne {row} : {found} cellules, alors que l’en-tête en a {expected}. Une virgule ou un point-virgule sans guillemets a sans doute décalé les valeurs ; la ligne n’est pas reprise.',
    en: 'Row {row}: {found} cells, while the header has {expected}. A comma or semicolon without quotation marks has probably moved the values; the row is not taken.',
  },
} as const satisfies Messages;

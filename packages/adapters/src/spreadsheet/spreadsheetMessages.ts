import { type Messages, quantityMessages, timeMessages } from '@jalon/core';
import { csvMessages } from '../csv/csvMessages.ts';
import { workbookMessages } from '../workbook/workbookMessages.ts';
import { formMessages } from './form/formMessages.ts';
import { mappingMessages } from './mapping/mappingMessages.ts';
import { accountMessages } from './record/account/accountMessages.ts';
import { frameMessages } from './record/frameMessages.ts';
import { logframeMessages } from './record/logframe/logframeMessages.ts';
import { recordMessages } from './record/recordMessages.ts';
import { surveyMessages } from './record/survey/surveyMessages.ts';
import { reportFormMessages } from './reportForm/reportFormMessages.ts';

/** All that reading a spreadsheet can say, with what is said about its texts, numbers and periods. */
export const spreadsheetMessages = {
  ...timeMessages,
  ...quantityMessages,
  ...workbookMessages,
  ...csvMessages,
  ...accountMessages,
  ...reportFormMessages,
  ...frameMessages,
  ...logframeMessages,
  ...formMessages,
  ...mappingMessages,
  ...recordMessages,
  ...surveyMessages,
  'sheet/no-table': {
    fr: 'La feuille « {sheet} » ne contient aucun tableau reconnu : on attendait par exemple {expected} ; la ligne la plus proche, la {row}, contient : {found}.',
    en: 'Sheet “{sheet}” holds no table that is recognised: expected were for example {expected}; the nearest row, {row}, holds: {found}.',
  },
  'sheet/nothing-to-read': {
    fr: 'Ce classeur n’a aucune feuille visible qui contienne quelque chose (feuilles : {sheets}).',
    en: 'This workbook has no visible sheet that holds anything (sheets: {sheets}).',
  },
  'sheet/unreadable-cell': {
    fr: '« {text} » n’a pas été compris : la valeur est laissée vide, elle n’est pas comptée comme 0.',
    en: '“{text}” was not understood: the value is left out, it does not count as 0.',
  },
  'sheet/event-for-number': {
    fr: '« {text} » se trouve là où un nombre était attendu : la valeur est notée comme non collectée, elle n’est pas comptée comme 0.',
    en: '“{text}” stands where a number was expected: the value is noted as not collected, it does not count as 0.',
  },
  'sheet/error-cell': {
    fr: 'Cette cellule contient l’erreur {text} : la valeur est laissée vide.',
    en: 'This cell holds the error {text}: the value is left out.',
  },
  'sheet/formula-without-value': {
    fr: 'Cette cellule contient une formule dont le fichier n’a pas gardé le résultat : ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    en: 'This cell holds a formula whose result the file did not keep: open it in a spreadsheet program and save it again.',
  },
  'sheet/date-for-number': {
    fr: 'Cette cellule contient une date ({text}) là où un nombre était attendu : le tableur l’a peut-être convertie.',
    en: 'This cell holds a date ({text}) where a number was expected: the spreadsheet program may have converted it.',
  },
  'sheet/date-for-code': {
    fr: 'Cette cellule contient une date ({text}) là où un numéro d’indicateur était attendu : le tableur l’a peut-être converti.',
    en: 'This cell holds a date ({text}) where the number of an indicator was expected: the spreadsheet program may have converted it.',
  },
  'sheet/struck-cell': {
    fr: '« {text} » est barré dans la feuille et a quand même été lu : à confirmer.',
    en: '“{text}” is struck through in the sheet and was read all the same: please confirm.',
  },
  'sheet/struck-row': {
    fr: 'La ligne « {text} » est barrée : elle n’a pas été lue.',
    en: 'The row “{text}” is struck through: it was not read.',
  },
  'sheet/hidden-row': {
    fr: 'La ligne « {text} » est masquée : elle n’a pas été lue.',
    en: 'The row “{text}” is hidden: it was not read.',
  },
  'sheet/hidden-column': {
    fr: 'La colonne {column} (« {header} ») est masquée : ses chiffres n’ont pas été lus.',
    en: 'Column {column} (“{header}”) is hidden: its figures were not read.',
  },
  'sheet/unknown-column': {
    fr: 'La colonne {column} (« {header} ») n’a pas été reconnue : son contenu n’a pas été lu.',
    en: 'Column {column} (“{header}”) was not recognised: its content was not read.',
  },
  'sheet/duplicate-column': {
    fr: 'Les colonnes {first} et {column} (« {header} ») disent la même chose de la même période.',
    en: 'Columns {first} and {column} (“{header}”) say the same of the same period.',
  },
  'sheet/name-column-assumed': {
    fr: 'Aucune colonne ne s’appelle « Indicateur » : la colonne {column} (« {header} ») a été prise pour les noms.',
    en: 'No column is called “Indicator”: column {column} (“{header}”) was taken for the names.',
  },
  'sheet/actual-column-assumed': {
    fr: 'Rien ne dit si les colonnes {columns} ({headers}) sont du prévu ou du réalisé : elles ont été lues comme du réalisé.',
    en: 'Nothing says whether the columns {columns} ({headers}) are planned or actual: they were read as actual.',
  },
  'sheet/period-without-year': {
    fr: 'La colonne {column} (« {header} ») ne dit pas de quelle année il s’agit : ses valeurs restent sans période.',
    en: 'Column {column} (“{header}”) does not say which year: its values are left without a period.',
  },
  'sheet/year-assumed': {
    fr: 'Les colonnes {columns} ({headers}) ne disent pas de quelle année il s’agit : {year} a été repris du reste de la feuille.',
    en: 'The columns {columns} ({headers}) do not say which year: {year} was taken from the rest of the sheet.',
  },
  'sheet/row-without-name': {
    fr: 'Cette ligne n’a ni nom ni numéro d’indicateur : elle n’a pas été lue ({text}).',
    en: 'This row has neither a name nor a number of an indicator: it was not read ({text}).',
  },
  'sheet/footnote-not-found': {
    fr: 'Le renvoi « {mark} » ne mène à aucune note de la feuille.',
    en: 'The mark “{mark}” leads to no footnote of the sheet.',
  },
  'sheet/duplicate-code': {
    fr: 'Le numéro « {code} » est déjà celui de la ligne {first}.',
    en: 'The number “{code}” is already that of row {first}.',
  },
  'sheet/duplicate-name': {
    fr: 'L’indicateur « {name} » figure déjà à la ligne {first}.',
    en: 'The indicator “{name}” is already in row {first}.',
  },
  'sheet/two-units': {
    fr: 'La cellule est en « {cell} » alors que sa ligne est en « {row} ».',
    en: 'The cell is in “{cell}” while its row is in “{row}”.',
  },
  'sheet/percent-or-fraction': {
    fr: 'Dans une ligne en pourcentage, « {text} » est lu {text} % : s’agit-il d’une fraction (100 fois plus) ?',
    en: 'In a row of percentages, “{text}” is read as {text}%: is it a fraction (100 times more)?',
  },
  'sheet/ratio-without-percent': {
    fr: '« {text} » est un rapport, mais rien ne dit que la ligne est un pourcentage : les deux nombres sont gardés sans valeur.',
    en: '“{text}” is a ratio, but nothing says that the row is a percentage: both numbers are kept, without a value.',
  },
  'sheet/dollars-of-canada': {
    fr: 'Les montants en « $ » d’une feuille en français ont été lus en dollars canadiens (CAD).',
    en: 'The amounts in “$” of a sheet in French were read as Canadian dollars (CAD).',
  },
  'sheet/total-does-not-add-up': {
    fr: 'Le total déclaré est {declared}, la somme de ses parties est {sum}.',
    en: 'The declared total is {declared}, the sum of its parts is {sum}.',
  },
  'sheet/progress-does-not-match': {
    fr: 'Le pourcentage déclaré est {declared} % ; les chiffres de la ligne donnent {computed}.',
    en: 'The declared percentage is {declared}%; the figures of the row give {computed}.',
  },
} as const satisfies Messages;

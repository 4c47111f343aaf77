import type { Messages } from '@jalon/core';
import { workbookMessages } from '../workbook/workbookMessages.ts';

/** All that filling a template can say, with what is said about a file that cannot be opened. */
export const templateMessages = {
  ...workbookMessages,
  'template/not-a-template': {
    fr: 'Ce fichier n’est pas un modèle qui puisse être rempli : on attendait un classeur Excel (.xlsx ou .xlsm), on a trouvé {found}.',
    en: 'This file is no template that can be filled: an Excel workbook (.xlsx or .xlsm) was expected, {found} was found.',
  },
  'template/too-large': {
    fr: 'Ce modèle contient plus de cellules qu’un modèle à remplir n’en a : on attendait au plus {limit} balises dans ses feuilles.',
    en: 'This template holds more cells than a template to fill has: {limit} tags at most were expected in its sheets.',
  },
  'template/no-data': {
    fr: 'Le modèle demande « {field} », mais les données ne contiennent pas ce champ.',
    en: 'The template asks for “{field}”, but the data holds no such field.',
  },
  'template/no-place': {
    fr: 'Les données contiennent « {field} », mais aucune cellule du modèle ne le demande : cette donnée ne figure pas dans le fichier.',
    en: 'The data holds “{field}”, but no cell of the template asks for it: it does not appear in the file.',
  },
  'template/not-asked-for': {
    fr: 'Le dossier contient aussi {found} : le modèle ne le demande pas.',
    en: 'The dossier also holds {found}: the template does not ask for it.',
  },
  'template/out-of-reach': {
    fr: 'Le modèle demande « {field} » dans {found} : ce texte n’est pas rempli, il est à remplacer à la main.',
    en: 'The template asks for “{field}” in {found}: this text is not filled, it is to be replaced by hand.',
  },
  'template/long-margin': {
    fr: 'L’en-tête ou le pied de page qui demande « {field} » reste tel quel : rempli, il compterait {found} signes, on en attendait {limit} au plus.',
    en: 'The header or footer that asks for “{field}” stays as it is: filled it would have {found} characters, {limit} at most were expected.',
  },
  'template/first-row-only': {
    fr: 'La formule de cette cellule se réfère à une seule cellule des lignes de « {field} », qui sont répétées : elle ne tient compte que du premier élément.',
    en: 'The formula of this cell refers to one cell of the rows of “{field}”, which are repeated: it takes in the first item only.',
  },
  'template/unusable-value': {
    fr: '« {field} » ne tient pas dans une cellule : on attendait un texte, un nombre, une date ou un montant, on a trouvé {found}.',
    en: '“{field}” does not fit into a cell: a text, a number, a date or an amount was expected, {found} was found.',
  },
  'template/not-a-list': {
    fr: 'Le modèle répète des lignes pour « {field} » : on attendait une liste, on a trouvé une seule valeur. Ces lignes restent telles quelles.',
    en: 'The template repeats rows for “{field}”: a list was expected, a single value was found. These rows stay as they are.',
  },
  'template/rows-not-repeated': {
    fr: 'Les lignes de « {field} » ne peuvent pas être répétées {count} fois sans abîmer le modèle : il y a là {found}. Elles restent telles quelles, à remplir à la main.',
    en: 'The rows of “{field}” cannot be repeated {count} times without harm to the template: there is {found}. They stay as they are, to be filled by hand.',
  },
  'template/unclosed-list': {
    fr: 'La liste « {field} » commence ici mais ne se termine nulle part : on attendait plus loin une cellule avec le nom précédé d’une barre oblique.',
    en: 'The list “{field}” begins here but ends nowhere: a cell with the name behind a slash was expected further on.',
  },
  'template/unopened-list': {
    fr: 'La liste « {field} » se termine ici sans avoir commencé : on attendait plus haut une cellule avec le nom précédé d’un dièse.',
    en: 'The list “{field}” ends here without a beginning: a cell with the name behind a hash was expected further up.',
  },
  'template/nested-list': {
    fr: 'La liste « {field} » est placée dans les lignes d’une autre liste : chaque liste doit avoir ses propres lignes. Elle n’est pas remplie.',
    en: 'The list “{field}” stands in the rows of another list: each list needs rows of its own. It is not filled.',
  },
  'template/list-too-long': {
    fr: 'La liste « {field} » compte {count} éléments et le modèle a de la place pour {room} : les derniers ne figurent pas dans le fichier.',
    en: 'The list “{field}” has {count} items where the template has room for {room}: the last ones do not appear in the file.',
  },
  'template/not-a-choice': {
    fr: 'La liste déroulante de cette cellule ne propose pas « {found} » (champ « {field} ») : on attendait {expected}.',
    en: 'The drop-down of this cell does not offer “{found}” (field “{field}”): {expected} was expected.',
  },
  'template/long-text': {
    fr: 'Le texte de « {field} » dépasse les {limit} caractères qu’une cellule peut contenir : la fin est coupée.',
    en: 'The text of “{field}” is longer than the {limit} characters that a cell can hold: its end is cut off.',
  },
  'template/covered-cell': {
    fr: '« {field} » désigne une cellule cachée sous une cellule fusionnée : la valeur est écrite dans celle-ci.',
    en: '“{field}” names a cell that lies under a merged one: the value is written into that one.',
  },
  'template/formula-replaced': {
    fr: 'Cette cellule contenait une formule : « {field} » la remplace.',
    en: 'This cell held a formula: “{field}” takes its place.',
  },
  'template/table-header': {
    fr: 'Cette cellule est l’en-tête d’un tableau Excel : « {field} » n’y est pas écrit, car le fichier ne s’ouvrirait plus sans réparation.',
    en: 'This cell is a header of an Excel table: “{field}” is not written there, as the file would no longer open without repair.',
  },
  'template/protected-sheet': {
    fr: 'La feuille « {sheet} » est protégée : elle est remplie, y compris des cellules que l’on ne peut pas modifier à l’écran.',
    en: 'Sheet “{sheet}” is protected: it is filled, cells included that cannot be changed on screen.',
  },
  'template/percent-in-points': {
    fr: '« {field} » est un pourcentage et la cellule a un format de nombre sans « % » : la valeur est écrite en points (75 pour 75 %), suivie du signe « % ».',
    en: '“{field}” is a percentage and the cell has a number format without “%”: the value is written in points (75 for 75%), with the sign “%” behind it.',
  },
  'template/day-as-text': {
    fr: 'La date de « {field} » est écrite comme un texte : la cellule est au format texte, ou ce jour est antérieur à ceux qu’un tableur connaît.',
    en: 'The date of “{field}” is written as a text: the cell has a text format, or the day is earlier than a spreadsheet can hold.',
  },
} as const satisfies Messages;

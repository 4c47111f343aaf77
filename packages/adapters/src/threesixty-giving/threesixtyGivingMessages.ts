import { type Messages, quantityMessages, timeMessages } from '@jalon/core';
import { csvMessages } from '../csv/csvMessages.ts';
import { workbookMessages } from '../workbook/workbookMessages.ts';
import { repairMessages } from './repairMessages.ts';

/** All that reading, judging and writing files of grants can say, with what opening them can. */
export const threesixtyGivingMessages = {
  ...timeMessages,
  ...quantityMessages,
  ...workbookMessages,
  ...csvMessages,
  ...repairMessages,
  'threesixty/bad-option': {
    fr: 'L’option « {option} » vaut « {written} » ; on attendait {expected}.',
    en: 'The option “{option}” is “{written}”; {expected} was expected.',
  },
  'threesixty/too-large': {
    fr: 'Le fichier dépasse {limit} Mo : il n’a pas été lu jusqu’au bout.',
    en: 'The file is larger than {limit} MB: it was not read to its end.',
  },
  'threesixty/too-deep': {
    fr: 'Le fichier emboîte ses valeurs sur plus de {limit} niveaux : aucun paquet de subventions n’en a besoin.',
    en: 'The file nests its values more than {limit} levels deep: no package of grants needs that.',
  },
  'threesixty/not-json': {
    fr: 'Le fichier commence comme du JSON et cesse d’en être à cet endroit : il est peut-être tronqué.',
    en: 'The file starts as JSON and stops being it here: it may have been cut off.',
  },
  'threesixty/not-a-package': {
    fr: 'Ce JSON n’est pas un paquet 360Giving : on attendait un objet avec une liste « grants », on a trouvé {found}.',
    en: 'This JSON is no 360Giving package: expected was an object with a list “grants”, found was {found}.',
  },
  'threesixty/bare-grants': {
    fr: 'Les subventions ne sont pas dans un paquet : elles ont été lues comme si elles étaient sous « grants ».',
    en: 'The grants are not in a package: they were read as if they stood under “grants”.',
  },
  'threesixty/not-a-grant': {
    fr: 'À la place d’une subvention se trouve {found} : rien n’a pu en être lu.',
    en: 'Where a grant was expected stands {found}: nothing could be read of it.',
  },
  'threesixty/no-grant-sheet': {
    fr: 'Aucune feuille ne porte les intitulés d’une liste de subventions (par exemple Identifier, Title, Amount Awarded, Award Date).',
    en: 'No sheet has the headings of a list of grants (for example Identifier, Title, Amount Awarded, Award Date).',
  },
  'threesixty/sheet-ignored': {
    fr: 'La feuille « {sheet} » n’a pas d’intitulés de 360Giving : elle n’a pas été lue.',
    en: 'Sheet “{sheet}” has no 360Giving headings: it was not read.',
  },
  'threesixty/preparation-left-out': {
    fr: 'Le classeur est un modèle de préparation de 360Giving : {sheets} feuilles qui ne sont pas à publier, où des particuliers peuvent être nommés, n’ont pas été lues ; « {sheet} » l’a été.',
    en: 'The workbook is a preparation template of 360Giving: {sheets} sheets that are not for publication, in which individuals may be named, were not read; “{sheet}” was.',
  },
  'threesixty/line-ignored': {
    fr: 'Rien dans la norme ne s’appelle « {line} » : ce que cette feuille en dit n’a pas été lu.',
    en: 'Nothing in the standard is called “{line}”: what this sheet says of it was not read.',
  },
  'threesixty/extra-column': {
    fr: 'La colonne « {column} » n’est pas de la norme : elle est gardée telle quelle.',
    en: 'Column “{column}” is not of the standard: it is kept as it is.',
  },
  'threesixty/column-twice': {
    fr: 'La colonne « {column} » dit une valeur qu’une autre colonne de la ligne a déjà dite : cette cellule n’a pas été lue.',
    en: 'Column “{column}” says a value that another column of the row has said already: this cell was not read.',
  },
  'threesixty/cell-without-value': {
    fr: 'Cette cellule contient {found}, sans valeur : elle est laissée vide.',
    en: 'This cell holds {found}, without a value: it is left empty.',
  },
  'threesixty/part-without-grant': {
    fr: 'Cette ligne se rapporte à la subvention « {grant} », qui n’est dans aucune feuille : elle n’a pas été lue.',
    en: 'This row belongs to grant “{grant}”, which stands in no sheet: it was not read.',
  },
  'threesixty/total-row': {
    fr: 'Cette ligne ne porte qu’un montant : elle est prise pour un total, pas pour une subvention.',
    en: 'This row bears nothing but an amount: it is taken for a total, not for a grant.',
  },
  'threesixty/row-joined': {
    fr: 'Cette ligne dit la même chose de la subvention « {grant} » qu’une ligne plus haut : les deux n’en font qu’une.',
    en: 'This row says the same of grant “{grant}” as a row above: the two are one.',
  },
  'threesixty/one-for-list': {
    fr: '{field} : on attendait une liste, on a trouvé une seule valeur ; elle est lue comme une liste d’un élément.',
    en: '{field}: expected was a list, found was a single value; it is read as a list of one.',
  },
  'threesixty/list-for-one': {
    fr: '{field} : on attendait un objet, on a trouvé une liste d’un seul ; c’est lui qui est lu.',
    en: '{field}: expected was an object, found was a list of one; that one is read.',
  },
  'threesixty/empty-value': {
    fr: '{field} : la valeur est vide ; elle est lue comme absente.',
    en: '{field}: the value is empty; it is read as missing.',
  },
  'threesixty/individual-left-out': {
    fr: 'Subventions à des particuliers : {count}. Leurs noms n’entrent pas dans le portefeuille ; seul un identifiant fait pour cela (360G-…) est gardé.',
    en: 'Grants to individuals: {count}. Their names do not enter the portfolio; only an identifier made for it (360G-…) is kept.',
  },
  'threesixty/individual-id-left-out': {
    fr: 'Identifiants de particuliers qui ne sont pas de la forme 360G-… : {count}. Rien ne dit que ce sont des pseudonymes, ils ne sont pas gardés.',
    en: 'Identifiers of individuals that are not of the form 360G-…: {count}. Nothing says that they are pseudonyms, they are not kept.',
  },
  'threesixty/contact-left-out': {
    fr: 'Organisations avec une personne de contact, une adresse électronique ou un téléphone : {count}. Ces coordonnées n’entrent pas dans le portefeuille.',
    en: 'Organisations with a contact person, an email address or a phone number: {count}. These do not enter the portfolio.',
  },
  'threesixty/wrong-type': {
    fr: '{field} : on attendait {expected}, on a trouvé {found}.',
    en: '{field}: expected was {expected}, found was {found}.',
  },
  'threesixty/empty-list': {
    fr: '{field} : la liste est vide, il en faut au moins un.',
    en: '{field}: the list is empty, at least one is needed.',
  },
  'threesixty/too-small': {
    fr: '{field} : {found} est inférieur à {least}.',
    en: '{field}: {found} is less than {least}.',
  },
  'threesixty/bad-day': {
    fr: '{field} : « {found} » n’est pas un jour écrit AAAA-MM-JJ, ni un moment avec son fuseau.',
    en: '{field}: “{found}” is no day written YYYY-MM-DD, nor a moment with its zone.',
  },
  'threesixty/bad-moment': {
    fr: '{field} : « {found} » n’est pas un moment avec son fuseau, comme 2024-03-15T00:00:00Z.',
    en: '{field}: “{found}” is no moment with its zone, such as 2024-03-15T00:00:00Z.',
  },
  'threesixty/no-such-day': {
    fr: '{field} : « {found} » n’est pas un jour du calendrier.',
    en: '{field}: “{found}” is no day of the calendar.',
  },
  'threesixty/bad-version': {
    fr: '{field} : « {found} » n’est pas une version de la forme 1.4.',
    en: '{field}: “{found}” is no version of the form 1.4.',
  },
  'threesixty/grant-repeated': {
    fr: 'Cette subvention est la répétition exacte d’une autre du même fichier.',
    en: 'This grant repeats another one of the file to the letter.',
  },
  'threesixty/nothing-to-write': {
    fr: 'Aucune subvention ne peut être écrite, et la norme ne connaît pas de paquet vide : aucun fichier n’a été fait.',
    en: 'No grant can be written, and the standard knows no empty package: no file was made.',
  },
  'threesixty/grant-lacks': {
    fr: 'La subvention « {grant} » n’est pas écrite : il lui manque {field}, que la norme demande.',
    en: 'Grant “{grant}” is not written: it lacks {field}, which the standard asks for.',
  },
  'threesixty/grant-unfit': {
    fr: 'La subvention « {grant} » n’est pas écrite : la norme n’admet pas {field} tel qu’il est ({found}).',
    en: 'Grant “{grant}” is not written: the standard does not allow {field} as it is ({found}).',
  },
  'threesixty/grant-twice': {
    fr: 'La subvention « {grant} » n’est pas écrite : une autre du portefeuille porte déjà son identifiant.',
    en: 'Grant “{grant}” is not written: another one of the portfolio already bears its id.',
  },
  'threesixty/not-in-cells': {
    fr: 'Valeurs qu’aucune cellule ne peut contenir (vides, listes vides, noms de champs avec des barres) : {count}. Elles ne sont que dans le paquet JSON.',
    en: 'Values that no cell can hold (empty ones, empty lists, names of fields with slashes): {count}. They are in the JSON package only.',
  },
  'threesixty/field-left-out': {
    fr: 'La subvention « {grant} » est écrite sans {field} : la norme n’admet pas cette valeur ({found}).',
    en: 'Grant “{grant}” is written without {field}: the standard does not allow that value ({found}).',
  },
} as const satisfies Messages;

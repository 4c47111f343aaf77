import type { Messages, Words } from '@jalon/core';

/** What a field takes, inside a sentence. */
export const expectedWords = {
  number: { fr: 'un nombre', en: 'a number' },
  share: { fr: 'un pourcentage (75 %)', en: 'a percentage (75%)' },
  inBounds: {
    fr: 'un nombre entier dans les limites indiquées',
    en: 'a whole number within the limits given',
  },
  money: { fr: 'un montant (1 250,50)', en: 'an amount (1,250.50)' },
  day: { fr: 'un jour qui existe (31/05/2025)', en: 'a day that exists (31/05/2025)' },
  yesNo: { fr: 'oui ou non', en: 'yes or no' },
} as const satisfies Readonly<Record<string, Words>>;

/** Words of what the reading of a form that came back can find. */
export const formMessages = {
  'form/other-schema': {
    fr: 'Ce formulaire suit le modèle « {found} », pas « {expected} » : il n’a pas été lu.',
    en: 'This form follows the schema “{found}”, not “{expected}”: it was not read.',
  },
  'form/newer-version': {
    fr: 'Ce formulaire suit la version {found} du modèle, plus récente que la {expected} : ce que celle-ci ne connaît pas n’a pas été lu.',
    en: 'This form follows version {found} of the schema, newer than {expected}: what the latter does not know was not read.',
  },
  'form/older-version': {
    fr: 'Ce formulaire suit la version {found} du modèle ; il a été lu selon la {expected}.',
    en: 'This form follows version {found} of the schema; it was read by {expected}.',
  },
  'form/no-day': {
    fr: 'Ce formulaire ne dit pas à quelle date ses données sont arrêtées : précisez-la.',
    en: 'This form does not say up to which day its data counts: give that day.',
  },
  'form/unknown-item': {
    fr: 'La rubrique « {item} » du formulaire n’est pas dans le modèle : « {text} » n’a pas été repris.',
    en: 'Item “{item}” of the form is not in the schema: “{text}” was not taken.',
  },
  'form/unknown-field': {
    fr: '« {item} » n’a pas de champ « {field} » : « {text} » n’a pas été repris.',
    en: '“{item}” has no field “{field}”: “{text}” was not taken.',
  },
  'form/repeated-item': {
    fr: '« {item} » se trouve deux fois dans le formulaire : la première a été lue, « {text} » n’a pas été repris.',
    en: '“{item}” stands in the form twice: the first was read, “{text}” was not taken.',
  },
  'form/unreadable': {
    fr: '« {item} », {field} : « {text} » n’a pas été compris ; attendu : {expected}.',
    en: '“{item}”, {field}: “{text}” was not understood; expected: {expected}.',
  },
  'form/planned-changed': {
    fr: '« {item} », {field} : convenu au départ ; « {text} » n’a pas été repris. Ce qui a été convenu se change par une révision.',
    en: '“{item}”, {field}: agreed beforehand; “{text}” was not taken. What was agreed changes by a revision.',
  },
  'form/left-alone': {
    fr: '« {item} », {field} : « {text} » se rapporte à une valeur qui manque et n’a pas été repris.',
    en: '“{item}”, {field}: “{text}” belongs to a value that is missing and was not taken.',
  },
  'form/incomplete-answer': {
    fr: '« {item} » n’a pas de « {field} » : « {text} » n’a pas été repris.',
    en: '“{item}” has no “{field}”: “{text}” was not taken.',
  },
  'form/incomplete-entry': {
    fr: '« {item} » : une ligne n’a pas de « {field} » ; « {text} » n’a pas été repris.',
    en: '“{item}”: a line has no “{field}”; “{text}” was not taken.',
  },
  'form/entry-gone': {
    fr: '« {item} » : la ligne « {text} » n’est plus dans le formulaire, elle a été retirée.',
    en: '“{item}”: the line “{text}” is no longer in the form, it was taken out.',
  },
  'form/entry-emptied': {
    fr: '« {item} » : la ligne « {text} » a été vidée, elle a été retirée.',
    en: '“{item}”: the line “{text}” was emptied, it was taken out.',
  },
  'form/entry-not-asked': {
    fr: '« {item} » a des lignes données : « {text} » n’a pas été repris.',
    en: '“{item}” has given lines: “{text}” was not taken.',
  },
  'form/entry-nowhere': {
    fr: '« {item} » : on ne sait pas à quelle ligne « {text} » se rapporte ({found}) ; non repris.',
    en: '“{item}”: it is not known to which line “{text}” belongs ({found}); not taken.',
  },
  'form/entry-elsewhere': {
    fr: '« {item} » : la ligne à laquelle « {text} » se rapporte n’existe pas ({found}) ; mis avec ce qui ne se rapporte à aucune.',
    en: '“{item}”: the line to which “{text}” belongs does not exist ({found}); put with what belongs to none.',
  },
  'form/not-an-answer': {
    fr: '« {item} » ne forme pas une réponse : « {text} » n’a pas été repris.',
    en: '“{item}” makes no answer: “{text}” was not taken.',
  },
} as const satisfies Messages;

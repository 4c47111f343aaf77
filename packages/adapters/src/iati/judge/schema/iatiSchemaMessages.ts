import type { Messages } from '@jalon/core';

/** What is said of a file that is held against the official schema. */
export const iatiSchemaMessages = {
  'iati/schema-not-given': {
    fr: 'Le schéma officiel n’a pas été donné : il faut {path}, avec les fichiers qui l’accompagnent. Il est publié par l’IATI et ne fait pas partie de cette bibliothèque.',
    en: 'The official schema was not given: {path} is needed, with the files beside it. It is published by IATI and no part of this library.',
  },
  'iati/schema-unusable': {
    fr: 'Le schéma {path} n’est pas utilisable : {detail}.',
    en: 'The schema {path} cannot be used: {detail}.',
  },
  'iati/version-unknown': {
    fr: 'Le fichier se dit de la version « {version} », que ce schéma ne connaît pas : il est jugé selon la version {judged}.',
    en: 'The file says that it is of version “{version}”, which no schema knows: it is judged by version {judged}.',
  },
  'iati/version-too-old': {
    fr: 'Le fichier est de la version {version} du standard, d’une autre forme que les versions 2 : il n’est pas jugé. Publiez-le en 2.03.',
    en: 'The file is of version {version} of the standard, which has another form than versions 2: it is not judged. Publish it as 2.03.',
  },
  'iati/foreign-root': {
    fr: 'Ce n’est pas un fichier IATI : on attendait iati-activities ou iati-organisations, on a trouvé « {found} ».',
    en: 'This is no IATI file: iati-activities or iati-organisations was expected, “{found}” was found.',
  },
  'iati/schema-unexpected': {
    fr: 'L’élément {element} ne peut pas se trouver ici ; on attend {expected}.',
    en: 'The element {element} cannot stand here; {expected} is expected.',
  },
  'iati/schema-misplaced': {
    fr: 'L’élément {element} ne peut pas se trouver ici : il y est de trop, ou mal placé.',
    en: 'The element {element} cannot stand here: it is one too many, or out of place.',
  },
  'iati/schema-incomplete': {
    fr: 'Il manque un élément dans {element} ; on attend {expected}.',
    en: 'An element is missing in {element}; {expected} is expected.',
  },
  'iati/schema-attribute-missing': {
    fr: 'L’attribut {attribute} manque à l’élément {element}.',
    en: 'The attribute {attribute} is missing from the element {element}.',
  },
  'iati/schema-attribute-unknown': {
    fr: 'L’élément {element} n’a pas d’attribut {attribute}.',
    en: 'The element {element} has no attribute {attribute}.',
  },
  'iati/schema-value': {
    fr: 'La valeur « {value} » de {element} n’est pas de la forme attendue ({expected}).',
    en: 'The value “{value}” of {element} is not of the form that is expected ({expected}).',
  },
  'iati/schema-text': {
    fr: 'Du texte se trouve dans {element}, qui ne contient que des éléments.',
    en: 'Text stands in {element}, which holds only elements.',
  },
  'iati/schema-other': {
    fr: 'Le schéma n’admet pas {element} : {detail}.',
    en: 'The schema does not allow {element}: {detail}.',
  },
} as const satisfies Messages;

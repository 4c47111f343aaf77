import type { Messages } from '@jalon/core';
import { formatMessages } from '@jalon/core/format';
import { itemMessages } from '../items/itemMessages.ts';
import { revisionMessages } from '../revision/revisionMessages.ts';
import { schemaMessages } from '../schema/schemaMessages.ts';

/** Words of everything that the reading, filling and checking of reports and their schemas can find. */
export const reportMessages: Messages = {
  ...formatMessages,
  ...schemaMessages,
  ...itemMessages,
  ...revisionMessages,
  'report/missing-answer': {
    fr: '« {item} » est demandé et n’a pas de réponse.',
    en: '“{item}” is required and has no answer.',
  },
  'report/answer-not-asked': {
    fr: '« {item} » a une réponse alors que, d’après les autres réponses, la question ne se pose pas : elle n’est ni vérifiée ni imprimée.',
    en: '“{item}” has an answer although, given the other answers, it is not asked: it is neither checked nor printed.',
  },
  'report/answer-to-computed': {
    fr: '« {item} » est calculé : la réponse donnée n’est pas lue.',
    en: '“{item}” is computed: the answer given is not read.',
  },
  'report/not-computed': {
    fr: '« {item} » ne peut pas être calculé : {reason}.',
    en: '“{item}” cannot be computed: {reason}.',
  },
  'report/unknown-item': {
    fr: 'La réponse « {item} » ne correspond à aucune rubrique de « {schema} ».',
    en: 'The answer “{item}” belongs to no item of “{schema}”.',
  },
  'report/unknown-kind': {
    fr: 'La rubrique « {item} » est d’un genre inconnu ({kind}) : elle n’est ni vérifiée ni imprimée.',
    en: 'Item “{item}” is of an unknown kind ({kind}): it is neither checked nor printed.',
  },
  'report/other-schema': {
    fr: 'Ce rapport suit le modèle « {found} », pas « {expected} ».',
    en: 'This report follows the schema “{found}”, not “{expected}”.',
  },
  'report/other-version': {
    fr: 'Ce rapport suit la version {found} du modèle ; celle-ci est la {expected}.',
    en: 'This report follows version {found} of the schema; this one is {expected}.',
  },
  'report/objectives-derived': {
    fr: 'Le dossier n’a pas de cadre en quatre parties : les sous-objectifs ont été repris de la théorie du changement.',
    en: 'The dossier has no four-part frame: the sub-objectives were taken from the theory of change.',
  },
  'report/several-general-objectives': {
    fr: 'Le cadre a {count} objectifs généraux ; le premier a été repris.',
    en: 'The frame has {count} general objectives; the first was taken.',
  },
  'report/several-reviews': {
    fr: '{count} bilans du partenariat viennent de {party} ; le dernier a été repris.',
    en: '{count} reviews of the partnership come from {party}; the last was taken.',
  },
  'report/binding-unknown': {
    fr: 'La rubrique « {item} » renvoie à « {binding} », que rien ne sait lire dans un dossier.',
    en: 'Item “{item}” points at “{binding}”, which nothing can read in a dossier.',
  },
  'report/binding-unfit': {
    fr: 'Ce que « {binding} » contient ne convient pas à la rubrique « {item} ».',
    en: 'What “{binding}” holds does not fit item “{item}”.',
  },
};

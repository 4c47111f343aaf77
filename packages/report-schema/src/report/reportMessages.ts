import type { Messages } from '@jalon/core';
import { formatMessages } from '@jalon/core/format';
import { crosswalkMessages } from '../crosswalk/crosswalkMessages.ts';
import { formMessages } from '../form/formMessages.ts';
import { itemMessages } from '../items/itemMessages.ts';
import { lifeMessages } from '../life/lifeMessages.ts';
import { pivotMessages } from '../pivot/pivotMessages.ts';
import { revisionMessages } from '../revision/revisionMessages.ts';
import { schemaMessages } from '../schema/schemaMessages.ts';

/** Words of everything that this package can find: in reports, in their schemas, between several of them. */
export const reportMessages: Messages = {
  ...formatMessages,
  ...schemaMessages,
  ...itemMessages,
  ...revisionMessages,
  ...formMessages,
  ...lifeMessages,
  ...crosswalkMessages,
  ...pivotMessages,
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
  'report/newer-version': {
    fr: 'Ce rapport suit la version {found} du modèle, plus récente que celle qui est connue ici ({expected}) : ce qu’elle demande de plus ou autrement n’est pas lu. Mettez le modèle à jour.',
    en: 'This report follows version {found} of the schema, newer than the one known here ({expected}): what it asks in addition or otherwise is not read. Update the schema.',
  },
  'report/agreed-changed': {
    fr: '« {item} » n’est plus ce qui a été convenu le {since:day}, sans révision motivée.',
    en: '“{item}” is no longer what was agreed on {since:day}, with no reasoned revision.',
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
  'report/cells-unfit': {
    fr: '« {item} », colonne « {column} » : cellules d’une autre forme que celle demandée, laissées vides ({count}).',
    en: '“{item}”, column “{column}”: cells of another form than the one asked for, left empty ({count}).',
  },
  'report/row-not-asked': {
    fr: '« {item} » n’a pas de ligne « {row} » : ce que le dossier en dit n’est pas repris.',
    en: '“{item}” has no row “{row}”: what the dossier says of it is not taken over.',
  },
  'report/first-taken': {
    fr: '« {item} » : le dossier en contient {count} ; les {max} premiers ont été repris, à vous de choisir.',
    en: '“{item}”: the dossier holds {count}; the first {max} were taken, the choice is yours.',
  },
  'report/binding-unfit': {
    fr: 'Ce que « {binding} » contient ne convient pas à la rubrique « {item} ».',
    en: 'What “{binding}” holds does not fit item “{item}”.',
  },
};

import type { Messages } from '@jalon/core';

/** Words of what there is to say when reports are read across. */
export const pivotMessages: Messages = {
  'pivot/other-schema': {
    fr: 'Le rapport « {report} » suit le modèle « {found} », sans lien connu avec « {expected} » : il n’est pas dans le tableau.',
    en: 'Report “{report}” follows the schema “{found}”, with no known tie to “{expected}”: it is not in the table.',
  },
  'pivot/other-version': {
    fr: 'Le rapport « {report} » suit la version {found} du modèle « {schema} » ; il est lu avec la version {expected}.',
    en: 'Report “{report}” follows version {found} of the schema “{schema}”; it is read with version {expected}.',
  },
  'pivot/unreadable-version': {
    fr: 'Le rapport « {report} » suit la version {found} du modèle « {schema} », que la version {expected} ne sait pas lire : il faut d’abord le convertir.',
    en: 'Report “{report}” follows version {found} of the schema “{schema}”, which version {expected} cannot read: migrate it first.',
  },
  'pivot/duplicate-report': {
    fr: '{count} rapports portent l’identifiant « {report} » : lequel vaut ? Aucun n’est dans le tableau.',
    en: '{count} reports have the id “{report}”: which one counts? None of them is in the table.',
  },
  'pivot/unreadable-answer': {
    fr: 'Rapport « {report} » : la réponse à « {item} » n’a pas la forme attendue ; rien n’en est repris.',
    en: 'Report “{report}”: the answer to “{item}” does not have the expected form; nothing is taken from it.',
  },
  'pivot/other-wording': {
    fr: 'Le sous-objectif « {label} » est rédigé de {count} façons : les rapports parlent-ils de la même chose ?',
    en: 'Sub-objective “{label}” is worded in {count} ways: do the reports mean the same thing?',
  },
  'pivot/number-too-large': {
    fr: 'Rapport « {report} » : des valeurs dépassent ce qui peut être vérifié ; ses chiffres sont masqués.',
    en: 'Report “{report}”: values lie beyond what can be checked; its figures are withheld.',
  },
  'pivot/nothing-to-rank': {
    fr: 'Aucun rapport n’a d’avancement pour l’indicateur « {indicator} » : pas de classement.',
    en: 'No report has progress on the indicator “{indicator}”: no ranking.',
  },
  'pivot/rank-other-methods': {
    fr: 'L’avancement de « {indicator} » est calculé de {count} façons ({methods}) : pas de classement.',
    en: 'Progress on “{indicator}” is computed in {count} ways ({methods}): no ranking.',
  },
};

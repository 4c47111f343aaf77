import type { Messages } from '@jalon/core';

/** What is to be said when an activity is written. */
export const iatiWriteMessages = {
  'iati/no-dossier': {
    fr: 'Aucun dossier n’a été donné : un fichier IATI contient au moins une activité, rien n’est écrit.',
    en: 'No dossier was given: an IATI file holds at least one activity, nothing is written.',
  },
  'iati/no-iati-identifier': {
    fr: 'Dossier « {dossier} » : l’activité n’a pas d’identifiant (iati-identifier), rien n’est écrit. Donnez `identifier`, ou la référence de l’organisation qui publie : l’identifiant en est formé.',
    en: 'Dossier “{dossier}”: the activity has no identifier (iati-identifier), nothing is written. Give `identifier`, or the reference of the publishing organisation, from which it is formed.',
  },
  'iati/no-reporting-org': {
    fr: 'Dossier « {dossier} » : on ne sait pas qui publie (reporting-org). Il manque : {missing}. Rien n’est écrit ; donnez-le dans `reportingOrganisation`.',
    en: 'Dossier “{dossier}”: who publishes is not known (reporting-org). Missing: {missing}. Nothing is written; give it in `reportingOrganisation`.',
  },
  'iati/no-description': {
    fr: 'Dossier « {dossier} » : l’activité n’a pas de description, et l’IATI en veut une. Rien n’est écrit ; remplissez le résumé du programme, ou donnez `description`.',
    en: 'Dossier “{dossier}”: the activity has no description, and IATI wants one. Nothing is written; fill in the summary of the programme, or give `description`.',
  },
  'iati/no-participating-org': {
    fr: 'Dossier « {dossier} » : aucune organisation ne participe (participating-org). Rien n’est écrit ; nommez dans le programme qui le porte ou le finance, ou donnez `participatingOrganisation`.',
    en: 'Dossier “{dossier}”: no organisation takes part (participating-org). Nothing is written; say in the programme who carries or funds it, or give `participatingOrganisation`.',
  },
  'iati/no-activity-status': {
    fr: 'Dossier « {dossier} » : l’état de l’activité (activity-status) n’est pas connu. Rien n’est écrit ; donnez `activityStatus`, par exemple 2 pour une activité en cours.',
    en: 'Dossier “{dossier}”: the status of the activity (activity-status) is not known. Nothing is written; give `activityStatus`, for example 2 while it runs.',
  },
  'iati/no-activity-date': {
    fr: 'Dossier « {dossier} » : l’activité n’a aucune date (activity-date). Rien n’est écrit ; donnez au programme un début ou une fin, ou donnez `start`.',
    en: 'Dossier “{dossier}”: the activity has no date (activity-date). Nothing is written; give the programme a start or an end, or give `start`.',
  },
  'iati/undated-baseline': {
    fr: 'Dossier « {dossier} » : la valeur de départ de l’indicateur « {indicator} » n’a pas de date, et l’IATI veut une année. Celle du début du programme est publiée, {year} ; datez la valeur si ce n’est pas la bonne.',
    en: 'Dossier “{dossier}”: the baseline of the indicator “{indicator}” has no date, and IATI wants a year. That of the start of the programme is published, {year}; date the baseline if it is another.',
  },
  'iati/refused': {
    fr: 'Dossier « {dossier} » : « {path} » n’a pas ce que le schéma IATI 2.03 exige ({found}). Rien n’est écrit.',
    en: 'Dossier “{dossier}”: “{path}” lacks what the schema of IATI 2.03 demands ({found}). Nothing is written.',
  },
  'iati/not-in-schema': {
    fr: 'Dossier « {dossier} » : « {path} » n’a pas de place dans IATI 2.03 ({found}) ; ce n’est pas écrit.',
    en: 'Dossier “{dossier}”: “{path}” has no place in IATI 2.03 ({found}); it is not written.',
  },
  'iati/not-of-type': {
    fr: 'Dossier « {dossier} » : « {path} » contient « {found} », que le schéma IATI 2.03 n’admet pas à cet endroit ; ce n’est pas écrit.',
    en: 'Dossier “{dossier}”: “{path}” holds “{found}”, which the schema of IATI 2.03 does not allow there; it is not written.',
  },
  'iati/repeated': {
    fr: 'Dossier « {dossier} » : « {path} » ne peut figurer qu’une fois dans IATI 2.03 ; le premier est écrit, les suivants ne le sont pas.',
    en: 'Dossier “{dossier}”: “{path}” can stand only once in IATI 2.03; the first is written, the others are not.',
  },
  'iati/incomplete': {
    fr: 'Dossier « {dossier} » : à « {path} » il manque « {found} », que le schéma IATI 2.03 exige ; l’élément n’est pas écrit.',
    en: 'Dossier “{dossier}”: “{path}” lacks “{found}”, which the schema of IATI 2.03 demands; the element is not written.',
  },
} satisfies Messages;

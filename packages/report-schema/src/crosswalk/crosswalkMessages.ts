import type { Messages } from '@jalon/core';

/** Words of how far one report answers another schema. */
export const crosswalkMessages: Messages = {
  'crosswalk/declared': {
    fr: '« {item} » reprend « {source} » : la correspondance a été déclarée.',
    en: '“{item}” takes “{source}”: the mapping was declared.',
  },
  'crosswalk/same-id': {
    fr: '« {item} » reprend « {source} » : même identifiant, même genre.',
    en: '“{item}” takes “{source}”: same id, same kind.',
  },
  'crosswalk/same-reference': {
    fr: '« {item} » reprend « {source} » : même référence dans un vocabulaire.',
    en: '“{item}” takes “{source}”: same reference in a vocabulary.',
  },
  'crosswalk/same-binding': {
    fr: '« {item} » reprend « {source} » : même partie du dossier.',
    en: '“{item}” takes “{source}”: same part of the dossier.',
  },
  'crosswalk/same-options': {
    fr: '« {item} » reprend « {source} » : mêmes réponses proposées.',
    en: '“{item}” takes “{source}”: same options offered.',
  },
  'crosswalk/no-source': {
    fr: 'Rien dans le premier modèle ne répond à « {item} » : à demander.',
    en: 'Nothing in the first schema answers “{item}”: to be asked.',
  },
  'crosswalk/unfit-source': {
    fr: '« {source} » ne peut pas remplir « {item} » : genre, unité ou réponses proposées diffèrent.',
    en: '“{source}” cannot fill “{item}”: kind, unit or options differ.',
  },
  'crosswalk/shorter-characters': {
    fr: '« {item} » n’accepte que {max} signes : un texte plus long n’est pas repris.',
    en: '“{item}” takes {max} characters only: a longer text is not carried.',
  },
  'crosswalk/shorter-words': {
    fr: '« {item} » n’accepte que {max} mots : un texte plus long n’est pas repris.',
    en: '“{item}” takes {max} words only: a longer text is not carried.',
  },
  'crosswalk/narrower-range': {
    fr: '« {item} » a des limites plus étroites : une valeur au-delà n’est pas reprise.',
    en: '“{item}” has narrower limits: a value beyond them is not carried.',
  },
  'crosswalk/fewer-options': {
    fr: '« {item} » ne propose pas {options} : ces réponses ne sont pas reprises.',
    en: '“{item}” does not offer {options}: these answers are not carried.',
  },
  'crosswalk/no-own-words': {
    fr: '« {item} » ne laisse pas répondre avec ses propres mots : une telle réponse n’est pas reprise.',
    en: '“{item}” takes no answer in one’s own words: such an answer is not carried.',
  },
  'crosswalk/one-option': {
    fr: '« {item} » n’accepte qu’une réponse : plusieurs choix ne sont pas repris.',
    en: '“{item}” takes one option: several choices are not carried.',
  },
  'crosswalk/fewer-entries': {
    fr: '« {item} » n’accepte que {max} éléments : une liste plus longue n’est pas reprise.',
    en: '“{item}” takes {max} entries only: a longer list is not carried.',
  },
  'crosswalk/more-asked': {
    fr: '« {item} » demande plus que « {source} » : à compléter.',
    en: '“{item}” asks for more than “{source}”: to be completed.',
  },
  'crosswalk/objectives-lost': {
    fr: '« {item} » ne reprend que les indicateurs : les sous-objectifs et leurs résultats attendus sont perdus.',
    en: '“{item}” takes the indicators only: sub-objectives and their expected results are lost.',
  },
  'crosswalk/objectives-missing': {
    fr: '« {item} » reçoit les indicateurs sans sous-objectifs : ceux-ci restent à écrire.',
    en: '“{item}” receives the indicators without sub-objectives: those are still to be written.',
  },
  'crosswalk/other-settings': {
    fr: '« {item} » a d’autres réglages que « {source} » : à relire.',
    en: '“{item}” has other settings than “{source}”: to be read again.',
  },
  'crosswalk/fewer-columns': {
    fr: '« {item} » n’a pas de colonne {columns} : ce qui y figure n’est pas repris.',
    en: '“{item}” has no column {columns}: what stands there is not carried.',
  },
  'crosswalk/more-columns': {
    fr: '« {item} » demande aussi {columns} : à compléter.',
    en: '“{item}” also asks for {columns}: to be completed.',
  },
  'crosswalk/fewer-column-options': {
    fr: '« {item} » ne propose pas tous les choix de {columns} : un tableau qui les emploie n’est pas repris.',
    en: '“{item}” does not offer every option of {columns}: a table that uses them is not carried.',
  },
  'crosswalk/given-rows': {
    fr: '« {item} » a ses propres lignes : les autres ne sont pas reprises.',
    en: '“{item}” has rows of its own: others are not carried.',
  },
  'crosswalk/unknown-item': {
    fr: 'La correspondance déclarée nomme « {item} », que « {schema} » ne connaît pas ou ne demande pas.',
    en: 'The declared mapping names “{item}”, which “{schema}” does not know or does not ask.',
  },
  'crosswalk/mapped-twice': {
    fr: 'La correspondance déclarée remplit « {item} » deux fois ; la première vaut.',
    en: 'The declared mapping fills “{item}” twice; the first counts.',
  },
  'crosswalk/other-schema': {
    fr: 'Le rapport suit le modèle « {found} », pas « {expected} » : rien n’en est repris.',
    en: 'The report follows the schema “{found}”, not “{expected}”: nothing is carried.',
  },
  'crosswalk/other-version': {
    fr: 'Le rapport suit la version {found} du modèle ; la correspondance est celle de la {expected}.',
    en: 'The report follows version {found} of the schema; the crosswalk is that of {expected}.',
  },
  'crosswalk/not-carried': {
    fr: '« {item} » : la réponse ne convient pas, elle n’est pas reprise.',
    en: '“{item}”: the answer does not fit, it is not carried.',
  },
};

import type { Messages } from '@jalon/core';

/** Words of what a review of data asks. */
export const qualityMessages: Messages = {
  'quality/incomplete': {
    fr: 'Valeurs reçues : {reported} sur {expected} attendues ({share:percent}).',
    en: 'Values received: {reported} of {expected} expected ({share:percent}).',
  },
  'quality/late': {
    fr: 'Valeurs arrivées après l’échéance : {late} sur {n}, jusqu’à {days} jours de retard.',
    en: 'Values that came in after they were due: {late} of {n}, up to {days} days late.',
  },
  'quality/rivals': {
    fr: 'Enregistrements en double qui se contredisent : {count}.',
    en: 'Duplicate records that contradict each other: {count}.',
  },
  'quality/duplicates': {
    fr: 'Enregistrements en double qui disent la même chose : {count}.',
    en: 'Duplicate records that say the same: {count}.',
  },
  'quality/implausible': {
    fr: 'Valeurs hors des limites de leur indicateur : {count}.',
    en: 'Values outside the limits of their indicator: {count}.',
  },
  'quality/outliers': {
    fr: 'Valeurs qui sortent de l’ordinaire : {count} ; elles peuvent être justes.',
    en: 'Values that stand out: {count}; they may be right.',
  },
  'quality/jumps': {
    fr: 'Variations inhabituelles d’une période à l’autre : {count}.',
    en: 'Unusual changes from one period to the next: {count}.',
  },
  'quality/repeats': {
    fr: 'Suites de valeurs identiques : {count} ; recopiées de la période précédente ?',
    en: 'Stretches of identical values: {count}; copied from the period before?',
  },
  'quality/digit-preference': {
    fr: '« {indicator} » : {share:percent} des effectifs finissent par 0 ou 5 ; estimés plutôt que comptés ?',
    en: '“{indicator}”: {share:percent} of the counts end in 0 or 5; estimated rather than counted?',
  },
};

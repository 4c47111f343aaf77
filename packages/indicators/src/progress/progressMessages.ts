import type { Messages } from '@jalon/core';

/** Words of what a computation of progress warns of; the place of the issue names the indicator. */
export const progressMessages: Messages = {
  'progress/conflict': {
    fr: 'Deux enregistrements se contredisent pour la période qui finit le {date:day} : aucun n’est utilisé.',
    en: 'Two records contradict each other for the period that ends on {date:day}: neither is used.',
  },
  'progress/not-a-number': {
    fr: 'La valeur de la période qui finit le {date:day} n’est pas un nombre : elle n’est pas utilisée.',
    en: 'The value of the period that ends on {date:day} is not a number: it is not used.',
  },
  'progress/not-a-day': {
    fr: 'Des valeurs n’ont pas de dates lisibles : elles ne sont pas utilisées.',
    en: 'Some values have no readable dates: they are not used.',
  },
  'progress/period-not-inside': {
    fr: 'Des valeurs débordent de la période de la cible : elles n’y sont pas comptées.',
    en: 'Some values reach beyond the period of the target: they are not counted in it.',
  },
  'progress/periods-overlap': {
    fr: 'Des périodes se chevauchent jusqu’au {date:day} : un même jour serait compté deux fois, aucun total n’est fait.',
    en: 'Periods overlap until {date:day}: a day would count twice, so no total is made.',
  },
  'progress/gaps-in-total': {
    fr: 'Périodes sans valeur : {missing} ; le total est un minimum.',
    en: 'Periods without a value: {missing}; the total is a minimum.',
  },
  'progress/measured-after-due': {
    fr: 'Aucune valeur n’est connue jusqu’à l’échéance : celle du {date:day} la remplace.',
    en: 'No value is known up to the due date: that of {date:day} stands in.',
  },
  'progress/period-assumed': {
    fr: 'La cible vaut par période mais ne dit pas laquelle : chaque période est comparée à la même cible.',
    en: 'The target is per period but does not say which: each period is compared with the same target.',
  },
  'progress/target-before-baseline': {
    fr: 'L’échéance de la cible n’est pas après le point de départ ({date:day}) : aucun chemin ne peut être attendu.',
    en: 'The target is not due after the starting point ({date:day}): no path can be expected.',
  },
  'progress/stale': {
    fr: 'La dernière valeur date de {days} jours, plus que l’intervalle de collecte.',
    en: 'The last value is {days} days old, more than the collection interval.',
  },
  'progress/several-targets': {
    fr: 'Plusieurs cibles ont la même échéance : la première est suivie.',
    en: 'Several targets are due on the same day: the first is followed.',
  },
  'progress/against-direction': {
    fr: 'La cible ({target}) va à l’inverse du sens déclaré depuis la référence ({baseline}) : les nombres l’emportent.',
    en: 'The target ({target}) goes against the declared direction from the baseline ({baseline}): the numbers win.',
  },
  'progress/partial-period': {
    fr: 'La période de la cible n’est pas terminée : les réalisations jusqu’au {date:day} sont comparées à la part écoulée.',
    en: 'The period of the target is not over: actuals up to {date:day} are compared with the part elapsed.',
  },
  'progress/no-baseline': {
    fr: 'La valeur de référence manque : seule la part de la cible peut être calculée.',
    en: 'The baseline is missing: only the share of the target can be computed.',
  },
  'progress/no-schedule': {
    fr: 'Ni début ni échéance connus : on ne peut pas dire ce qui était attendu à ce jour.',
    en: 'Neither start nor due date is known: what was expected by now cannot be told.',
  },
  'progress/baseline-not-used': {
    fr: 'La valeur de référence n’est pas utilisée : depuis le début du programme, le compte part de zéro.',
    en: 'The baseline is not used: since the start of the programme the count begins at zero.',
  },
  'progress/basis-assumed': {
    fr: 'La base des valeurs n’est pas déclarée : « {basis} » est supposé.',
    en: 'The basis of the values is not declared: “{basis}” is assumed.',
  },
  'progress/scope-assumed': {
    fr: 'La cible ne dit pas si elle vaut par période, à une date ou sur tout le programme : « {over} » est supposé.',
    en: 'The target does not say whether it is per period, by a date or for the whole programme: “{over}” is assumed.',
  },
};

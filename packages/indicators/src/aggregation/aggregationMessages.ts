import type { Messages } from '@jalon/core';

/** Words of what a computation across parts warns of; the place of the issue names the indicator. */
export const aggregationMessages: Messages = {
  'aggregation/conflict': {
    fr: 'Deux enregistrements se contredisent pour la période qui finit le {date:day} : aucun n’est utilisé.',
    en: 'Two records contradict each other for the period that ends on {date:day}: neither is used.',
  },
  'aggregation/not-a-number': {
    fr: 'La valeur de la période qui finit le {date:day} n’est pas un nombre : elle n’est pas utilisée.',
    en: 'The value of the period that ends on {date:day} is not a number: it is not used.',
  },
  'aggregation/not-a-day': {
    fr: 'Des valeurs n’ont pas de dates lisibles : elles ne sont pas utilisées.',
    en: 'Some values have no readable dates: they are not used.',
  },
  'aggregation/uncertainty-left-out': {
    fr: 'Les marges d’incertitude des valeurs ne s’additionnent pas : le résultat est donné sans marge.',
    en: 'The uncertainty intervals of the values do not add up: the figure is given without one.',
  },
  'aggregation/duplicate': {
    fr: 'La même valeur est enregistrée deux fois pour la période qui finit le {date:day} : elle compte une fois.',
    en: 'The same value is recorded twice for the period that ends on {date:day}: it counts once.',
  },
  'aggregation/mixed-parts': {
    fr: 'Les valeurs forment {cells} groupes (périodes, lieux ou catégories) : un seul chiffre ne peut pas les réunir.',
    en: 'The values form {cells} groups (periods, places or categories): one figure cannot bring them together.',
  },
  'aggregation/additivity-undeclared': {
    fr: 'Rien ne dit comment ces valeurs se combinent : il faut déclarer ce qui est compté, ou l’additivité.',
    en: 'Nothing says how these values combine: declare what is counted, or the additivity.',
  },
  'aggregation/declared-not-additive': {
    fr: 'L’indicateur déclare que ces valeurs ne se combinent pas.',
    en: 'The indicator declares that these values do not combine.',
  },
  'aggregation/last-of-parts': {
    fr: 'Une dernière valeur n’existe que dans le temps : des lieux, structures ou catégories n’ont pas d’ordre.',
    en: 'There is a last value over time alone: places, organisations and categories have no order.',
  },
  'aggregation/percentages-summed': {
    fr: 'Des pourcentages ne s’additionnent pas : on rapporte la somme des numérateurs à celle des dénominateurs ; la moyenne des pourcentages se fait sur demande.',
    en: 'Percentages do not add up: they are rolled up as a ratio of sums; a mean of ratios is made on request.',
  },
  'aggregation/snapshots-summed': {
    fr: 'Un état à une date ne s’additionne pas dans le temps : la dernière valeur fait foi.',
    en: 'A state at a date does not add up over time: the last value stands.',
  },
  'aggregation/totals-summed': {
    fr: 'Un cumul contient déjà les périodes d’avant : il ne s’additionne pas dans le temps.',
    en: 'A running total already holds the periods before it: it does not add up over time.',
  },
  'aggregation/no-numerators': {
    fr: 'Pourcentages sans numérateur ni dénominateur : {missing} ; ils ne sont pas dans le chiffre.',
    en: 'Percentages without numerator and denominator: {missing}; they are not in the figure.',
  },
  'aggregation/parts-missing': {
    fr: 'Parties sans valeur : {missing} sur {expected}.',
    en: 'Parts without a value: {missing} of {expected}.',
  },
  'aggregation/low-coverage': {
    fr: 'Le chiffre repose sur {observed} parties sur {expected} : c’est peu.',
    en: 'The figure rests on {observed} of {expected} parts, which is little.',
  },
  'aggregation/part-not-expected': {
    fr: 'Parties que la liste n’attendait pas : {parts} ; elles sont comptées.',
    en: 'Parts that the list did not expect: {parts}; they are counted.',
  },
  'aggregation/period-not-inside': {
    fr: 'Périodes qui débordent des dates demandées : {parts} ; elles ne sont pas comptées.',
    en: 'Periods that reach beyond the days asked for: {parts}; they are not counted.',
  },
  'aggregation/periods-overlap': {
    fr: 'Des périodes se chevauchent jusqu’au {date:day} : un même jour serait compté deux fois.',
    en: 'Periods overlap until {date:day}: a day would count twice.',
  },
  'aggregation/stale': {
    fr: 'La dernière valeur date de {days} jours, plus que l’intervalle de collecte.',
    en: 'The last value is {days} days old, more than the collection interval.',
  },
  'aggregation/provisional': {
    fr: 'Le chiffre repose en partie sur des valeurs provisoires.',
    en: 'The figure rests in part on provisional values.',
  },
  'aggregation/does-not-reconcile': {
    fr: 'Les parties donnent {sum}, le total enregistré est {total}.',
    en: 'The parts make {sum}, the recorded total is {total}.',
  },
  'aggregation/ids-differ': {
    fr: 'Parties dont la valeur n’est pas le nombre d’identifiants : {parts} ; les identifiants font foi.',
    en: 'Parts whose value is not the number of ids: {parts}; the ids stand.',
  },
  'aggregation/weights-unjustified': {
    fr: 'Les poids diffèrent, et rien ne dit qui les a fixés.',
    en: 'The weights differ, and nothing says who set them.',
  },
  'aggregation/equal-weights': {
    fr: 'Tous les indicateurs comptent autant : personne n’a dit lesquels importent davantage.',
    en: 'All indicators count alike: nobody said which of them matter more.',
  },
};

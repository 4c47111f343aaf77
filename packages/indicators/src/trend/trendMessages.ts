import type { Messages } from '@jalon/core';

/** Words of what a trend warns of; the place of the issue names the indicator. */
export const trendMessages: Messages = {
  'trend/horizon-beyond-span': {
    fr: 'La projection va plus loin dans l’avenir que les observations ne remontent dans le passé : au-delà du {date:day}, elle ne repose sur rien de comparable.',
    en: 'The projection looks further ahead than the observations look back: beyond {date:day} nothing comparable supports it.',
  },
  'trend/leaves-range': {
    fr: 'Au {date:day}, la projection ou son intervalle sort des valeurs possibles : la droite ne peut pas se prolonger jusque-là.',
    en: 'On {date:day} the projection or its interval leaves the values that are possible: the line cannot go on that far.',
  },
  'trend/series-broken': {
    fr: 'La série est coupée : la tendance commence le {date:day}, les valeurs antérieures ({count}) ne lui sont pas comparables.',
    en: 'The series is broken: the trend begins on {date:day}, earlier values ({count}) are not comparable with it.',
  },
  'trend/bounds-left-out': {
    fr: 'Valeurs dont on ne connaît que des limites, laissées de côté : {count}.',
    en: 'Values of which only limits are known, left out: {count}.',
  },
  'trend/provisional': {
    fr: 'Valeurs provisoires dans la tendance : {count}.',
    en: 'Provisional values in the trend: {count}.',
  },
  'trend/unequal-periods': {
    fr: 'Les périodes n’ont pas la même longueur : ce qui s’y est passé ne se compare pas tel quel.',
    en: 'The periods differ in length: what happened in them does not compare as it is.',
  },
  'trend/revision-without-reason': {
    fr: 'La valeur au {date:day} en remplace une autre sans que la raison soit dite.',
    en: 'The value of {date:day} replaces another one, and no reason is given.',
  },
  'trend/few-values': {
    fr: 'Avec {n} valeurs, une droite peut être tracée, mais ni intervalle ni probabilité : il en faut 5.',
    en: 'With {n} values a line can be drawn, but no interval and no probability: these need 5.',
  },
  'trend/no-scatter': {
    fr: 'Les {n} valeurs sont exactement sur la droite : rien ne dit de combien elles varient, aucun intervalle n’est donné.',
    en: 'The {n} values lie exactly on the line: nothing tells how much they vary, so no interval is given.',
  },
  'trend/running-total': {
    fr: 'Un cumul contient toutes les valeurs précédentes : ni intervalle ni probabilité ne peuvent être donnés.',
    en: 'A running total holds all earlier values: neither an interval nor a probability can be given.',
  },
  'trend/no-such-target': {
    fr: 'L’indicateur n’a pas de cible « {target} ».',
    en: 'The indicator has no target “{target}”.',
  },
  'trend/target-not-on-line': {
    fr: 'La cible ne se compare pas à une valeur de la série (fourchette, total de plusieurs périodes ou cible incomplète) : on ne peut pas dire si la droite y mène.',
    en: 'The target does not compare with one value of the series (a band, a total of several periods, or an incomplete target): whether the line leads to it cannot be told.',
  },
};

import type { Messages } from '@jalon/core';

/** Words of what reconciling totals with parts warns of; the place of the issue names the indicator. */
export const disaggregationMessages: Messages = {
  'disaggregation/undeclared-dimension': {
    fr: 'La dimension « {dimension} » n’est pas déclarée : ses valeurs ne sont pas lues.',
    en: 'The dimension “{dimension}” is not declared: its values are not read.',
  },
  'disaggregation/conflict': {
    fr: 'Deux enregistrements se contredisent ({codes}) : aucun n’est utilisé.',
    en: 'Two records contradict each other ({codes}): neither is used.',
  },
  'disaggregation/not-a-number': {
    fr: 'Valeurs qui ne sont pas des nombres utilisables : {count} ; elles comptent comme manquantes.',
    en: 'Values that are no usable numbers: {count}; they count as missing.',
  },
  'disaggregation/parts-missing': {
    fr: 'Parts sans valeur selon {dimension} : {count} ; leur somme n’est pas complète.',
    en: 'Parts without a value by {dimension}: {count}; their sum is not complete.',
  },
  'disaggregation/residual': {
    fr: 'Selon {dimension}, il manque {residual} pour faire le total de {total} : le reste n’est réparti nulle part.',
    en: 'By {dimension}, {residual} of the total of {total} is in no part: the rest is not shared out.',
  },
  'disaggregation/overcount': {
    fr: 'Selon {dimension}, les parts font {sum}, plus que le total de {total}.',
    en: 'By {dimension}, the parts make {sum}, more than the total of {total}.',
  },
  'disaggregation/part-beyond-total': {
    fr: 'Selon {dimension}, une seule catégorie dépasse déjà le total de {total}.',
    en: 'By {dimension}, a single category is already beyond the total of {total}.',
  },
  'disaggregation/margins-differ': {
    fr: 'Parts qui ne sont pas la somme de leurs cases croisées : {count}.',
    en: 'Parts that are not the sum of their crossed cells: {count}.',
  },
};

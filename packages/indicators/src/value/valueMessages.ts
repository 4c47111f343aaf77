/**
 * What computations of value warn of.
 * @module
 */
import type { Messages } from '@jalon/core';

/** Words of what a computation of value warns of; the place of the issue names the line of the value map. */
export const valueMessages: Messages = {
  'value/mixed-currencies': {
    fr: 'Un montant est en {found}, alors que la carte des valeurs est en {expected}.',
    en: 'An amount is in {found}, although the value map is in {expected}.',
  },
  'value/attribution-unclear': {
    fr: 'La « part attribuable » de « {label} » ({value:percent}) est-elle celle du projet ou celle des autres ?',
    en: 'Is the “attribution” of “{label}” ({value:percent}) the project’s own share or that of others?',
  },
  'value/attribution-read-own': {
    fr: 'La « part attribuable » de « {label} » ({value:percent}) est lue comme celle du projet : le reste est déduit.',
    en: 'The “attribution” of “{label}” ({value:percent}) is read as the project’s own share: the rest is deducted.',
  },
  'value/attribution-read-others': {
    fr: 'La « part attribuable » de « {label} » ({value:percent}) est lue comme celle des autres : elle est déduite.',
    en: 'The “attribution” of “{label}” ({value:percent}) is read as the share of others: it is deducted.',
  },
  'value/valued-twice': {
    fr: '« {label} » et « {first} » sont sur le même chemin pour les mêmes personnes et valorisés tous les deux : la même valeur est comptée deux fois.',
    en: '“{label}” and “{first}” lie on one path for the same people and are both valued: the same value is counted twice.',
  },
  'value/paths-not-checked': {
    fr: 'Plusieurs effets sont valorisés pour les mêmes personnes ; sans les liens de la théorie du changement, rien ne dit si l’un mène à l’autre.',
    en: 'Several outcomes are valued for the same people; without the links of the theory of change nothing tells whether one leads to another.',
  },
  'value/no-rate': {
    fr: 'Des effets vont au-delà de la première année, mais la carte n’a pas de taux d’actualisation.',
    en: 'Some outcomes reach beyond the first year, but the map has no discount rate.',
  },
  'value/rate-without-source': {
    fr: 'Le taux d’actualisation de {rate:percent} n’a pas de source.',
    en: 'The discount rate of {rate:percent} has no source.',
  },
  'value/input-not-valued': {
    fr: '« {label} » n’est pas valorisé : les ressources sont plus grandes que leur total.',
    en: '“{label}” is not valued: the inputs are larger than their total.',
  },
  'value/outcome-not-valued': {
    fr: '« {label} » n’est pas valorisé : ce changement ne compte pas dans le rapport.',
    en: '“{label}” is not valued: this change does not count in the ratio.',
  },
  'value/no-deadweight': {
    fr: 'Pour « {label} », rien n’est déduit de ce qui serait arrivé de toute façon : sa valeur est un maximum.',
    en: 'For “{label}” nothing is deducted for what would have happened anyway: its value is a maximum.',
  },
  'value/no-drop-off': {
    fr: '« {label} » garde toute sa valeur pendant {years} ans : aucune érosion n’est déduite.',
    en: '“{label}” keeps its whole value for {years} years: no drop-off is deducted.',
  },
  'value/part-year': {
    fr: '« {label} » dure {years} an(s) : la part d’année entamée compte pour cette part.',
    en: '“{label}” lasts {years} year(s): the part of a year counts as that part.',
  },
  'value/case-without-ratio': {
    fr: 'Le cas « {id} » de l’analyse de sensibilité n’a pas de rapport : il n’entre pas dans la fourchette.',
    en: 'Case “{id}” of the sensitivity analysis has no ratio: it is not in the range.',
  },
  'value/published-is-net': {
    fr: 'Le rapport publié ({published}) est le rapport net ; le rapport est de {ratio}.',
    en: 'The published ratio ({published}) is the net ratio; the ratio is {ratio}.',
  },
  'value/published-differs': {
    fr: 'Le rapport publié ({published}) n’est ni le rapport calculé ({ratio}) ni le rapport net ({netRatio}).',
    en: 'The published ratio ({published}) is neither the computed ratio ({ratio}) nor the net ratio ({netRatio}).',
  },
  'value/few-outcomes': {
    fr: 'Le nombre de résultats est un minimum : le coût par résultat est un maximum.',
    en: 'The number of outcomes is a minimum: the cost per outcome is a maximum.',
  },
  'value/dimension-missing': {
    fr: 'L’affirmation ne dit rien sur : {dimension}.',
    en: 'The claim says nothing about: {dimension}.',
  },
  'value/class-needs': {
    fr: 'Pour aller plus loin dans le classement, il manque : {fact}.',
    en: 'To classify any further, this is missing: {fact}.',
  },
};

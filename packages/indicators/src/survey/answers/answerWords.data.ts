import type { Words } from '@jalon/core';

/** The sentences on answers, with `{name}` places; written with ordinary spaces and set when they are used. */
export const answerWords = {
  shareOfPeople: {
    fr: '{share} des personnes qui se prononcent ({favourable} sur {n}).',
    en: '{share} of the people who have a view ({favourable} of {n}).',
  },
  shareOfWeighted: {
    fr: '{share} des personnes qui se prononcent, après pondération ({n} réponses, qui renseignent autant que {effective} de poids égal).',
    en: '{share} of the people who have a view, weighted ({n} answers, which tell as much as {effective} of equal weight).',
  },
  outside: {
    fr: 'Hors échelle (« ne sait pas », non comptées) : {count}.',
    en: 'Outside the scale (“don’t know”, not counted): {count}.',
  },
  interval: {
    fr: 'Dans la population : de {lower} à {upper} (intervalle à {confidence}).',
    en: 'In the population: {lower} to {upper} ({confidence} interval).',
  },
  bounds: {
    fr: 'Taux de réponse {rate} ; si l’on compte les absents : entre {low} et {high}.',
    en: 'Response rate {rate}; once the absent are counted: between {low} and {high}.',
  },
  boundsOnly: {
    fr: 'Si l’on compte les absents : entre {low} et {high}.',
    en: 'Once the absent are counted: between {low} and {high}.',
  },
  byProxy: {
    fr: 'Par un tiers : {favourable} sur {n}.',
    en: 'By somebody else: {favourable} of {n}.',
  },
  scores: {
    fr: 'Moyennes d’échelle par domaine : {domains}. Le plus faible : {weakest}.',
    en: 'Means of a scale by domain: {domains}. The weakest: {weakest}.',
  },
  score: { fr: '{domain} {mean} (n = {n})', en: '{domain} {mean} (n = {n})' },
  scoreWithheld: {
    fr: '{domain} non publié (trop peu de réponses)',
    en: '{domain} withheld (too few answers)',
  },
  scoreUnknown: { fr: '{domain} sans réponse', en: '{domain} without an answer' },
  checklist: {
    fr: 'Points remplis : {yes} sur {answered} ({conditions}).',
    en: 'Points met: {yes} of {answered} ({conditions}).',
  },
  condition: { fr: '{condition} : {yes} sur {answered}', en: '{condition}: {yes} of {answered}' },
  conditionOpen: { fr: '{condition} : sans réponse', en: '{condition}: not answered' },
  conditionPartly: {
    fr: '{condition} : {yes} sur {answered}, {partly} en partie',
    en: '{condition}: {yes} of {answered}, {partly} partly',
  },
  raters: {
    fr: 'Médiane et étendue des avis : {conditions}. Le plus faible : {weakest}.',
    en: 'Median and range of the ratings: {conditions}. The weakest: {weakest}.',
  },
  rater: {
    fr: '{condition} {median} (de {lowest} à {highest}, n = {n})',
    en: '{condition} {median} ({lowest} to {highest}, n = {n})',
  },
  between: { fr: 'entre {low} et {high}', en: 'between {low} and {high}' },
  missing: { fr: 'Sans avis étayé : {conditions}.', en: 'Not rated with evidence: {conditions}.' },
} as const satisfies Readonly<Record<string, Words>>;

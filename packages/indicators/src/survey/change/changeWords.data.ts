import type { TrustComponent, Words } from '@jalon/core';

/** The sentences on change, with `{name}` places; written with ordinary spaces and set when they are used. */
export const changeWords = {
  shiftOfPeople: {
    fr: '{opening} sur {paired} personnes interrogées deux fois, {improved} en progrès, {same} sans changement, {worse} en recul.',
    en: '{opening} of {paired} people asked twice, {improved} improved, {same} unchanged, {worse} worse.',
  },
  shiftOfOrganisations: {
    fr: '{opening} sur {paired} organisations interrogées deux fois, {improved} en progrès, {same} sans changement, {worse} en recul.',
    en: '{opening} of {paired} organisations asked twice, {improved} improved, {same} unchanged, {worse} worse.',
  },
  counted: { fr: '{count} ({share})', en: '{count} ({share})' },
  unmatched: {
    fr: 'Réponses non appariées, comptées mais non comparées : {before} avant, {after} après.',
    en: 'Answers without a match, counted but not compared: {before} before, {after} after.',
  },
  interval: {
    fr: 'Part en progrès dans la population : de {lower} à {upper} (intervalle à {confidence}).',
    en: 'Share improved in the population: {lower} to {upper} ({confidence} interval).',
  },
  bounds: {
    fr: 'Part en progrès si l’on compte ceux qui n’ont pas répondu deux fois : entre {low} et {high}.',
    en: 'Share improved once those who did not answer twice are counted: between {low} and {high}.',
  },
  sign: {
    fr: 'Test des signes : {p}, progrès net {effect}, n = {n}.',
    en: 'Sign test: {p}, net improvement {effect}, n = {n}.',
  },
  wilcoxon: {
    fr: 'Test de Wilcoxon : {p}, corrélation bisériale de rang {effect}, n = {n}.',
    en: 'Wilcoxon test: {p}, rank-biserial correlation {effect}, n = {n}.',
  },
  p: { fr: 'p = {p}', en: 'p = {p}' },
  tinyP: { fr: 'p < {p}', en: 'p < {p}' },
  adjusted: {
    fr: '{p} (après correction de Holm {adjusted})',
    en: '{p} (after Holm’s correction {adjusted})',
  },
  meanChange: {
    fr: 'Moyenne des changements, en points de l’échelle : {change}.',
    en: 'Mean of the changes, in points of the scale: {change}.',
  },
  effect: {
    fr: '{opening} le groupe accompagné a évolué de {treated}, le groupe de comparaison de {control}, soit une différence de {effect}.',
    en: '{opening} the group with the programme changed by {treated}, the comparison group by {control}: a difference of {effect}.',
  },
  effectInterval: {
    fr: 'Intervalle à {confidence} : de {lower} à {upper}.',
    en: '{confidence} interval: {lower} to {upper}.',
  },
  effectTest: { fr: 'Test t : {p}, n = {n}.', en: 't test: {p}, n = {n}.' },
  effectTestWithSize: {
    fr: 'Test t : {p}, d de Cohen {size}, n = {n}.',
    en: 't test: {p}, Cohen’s d {size}, n = {n}.',
  },
  trust: {
    fr: 'Confiance entre partenaires, de 1 à 5, en moyennes d’échelle : {components}.',
    en: 'Trust among partners, from 1 to 5, as means of a scale: {components}.',
  },
  trustComponent: {
    fr: '{component} {mean} (écart-type {spread}, n = {n})',
    en: '{component} {mean} (standard deviation {spread}, n = {n})',
  },
  trustComponentTrend: {
    fr: '{component} {mean} (écart-type {spread}, n = {n} ; {change} depuis {since})',
    en: '{component} {mean} (standard deviation {spread}, n = {n}; {change} since {since})',
  },
  trustWithheld: {
    fr: '{component} non publiée (trop peu de réponses)',
    en: '{component} withheld (too few answers)',
  },
  trustNotAsked: { fr: '{component} non demandée', en: '{component} not asked' },
} as const satisfies Readonly<Record<string, Words>>;

/** The four components of trust. Source: agirtot.org. */
export const trustWords: Readonly<Record<TrustComponent, Words>> = {
  sincerity: { fr: 'sincérité', en: 'sincerity' },
  reliability: { fr: 'fiabilité', en: 'reliability' },
  competence: { fr: 'compétence', en: 'competence' },
  benevolence: { fr: 'bienveillance', en: 'benevolence' },
};

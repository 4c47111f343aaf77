import type { Words } from '@jalon/core';

/** The sentences about trends, with `{name}` places. */
export const trendWords = {
  rising: {
    fr: 'Du {start} au {end} ({n} valeurs), la valeur augmente d’environ {change} par an.',
    en: 'From {start} to {end} ({n} values) the value rises by about {change} a year.',
  },
  falling: {
    fr: 'Du {start} au {end} ({n} valeurs), la valeur baisse d’environ {change} par an.',
    en: 'From {start} to {end} ({n} values) the value falls by about {change} a year.',
  },
  unclear: {
    fr: 'Du {start} au {end} ({n} valeurs), aucune tendance nette : environ {change} par an, une pente que le hasard peut expliquer (p = {p}).',
    en: 'From {start} to {end} ({n} values) there is no clear trend: about {change} a year, a slope that chance can explain (p = {p}).',
  },
  level: {
    fr: 'Du {start} au {end} ({n} valeurs), la valeur ne change pas.',
    en: 'From {start} to {end} ({n} values) the value does not change.',
  },
  projected: {
    fr: 'Si la droite se prolonge{scale}, la valeur sera de {value} le {date}{interval}{target}.',
    en: 'If the straight line goes on{scale}, the value will be {value} on {date}{interval}{target}.',
  },
  interval: {
    fr: ' (intervalle de prévision à {confidence} : de {lower} à {upper})',
    en: ' ({confidence} prediction interval: {lower} to {upper})',
  },
  probability: {
    fr: ' ; la probabilité d’atteindre la cible de {target} d’ici au {due} est {probability}',
    en: '; the probability of reaching the target of {target} by {due} is {probability}',
  },
  reached: {
    fr: ' ; la cible de {target} sera atteinte d’ici au {due}',
    en: '; the target of {target} will be reached by {due}',
  },
  missed: {
    fr: ' ; la cible de {target} ne sera pas atteinte d’ici au {due}',
    en: '; the target of {target} will not be reached by {due}',
  },
  points: { fr: '{number} point', en: '{number} points' },
  about: { fr: 'de {share}', en: '{share}' },
  below: { fr: 'inférieure à {share}', en: 'below {share}' },
  above: { fr: 'supérieure à {share}', en: 'above {share}' },
  linear: { fr: '', en: '' },
  log: { fr: ' (sur l’échelle logarithmique)', en: ' (on the logarithmic scale)' },
  logit: { fr: ' (sur l’échelle logit)', en: ' (on the logit scale)' },
} as const satisfies Readonly<Record<string, Words>>;

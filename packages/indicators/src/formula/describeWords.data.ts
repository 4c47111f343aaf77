import type { Words } from '@jalon/core';

/** How the parts of a formula are said. */
export const describeWords = {
  name: { fr: '« {x} »', en: '“{x}”' },
  before: { fr: 'période précédente', en: 'period before' },
  periodsBefore: { fr: '{count} périodes avant', en: '{count} periods before' },
  sum: { fr: 'somme de {x}', en: 'sum of {x}' },
  mean: { fr: 'moyenne de {x}', en: 'mean of {x}' },
  min: { fr: 'minimum de {x}', en: 'minimum of {x}' },
  max: { fr: 'maximum de {x}', en: 'maximum of {x}' },
  distinct: { fr: 'sans double compte, {x}', en: 'without double counting, {x}' },
  if: { fr: 'si {a}, alors {b}, sinon {c}', en: 'if {a}, then {b}, otherwise {c}' },
  coalesce: { fr: '{a} ou, à défaut, {b}', en: '{a} or else {b}' },
  round: { fr: '{x} arrondi', en: '{x} rounded' },
  abs: { fr: 'valeur absolue de {x}', en: 'absolute value of {x}' },
  and: { fr: 'et', en: 'and' },
  or: { fr: 'ou', en: 'or' },
  not: { fr: 'non ({x})', en: 'not ({x})' },
  missing: { fr: 'rien', en: 'nothing' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unknown: { fr: 'donnée manquante', en: 'missing value' },
} as const satisfies Readonly<Record<string, Words>>;

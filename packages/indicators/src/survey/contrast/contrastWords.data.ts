import type { Words } from '@jalon/core';
import type { GroupEffect, GroupTest } from './GroupComparison.ts';

/** The sentences of a comparison of groups. */
export const contrastWords = {
  firstGroup: { fr: 'premier groupe', en: 'first group' },
  secondGroup: { fr: 'second groupe', en: 'second group' },
  quantity: {
    fr: 'En moyenne, {first} : {one} (n = {n1}) ; {second} : {other} (n = {n2}).',
    en: 'On average, {first}: {one} (n = {n1}); {second}: {other} (n = {n2}).',
  },
  ordinal: {
    fr: 'Niveau médian, {first} : {one} (n = {n1}) ; {second} : {other} (n = {n2}).',
    en: 'Median level, {first}: {one} (n = {n1}); {second}: {other} (n = {n2}).',
  },
  'yes-no': {
    fr: 'Part de « oui », {first} : {one} (n = {n1}) ; {second} : {other} (n = {n2}).',
    en: 'Share of “yes”, {first}: {one} (n = {n1}); {second}: {other} (n = {n2}).',
  },
  difference: { fr: 'Écart constaté : {difference}.', en: 'Observed difference: {difference}.' },
  differenceWithin: {
    fr: 'Écart constaté : {difference} (intervalle de confiance à {confidence} : de {lower} à {upper}).',
    en: 'Observed difference: {difference} ({confidence} confidence interval: {lower} to {upper}).',
  },
  superiority: {
    fr: 'Prise au hasard, une réponse du premier groupe dépasse une réponse du second dans {share} des cas (les égalités comptent pour moitié).',
    en: 'Taken at random, an answer of the first group is above one of the second in {share} of cases (equal ones count half).',
  },
  effect: { fr: 'Taille de l’effet ({effect}) : {size}.', en: 'Effect size ({effect}): {size}.' },
  test: {
    fr: '{Test} : {p} ; taille de l’effet ({effect}) : {size}.',
    en: '{Test}: {p}; effect size ({effect}): {size}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Effect sizes as the field calls them. */
export const effectWords: Readonly<Record<GroupEffect['name'], Words>> = {
  'hedges-g': { fr: 'g de Hedges', en: 'Hedges’ g' },
  'cliff-delta': { fr: 'delta de Cliff', en: 'Cliff’s delta' },
  'cohen-h': { fr: 'h de Cohen', en: 'Cohen’s h' },
};

/** Tests as the field calls them. */
export const testWords: Readonly<Record<GroupTest['name'], Words>> = {
  welch: { fr: 'test t de Welch', en: 'Welch’s t test' },
  'mann-whitney': { fr: 'test de Mann-Whitney', en: 'Mann–Whitney test' },
  'two-proportion-z': { fr: 'test z de deux proportions', en: 'two-proportion z test' },
  fisher: { fr: 'test exact de Fisher', en: 'Fisher’s exact test' },
};

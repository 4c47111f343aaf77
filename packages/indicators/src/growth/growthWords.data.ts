import type { Words } from '@jalon/core';

/** The sentences about growth, with `{name}` places. */
export const growthWords = {
  toTarget: {
    fr: 'De {baseline} à {actual} au {date}, pour une cible de {target} : la croissance annuelle observée est {ratio} fois celle que la cible demande.',
    en: 'From {baseline} to {actual} on {date}, for a target of {target}: growth per year has been {ratio} times what the target requires.',
  },
  awayFromTarget: {
    fr: 'De {baseline} à {actual} au {date}, pour une cible de {target} : la valeur va dans le sens contraire ({ratio} fois la croissance annuelle que la cible demande).',
    en: 'From {baseline} to {actual} on {date}, for a target of {target}: the value is going the wrong way ({ratio} times the growth per year that the target requires).',
  },
  forward: {
    fr: 'De {baseline} à {actual} au {date} : {rate} par an dans le sens voulu.',
    en: 'From {baseline} to {actual} on {date}: {rate} a year in the wanted direction.',
  },
  backward: {
    fr: 'De {baseline} à {actual} au {date} : {rate} par an dans le sens contraire.',
    en: 'From {baseline} to {actual} on {date}: {rate} a year in the unwanted direction.',
  },
  reduction: {
    fr: '{Actual} au {date} : une réduction moyenne de {rate} par an.',
    en: '{Actual} on {date}: an average reduction of {rate} a year.',
  },
  increase: {
    fr: '{Actual} au {date} : une augmentation moyenne de {rate} par an.',
    en: '{Actual} on {date}: an average increase of {rate} a year.',
  },
  index: {
    fr: 'De {baseline} à {actual} au {date}, pour une cible de {target} : indice {index} sur une échelle de 0 (référence) à 10 (cible).',
    en: 'From {baseline} to {actual} on {date}, for a target of {target}: index {index} on a scale from 0 (baseline) to 10 (target).',
  },
} as const satisfies Readonly<Record<string, Words>>;

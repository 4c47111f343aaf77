import type { Words } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Reason } from '../result/Result.ts';

/** The sentences of `explain`, with `{name}` places; written with ordinary spaces and set when they are used. */
export const explainWords = {
  // volumes: how much of the target was delivered
  delivered: {
    fr: '{Actual} au {date} pour une cible de {target}{due} : {share} de la cible.',
    en: '{Actual} by {date}, against a target of {target}{due}: {share} of the target.',
  },
  // levels and rates: how much of the way was covered
  travelled: {
    fr: 'De {baseline}{since} à {actual} au {date}, pour une cible de {target}{due} : {share} du chemin parcouru.',
    en: 'From {baseline}{since} to {actual} on {date}, for a target of {target}{due}: {share} of the way covered.',
  },
  wrongWay: {
    fr: 'De {baseline}{since} à {actual} au {date} : la valeur s’éloigne de la cible ({target}{due}).',
    en: 'From {baseline}{since} to {actual} on {date}: the value is moving away from the target ({target}{due}).',
  },
  unmoved: {
    fr: 'Toujours à {actual} au {date}, comme au départ, pour une cible de {target}{due}.',
    en: 'Still at {actual} on {date}, as at the start, for a target of {target}{due}.',
  },
  withoutBaseline: {
    fr: '{Actual} au {date} pour une cible de {target}{due} : {share} de la cible ; sans valeur de référence, le chemin parcouru ne se calcule pas.',
    en: '{Actual} on {date}, for a target of {target}{due}: {share} of the target; with no baseline the way covered cannot be computed.',
  },
  expected: { fr: 'À cette date, on attendait {expected}.', en: 'The plan for that day was {expected}.' },
  since: { fr: ' ({date})', en: ' ({date})' },
  dueAhead: { fr: ' d’ici le {date}', en: ' by {date}' },
  duePast: { fr: ' au {date}', en: ' by {date}' },
  dueThen: { fr: ' à cette date', en: ' by then' },

  // aims to keep
  inside: { fr: 'Entre {min} et {max}', en: 'Between {min} and {max}' },
  above: { fr: 'Au moins {min}', en: 'At least {min}' },
  below: { fr: 'Au plus {max}', en: 'At most {max}' },
  kept: {
    fr: '{bounds} : tenu ({inside} sur {periods}), dernière valeur {actual} au {date}.',
    en: '{bounds}: kept ({inside} of {periods}), last value {actual} on {date}.',
  },
  lost: {
    fr: '{bounds} : non tenu, dernière valeur {actual} au {date}, à {distance} de la limite ({inside} sur {periods}).',
    en: '{bounds}: not kept, last value {actual} on {date}, {distance} off the limit ({inside} of {periods}).',
  },
  restored: {
    fr: '{bounds} : de nouveau tenu après un écart ({inside} sur {periods}), dernière valeur {actual} au {date}.',
    en: '{bounds}: kept again after a lapse ({inside} of {periods}), last value {actual} on {date}.',
  },
  periodsMet: {
    fr: 'Cible de {target} atteinte pour {inside} sur {periods} ; dernière valeur {actual} au {date}.',
    en: '{Inside} of {periods} met the target of {target}; last value {actual} on {date}.',
  },
  onePeriod: { fr: '1 période', en: '1 period' },
  manyPeriods: { fr: '{count} périodes', en: '{count} periods' },

  // direction only
  improved: {
    fr: 'De {baseline}{since} à {actual} au {date} : un changement de {change} dans le sens voulu.',
    en: 'From {baseline}{since} to {actual} on {date}: a change of {change} in the wanted direction.',
  },
  worsened: {
    fr: 'De {baseline}{since} à {actual} au {date} : un changement de {change} dans le sens contraire.',
    en: 'From {baseline}{since} to {actual} on {date}: a change of {change} in the unwanted direction.',
  },
  unchanged: {
    fr: 'De {baseline}{since} à {actual} au {date} : aucun changement.',
    en: 'From {baseline}{since} to {actual} on {date}: no change.',
  },

  known: { fr: 'Dernière valeur connue : {actual} au {date}.', en: 'Last known value: {actual} on {date}.' },
  pending: { fr: 'La première valeur n’est pas encore attendue.', en: 'The first value is not due yet.' },
  rating: { fr: '{rating}.', en: '{rating}.' },
  approximately: { fr: 'environ {value}', en: 'about {value}' },
  atLeast: { fr: 'au moins {value}', en: 'at least {value}' },
  marked: { fr: '{value} ({marks})', en: '{value} ({marks})' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is said with a value that is not simply reported; `approximate` stands before the number instead. */
export const markWords: Readonly<Record<Exclude<Mark, 'approximate'>, Words>> = {
  provisional: { fr: 'valeur provisoire', en: 'provisional' },
  estimated: { fr: 'valeur estimée', en: 'estimated' },
  interpolated: { fr: 'valeur interpolée', en: 'interpolated' },
  'carried-forward': { fr: 'valeur reportée', en: 'carried forward' },
  imputed: { fr: 'valeur imputée', en: 'imputed' },
};

/** Why there is no figure. */
export const reasonWords: Readonly<Record<Reason, Words>> = {
  'no-actual': { fr: 'Aucune valeur n’est connue à ce jour.', en: 'No value is known so far.' },
  'no-baseline': {
    fr: 'Sans valeur de référence, le progrès ne se calcule pas.',
    en: 'With no baseline, progress cannot be computed.',
  },
  'no-target': { fr: 'Aucune cible n’a été fixée.', en: 'No target was set.' },
  'target-equals-baseline': {
    fr: 'La cible est égale à la valeur de référence : il n’y a pas de chemin à parcourir.',
    en: 'The target equals the baseline: there is no way to go.',
  },
  'target-is-zero': {
    fr: 'La cible est zéro : la part de la cible ne se calcule pas.',
    en: 'The target is zero: a share of it cannot be computed.',
  },
  'ambiguous-change': {
    fr: 'Le changement visé peut se lire de deux façons (points de pourcentage ou pour cent de la référence) : il faut le préciser.',
    en: 'The wanted change reads two ways (percentage points, or percent of the baseline): it has to be told.',
  },
  'not-a-number': {
    fr: 'La valeur n’est pas un nombre que l’on puisse utiliser.',
    en: 'The value is not a number that can be used.',
  },
  'basis-mismatch': {
    fr: 'Les réalisations et la cible n’ont pas la même base (par période, cumul ou état) : elles ne se comparent pas.',
    en: 'Actuals and target do not share a basis (per period, running total or state): they cannot be compared.',
  },
  'not-additive': {
    fr: 'Ces valeurs ne s’additionnent pas dans le temps : aucun total n’a été fait.',
    en: 'These values do not add up over time: no total was made.',
  },
  conflict: {
    fr: 'Deux enregistrements se contredisent pour la même période : aucun n’a été retenu.',
    en: 'Two records contradict each other for the same period: neither was used.',
  },
  'not-a-ratio-target': {
    fr: 'Cette cible ne se mesure pas en part : elle est tenue ou non.',
    en: 'This target is not measured as a share: it is kept or not.',
  },
  'unknown-method': {
    fr: 'Cette sorte de cible n’est pas calculée par cette version.',
    en: 'This kind of target is not computed by this version.',
  },
};

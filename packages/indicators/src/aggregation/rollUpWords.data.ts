import type { Words } from '@jalon/core';

/** The sentences of a roll-up, with `{name}` places. */
export const rollUpWords = {
  sum: { fr: '{Value} au total, pour {parts}.', en: '{Value} in total, over {parts}.' },
  last: { fr: 'Dernière valeur connue : {value} ({parts}).', en: 'Last known value: {value} ({parts}).' },
  mean: { fr: '{Value} en moyenne, pour {parts}.', en: '{Value} on average, over {parts}.' },
  'weighted-mean': {
    fr: '{Value} en moyenne pondérée, pour {parts}.',
    en: '{Value} as a weighted mean, over {parts}.',
  },
  max: { fr: '{Value} au plus haut, pour {parts}.', en: '{Value} at the highest, over {parts}.' },
  min: { fr: '{Value} au plus bas, pour {parts}.', en: '{Value} at the lowest, over {parts}.' },
  'ratio-of-sums': {
    fr: '{Value} ({numerator} sur {denominator}), pour {parts}.',
    en: '{Value} ({numerator} of {denominator}), over {parts}.',
  },
  fewOf: {
    fr: '{Numerator} sur {denominator}, pour {parts} : c’est trop peu pour un pourcentage.',
    en: '{Numerator} of {denominator}, over {parts}: too few for a percentage.',
  },
  distinct: {
    fr: '{Value} sans double compte, pour {parts}.',
    en: '{Value}, each counted once, over {parts}.',
  },
  worstCase: {
    fr: 'La part connue représente {share} du poids ; si tout ce qui manque valait zéro, ce serait {value}.',
    en: 'What is known carries {share} of the weight; if everything missing were zero, it would be {value}.',
  },
  open: {
    fr: 'Ce qui manque peut augmenter ou diminuer ce chiffre.',
    en: 'What is missing may raise or lower this figure.',
  },
  provisional: {
    fr: 'Certaines valeurs sont provisoires.',
    en: 'Some values are provisional.',
  },
  approximately: { fr: 'environ {value}', en: 'about {value}' },
  atLeast: { fr: 'au moins {value}', en: 'at least {value}' },
  atMost: { fr: 'au plus {value}', en: 'at most {value}' },
  between: { fr: 'entre {min} et {max}', en: 'between {min} and {max}' },
  all: { fr: '{expected} {noun}', en: '{expected} {noun}' },
  some: { fr: '{observed} {noun} sur {expected}', en: '{observed} of {expected} {noun}' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the parts along a dimension are called, one and several. */
export const partWords: Readonly<Record<string, { readonly one: Words; readonly many: Words }>> = {
  time: { one: { fr: 'période', en: 'period' }, many: { fr: 'périodes', en: 'periods' } },
  place: { one: { fr: 'lieu', en: 'place' }, many: { fr: 'lieux', en: 'places' } },
  organisation: {
    one: { fr: 'structure', en: 'organisation' },
    many: { fr: 'structures', en: 'organisations' },
  },
  programme: {
    one: { fr: 'programme', en: 'programme' },
    many: { fr: 'programmes', en: 'programmes' },
  },
  other: { one: { fr: 'catégorie', en: 'category' }, many: { fr: 'catégories', en: 'categories' } },
};

import type { Words } from '@jalon/core';

// Ordinary spaces and apostrophes: whoever renders a document sets the type.

/** Why a component of trust shows no mean. */
export const withheldWords: { readonly [Reason in 'too-few-answers' | 'not-asked']: Words } = {
  'too-few-answers': {
    fr: 'moins de 5 réponses : ni moyenne ni dispersion',
    en: 'fewer than 5 answers: no mean, no spread',
  },
  'not-asked': { fr: 'question non posée', en: 'not asked' },
};

/** How far answers lie from their mean. */
export const spreadWords: Words = { fr: 'écart type {spread}', en: 'standard deviation {spread}' };

/** Which time around the planning cycle it is, from the second one. */
export const roundWords: Words = { fr: 'Tour n° {round}', en: 'Round {round}' };

/** What a backbone does for the others; other words stand as they are written. */
export const backboneWords: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  ['coordination', { fr: 'coordination', en: 'coordination' }],
  ['facilitation', { fr: 'animation', en: 'facilitation' }],
  ['evaluation', { fr: 'évaluation', en: 'evaluation' }],
  ['communication', { fr: 'communication', en: 'communication' }],
  ['fundraising', { fr: 'recherche de fonds', en: 'fundraising' }],
]);

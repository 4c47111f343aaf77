import type { Assumption, Horizon, Words } from '@jalon/core';

/** What the theory-of-change picture says beside the statements. */
export const theoryOfChangeWords = {
  assumptions: { fr: 'Hypothèses', en: 'Assumptions' },
  feedback: { fr: 'rétroaction', en: 'feedback' },
  negative: {
    fr: 'effet contraire : plus de la cause, moins de l’effet',
    en: 'opposite effect: more of the cause, less of the effect',
  },
  any: { fr: 'une cause suffit', en: 'one cause is enough' },
  all: { fr: 'toutes les causes sont nécessaires', en: 'all causes are needed' },
  product: {
    fr: 'toutes les causes sont nécessaires (chances indépendantes)',
    en: 'all causes are needed (independent chances)',
  },
  'noisy-or': {
    fr: 'une cause suffit (chances indépendantes)',
    en: 'one cause is enough (independent chances)',
  },
  empty: { fr: 'Aucun énoncé n’est encore écrit.', en: 'No statement has been written yet.' },
} as const satisfies Readonly<Record<string, Words>>;

/** When a change is expected. */
export const horizonWords: Readonly<Record<Horizon, Words>> = {
  short: { fr: 'court terme', en: 'short term' },
  medium: { fr: 'moyen terme', en: 'medium term' },
  long: { fr: 'long terme', en: 'long term' },
};

/** How much rests on an assumption. */
export const criticalityWords: Readonly<Record<NonNullable<Assumption['criticality']>, Words>> = {
  critical: { fr: 'critique', en: 'critical' },
  important: { fr: 'importante', en: 'important' },
  minor: { fr: 'mineure', en: 'minor' },
};

/** What is known about an assumption. */
export const assumptionStatusWords: Readonly<Record<NonNullable<Assumption['status']>, Words>> = {
  unverified: { fr: 'non vérifiée', en: 'not verified' },
  holding: { fr: 'se vérifie', en: 'holding' },
  weakened: { fr: 'fragilisée', en: 'weakened' },
  refuted: { fr: 'démentie', en: 'refuted' },
};

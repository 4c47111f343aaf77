import type { Words } from '@jalon/core';
import type { DimensionPart } from './ImpactDimension.ts';
import type { ImpactClass, ImpactFact } from './impactClassOf.ts';

/** How each class of impact is called. */
export const impactClassWords: Readonly<Record<ImpactClass, Words>> = {
  'does-cause-harm': { fr: 'cause un tort', en: 'does cause harm' },
  'below-threshold': { fr: 'en dessous du seuil', en: 'below the threshold' },
  'act-to-avoid-harm': { fr: 'A, agir pour éviter un tort', en: 'A, act to avoid harm' },
  'benefit-stakeholders': { fr: 'B, bénéficier aux parties prenantes', en: 'B, benefit stakeholders' },
  'contribute-to-solutions': { fr: 'C, contribuer à des solutions', en: 'C, contribute to solutions' },
};

/** How each fact that the classification needs is called. */
export const factWords: Readonly<Record<ImpactFact, Words>> = {
  baseline: { fr: 'le niveau de départ', en: 'the level before' },
  level: { fr: 'le niveau actuel', en: 'the level now' },
  threshold: { fr: 'le niveau jugé suffisant', en: 'the level that is good enough' },
  shortfallOf: {
    fr: 'la cause du manque de départ (nous ou d’autres)',
    en: 'who caused the shortfall before',
  },
  contributed: { fr: 'notre part dans le changement', en: 'whether the change is our doing' },
};

/** How a part of the five dimensions is called. */
export const dimensionWords: Readonly<Record<DimensionPart, Words>> = {
  what: { fr: 'quoi (quel changement)', en: 'what (which change)' },
  who: { fr: 'qui (pour qui)', en: 'who (for whom)' },
  scale: { fr: 'combien de personnes', en: 'how much: for how many' },
  depth: { fr: 'à quel degré', en: 'how much: how deep' },
  duration: { fr: 'pour combien de temps', en: 'how much: for how long' },
  contribution: {
    fr: 'contribution (ce qui serait arrivé sans nous)',
    en: 'contribution (what would have happened anyway)',
  },
  risk: {
    fr: 'risque (que l’impact soit autre que prévu)',
    en: 'risk (that the impact is other than claimed)',
  },
};

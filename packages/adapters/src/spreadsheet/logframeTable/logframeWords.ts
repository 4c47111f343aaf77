import type { Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  sheet: { fr: 'Cadre logique', en: 'Logframe' },
  title: { fr: 'Cadre logique', en: 'Logical framework' },
  level: { fr: 'Niveau', en: 'Level' },
  vision: { fr: 'Vision :', en: 'Vision:' },
  baseline: { fr: 'Référence :', en: 'Baseline:' },
  target: { fr: 'Cible :', en: 'Target:' },
  current: { fr: 'Réalisé :', en: 'Actual:' },
  stand: { fr: 'État au', en: 'As of' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a logical framework, by language, set as in print. */
export const logframeWords = typesetWords(words);

import type { Words } from '@jalon/core';

/** Whether a result is good news, as readers see it. */
export const signWords: Readonly<Record<string, Words>> = {
  positive: { fr: 'positif', en: 'positive' },
  negative: { fr: 'négatif', en: 'negative' },
  mixed: { fr: 'mitigé', en: 'mixed' },
};

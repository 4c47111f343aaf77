import type { Words } from '@jalon/core';

/** What the progress chart says beside the words of its data. */
export const progressChartWords = {
  noFigure: { fr: 'pas de chiffre', en: 'no figure' },
  empty: { fr: 'Aucun indicateur à montrer.', en: 'No indicator to show.' },
} as const satisfies Readonly<Record<string, Words>>;

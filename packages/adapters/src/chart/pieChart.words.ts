import type { Words } from '@jalon/core';

/** What the pie says beside the words of its data. */
export const pieChartWords = {
  others: { fr: 'Autres', en: 'Other' },
  empty: { fr: 'Rien à montrer.', en: 'Nothing to show.' },
} as const satisfies Readonly<Record<string, Words>>;

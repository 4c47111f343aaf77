import type { Deliverable, Words } from '@jalon/core';

// Ordinary spaces and apostrophes: whoever renders a document sets the type.

/** What is said of organisations in a portfolio. */
export const portfolioWords = {
  typeNotRecorded: { fr: 'Type non renseigné', en: 'Type not recorded' },
} as const satisfies { readonly [name: string]: Words };

/** What organisations make during a support; a funder's own kinds stand as they are written. */
export const deliverableWords: ReadonlyMap<Deliverable['type'], Words> = /* @__PURE__ */ new Map([
  ['evaluation-tool', { fr: 'Outils d’évaluation', en: 'Evaluation tools' }],
  ['steering-tool', { fr: 'Outils de pilotage', en: 'Steering tools' }],
  ['communication-support', { fr: 'Supports de communication', en: 'Communication materials' }],
]);

import type { Portfolio, Register } from '@jalon/core';

/** Collections that only a register, or only a portfolio, has; what has neither is read as a dossier. */
const ownFields = {
  register: ['persons', 'contacts', 'responses', 'consents', 'tombstones'],
  portfolio: [
    'programmes',
    'cohorts',
    'supports',
    'sessions',
    'deliverables',
    'selfRatings',
    'sharedIndicators',
    'merges',
  ],
} satisfies Record<string, readonly (keyof Register | keyof Portfolio)[]>;

/** The three documents. */
export type DocumentKind = 'dossier' | 'portfolio' | 'register';

/** Which of the three documents a JSON text is, by its collections; what is none is read as a dossier. */
export function documentKind(text: string): DocumentKind {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'dossier';
  }
  if (typeof json !== 'object' || json === null) return 'dossier';
  for (const kind of ['register', 'portfolio'] as const)
    if (ownFields[kind].some((field) => Object.hasOwn(json, field))) return kind;
  return 'dossier';
}

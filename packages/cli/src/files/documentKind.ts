import type { Dossier, Portfolio, Register } from '@jalon/core';

/** Fields that a document has and a dossier has not, every one of them. */
type OwnFields<Document> = Readonly<Record<Exclude<keyof Document, keyof Dossier>, true>>;

const registerFields: OwnFields<Register> = {
  ...{ dataProtection: true, persons: true, contacts: true },
  ...{ responses: true, consents: true, tombstones: true },
};
const portfolioFields: OwnFields<Portfolio> = {
  ...{ programmes: true, cohorts: true, grants: true, supportRequiresGrantOf: true, steps: true },
  ...{ supports: true, sessions: true, deliverables: true, objectives: true },
  ...{ selfRatings: true, sharedIndicators: true, merges: true },
};

/** The three documents. */
export type DocumentKind = 'dossier' | 'portfolio' | 'register';

/** Which of the three documents a JSON text is, by the fields that only one has; what has none is read as a dossier. */
export function documentKind(text: string): DocumentKind {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'dossier';
  }
  if (typeof json !== 'object' || json === null) return 'dossier';
  const hasOneOf = (fields: object) => Object.keys(fields).some((field) => Object.hasOwn(json, field));
  if (hasOneOf(registerFields)) return 'register';
  return hasOneOf(portfolioFields) ? 'portfolio' : 'dossier';
}

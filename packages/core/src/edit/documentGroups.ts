import { emptyCollective } from '../collective/emptyCollective.data.ts';
import type { EvaluationPlan } from '../plan/EvaluationPlan.ts';
import type { Programme } from '../programme/Programme.ts';
import type { Valuation } from '../valuation/Valuation.ts';

/** The groups that a dossier may lack: with nothing in them, and with what nobody but the user can give. */
export const documentGroups = {
  programme: {
    empty: { roles: [] } satisfies Partial<Programme>,
    needed: ['name'] satisfies (keyof Programme)[],
  },
  evaluationPlan: {
    empty: { questions: [], steps: [], touchpoints: [], involvement: [] } satisfies EvaluationPlan,
    needed: [],
  },
  collective: {
    empty: emptyCollective,
    needed: [],
  },
  valuation: {
    empty: { inputs: [], outcomes: [], sensitivity: [] } satisfies Partial<Valuation>,
    needed: ['kind', 'currency'] satisfies (keyof Valuation)[],
  },
} as const;

/** A group that a dossier may lack. */
export type DocumentGroup = keyof typeof documentGroups;

/** Whether a key of the document names such a group. */
export const isDocumentGroup = (key: unknown): key is DocumentGroup =>
  typeof key === 'string' && Object.hasOwn(documentGroups, key);

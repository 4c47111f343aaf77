import type { Dossier } from '../dossier/Dossier.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Register } from './Register.ts';

/**
 * Records that a person withdrew: every consent of theirs ends on that day, and what they said is marked in the dossier
 * so that it appears in no later export.
 * @param documents the register, with the dossier that quotes the person
 * @param person pseudonymous id
 * @param options `on`: the day of withdrawal
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { createRegister, withdrawConsent } from '@jalon/core/register';
 * const verbatims = [{ id: 'v1', text: 'T', consent: 'role' as const, person: 'p1', codings: [] }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', learning: { verbatims } });
 * const register = createRegister({ id: 'people', title: 'People' });
 * const after = withdrawConsent({ register, dossier }, 'p1', { on: '2025-02-01' });
 * after.dossier.learning.verbatims[0]?.withdrawnOn; // => '2025-02-01'
 * ```
 */
export function withdrawConsent(
  documents: { readonly register: Register; readonly dossier: Dossier },
  person: string,
  options: { readonly on: IsoDay },
): { readonly register: Register; readonly dossier: Dossier } {
  const { register, dossier } = documents;
  const end = <Given extends { readonly person?: string; readonly withdrawnOn?: IsoDay }>(
    given: Given,
  ): Given =>
    given.person === person && given.withdrawnOn === undefined
      ? { ...given, withdrawnOn: options.on }
      : given;
  const { learning } = dossier;
  return {
    register: { ...register, consents: register.consents.map(end) },
    dossier: {
      ...dossier,
      learning: {
        ...learning,
        verbatims: learning.verbatims.map(end),
        stories: learning.stories.map(end),
      },
    },
  };
}

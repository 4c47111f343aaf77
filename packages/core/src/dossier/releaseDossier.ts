import { roundsAmong } from '../learning/roundsAmong.ts';
import type { Verbatim } from '../learning/Verbatim.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Dossier } from './Dossier.ts';

/** What was held back from a dossier before it left the house. */
export interface Withheld {
  readonly kind: 'verbatim' | 'story' | 'feedback';
  readonly id: string;
  /** Without consent, with consent withdrawn, or an incident that concerns somebody's protection. */
  readonly because: 'no-consent' | 'withdrawn' | 'safeguarding';
}

/**
 * The dossier as it may leave the house: without what nobody agreed to release, without withdrawn words, without
 * safeguarding incidents, each quote with no more attribution than consent allows.
 * @param options `asOf`: the day of release; a consent withdrawn by then is none
 * @example
 * ```ts
 * import { createDossier, releaseDossier } from '@jalon/core';
 * const feedback = [{ id: 'f1', kind: 'safeguarding' as const, text: 'An incident' }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', learning: { feedback } });
 * releaseDossier(dossier, { asOf: '2025-01-31' }).dossier.learning.feedback; // => []
 * ```
 */
export function releaseDossier(
  dossier: Dossier,
  options: { readonly asOf: IsoDay },
): { readonly dossier: Dossier; readonly withheld: readonly Withheld[] } {
  const { learning } = dossier;
  const withheld: Withheld[] = [];
  const mayLeave =
    (kind: 'verbatim' | 'story') => (said: Pick<Verbatim, 'id' | 'consent' | 'withdrawnOn'>) => {
      const withdrawn = said.withdrawnOn !== undefined && said.withdrawnOn <= options.asOf;
      if (!withdrawn && said.consent !== 'none') return true;
      withheld.push({ kind, id: said.id, because: withdrawn ? 'withdrawn' : 'no-consent' });
      return false;
    };
  const verbatims = learning.verbatims.filter(mayLeave('verbatim')).map(withConsentedAttribution);
  const stories = learning.stories.filter(mayLeave('story'));
  const kept = new Set(stories.map(({ id }) => id));
  const feedback = learning.feedback.filter(({ id, kind }) => {
    if (kind === 'safeguarding') withheld.push({ kind: 'feedback', id, because: 'safeguarding' });
    return kind !== 'safeguarding';
  });
  const selectionRounds = roundsAmong(learning.selectionRounds, (id) => kept.has(id));
  return {
    dossier: { ...dossier, learning: { ...learning, verbatims, stories, selectionRounds, feedback } },
    withheld,
  };
}

function withConsentedAttribution(verbatim: Verbatim): Verbatim {
  const { author, role, organisation, ...rest } = verbatim;
  const { consent } = rest;
  const place = consent === 'organisation' || consent === 'named';
  return {
    ...rest,
    ...(author !== undefined && consent === 'named' && { author }),
    ...(role !== undefined && (consent === 'role' || place) && { role }),
    ...(organisation !== undefined && place && { organisation }),
  };
}

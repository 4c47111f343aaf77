/**
 * What was agreed beside what it became, as entries of a report.
 * @module
 */
import type { Agreement, Dossier, LocalizedText } from '@jalon/core';
import { type OriginalBesideRevised, originalBesideRevised } from '@jalon/core/agreement';
import type { Binder } from '../Binder.ts';
import { type BoundRow, boundTable } from '../boundTable.ts';
import { joined } from '../textCells.ts';
import { agreedNames } from './agreedNames.ts';
import { agreedTexts } from './agreedTexts.ts';

/** Every aim that was revised: as it was agreed first, as it is now, since when, why. */
export const bindAgreementRevisions: Binder = (dossier) =>
  boundTable(
    dossier.agreements.flatMap((agreement, index) =>
      originalBesideRevised(dossier, agreement)
        .filter(({ revisions }) => revisions.length > 0)
        .map((item) => rowOf(item, agreement, index, dossier)),
    ),
  );

function rowOf(item: OriginalBesideRevised, agreement: Agreement, index: number, dossier: Dossier): BoundRow {
  const last = agreement.versions?.at(-1)?.part;
  const first = agreement.versions?.[0]?.part;
  const { original, current } = agreedTexts(item, { first, last });
  const reasons = item.revisions.map(({ reason }) => reason);
  const made = item.revisions.map(({ revision }) => dossier.revisions.findIndex(({ id }) => id === revision));
  return {
    id: dossier.agreements.length > 1 ? `${agreement.id}~${item.id}` : item.id,
    cells: {
      what: agreedNames(item, { first, last }),
      original: item.original === undefined ? words.added : original,
      current: item.current === undefined ? words.givenUp : current,
      date: item.revisions.at(-1)?.date,
      reason: joined([...new Map(reasons.map((text) => [JSON.stringify(text), text] as const)).values()]),
    },
    pointers: [
      ...item.revisions.map(({ version }) => `/agreements/${index}/versions/${placeOf(agreement, version)}`),
      ...made.filter((at) => at >= 0).map((at) => `/revisions/${at}`),
    ],
  };
}

const placeOf = ({ versions = [] }: Agreement, number: number): number =>
  versions.findIndex(({ version }) => version === number);

const words = {
  added: { fr: 'ajouté en cours de route', en: 'added on the way' },
  givenUp: { fr: 'abandonné', en: 'given up' },
} satisfies Readonly<Record<string, LocalizedText>>;

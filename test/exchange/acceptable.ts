import type { WriteIatiOptions } from '@jalon/adapters/iati';
import type { Dossier, Portfolio } from '@jalon/core';

const publisher = { ref: 'XX-FICT-7', type: '22', name: 'Maison des Tilleuls' };

/** What a format wants to know that no document says. */
export const told: Readonly<Record<string, object>> = {
  iati: {
    ...{ activityStatus: '2', description: 'Un lieu d’accueil.', start: '2023-01-01' },
    reportingOrganisation: publisher,
    participatingOrganisation: { ...publisher, role: '4' },
  } satisfies WriteIatiOptions,
};

/**
 * Gives a document what a format demands of every file, in three cases of four; the rest stays as arbitrary as it was, and
 * the writer has to refuse it.
 */
export const acceptable: Readonly<Record<string, (document: never, seed: number) => Dossier | Portfolio>> = {
  '360giving': (portfolio: Portfolio, seed) => {
    if (seed % 4 === 0) return portfolio;
    const funder = {
      id: 'funder',
      name: 'Fondation des Tilleuls',
      identifiers: [{ scheme: 'GB-CHC', id: '9' }],
    };
    const [recipient = { id: 'recipient', name: 'La Passerelle' }] = portfolio.organisations;
    const others = portfolio.organisations.filter(({ id }) => id !== funder.id && id !== recipient.id);
    return {
      ...portfolio,
      organisations: [funder, { ...recipient, name: 'La Passerelle' }, ...others],
      grants: portfolio.grants.map((grant) => ({
        ...grant,
        funder: funder.id,
        organisation: recipient.id,
        amount: grant.amount ?? { minor: 120_000, currency: 'GBP' },
        awardedOn: grant.awardedOn ?? '2024-03-01',
        extensions: {
          ...grant.extensions,
          '360giving': {
            ...{ title: 'Accueil', description: 'Des places' },
            ...(portfolio.programmes[0] ? { programmes: [{ programme: portfolio.programmes[0].id }] } : {}),
          },
        },
      })),
    };
  },
};

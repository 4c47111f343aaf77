import type { Portfolio } from '@jalon/core';
import type { Binder, Bound } from '../Binder.ts';

/** A binder that reads the portfolio beside the dossier; its origins say so. Nothing where there is no portfolio. */
export const fromPortfolio =
  (bind: (portfolio: Portfolio, asOf: string) => Bound | undefined): Binder =>
  (_, { portfolio, asOf }) => {
    const bound = portfolio && bind(portfolio, asOf);
    return bound && { ...bound, origins: bound.origins.map((origin) => ({ ...origin, in: 'portfolio' })) };
  };

/** JSON pointers to the entries of a list that meet a condition. */
export const pointersTo = <Entry>(
  list: string,
  entries: readonly Entry[],
  isMeant: (entry: Entry) => boolean,
): readonly string[] => entries.flatMap((entry, index) => (isMeant(entry) ? [`/${list}/${index}`] : []));

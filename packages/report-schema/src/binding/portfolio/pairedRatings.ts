import type { IsoDay, Portfolio } from '@jalon/core';
import { keptOrganisations } from '@jalon/core/portfolio';

/** Where organisations saw themselves on one objective, before and after; only those that said so both times. */
export interface PairedRatings {
  /** Levels before, one per organisation, with those after at the same place. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Where the ratings stand in the portfolio. */
  readonly indices: readonly number[];
}

/** The pairs of one objective up to a day, one per organisation in each cohort; of two ratings the later in the list. */
export function pairedRatings(portfolio: Portfolio, objective: string, asOf: IsoDay): PairedRatings {
  const kept = keptOrganisations(portfolio);
  const pairs = new Map<string, { [Moment in 'before' | 'after']?: { level: number; index: number } }>();
  for (const [index, rating] of portfolio.selfRatings.entries()) {
    const { organisation, cohort = '', moment, level, date } = rating;
    if (rating.objective !== objective || (date !== undefined && date > asOf)) continue;
    const key = JSON.stringify([kept.get(organisation) ?? organisation, cohort]);
    pairs.set(key, { ...pairs.get(key), [moment]: { level, index } });
  }
  const both = [...pairs.values()].flatMap(({ before, after }) =>
    before && after ? [{ before, after }] : [],
  );
  return {
    before: both.map(({ before }) => before.level),
    after: both.map(({ after }) => after.level),
    indices: both.flatMap(({ before, after }) => [before.index, after.index]).toSorted((a, b) => a - b),
  };
}

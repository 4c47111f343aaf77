import type { RubricRating } from '@jalon/core';
import { collectiveConditions, collectivePrinciples, type SourcedTerm } from '@jalon/core/collective';
import type { Binder } from '../Binder.ts';
import { type BoundRow, boundTable } from '../boundTable.ts';
import { freeId } from '../freeId.ts';
import { joined } from '../textCells.ts';

/** The five conditions as each rater saw them. */
export const bindConditions = /* @__PURE__ */ ratingsOf(collectiveConditions);

/** The three principles as each rater saw them, beside the conditions and in none of them. */
export const bindPrinciples = /* @__PURE__ */ ratingsOf(collectivePrinciples);

/**
 * Every rating up to the day, in the order of the terms, never summed up: levels have an order and no distance. A term
 * that nobody rated stands without a level: it is unknown, not 0.
 */
function ratingsOf(terms: readonly SourcedTerm<RubricRating['about']>[]): Binder {
  return ({ collective }, { asOf }) => {
    const all = (collective?.ratings ?? []).map((rating, index) => ({ rating, index }));
    const ratings = all.filter(
      ({ rating }) => rating.date <= asOf && terms.some(({ code }) => code === rating.about),
    );
    if (ratings.length === 0) return undefined;
    const taken = new Set(ratings.map(({ rating }) => rating.id));
    return boundTable(
      terms.flatMap(({ code: about }): readonly BoundRow[] => {
        const own = ratings.filter(({ rating }) => rating.about === about);
        if (own.length === 0)
          return [{ id: freeId(about, taken), cells: { about }, pointers: ['/collective/ratings'] }];
        return own
          .toSorted((a, b) => (a.rating.date < b.rating.date ? -1 : a.rating.date > b.rating.date ? 1 : 0))
          .map(({ rating: { id, level, date, rater, evidence }, index }) => ({
            id,
            cells: { about, level: `level-${level}`, date, rater, evidence: joined(evidence) },
            pointers: [`/collective/ratings/${index}`],
          }));
      }),
    );
  };
}

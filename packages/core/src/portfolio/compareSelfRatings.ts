import type { LocalizedText } from '../text/LocalizedText.ts';
import { keptOrganisations } from './keptOrganisations.ts';
import type { Portfolio } from './Portfolio.ts';

/** How the organisations moved on one objective. Levels have an order and no distance: moves are counted. */
export interface SelfRatingShift {
  /** Id of the objective. */
  readonly objective: string;
  readonly statement: LocalizedText;
  /** Organisations that rate themselves higher after. */
  readonly up: number;
  /** Organisations that rate themselves the same. */
  readonly same: number;
  /** Organisations that rate themselves lower after. */
  readonly down: number;
  /** Organisations that rated themselves both times. */
  readonly paired: number;
  /** Organisations that rated themselves before only: they are in none of the three counts. */
  readonly missingAfter: number;
  /** Organisations that rated themselves after only. */
  readonly missingBefore: number;
}

/**
 * Compares how organisations saw themselves before with how they see themselves after, objective by objective.
 * @param options `cohort`: only the ratings of that cohort (id)
 * @example
 * ```ts
 * import { compareSelfRatings, createPortfolio } from '@jalon/core/portfolio';
 * const objectives = [{ id: 'culture', statement: 'A culture of self-evaluation' }];
 * const rating = { organisation: 'a', objective: 'culture' };
 * const selfRatings = [
 *   { ...rating, id: 'r1', moment: 'before' as const, level: 2 },
 *   { ...rating, id: 'r2', moment: 'after' as const, level: 4 },
 * ];
 * compareSelfRatings(createPortfolio({ id: 'fund', title: 'Fund', objectives, selfRatings }))[0]?.up; // => 1
 * ```
 */
export function compareSelfRatings(
  portfolio: Pick<Portfolio, 'organisations' | 'merges' | 'objectives' | 'selfRatings'>,
  options: { readonly cohort?: string } = {},
): readonly SelfRatingShift[] {
  const kept = keptOrganisations(portfolio);
  return portfolio.objectives.map(({ id, statement }) => {
    const pairs = new Map<string, { before?: number; after?: number }>();
    for (const { objective, organisation, cohort, moment, level } of portfolio.selfRatings) {
      if (objective !== id || (options.cohort !== undefined && cohort !== options.cohort)) continue;
      const pupil = `${kept.get(organisation) ?? organisation}\n${cohort ?? ''}`;
      const pair = pairs.get(pupil) ?? {};
      pair[moment] = level;
      pairs.set(pupil, pair);
    }
    const shift = { up: 0, same: 0, down: 0, paired: 0, missingAfter: 0, missingBefore: 0 };
    for (const { before, after } of pairs.values()) {
      if (before === undefined) shift.missingBefore += 1;
      else if (after === undefined) shift.missingAfter += 1;
      else {
        shift.paired += 1;
        shift[after > before ? 'up' : after < before ? 'down' : 'same'] += 1;
      }
    }
    return { objective: id, statement, ...shift };
  });
}

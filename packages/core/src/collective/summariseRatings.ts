import type { IsoDay } from '../time/IsoDay.ts';
import type {
  CollectiveCondition,
  CollectiveInitiative,
  CollectivePrinciple,
  RubricLevel,
  RubricRating,
} from './CollectiveInitiative.ts';
import { collectiveConditions, collectivePrinciples } from './collectiveTerms.data.ts';

/** How raters see one condition or one principle. Levels have an order and no distance: there is no average. */
export interface RatingSummary<About> {
  /** The condition or the principle. */
  readonly about: About;
  /** Ratings with evidence; those without are left out and counted in `withoutEvidence`. */
  readonly n: number;
  /** The two middle levels, the same one where the number of raters is odd. */
  readonly median: { readonly low: RubricLevel; readonly high: RubricLevel };
  /** The lowest of the ratings with evidence. */
  readonly lowest: RubricLevel;
  /** The highest of the ratings with evidence. */
  readonly highest: RubricLevel;
  /** Ratings that were left out because they have no evidence. */
  readonly withoutEvidence: number;
}

/** The five conditions as they were rated, the principles beside them. */
export interface RatingsSummary {
  /** The rated conditions, in their order. */
  readonly conditions: readonly RatingSummary<CollectiveCondition>[];
  /** Conditions that nobody rated with evidence: unknown, not 0. */
  readonly missing: readonly CollectiveCondition[];
  /** The conditions whose median is lowest. */
  readonly weakest: readonly CollectiveCondition[];
  /** The rated principles, in their order. */
  readonly principles: readonly RatingSummary<CollectivePrinciple>[];
}

/**
 * Sums up how raters see the five conditions of collective impact on one day: median with range of raters, the weakest
 * named, the missing listed. No total and no average, because levels of a rubric are ordinal.
 * @param options `on`: only the ratings of that day; without it all of them
 * @example
 * ```ts
 * import { summariseRatings } from '@jalon/core/collective';
 * const rating = { about: 'common-agenda', date: '2024-06-01', evidence: ['Charter signed'] } as const;
 * const ratings = [{ ...rating, id: 'r1', level: 1 }, { ...rating, id: 'r2', level: 3 }] as const;
 * const { conditions, missing } = summariseRatings({ ratings });
 * conditions[0]?.median; // => { low: 1, high: 3 }
 * missing.length; // => 4
 * ```
 */
export function summariseRatings(
  collective: Pick<CollectiveInitiative, 'ratings'>,
  options: { readonly on?: IsoDay } = {},
): RatingsSummary {
  const ratings = collective.ratings.filter(({ date }) => options.on === undefined || date === options.on);
  const conditions = collectiveConditions.flatMap(({ code }) => summariseOne(ratings, code) ?? []);
  const rated = new Set(conditions.map(({ about }) => about));
  const lowest = Math.min(...conditions.map(({ median }) => median.low));
  return {
    conditions,
    missing: collectiveConditions.map(({ code }) => code).filter((code) => !rated.has(code)),
    weakest: conditions.filter(({ median }) => median.low === lowest).map(({ about }) => about),
    principles: collectivePrinciples.flatMap(({ code }) => summariseOne(ratings, code) ?? []),
  };
}

function summariseOne<About extends RubricRating['about']>(
  ratings: readonly RubricRating[],
  about: About,
): RatingSummary<About> | undefined {
  const own = ratings.filter((rating) => rating.about === about);
  const levels = own
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ level }) => level)
    .sort((a, b) => a - b);
  const lowest = levels[0];
  const highest = levels.at(-1);
  const low = levels[Math.floor((levels.length - 1) / 2)];
  const high = levels[Math.floor(levels.length / 2)];
  if (lowest === undefined || highest === undefined || low === undefined || high === undefined)
    return undefined;
  return {
    about,
    n: levels.length,
    median: { low, high },
    lowest,
    highest,
    withoutEvidence: own.length - levels.length,
  };
}

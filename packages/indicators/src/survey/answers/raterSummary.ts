import type { LocalizedText } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Result } from '../../result/Result.ts';
import { surveyIssue } from '../surveyIssue.ts';
import { type OrdinalSummary, ordinalSummary } from './ordinalSummary.ts';

/** How one rater sees one condition on an ordered rubric; a rating of collective impact fits. */
export interface RaterLevel {
  /** Code of the condition that is rated. */
  readonly about: string;
  /** Level of the rubric. */
  readonly level: number;
  /** What shows it; a rating that nothing supports does not count. */
  readonly evidence: readonly LocalizedText[];
}

/** How raters see several conditions: each by its middle and its range. There is no total and no average. */
export type RaterSummary = Result<readonly ({ readonly about: string } & OrdinalSummary)[]> & {
  /** Conditions that nobody rated with evidence: unknown, not 0. */
  readonly missing: readonly string[];
  /** The conditions whose middle is lowest. */
  readonly weakest: readonly string[];
  /** Ratings left out because they have no evidence. */
  readonly withoutEvidence: number;
};

/**
 * How several raters see a list of conditions on an ordered rubric: median with range for each, the weakest named, the
 * missing listed.
 * Source: method `rater-summary@1`, ours; the five conditions: J. Kania, M. Kramer, Collective Impact, 2011.
 * @param ratings in any order; those about something else than the conditions are left out
 * @param conditions codes of all conditions, in the order in which they are told
 * @returns levels of the rubric; `no-actual` where nothing was rated with evidence
 * @example
 * ```ts
 * import { raterSummary } from '@jalon/indicators';
 * const ratings = [
 *   { about: 'backbone', level: 1, evidence: ['Minutes'] },
 *   { about: 'backbone', level: 3, evidence: ['Budget'] },
 * ];
 * const found = raterSummary(ratings, ['backbone', 'common-agenda']);
 * found.value?.[0]?.median; // => { low: 1, high: 3 }
 * found.missing; // => ['common-agenda']
 * ```
 */
export function raterSummary(ratings: readonly RaterLevel[], conditions: readonly string[]): RaterSummary {
  const wanted = new Set(conditions);
  const own = ratings.filter(({ about }) => wanted.has(about));
  const supported = own.filter(({ evidence }) => evidence.length > 0);
  const value = [...wanted].flatMap((about) => {
    const levels = supported.filter((rating) => rating.about === about).map(({ level }) => level);
    const summary = ordinalSummary(levels);
    return summary ? [{ about, ...summary }] : [];
  });
  const rated = new Set(value.map(({ about }) => about));
  const lowest = Math.min(...value.map(({ median }) => median.low));
  const withoutEvidence = own.length - supported.length;
  const result = {
    ...(value.length === 0
      ? { status: 'not-computable', reason: 'no-actual' }
      : { status: 'computed', value, unit: 'n', method: 'rater-summary@1' }),
    coverage: { observed: value.length, expected: wanted.size },
    warnings: withoutEvidence > 0 ? [surveyIssue('no-evidence', { count: withoutEvidence })] : [],
    missing: [...wanted].filter((about) => !rated.has(about)),
    weakest: value.filter(({ median }) => median.low === lowest).map(({ about }) => about),
    withoutEvidence,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as RaterSummary;
}

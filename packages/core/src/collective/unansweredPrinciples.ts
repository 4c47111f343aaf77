import type { ActingPrinciple, CollectiveInitiative } from './CollectiveInitiative.ts';
import { actingPrinciples } from './collectiveTerms.data.ts';

/**
 * The principles of acting on which the group has taken no stance, or none with evidence.
 * @example
 * ```ts
 * import { unansweredPrinciples } from '@jalon/core/collective';
 * const stances = [
 *   { id: 's1', principle: 'early', stance: 'followed', evidence: ['Visits from birth'] },
 * ] as const;
 * unansweredPrinciples({ stances }).length; // => 5
 * ```
 */
export function unansweredPrinciples(
  collective: Pick<CollectiveInitiative, 'stances'>,
): readonly ActingPrinciple[] {
  const answered = new Set(
    collective.stances.filter(({ evidence }) => evidence.length > 0).map(({ principle }) => principle),
  );
  return actingPrinciples.map(({ code }) => code).filter((code) => !answered.has(code));
}

import { groupsOf } from '../group/groupsOf.ts';
import type { EffectSize } from './EffectSize.ts';
import { standardised } from './standardised.ts';

/**
 * Glass's delta: the difference of two means in standard deviations of the reference group alone, (x̄₁ − x̄₂) / s₂; for
 * where the programme changes the spread as well.
 * Source: Glass, Primary, secondary and meta-analysis of research, Educational Researcher 5 (1976) 3–8.
 * @param first values of the group with the programme; `undefined` is missing, and left out
 * @param reference values of the group without it, in the same unit
 * @returns standard deviations, above 0 where the first group has the greater mean; `undefined` where a group has fewer than
 * two values, where nothing varies in the reference group, and where a value is not finite
 * @example
 * ```ts
 * import { glassDelta } from '@jalon/indicators';
 * glassDelta([12, 14, 16], [8, 10, 12]); // => { value: 2, variant: 'reference-sd' }
 * ```
 */
export function glassDelta(
  first: readonly (number | undefined)[],
  reference: readonly (number | undefined)[],
): EffectSize | undefined {
  const groups = groupsOf(first, reference);
  if (!groups) return undefined;
  const [one, other] = groups;
  const value = standardised(one.mean, other.mean, Math.sqrt(other.variance));
  return value === undefined ? undefined : { value, variant: 'reference-sd' };
}

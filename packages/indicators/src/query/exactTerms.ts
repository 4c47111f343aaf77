import { sum } from '../statistics/sum.ts';
import type { Terms } from './GroupStatistics.ts';

/** From here on sums may become too large on their way: such numbers are kept one by one. */
export const largest = 2 ** 960;

/**
 * The shortest list of numbers with the same exact sum: the rounded sum, what that rounding lost, what this one lost, and so
 * on. It depends on the exact sum alone, so that lists may be joined in any order.
 * Source: Shewchuk, Adaptive precision floating-point arithmetic, Discrete & Computational Geometry 18 (1997) 305–363.
 */
export function exactTerms(values: readonly number[]): Terms {
  let rest: readonly number[] = expansionOf(values.filter((value) => Math.abs(value) < largest));
  const terms: number[] = [];
  while (rest.length > 0) {
    const rounded = sum(rest) ?? 0;
    terms.push(rounded);
    rest = expansionOf([...rest, -rounded]);
  }
  const huge = values.filter((value) => Math.abs(value) >= largest);
  return [...terms, ...huge.sort((a, b) => a - b)];
}

/** Numbers that do not overlap, the smallest first, with the same exact sum. */
function expansionOf(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of values) {
    let carried = value;
    let kept = 0;
    for (const part of found) {
      const next = carried + part;
      const lost = Math.abs(carried) >= Math.abs(part) ? carried - next + part : part - next + carried;
      if (lost !== 0) found[kept++] = lost;
      carried = next;
    }
    found.length = kept;
    if (carried !== 0) found.push(carried);
  }
  return found;
}

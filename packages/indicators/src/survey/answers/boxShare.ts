import { isCounts } from './isCounts.ts';

/** Settings of {@link boxShare}. */
export interface BoxShareOptions {
  /** How many levels make the box; default 2. */
  readonly levels?: number;
  /** `top` (default): the highest levels; `bottom`: the lowest. */
  readonly end?: 'top' | 'bottom';
}

/**
 * The share of answers in the highest levels of a scale (top box, top-two box) or in the lowest ones.
 * @param counts how many people chose each level, the lowest first; without “don't know”
 * @returns 0 to 1; `undefined` where nobody answered, a count is none, or the scale has fewer levels
 * @example
 * ```ts
 * import { boxShare } from '@jalon/indicators';
 * boxShare([10, 15, 20, 25, 30]); // => 0.55
 * boxShare([10, 15, 20, 25, 30], { levels: 1 }); // => 0.3
 * boxShare([10, 15, 20, 25, 30], { end: 'bottom' }); // => 0.25
 * ```
 */
export function boxShare(counts: readonly number[], options: BoxShareOptions = {}): number | undefined {
  const { levels = 2, end = 'top' } = options;
  const n = counts.reduce((total, count) => total + count, 0);
  if (
    !isCounts([...counts, n]) ||
    n === 0 ||
    !(Number.isSafeInteger(levels) && levels >= 1 && levels <= counts.length)
  )
    return undefined;
  const box = end === 'top' ? counts.slice(-levels) : counts.slice(0, levels);
  return box.reduce((total, count) => total + count, 0) / n;
}

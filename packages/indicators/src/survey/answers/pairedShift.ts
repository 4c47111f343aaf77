/** What one person answered at two moments. */
export interface AnswerPair {
  /** Level or number before; absent where there is no answer on the scale. */
  readonly before?: number | undefined;
  /** Level or number after. */
  readonly after?: number | undefined;
}

/** How many people moved which way. */
export interface PairedShift {
  readonly improved: number;
  readonly same: number;
  readonly worse: number;
  /** People with both answers: the sum of the three. */
  readonly paired: number;
  /** People without an answer after: counted, in none of the three. */
  readonly missingAfter: number;
  /** People without an answer before. */
  readonly missingBefore: number;
}

/**
 * How many of the same people moved up, stayed, moved down. Only the order of the levels is used, so it holds for ordinal
 * answers.
 * @param pairs one per person
 * @param options `direction`: which way is better, default `increase`
 * @example
 * ```ts
 * import { pairedShift } from '@jalon/indicators';
 * const pairs = [{ before: 3, after: 4 }, { before: 4, after: 4 }, { before: 2 }];
 * pairedShift(pairs);
 * // => { improved: 1, same: 1, worse: 0, paired: 2, missingAfter: 1, missingBefore: 0 }
 * ```
 */
export function pairedShift(
  pairs: readonly AnswerPair[],
  options: { readonly direction?: 'increase' | 'decrease' } = {},
): PairedShift {
  const shift = { improved: 0, same: 0, worse: 0, paired: 0, missingAfter: 0, missingBefore: 0 };
  const isBetterHigh = options.direction !== 'decrease';
  for (const { before, after } of pairs) {
    const isBefore = before !== undefined && !Number.isNaN(before);
    const isAfter = after !== undefined && !Number.isNaN(after);
    if (isBefore && isAfter) {
      shift.paired += 1;
      if (after === before) shift.same += 1;
      else shift[after > before === isBetterHigh ? 'improved' : 'worse'] += 1;
    } else if (isBefore) shift.missingAfter += 1;
    else if (isAfter) shift.missingBefore += 1;
  }
  return shift;
}

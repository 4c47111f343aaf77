import { mean } from '../../statistics/mean.ts';
import { pairedTTest } from '../comparison/pairedTTest.ts';
import { completePairs } from '../pairs/completePairs.ts';

/** A mean change among those who gave both answers. */
export interface PairedChange {
  /** After minus before, in the unit of the answers. */
  readonly difference: number;
  /** People with both answers. */
  readonly n: number;
  /** Two-sided, of the paired t test; absent where it has no answer. Never shown without the difference and n. */
  readonly p?: number;
}

/** The change seen three ways; each is absent where nobody gave both answers. */
export interface RetrospectivePretest {
  /** After minus what people said before. */
  readonly traditional?: PairedChange;
  /** After minus how people see, afterwards, where they were. */
  readonly retrospective?: PairedChange;
  /** How people see afterwards where they were, minus what they said then: their yardstick moved. */
  readonly responseShift?: PairedChange;
}

/**
 * The retrospective pre-test: people say after the programme where they were before it (“then”). Compared with what they said
 * before it, the gap is the response shift. Means of differences: after − before, after − recalled, recalled − before.
 * Source: G. S. Howard, Response-shift bias, Evaluation Review 4 (1980) 93–106.
 * @param answers three lists with one entry per person in the same order and unit; `undefined` is missing
 * @throws JalonError `invalid-argument` where the lists differ in length
 * @example
 * ```ts
 * import { retrospectivePretest } from '@jalon/indicators';
 * const found = retrospectivePretest({ before: [3, 4, 2], recalled: [2, 3, 1], after: [4, 5, 4] });
 * found.responseShift?.difference; // => -1
 * found.retrospective?.n; // => 3
 * ```
 */
export function retrospectivePretest(answers: {
  readonly before: readonly (number | undefined)[];
  readonly recalled: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
}): RetrospectivePretest {
  const traditional = changeOf(answers.before, answers.after);
  const retrospective = changeOf(answers.recalled, answers.after);
  const responseShift = changeOf(answers.before, answers.recalled);
  return {
    ...(traditional && { traditional }),
    ...(retrospective && { retrospective }),
    ...(responseShift && { responseShift }),
  };
}

function changeOf(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): PairedChange | undefined {
  const { differences } = completePairs(before, after);
  const difference = mean(differences);
  if (difference === undefined) return undefined;
  const p = pairedTTest(before, after)?.p;
  return { difference, n: differences.length, ...(p !== undefined && { p }) };
}

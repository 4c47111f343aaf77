import type { AnswerPair, PairedShift } from '../answers/pairedShift.ts';
import { signTest } from '../comparison/signTest.ts';
import { wilcoxonSignedRank } from '../comparison/wilcoxonSignedRank.ts';
import type { Interval } from '../interval/Interval.ts';
import { wilsonInterval } from '../proportion/wilsonInterval.ts';
import { type CensusBounds, censusBounds } from '../sampling/censusBounds.ts';
import { netShift } from './netShift.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import type { ChangeTest } from './SurveyChangeResult.ts';

/** What may be said beyond those who answered, which depends on how they were chosen. */
export interface Inference {
  readonly interval?: Interval;
  readonly bounds?: CensusBounds;
  readonly test?: ChangeTest;
}

/** A random sample has an interval and a test, a census with non-response bounds; nobody else has anything. */
export function inferenceOf(
  shift: PairedShift,
  pairs: readonly AnswerPair[],
  isScale: boolean,
  options: SurveyChangeOptions,
): Inference {
  if (options.sampling === 'census') {
    const population = options.asked?.before;
    const bounds =
      population === undefined || population === shift.paired
        ? undefined
        : censusBounds({ favourable: shift.improved, answered: shift.paired, population });
    return bounds ? { bounds } : {};
  }
  if (options.sampling !== 'probability') return {};
  const found = wilsonInterval({ successes: shift.improved, n: shift.paired }, options);
  const test = testOf(shift, pairs, options.test ?? (isScale ? 'sign' : 'wilcoxon'), options.direction);
  return {
    ...(found && {
      interval: { lower: found.lower, upper: found.upper, confidence: found.confidence },
    }),
    ...(test && { test }),
  };
}

function testOf(
  shift: PairedShift,
  pairs: readonly AnswerPair[],
  name: ChangeTest['name'],
  direction: SurveyChangeOptions['direction'],
): ChangeTest | undefined {
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  if (name === 'sign') {
    const found = signTest(before, after);
    const value = netShift(shift);
    if (!found || value === undefined) return undefined;
    return { name, p: found.p, n: found.n, effect: { name: 'net-shift', value } };
  }
  const found = wilcoxonSignedRank(before, after);
  if (!found) return undefined;
  const value = direction === 'decrease' ? -found.rankBiserial + 0 : found.rankBiserial;
  return { name, p: found.p, n: found.n, effect: { name: 'rank-biserial', value } };
}

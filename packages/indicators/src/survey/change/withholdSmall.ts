import { secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import type { PairedShift } from '../answers/pairedShift.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import type { RoundSummary } from './SurveyChangeResult.ts';

/** Which counts of a change must not be shown. */
export interface SmallCells {
  /** The counts of those who improved, stayed, got worse: they add up, so that one withheld withholds all. */
  readonly ofShift: boolean;
  /** Whether the levels of a round must be withheld. */
  readonly ofRound: (round: RoundSummary) => boolean;
  /** Whether a mean of so many people must be withheld. */
  readonly ofMean: (n: number) => boolean;
}

/**
 * Cells of 1 to k − 1 people are withheld outside the internal profile. How many answered, how many did not know, is the
 * denominator and no cell.
 */
export function withholdSmall(shift: PairedShift, options: SurveyChangeOptions): SmallCells {
  const { profile = 'external', respondents = 'people', sensitive = false } = options;
  if (profile === 'internal' || respondents === 'organisations')
    return { ofShift: false, ofRound: () => false, ofMean: () => false };
  const smallest = secrecyThreshold(options.subject ?? 'general', options.smallestCell);
  const isSmall = (count: number) => count > 0 && count < smallest;
  const cells = [shift.improved, shift.same, shift.worse];
  return {
    ofShift: cells.some(isSmall) || (sensitive && cells.includes(shift.paired)),
    ofRound: ({ levels = [], n }) =>
      levels.some(({ count }) => isSmall(count) || (sensitive && n > 0 && count === n)),
    ofMean: isSmall,
  };
}

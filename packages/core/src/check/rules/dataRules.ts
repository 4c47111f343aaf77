import type { Rule } from '../Rule.ts';
import { aggregationAverageHidesGap } from './aggregationAverageHidesGap.ts';
import { aggregationLevelsMixed } from './aggregationLevelsMixed.ts';
import { aggregationPeopleSummed } from './aggregationPeopleSummed.ts';
import { aggregationPercentagesSummed } from './aggregationPercentagesSummed.ts';
import { aggregationSnapshotsSummed } from './aggregationSnapshotsSummed.ts';
import { aggregationWeightsUnjustified } from './aggregationWeightsUnjustified.ts';
import { dataGapInTotal } from './dataGapInTotal.ts';
import { dataIdenticalValues } from './dataIdenticalValues.ts';
import { dataInTheFuture } from './dataInTheFuture.ts';
import { dataJump } from './dataJump.ts';
import { dataPartialPeriodCompared } from './dataPartialPeriodCompared.ts';
import { dataPeriodReversed } from './dataPeriodReversed.ts';
import { dataPeriodsOverlap } from './dataPeriodsOverlap.ts';
import { dataRatioDiffersFromParts } from './dataRatioDiffersFromParts.ts';
import { dataRatioOutOfRange } from './dataRatioOutOfRange.ts';
import { dataRevisionWithoutReason } from './dataRevisionWithoutReason.ts';
import { dataRoundedDigits } from './dataRoundedDigits.ts';
import { dataRunningTotalFalls } from './dataRunningTotalFalls.ts';
import { dataStale } from './dataStale.ts';
import { dataTwoHeads } from './dataTwoHeads.ts';
import { dataValueOffScale } from './dataValueOffScale.ts';
import { dataZeroOrMissing } from './dataZeroOrMissing.ts';
import { disaggregationBandsOverlap } from './disaggregationBandsOverlap.ts';
import { disaggregationCollectedButUnused } from './disaggregationCollectedButUnused.ts';
import { disaggregationDoesNotReconcile } from './disaggregationDoesNotReconcile.ts';
import { disaggregationNoNotRecorded } from './disaggregationNoNotRecorded.ts';
import { disaggregationPeopleIndicatorUndisaggregated } from './disaggregationPeopleIndicatorUndisaggregated.ts';
import { disaggregationUnknownCategory } from './disaggregationUnknownCategory.ts';
import { statsSmallNPercentage } from './statsSmallNPercentage.ts';
import { targetAgainstDirection } from './targetAgainstDirection.ts';
import { targetAlreadyMet } from './targetAlreadyMet.ts';
import { targetBaselineAfterStart } from './targetBaselineAfterStart.ts';
import { targetBaselineOtherMethod } from './targetBaselineOtherMethod.ts';
import { targetBaselineUndated } from './targetBaselineUndated.ts';
import { targetBasisUndeclared } from './targetBasisUndeclared.ts';
import { targetBeyondPossible } from './targetBeyondPossible.ts';
import { targetChangeAmbiguous } from './targetChangeAmbiguous.ts';
import { targetChangeBelowNoise } from './targetChangeBelowNoise.ts';
import { targetHundredPercent } from './targetHundredPercent.ts';
import { targetMovedAfterResults } from './targetMovedAfterResults.ts';
import { targetNoBaseline } from './targetNoBaseline.ts';
import { targetNothingToReach } from './targetNothingToReach.ts';
import { targetPeriodsDoNotAddUp } from './targetPeriodsDoNotAddUp.ts';
import { targetScopeMissing } from './targetScopeMissing.ts';

/** The rules on targets, values, totals, breakdowns, in the order in which an adviser reads them. */
export const dataRules: readonly Rule[] = [
  targetNoBaseline,
  targetBaselineUndated,
  targetBaselineAfterStart,
  targetBaselineOtherMethod,
  targetScopeMissing,
  targetBasisUndeclared,
  targetPeriodsDoNotAddUp,
  targetChangeAmbiguous,
  targetAgainstDirection,
  targetBeyondPossible,
  targetChangeBelowNoise,
  targetMovedAfterResults,
  targetAlreadyMet,
  targetHundredPercent,
  dataStale,
  dataTwoHeads,
  dataRevisionWithoutReason,
  dataValueOffScale,
  dataRatioOutOfRange,
  dataRunningTotalFalls,
  dataPeriodsOverlap,
  dataZeroOrMissing,
  dataGapInTotal,
  dataPartialPeriodCompared,
  dataJump,
  dataRoundedDigits,
  dataIdenticalValues,
  aggregationPercentagesSummed,
  aggregationPeopleSummed,
  aggregationSnapshotsSummed,
  aggregationWeightsUnjustified,
  aggregationLevelsMixed,
  aggregationAverageHidesGap,
  disaggregationBandsOverlap,
  disaggregationDoesNotReconcile,
  disaggregationPeopleIndicatorUndisaggregated,
  disaggregationNoNotRecorded,
  disaggregationCollectedButUnused,
  statsSmallNPercentage,
  targetNothingToReach,
  dataPeriodReversed,
  dataInTheFuture,
  dataRatioDiffersFromParts,
  disaggregationUnknownCategory,
];

import type { Rule } from '../Rule.ts';
import { indicatorCollectedTooRarely } from './indicatorCollectedTooRarely.ts';
import { indicatorContainsTarget } from './indicatorContainsTarget.ts';
import { indicatorDefinitionChanged } from './indicatorDefinitionChanged.ts';
import { indicatorMeasuresNothing } from './indicatorMeasuresNothing.ts';
import { indicatorNoDirection } from './indicatorNoDirection.ts';
import { indicatorNoUnitCounted } from './indicatorNoUnitCounted.ts';
import { indicatorNumeratorOutsideDenominator } from './indicatorNumeratorOutsideDenominator.ts';
import { indicatorPercentUnit } from './indicatorPercentUnit.ts';
import { indicatorPercentWithoutDenominator } from './indicatorPercentWithoutDenominator.ts';
import { indicatorResultWithoutIndicator } from './indicatorResultWithoutIndicator.ts';
import { indicatorSeveralInOne } from './indicatorSeveralInOne.ts';
import { indicatorSheetIncomplete } from './indicatorSheetIncomplete.ts';
import { indicatorTooMany } from './indicatorTooMany.ts';
import { indicatorUnitsOfAnalysisMixed } from './indicatorUnitsOfAnalysisMixed.ts';
import { indicatorVagueAdjective } from './indicatorVagueAdjective.ts';
import { logframeIndicatorAtWrongLevel } from './logframeIndicatorAtWrongLevel.ts';
import { logframeLevelConfusion } from './logframeLevelConfusion.ts';
import { logframeNoMeansOfVerification } from './logframeNoMeansOfVerification.ts';
import { tocActivityLeadsNowhere } from './tocActivityLeadsNowhere.ts';
import { tocAssumptionInOurControl } from './tocAssumptionInOurControl.ts';
import { tocAssumptionRefutedLinkKept } from './tocAssumptionRefutedLinkKept.ts';
import { tocAssumptionUnwatched } from './tocAssumptionUnwatched.ts';
import { tocCycleUnmarked } from './tocCycleUnmarked.ts';
import { tocEffectWithoutSubject } from './tocEffectWithoutSubject.ts';
import { tocEffectWordedAsActivity } from './tocEffectWordedAsActivity.ts';
import { tocHorizonReversed } from './tocHorizonReversed.ts';
import { tocImpactBeyondReach } from './tocImpactBeyondReach.ts';
import { tocLinkWithoutAssumption } from './tocLinkWithoutAssumption.ts';
import { tocMissingMiddle } from './tocMissingMiddle.ts';
import { tocNoNegativeEffectConsidered } from './tocNoNegativeEffectConsidered.ts';
import { tocOutcomeWithoutCause } from './tocOutcomeWithoutCause.ts';
import { tocShortcutUnexplained } from './tocShortcutUnexplained.ts';
import { tocStakeholderWithoutChange } from './tocStakeholderWithoutChange.ts';
import { tocTwoChangesInOne } from './tocTwoChangesInOne.ts';

/** The rules on the theory of change, the frames, the indicators. */
export const logicRules: readonly Rule[] = [
  tocEffectWordedAsActivity,
  tocActivityLeadsNowhere,
  tocOutcomeWithoutCause,
  tocMissingMiddle,
  tocAssumptionUnwatched,
  tocCycleUnmarked,
  tocShortcutUnexplained,
  tocNoNegativeEffectConsidered,
  tocHorizonReversed,
  logframeLevelConfusion,
  logframeIndicatorAtWrongLevel,
  logframeNoMeansOfVerification,
  indicatorMeasuresNothing,
  indicatorResultWithoutIndicator,
  indicatorVagueAdjective,
  indicatorNoUnitCounted,
  indicatorNoDirection,
  indicatorPercentWithoutDenominator,
  indicatorNumeratorOutsideDenominator,
  indicatorDefinitionChanged,
  tocEffectWithoutSubject,
  tocTwoChangesInOne,
  tocLinkWithoutAssumption,
  tocAssumptionInOurControl,
  tocAssumptionRefutedLinkKept,
  tocStakeholderWithoutChange,
  tocImpactBeyondReach,
  indicatorContainsTarget,
  indicatorSeveralInOne,
  indicatorCollectedTooRarely,
  indicatorTooMany,
  indicatorUnitsOfAnalysisMixed,
  indicatorSheetIncomplete,
  indicatorPercentUnit,
];

import type { SheetReader } from '../kind/TableReader.ts';
import { accountReader } from './account/accountReader.ts';
import { actionPlanKind } from './actionPlan/actionPlanKind.ts';
import { impactsKind } from './impacts/impactsKind.ts';
import { logframeReader } from './logframe/logframeReader.ts';
import { longTrackingReader } from './longTracking/longTrackingReader.ts';
import { pathwaysKind } from './pathways/pathwaysKind.ts';
import { peopleReader } from './people/peopleReader.ts';
import { pooledReader } from './pooled/pooledReader.ts';
import { portfolioKind } from './portfolio/portfolioKind.ts';
import { sheetReaderOf } from './recordReader.ts';
import { risksKind } from './risks/risksKind.ts';
import { stageGuideKind } from './stageGuide/stageGuideKind.ts';
import { stakeholdersKind } from './stakeholders/stakeholdersKind.ts';
import { surveyReader } from './survey/surveyReader.ts';
import { summaryReader } from './surveySummary/summaryReader.ts';

/** The readers of the lists of the field. */
export const recordReaders: readonly SheetReader[] = [
  ...[
    portfolioKind,
    pathwaysKind,
    stakeholdersKind,
    risksKind,
    impactsKind,
    actionPlanKind,
    stageGuideKind,
  ].map(sheetReaderOf),
  logframeReader,
  accountReader,
  peopleReader,
  surveyReader,
  summaryReader,
  pooledReader,
  longTrackingReader,
];

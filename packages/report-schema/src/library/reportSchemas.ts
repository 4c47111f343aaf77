import type { ReportSchema } from '../schema/ReportSchema.ts';
import { actionSheet } from './actionSheet.ts';
import { advocacyNote } from './advocacyNote.ts';
import { approvalChecklist } from './approvalChecklist.ts';
import { capacityBuildingYear } from './capacityBuildingYear.data.ts';
import { collectiveImpactAssessment } from './collectiveImpactAssessment.data.ts';
import { communityCentreFields } from './communityCentreFields.data.ts';
import { euLogframe } from './euLogframe.ts';
import { exchangeDay } from './exchangeDay.ts';
import { finalReview } from './finalReview.data.ts';
import { finalReviewForPartners } from './finalReviewForPartners.ts';
import { financialAccount } from './financialAccount.ts';
import { fiveDimensions } from './fiveDimensions.ts';
import { iatiResults } from './iatiResults.ts';
import { impactOnePage } from './impactOnePage.ts';
import { indicatorSheet } from './indicatorSheet.ts';
import { midtermReview } from './midtermReview.ts';
import { midwayReview } from './midwayReview.ts';
import { patronFourParts } from './patronFourParts.ts';
import { pitch } from './pitch.ts';
import { socialProject } from './socialProject.data.ts';
import { sroiReport } from './sroiReport.ts';
import { sustainabilityMatrix } from './sustainabilityMatrix.ts';
import { teamFeedback } from './teamFeedback.ts';
import { usIptt } from './usIptt.ts';

/** Every schema of the library: to a patron, along the life of a project, on collective action, money, teams; then the international ones. */
export const reportSchemas: readonly ReportSchema[] = [
  patronFourParts,
  midwayReview,
  finalReview,
  finalReviewForPartners,
  socialProject,
  approvalChecklist,
  communityCentreFields,
  actionSheet,
  midtermReview,
  capacityBuildingYear,
  collectiveImpactAssessment,
  sustainabilityMatrix,
  financialAccount,
  exchangeDay,
  teamFeedback,
  impactOnePage,
  pitch,
  advocacyNote,
  euLogframe,
  usIptt,
  iatiResults,
  fiveDimensions,
  sroiReport,
  indicatorSheet,
];

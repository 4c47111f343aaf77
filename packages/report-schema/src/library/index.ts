/**
 * The report schemas that come with the library, worded anew from their sources.
 * @module
 */
export { actionSheet } from './actionSheet.ts';
export { advocacyNote } from './advocacyNote.ts';
export { approvalChecklist } from './approvalChecklist.ts';
export { capacityBuildingYear } from './capacityBuildingYear.data.ts';
export { collectiveImpactAssessment } from './collectiveImpactAssessment.data.ts';
export { communityCentreFields } from './communityCentreFields.data.ts';
export { euLogframe } from './euLogframe.ts';
export { exchangeDay } from './exchangeDay.ts';
export { finalReview } from './finalReview.data.ts';
export { finalReviewForPartners } from './finalReviewForPartners.ts';
export { financialAccount } from './financialAccount.ts';
export { findReportSchema } from './findReportSchema.ts';
export { fiveDimensions } from './fiveDimensions.ts';
export { iatiResults } from './iatiResults.ts';
export { impactOnePage } from './impactOnePage.ts';
export { indicatorSheet } from './indicatorSheet.ts';
export { midtermReview } from './midtermReview.ts';
export { midwayReview } from './midwayReview.ts';
export { patronFourParts } from './patronFourParts.ts';
export { pitch } from './pitch.ts';
export { reportSchemas } from './reportSchemas.ts';
export { socialProject } from './socialProject.data.ts';
export { sroiReport } from './sroiReport.ts';
export { sustainabilityMatrix } from './sustainabilityMatrix.ts';
export { teamFeedback } from './teamFeedback.ts';
export { usIptt } from './usIptt.ts';

import { formLabels } from '../form/formLabels.data.ts';
import { accountHeaders } from '../record/account/accountHeaders.data.ts';
import { actionPlanHeaders } from '../record/actionPlan/actionPlanHeaders.data.ts';
import { impactHeaders } from '../record/impacts/impactHeaders.data.ts';
import { logframeHeaders } from '../record/logframe/logframeHeaders.data.ts';
import { pathwayHeaders } from '../record/pathways/pathwayHeaders.data.ts';
import { peopleHeaders } from '../record/people/peopleHeaders.data.ts';
import { pooledHeaders } from '../record/pooled/pooledHeaders.data.ts';
import { portfolioHeaders } from '../record/portfolio/portfolioHeaders.data.ts';
import { riskHeaders } from '../record/risks/riskHeaders.data.ts';
import { stageHeaders } from '../record/stageGuide/stageHeaders.data.ts';
import { stakeholderHeaders } from '../record/stakeholders/stakeholderHeaders.data.ts';
import { surveyHeaders } from '../record/survey/surveyHeaders.data.ts';
import { summaryHeaders } from '../record/surveySummary/summaryHeaders.data.ts';
import type { Headers } from './joinHeaders.ts';

/** What stands over the columns of the lists of the field, kind by kind, with the labels of its forms. */
export const recordHeaders: readonly Headers[] = [
  portfolioHeaders,
  pathwayHeaders,
  logframeHeaders,
  accountHeaders,
  actionPlanHeaders,
  stakeholderHeaders,
  riskHeaders,
  impactHeaders,
  stageHeaders,
  surveyHeaders,
  summaryHeaders,
  pooledHeaders,
  peopleHeaders,
  formLabels,
];

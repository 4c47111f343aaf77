import type { Messages } from '@jalon/core';
import { aggregationMessages } from './aggregation/aggregationMessages.ts';
import { disaggregationMessages } from './disaggregation/disaggregationMessages.ts';
import { formulaMessages } from './formula/formulaMessages.ts';
import { portfolioMessages } from './portfolio/portfolioMessages.ts';
import { progressMessages } from './progress/progressMessages.ts';
import { qualitativeMessages } from './qualitative/qualitativeMessages.ts';
import { qualityMessages } from './quality/qualityMessages.ts';
import { secrecyMessages } from './secrecy/secrecyMessages.ts';
import { surveyMessages } from './survey/surveyMessages.ts';
import { trendMessages } from './trend/trendMessages.ts';
import { valueMessages } from './value/valueMessages.ts';

/** The words of everything that a computation can have to say, as `formatIssue` takes them. */
export const indicatorMessages: Messages = /* @__PURE__ */ Object.assign(
  {},
  progressMessages,
  trendMessages,
  disaggregationMessages,
  secrecyMessages,
  qualityMessages,
  surveyMessages,
  qualitativeMessages,
  aggregationMessages,
  portfolioMessages,
  valueMessages,
  formulaMessages,
);

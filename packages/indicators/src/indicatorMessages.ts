import type { Messages } from '@jalon/core';
import { disaggregationMessages } from './disaggregation/disaggregationMessages.ts';
import { progressMessages } from './progress/progressMessages.ts';
import { qualityMessages } from './quality/qualityMessages.ts';
import { secrecyMessages } from './secrecy/secrecyMessages.ts';
import { trendMessages } from './trend/trendMessages.ts';
import { valueMessages } from './value/valueMessages.ts';

/** The words of everything that a computation can have to say, as `formatIssue` takes them. */
export const indicatorMessages: Messages = {
  ...progressMessages,
  ...trendMessages,
  ...disaggregationMessages,
  ...secrecyMessages,
  ...qualityMessages,
  ...valueMessages,
};

import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { aarrMethod } from './aarrMethod.ts';
import { aarrRegression } from './aarrRegression.ts';

/** The average annual rate of reduction from all values, a share per year; it answers where it is given. See {@link aarrRegression}. */
export const aarrRegressionMethod: ProgressMethod = /* @__PURE__ */ aarrMethod(
  'aarr-regression@1',
  (yearly) => aarrRegression(yearly)?.aarr,
);

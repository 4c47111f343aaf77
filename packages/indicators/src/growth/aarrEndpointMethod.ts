import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { aarrEndpoint } from './aarrEndpoint.ts';
import { aarrMethod } from './aarrMethod.ts';

/** The average annual rate of reduction from the first and the last value, a share per year; it answers where it is given. See {@link aarrEndpoint}. */
export const aarrEndpointMethod: ProgressMethod = /* @__PURE__ */ aarrMethod('aarr-endpoint@1', aarrEndpoint);

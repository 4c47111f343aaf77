/**
 * How fast national indicators grow or shrink, over how fast they have to.
 * @module
 */
import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { aarrEndpointMethod } from './aarrEndpointMethod.ts';
import { aarrRegressionMethod } from './aarrRegressionMethod.ts';
import { cagr1Method } from './cagr1Method.ts';
import { cagr2Method } from './cagr2Method.ts';
import { escapCsiMethod } from './escapCsiMethod.ts';

/** The methods of progress for national indicators; `progress` takes the one it is given, as `methods: [cagr2Method]`. */
export const growthProgressMethods: readonly ProgressMethod[] = [
  cagr2Method,
  cagr1Method,
  aarrRegressionMethod,
  aarrEndpointMethod,
  escapCsiMethod,
];

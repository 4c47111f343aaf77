import type { ResultLink } from '@jalon/core';
import type { ReturnScenario } from './MapChange.ts';
import type { DropOffMethod } from './ValueMap.ts';

/** What a share written « part attribuable » means: the project’s `own` share, or that of `others`. */
export type AttributionSense = 'own' | 'others';

/** How a valuation is read as plain numbers. */
export interface ValueMapOptions {
  /** What unclear shares mean: for all lines, or by id of the line. Without it they are refused. */
  readonly attribution?: AttributionSense | ReadonlyMap<string, AttributionSense>;
}

/** Settings of {@link sroi}. */
export interface SroiOptions extends ValueMapOptions {
  /** Sensitivity cases to compute, beside those recorded; amounts in minor units. */
  readonly scenarios?: readonly ReturnScenario[];
  /** The links of the theory of change, by which an outcome valued twice along a path is found. */
  readonly links?: readonly Pick<ResultLink, 'from' | 'to' | 'loop'>[];
  /** What to do about an outcome valued twice for one stakeholder: `refuse` (default), or `warn`. */
  readonly valuedTwice?: 'refuse' | 'warn';
  /** How values fade: `compound` (default), `linear` by name. */
  readonly dropOff?: DropOffMethod;
  /** Whether the steps of the computation are told; default `false`. */
  readonly trace?: boolean;
}

import type { Binding } from '../Vector.ts';
import { aggregationBindings } from './aggregation.ts';
import { compositeBindings } from './composite.ts';
import { disaggregationBindings } from './disaggregation.ts';
import { emulationBindings } from './emulation.ts';
import { formulaBindings } from './formula.ts';
import { growthBindings } from './growth.ts';
import { inferenceBindings } from './inference.ts';
import { logicBindings } from './logic.ts';
import { progressBindings } from './progress.ts';
import { qualitativeBindings } from './qualitative.ts';
import { surveyBindings } from './survey.ts';
import { trendBindings } from './trend.ts';
import { valueBindings } from './value.ts';

const domains: readonly Readonly<Record<string, Binding>>[] = [
  progressBindings,
  compositeBindings,
  emulationBindings,
  logicBindings,
  aggregationBindings,
  formulaBindings,
  inferenceBindings,
  qualitativeBindings,
  surveyBindings,
  disaggregationBindings,
  growthBindings,
  trendBindings,
  valueBindings,
];

/** Every method of the vectors, bound to the functions that compute it. */
export const bindings: ReadonlyMap<string, Binding> = new Map(
  domains.flatMap((domain) => Object.entries(domain)),
);

/** Names that two domains bind: there are none. */
export const boundTwice: readonly string[] = domains
  .flatMap((domain) => Object.keys(domain))
  .filter((name, n, all) => all.indexOf(name) !== n);

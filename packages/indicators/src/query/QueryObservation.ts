import type { RollUpValue } from '../aggregation/RollUpOptions.ts';

/** What a query reads of an observation; a whole `Observation` fits. */
export type QueryObservation = RollUpValue & {
  /** Id of the indicator. */
  readonly indicator: string;
};

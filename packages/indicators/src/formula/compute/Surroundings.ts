import type { Dimension, Observation } from '@jalon/core';
import type { IndicatorIndex } from '../indicatorIndex.ts';
import type { ReadingSettings } from './observedValue.ts';

/** What computations read. */
export interface Surroundings {
  readonly index: IndicatorIndex;
  readonly dimensions: readonly Pick<Dimension, 'id' | 'categories'>[] | undefined;
  /** By indicator id. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly settings: ReadingSettings;
  readonly yearStartsInMonth: number | undefined;
  readonly maxReadings: number;
  readonly trace: boolean;
}

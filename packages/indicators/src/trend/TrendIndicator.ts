import type { Indicator, Observation } from '@jalon/core';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';

/** What a trend reads of an indicator; a whole `Indicator` fits, and so does `{ unit: 'days' }`. */
export type TrendIndicator = Partial<
  ProgressIndicator & Pick<Indicator, 'formerDefinitions' | 'min' | 'max'>
>;

/** What a trend reads of an observation; a whole `Observation` fits, and so does `{ period, value: 12 }`. */
export type TrendObservation = ObservedValue & Partial<Pick<Observation, 'flags' | 'reason'>>;

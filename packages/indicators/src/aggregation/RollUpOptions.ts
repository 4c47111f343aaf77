import type { Additivity, Indicator, IsoDay, Observation, Period } from '@jalon/core';
import type { ObservedValue } from '../observed/ObservedValue.ts';

/** What a roll-up reads of an indicator; a whole `Indicator` fits, and so does `{ unit: 'visits', countOf: 'contacts' }`. */
export type RollUpIndicator = Partial<
  Pick<
    Indicator,
    'id' | 'unit' | 'basis' | 'countOf' | 'distinct' | 'additivity' | 'min' | 'net' | 'maxAgeDays'
  >
>;

/** What a roll-up reads of an observation; a whole `Observation` fits. */
export type RollUpValue = ObservedValue &
  Partial<Pick<Observation, 'place' | 'organisation' | 'categories' | 'numerator'>>;

/** How {@link rollUp} is computed. */
export interface RollUpOptions {
  /** Along what values are rolled up: `time`, `place`, `organisation`, or the id of a disaggregation. */
  readonly by: string;
  /** The ids or codes that should be there, so that a part that sent nothing is missed. */
  readonly parts?: readonly string[];
  /** Over time: the days to cover. Else: the one period whose values are taken. */
  readonly period?: Pick<Period, 'start' | 'end'>;
  /** Another way than the indicator declares, for example `mean` for the mean of ratios. */
  readonly as?: Additivity;
  /** The day of the report: what ended after it is not known yet. */
  readonly asOf?: IsoDay;
  /** Leave provisional values out. */
  readonly finalOnly?: boolean;
  /** Let a last value stand for longer than `maxAgeDays` of the indicator, or one collection interval; it is marked. */
  readonly carryForward?: boolean;
  /** `none`: nobody is counted in two parts, which lets distinct people add up over places, organisations, categories. */
  readonly overlap?: 'none';
  /** How many there are at all, over the same window: no roll-up of distinct people is larger. */
  readonly population?: number;
  /** Pseudonymous ids behind the observations, by the id of the observation, so that each counts once. */
  readonly ids?: ReadonlyMap<string, readonly string[]>;
  /** Weights of the parts for a weighted mean, by id or code; without them the `n` of the observations. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Coverage below which it is said to be low, 0 to 1; default 0.8. */
  readonly minCoverage?: number;
  /** Say how the figure came about, step by step. */
  readonly trace?: boolean;
}

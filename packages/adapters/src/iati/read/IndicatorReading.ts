import type { Indicator, Observation, Target } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptBaseline, KeptPeriod, KeptReference, KeptTarget } from '../KeptIati.ts';
import type { IatiValueOptions } from '../readIatiValue.ts';
import type { ActivityReading } from './ActivityReading.ts';
import type { Breakdowns } from './Breakdowns.ts';

/** A value with what was said of it, for the questions that all values of an indicator answer together. */
interface SeenValue {
  readonly at: XmlElement;
  readonly written: string;
  readonly value: number;
}

/** An indicator while it is read: what is known of it, what was gathered. */
export interface IndicatorReading {
  readonly reading: ActivityReading;
  readonly breakdowns: Breakdowns;
  readonly indicator: Pick<Indicator, 'id' | 'scale' | 'unit'>;
  readonly valueOptions: IatiValueOptions;
  /** The file is ours and says of the indicator all there is to say. */
  readonly isOwn: boolean;
  readonly observations: Observation[];
  readonly targets: Target[];
  readonly kept: {
    readonly elements: KeptElement[];
    readonly targets: KeptTarget[];
    readonly periods: KeptPeriod[];
    readonly references: KeptReference[];
    baseline?: KeptBaseline;
  };
  /** The periods with figures that were met, by what makes them one. */
  readonly periods: Set<string>;
  /** The numbers that were met. */
  readonly seen: SeenValue[];
}

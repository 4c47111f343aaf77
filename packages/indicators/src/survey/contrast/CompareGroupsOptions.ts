import type { LocalizedText, Sampling } from '@jalon/core';
import type { SecrecySubject } from '../../secrecy/secrecyThreshold.ts';

/** Settings of {@link compareGroups}. */
export interface CompareGroupsOptions {
  /**
   * What the answers are: numbers with equal steps (`quantity`, the default), levels with an order and no distance
   * (`ordinal`), or 1 for yes and 0 for no (`yes-no`).
   */
  readonly scale?: 'quantity' | 'ordinal' | 'yes-no';
  /** Unit of a quantity, for example `points`. */
  readonly unit?: string;
  /** What the two groups are called, the first one first. */
  readonly names?: readonly [LocalizedText, LocalizedText];
  /** How those who answered were chosen. An interval and a test need `probability`. */
  readonly sampling?: Sampling;
  /** Strictly between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /** Who answers; only figures about people are secret. Default `people`. */
  readonly respondents?: 'people' | 'organisations';
  /** Who will see it: `internal` shows every figure; by default those about few people are withheld. */
  readonly profile?: 'internal' | 'external';
  /** What the answers are about; default `general`. It sets the smallest number of people that is shown: 5, or 11. */
  readonly subject?: SecrecySubject;
  /** Smallest number of people that the owner of the data allows to show; prevails over the one of the subject. */
  readonly smallestCell?: number;
  /** An answer could harm people who are known to have answered: then 0 and 100 % of a group are withheld too. */
  readonly sensitive?: boolean;
  /** Fewest answers in each group of which a percentage is given; default 10. */
  readonly minimumForPercentage?: number;
  /** Whether to tell how the figure came about; default no. */
  readonly trace?: boolean;
}

import type { Sampling } from '@jalon/core';
import type { SecrecySubject } from '../../secrecy/secrecyThreshold.ts';
import type { CausalGround } from './causalWording.ts';

/** Settings of {@link surveyChange}. */
export interface SurveyChangeOptions {
  /** Wave of the answers before, such as `T0`. */
  readonly before: string;
  /** Wave of the answers after, such as `T1`. */
  readonly after: string;
  /** Which way is better; default `increase`. */
  readonly direction?: 'increase' | 'decrease';
  /** How those who were asked were chosen. Intervals and tests need `probability`; bounds a `census`. */
  readonly sampling?: Sampling;
  /** People who were asked before, and after. */
  readonly asked?: { readonly before?: number; readonly after?: number };
  /** Only answers that people gave alone, that a third person gave, or that were given with help. */
  readonly answeredBy?: 'self' | 'proxy' | 'assisted';
  /** `sign` uses the order of levels alone, `wilcoxon` the size of changes; default `sign` for a scale, else `wilcoxon`. */
  readonly test?: 'sign' | 'wilcoxon';
  /** Strictly between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /** Whether means are given too; they take the steps of the scale for equal. Default no. */
  readonly means?: boolean;
  /** Who answers; only cells of people are secret. Default `people`. */
  readonly respondents?: 'people' | 'organisations';
  /** Who will see it: `internal` shows every cell; by default small cells are withheld. */
  readonly profile?: 'internal' | 'external';
  /** What the answers are about; default `general`. It sets the smallest cell that is shown: 5, or 11. */
  readonly subject?: SecrecySubject;
  /** Smallest cell of people that the owner of the data allows to show; prevails over the one of the subject. */
  readonly smallestCell?: number;
  /** An answer could harm people who are known to have answered: then “all of them” and “none of them” are withheld too. */
  readonly sensitive?: boolean;
  /** Fewest answers of which a percentage is given; default 10. */
  readonly minimumForPercentage?: number;
  /**
   * What the wording may rest on beside the comparison of two moments, which alone shows an `observed` change and never an
   * effect; that is for {@link impactEstimate}.
   */
  readonly ground?: Omit<CausalGround, 'design' | 'designAssumption'>;
  /** Whether to tell how the figure came about; default no. The trace holds what was withheld and is not for publication. */
  readonly trace?: boolean;
}

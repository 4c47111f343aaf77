/** How p is found: from all the ways that chance has, or from the normal curve that comes close to them. */
export type PMethod = 'exact' | 'normal-approximation';

/** Settings of the tests on ranks. */
export interface RankTestOptions {
  /** Default: exact where no values are equal and the samples are small (see the test), else the normal approximation. */
  readonly pMethod?: PMethod;
  /** Whether the normal approximation comes half a step nearer to the middle; default true. */
  readonly continuity?: boolean;
}

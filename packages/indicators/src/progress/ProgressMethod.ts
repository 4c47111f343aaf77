import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { MethodId } from '../result/Result.ts';
import type { CompleteCase, ProgressOutcome } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/**
 * A way to compute progress, given to `progress` as one of its `methods`: ours are written exactly as yours would be. The
 * first method that answers computes the result.
 */
export interface ProgressMethod {
  /** Name and version, as results name it. */
  readonly id: MethodId;
  /** Whether an indicator calls for this method by itself; without it, it answers whenever it is given. */
  readonly answers?: (indicator: ProgressIndicator) => boolean;
  /**
   * Puts baseline, targets and observations into numbers, where they are none or mean something of their own: a level as
   * its place, a target of your own kind as one of kind `value`. The case is made of what it gives back.
   */
  readonly read?: (
    indicator: ProgressIndicator,
    observations: readonly ObservedValue[],
  ) => readonly [ProgressIndicator, readonly ObservedValue[]];
  /** What it makes of a case in which baseline, target and actual are brought to one basis and scope. */
  readonly compute: (facts: CompleteCase) => ProgressOutcome;
}

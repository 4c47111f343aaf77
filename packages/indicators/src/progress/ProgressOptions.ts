import type { ProgressMethod } from './ProgressMethod.ts';
import type { ProgressSettings } from './ProgressSettings.ts';

/** How {@link progress} is computed. */
export interface ProgressOptions extends ProgressSettings {
  /**
   * Methods beside the built-in ones: the first that answers computes; default none. {@link progressMethods} are those of
   * ours that answer by themselves.
   */
  readonly methods?: readonly ProgressMethod[];
}

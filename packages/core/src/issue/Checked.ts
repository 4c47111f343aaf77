import type { Issue } from './Issue.ts';

/** The outcome of something that may fail on data: the value where there is one, and all there is to say about it. */
export interface Checked<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}

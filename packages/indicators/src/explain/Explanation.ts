import type { Lang } from '@jalon/core';
import type { Result } from '../result/Result.ts';
import type { ExplainOptions } from './ExplainOptions.ts';

/** How computed results of some methods are said in words: one plain value beside each computation. */
export interface Explanation<R extends Result<unknown> = never> {
  /** Names of the methods whose results it says, without their version: `sroi` for `sroi@1`. */
  readonly methods: readonly string[];
  /** One or two plain sentences with the numbers in them, set for the language. */
  readonly say: (result: R & { readonly status: 'computed' }, lang: Lang, options: ExplainOptions) => string;
}

import type { Words } from '@jalon/core';

/** One statement on what a number means, with the tests that hold it. */
export interface SemanticRule {
  /** Chapter and number, for example `3.4`; a number is never given to another rule. */
  readonly id: string;
  /** The chapter, the same value for all of its rules. */
  readonly chapter: Words;
  /** The rule in one sentence. */
  readonly says: Words;
  /** Where it is pinned: a test file from the root of the repository, and (the beginning of) the name of a test in it. */
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

import type { Issue, Words } from '@jalon/core';

/** What one authority says of a file: the official schema, the official rules, or whoever funds. They are never mixed. */
export interface Judgement {
  readonly by: 'schema' | 'ruleset' | 'funder';
  /** What the file was held against, for example `IATI 2.03 XSD`. */
  readonly name: Words;
  /** `not-judged` where what it takes was not given; an issue then says what. */
  readonly verdict: 'pass' | 'fail' | 'not-judged';
  /** What speaks against the file, and what was noticed beside it. */
  readonly issues: readonly Issue[];
}

import type { Issue } from '@jalon/core';

/** Thrown inside the command line when the input does not allow to go on; becomes one sentence and exit code 2. */
export class CannotGoOn extends Error {
  readonly issues: readonly Issue[];

  constructor(...issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(', '));
    this.name = 'CannotGoOn';
    this.issues = issues;
  }
}

import type { Issue } from '@jalon/core';

/** Issues of one judgement that are shown; further ones are counted. */
const most = 10_000;

/** Collects issues without letting a file that is wrong in every line fill the memory. */
export interface IssueList {
  add(issue: Issue): void;
  /** All that are shown, with how many are not. */
  all(): readonly Issue[];
  /** Errors among all that were added. */
  readonly errors: number;
}

/** An empty list. */
export function issueList(): IssueList {
  const issues: Issue[] = [];
  let count = 0;
  let errors = 0;
  return {
    add(issue) {
      count += 1;
      if (issue.severity === 'error') errors += 1;
      if (count <= most) issues.push(issue);
    },
    all: () => [
      ...issues,
      ...(count > most
        ? [{ code: 'iati/more-issues', severity: 'hint' as const, params: { count: count - most } }]
        : []),
    ],
    get errors() {
      return errors;
    },
  };
}

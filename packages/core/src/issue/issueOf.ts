import type { Issue, IssueParam, Severity } from './Issue.ts';

/** Something to say; a warning unless it weighs otherwise. */
export const issueOf = <Code extends string>(
  code: Code,
  params: Readonly<Record<string, IssueParam>>,
  severity: Severity = 'warning',
): Issue => ({ code, severity, params });

import type { Issue, IssueParam, Severity } from '../issue/Issue.ts';
import type { timeMessages } from './timeMessages.ts';

/** Something to say about a text that was read as a day or a period; its code is one that has words. */
export function timeIssue(
  code: keyof typeof timeMessages,
  params: Readonly<Record<string, IssueParam>>,
  severity: Severity = 'warning',
): Issue {
  return { code, severity, params };
}

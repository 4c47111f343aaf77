import type { Issue, IssueParam, Severity } from '../issue/Issue.ts';
import type { quantityMessages } from './quantityMessages.ts';

/** Something to say about a text that was read as a quantity or an age; its code is one that has words. */
export function quantityIssue(
  code: keyof typeof quantityMessages,
  params: Readonly<Record<string, IssueParam>>,
  severity: Severity = 'warning',
): Issue {
  return { code, severity, params };
}

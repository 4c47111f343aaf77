import { formatIssue, type Issue, type Lang } from '@jalon/core';
import { messages } from '../messages.ts';

/** Issues for a program, each with its sentence. */
export const issuesAsJson = (issues: readonly Issue[], lang: Lang) =>
  issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    ...(issue.at && { at: issue.at }),
    message: formatIssue(issue, lang, messages),
  }));

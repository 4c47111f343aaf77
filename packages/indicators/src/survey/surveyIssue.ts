import type { Issue, Severity } from '@jalon/core';

/** Something to say about a figure from answers; its words stand in the messages of this room. */
export const surveyIssue = (
  what: string,
  params: Issue['params'] = {},
  severity: Severity = 'warning',
): Issue => ({ code: `survey/${what}`, severity, params });

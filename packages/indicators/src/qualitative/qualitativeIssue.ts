import type { Issue, Severity } from '@jalon/core';

/** Something to say about coded quotes; its words stand in the messages of this room. */
export const qualitativeIssue = (
  what: string,
  params: Issue['params'] = {},
  severity: Severity = 'warning',
): Issue => ({ code: `qualitative/${what}`, severity, params });

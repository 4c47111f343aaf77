import type { Issue } from '@jalon/core';

/** Something to say about an expression, with the column where it stands; an error unless it weighs less. */
export const expressionIssue = (
  what: 'malformed' | 'too-long' | 'too-deep' | 'not-sayable' | 'not-expressible' | 'formula-too-long',
  column: number,
  params: Issue['params'],
  severity: Issue['severity'] = 'error',
): Issue => ({
  code: `dhis2/expression-${what}`,
  severity,
  params: { ...params, column },
  at: { in: 'text', line: 1, column },
});

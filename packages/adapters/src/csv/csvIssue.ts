import type { Issue, Severity } from '@jalon/core';
import type { csvMessages } from './csvMessages.ts';

/** One thing to say about a record of a delimited text. */
export function csvIssue(
  code: keyof typeof csvMessages,
  severity: Severity,
  file: string | undefined,
  params: Issue['params'] & { readonly row: number },
): Issue {
  const { row } = params;
  return { code, severity, params, at: { in: 'sheet', ...(file === undefined ? {} : { file }), row } };
}

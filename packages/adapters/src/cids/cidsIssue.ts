import type { Issue, Place, Severity } from '@jalon/core';
import type { cidsMessages } from './cidsMessages.ts';

/** One thing to say about a file of the standard. */
export const cidsIssue = (
  code: keyof typeof cidsMessages,
  params: Issue['params'],
  severity: Severity = 'warning',
  at?: Place,
): Issue => ({ code, severity, params, ...(at ? { at } : {}) });

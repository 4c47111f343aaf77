import type { Issue, Place, Severity } from '@jalon/core';
import type { openSdgMessages } from './openSdgMessages.ts';

/** One thing to say about files of Open SDG. */
export const openSdgIssue = (
  code: keyof typeof openSdgMessages,
  severity: Severity,
  params: Issue['params'],
  at?: Place,
): Issue => ({ code, severity, params, ...(at ? { at } : {}) });

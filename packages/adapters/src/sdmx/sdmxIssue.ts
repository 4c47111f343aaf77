import type { Issue, Place, Severity } from '@jalon/core';
import type { sdmxMessages } from './sdmxMessages.ts';

/** One thing to say about an SDMX-CSV. */
export const sdmxIssue = (
  code: keyof typeof sdmxMessages,
  severity: Severity,
  params: Issue['params'],
  at?: Place,
): Issue => ({ code, severity, params, ...(at ? { at } : {}) });

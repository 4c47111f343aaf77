import type { Issue, Place, Severity } from '@jalon/core';

/** What a computation has to say on its way. */
export interface Notes {
  readonly warnings: readonly Issue[];
  warn(code: string, params?: Issue['params'], severity?: Severity): void;
}

/** An empty notebook for one computation of progress; every issue in it is about `at`. */
export function takeNotes(at?: Place): Notes {
  const warnings: Issue[] = [];
  return {
    warnings,
    warn(code, params = {}, severity = 'warning') {
      warnings.push({ code: `progress/${code}`, severity, params, ...(at && { at }) });
    },
  };
}

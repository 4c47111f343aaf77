import type { Issue, IssueParam, Place, Severity } from '@jalon/core';
import { present } from './present.ts';

/** What a computation has to say on its way. */
export interface Notes {
  readonly warnings: readonly Issue[];
  warn(code: string, params?: Readonly<Record<string, IssueParam | undefined>>, severity?: Severity): void;
}

/** An empty notebook for one computation of progress; every issue in it is about `at`. */
export function takeNotes(at?: Place): Notes {
  const warnings: Issue[] = [];
  return {
    warnings,
    warn(code, params = {}, severity = 'warning') {
      const issue = { code: `progress/${code}`, severity, params: present(params) as Issue['params'], at };
      warnings.push(present(issue));
    },
  };
}

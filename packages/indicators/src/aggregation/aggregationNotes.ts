import type { Issue, Place } from '@jalon/core';
import type { Notes } from '../result/takeNotes.ts';

/** An empty notebook for one computation across parts; every issue in it is about `at`. */
export function aggregationNotes(at?: Place): Notes {
  const warnings: Issue[] = [];
  return {
    warnings,
    warn(code, params = {}, severity = 'warning') {
      warnings.push({ code: `aggregation/${code}`, severity, params, ...(at && { at }) });
    },
  };
}

import type { Issue, IssueParam } from '@jalon/core';

/** The issue of a file that is no XML, by what it is. */
export const notIati = (found: IssueParam, file: string | undefined): Issue => ({
  code: 'iati/not-iati',
  severity: 'error',
  params: { found },
  at: { in: 'text', line: 1, column: 1, ...(file === undefined ? {} : { file }) },
});

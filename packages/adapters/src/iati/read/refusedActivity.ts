import type { Issue } from '@jalon/core';

/** An activity of version 1 in a file that says no version. */
export interface RefusedActivity {
  readonly version: string;
  readonly line: number;
  readonly column: number;
}

/** The issue of an activity that is not read. */
export const refusedActivity = (
  { version, line, column }: RefusedActivity,
  file: string | undefined,
): Issue => ({
  code: 'iati/activity-version-1',
  severity: 'error',
  params: { version },
  at: { in: 'text', line, column, ...(file === undefined ? {} : { file }) },
});

import type { Issue } from '@jalon/core';

/** One thing to say about a row, not yet in its place. */
export type Remark = Pick<Issue, 'code' | 'severity' | 'params'>;

import type { Issue, Place } from '@jalon/core';
import { dhis2Issue } from '../dhis2Issue.ts';

/** Said where a file has more values than are read. */
export const tooManyValues = (limit: number, at: Place): Issue => ({
  ...dhis2Issue('too-many-values', { limit }),
  at,
});

/** Said of what a file tells for the whole of it, and no value or object: its schemes of ids, its package, its day. */
export const leftOut = (members: ReadonlySet<string>, at: Place): readonly Issue[] =>
  members.size === 0
    ? []
    : [{ ...dhis2Issue('left-out', { members: [...members].slice(0, 20).join(', ') }, 'hint'), at }];

import type { Issue } from '@jalon/core';
import { pointerOf } from './formIssues.ts';

/** Why a schema cannot be followed: an error at the place of an item in it. */
export const schemaFault = (
  code: string,
  item: string,
  path: readonly (string | number)[],
  params: Issue['params'] = {},
): Issue => ({
  code,
  severity: 'error',
  params: { item, ...params },
  at: { in: 'report', item, path: pointerOf(path) },
});

import { checkQuery } from './checkQuery.ts';
import type { Query } from './Query.ts';

/** Stages as plain JSON; what says nothing is left out, and what is no JSON is refused. */
export function writeQuery(stages: readonly object[]): Query {
  return checkQuery(JSON.parse(JSON.stringify({ version: 1, stages })));
}

/** The named fields of an object that it has. */
export function fieldsOf<T extends object, K extends keyof T>(
  found: T,
  names: readonly K[],
): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const name of names) if (found[name] !== undefined) picked[name] = found[name];
  return picked;
}

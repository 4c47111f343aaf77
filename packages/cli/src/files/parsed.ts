import type { Checked } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';
import { inFile } from './inFile.ts';

/**
 * The document that was parsed.
 * @throws a {@link CannotGoOn} with every issue where it was none
 */
export function parsed<T>({ value, issues }: Checked<T>, path: string): T {
  if (value === undefined) throw new CannotGoOn(...issues.map((issue) => inFile(issue, path)));
  return value;
}

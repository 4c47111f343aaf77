import type { Issue } from '@jalon/core';
import type { ItemBase } from '../schema/ItemBase.ts';
import { reportIssue } from './reportIssue.ts';

/** What a number shall keep to. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}

/** Whether a number lies within its bounds, with no more decimals than were asked for. */
export function numberIssues(
  value: number,
  { min, max, decimals }: NumberLimits,
  item: ItemBase,
  path: readonly PropertyKey[] = [],
): readonly Issue[] {
  if (min !== undefined && value < min)
    return reportIssue('report/below-minimum', 'error', item, { value, min }, path);
  if (max !== undefined && value > max)
    return reportIssue('report/above-maximum', 'error', item, { value, max }, path);
  if (decimals === undefined || hasDecimals(value, decimals)) return [];
  return decimals === 0
    ? reportIssue('report/not-whole', 'error', item, { value: String(value) }, path)
    : reportIssue('report/too-many-decimals', 'error', item, { value: String(value), decimals }, path);
}

/** Whether a number is written with so many decimals; the noise of a sum in binary is none. */
const hasDecimals = (value: number, decimals: number): boolean =>
  decimals >= 15 ||
  Math.abs(value) >= 1e15 ||
  Math.abs(value - Number(value.toFixed(decimals))) <= 1e-12 * Math.max(1, Math.abs(value));

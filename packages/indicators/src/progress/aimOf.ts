import type { Direction } from '@jalon/core';
import type { MethodId, Reason } from '../result/Result.ts';
import type { Band } from './bandDistance.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';

/** What a target wants, in the unit of the indicator: a level to reach, bounds to keep, or just a better value. */
export type Aim = { readonly value: number } | (Band & { readonly method: MethodId });

/** A target as a level or as bounds on the basis of its baseline. */
export function aimOf(
  target: ProgressTarget,
  baseline: number | undefined,
  { direction, unit }: ProgressIndicator,
): Aim | { readonly reason: Reason } {
  const { kind = 'value', min, max } = target;
  const value = target.value as number | undefined;
  // what is no number is read by the method of its scale alone
  if (typeof (value ?? 0) !== 'number') return { reason: 'unknown-method' };
  if (kind === 'value') {
    const level = levelOf(value, target, baseline, unit);
    if (typeof level === 'string') return { reason: level };
    return Number.isFinite(level) ? { value: level + 0 } : { reason: 'not-a-number' };
  }
  if (kind === 'improve') return baseline === undefined ? { reason: 'no-baseline' } : { method: 'improve@1' };
  if (kind !== 'maintain' && kind !== 'band' && kind !== 'threshold') return { reason: 'unknown-method' };
  const method: MethodId = `${kind}@1`;
  if (min !== undefined || max !== undefined) return { min, max, method };
  const kept = value ?? (kind === 'maintain' ? baseline : undefined);
  if (kept === undefined) return { reason: kind === 'maintain' ? 'no-baseline' : 'no-target' };
  return { ...noWorseThan(kept, kind === 'threshold' ? (direction ?? 'increase') : direction), method };
}

/** The bounds of a value that is kept: one side where a direction is better, else the value itself. */
export const noWorseThan = (value: number, direction: Direction | undefined): Band => ({
  min: direction === 'decrease' ? undefined : value,
  max: direction === 'increase' ? undefined : value,
});

/** B + x for an absolute change or points, B(1 + x) for a relative one, B · x for a factor. */
function levelOf(
  value: number | undefined,
  { of, as }: ProgressTarget,
  baseline: number | undefined,
  unit: string | undefined,
): number | Reason {
  if (value === undefined) return 'no-target';
  if (of !== 'change') return value;
  // "+10 %" on a percentage has two meanings
  if (as === undefined && unit === 'ratio') return 'ambiguous-change';
  if (baseline === undefined) return 'no-baseline';
  if (as === 'factor') return baseline * value;
  return as === 'relative' ? baseline * (1 + value) : baseline + value;
}

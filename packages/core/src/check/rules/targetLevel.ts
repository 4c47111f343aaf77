import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';

/**
 * The level that a target of kind `value` aims at, in the unit of the indicator; a change is brought onto the baseline.
 * `undefined` where there is none, or where the change does not say how it is written.
 */
export function targetLevel(
  { kind = 'value', of = 'level', as, value }: Target,
  indicator: Pick<Indicator, 'baseline'>,
): number | undefined {
  if (kind !== 'value' || typeof value !== 'number') return undefined;
  if (of === 'level') return finite(value);
  const start = baselineLevel(indicator);
  if (start === undefined || as === undefined) return undefined;
  if (as === 'relative') return finite(start * (1 + value));
  return finite(as === 'factor' ? start * value : start + value);
}

/** The value before the start, where there is one that is a number. */
export const baselineLevel = ({ baseline }: Pick<Indicator, 'baseline'>): number | undefined =>
  baseline && finite(baseline.value);

// what a program wrote that is no number has a rule of its own
const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Whether a target is about a volume: what is delivered, starting from nothing. */
export function isVolumeTarget(
  { basis, over }: Target,
  { basis: actuals, unit, countOf }: Pick<Indicator, 'basis' | 'unit' | 'countOf'>,
): boolean {
  const compared = basis ?? actuals;
  if (compared !== undefined) return compared === 'increment' || compared === 'running-total';
  return unit !== 'ratio' && countOf !== undefined && over !== undefined && over !== 'at-date';
}

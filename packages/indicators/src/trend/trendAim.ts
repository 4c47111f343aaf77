import { aimOf } from '../progress/aimOf.ts';
import { comparisonOf } from '../progress/comparisonOf.ts';
import { dueDateOf, governingTarget } from '../progress/governingTarget.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import type { Notes } from '../result/takeNotes.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import type { TrendIndicator } from './TrendIndicator.ts';
import type { TrendOptions } from './TrendOptions.ts';
import type { TrendWarn } from './TrendWarn.ts';

/** A level that the line of a trend can be compared with. */
export interface TrendAim {
  readonly target: number;
  /** Day number; Infinity where nothing says. */
  readonly due: number;
  /** Left out where neither baseline nor indicator tells. */
  readonly direction?: 'increase' | 'decrease';
}

/** The governing target as a level on the basis of the values; nothing where there is none that a line can reach. */
export function trendAim(
  indicator: TrendIndicator,
  { target: asked, end }: TrendOptions,
  asOf: number,
  notes: Notes,
  warn: TrendWarn,
): TrendAim | undefined {
  const whole: ProgressIndicator = { ...indicator, targets: indicator.targets ?? [] };
  const programmeEnd = dayNumber(end, Number.POSITIVE_INFINITY);
  const target = governingTarget(whole.targets, asked, asOf, programmeEnd, notes);
  if (!target) {
    if (asked !== undefined) warn('no-such-target', { target: asked });
    return undefined;
  }
  const baseline = typeof indicator.baseline?.value === 'number' ? indicator.baseline.value : undefined;
  const aim = aimOf(target, baseline, whole);
  const comparison = comparisonOf(whole, target, notes);
  const isOnLine = 'read' in comparison && ['level', 'total', 'flow'].includes(comparison.read);
  if (!('value' in aim) || !isOnLine) {
    warn('target-not-on-line', {}, 'hint');
    return undefined;
  }
  const due = dueDateOf(target, programmeEnd);
  const direction = directionTo(aim.value, baseline, indicator.direction);
  return { target: aim.value, due, ...(direction && { direction }) };
}

/** The numbers win over the declared direction. */
function directionTo(
  target: number,
  baseline: number | undefined,
  declared: TrendIndicator['direction'],
): 'increase' | 'decrease' | undefined {
  if (baseline !== undefined && baseline !== target) return target < baseline ? 'decrease' : 'increase';
  return declared === 'maintain' ? undefined : declared;
}

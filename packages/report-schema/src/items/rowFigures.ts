import { achievementOfTarget, distanceTravelled } from '@jalon/indicators';
import type { IndicatorRow, RowFigures } from '../schema/IndicatorRow.ts';

/**
 * The figures of a row: those that were recorded, and where none was, the two shares from the row's own values. A report
 * that came in on a form has only planned and actual.
 */
export function rowFigures(row: IndicatorRow): RowFigures {
  const computed = computedShares(row);
  if (row.figures) return { ...computed, ...row.figures };
  const value = isLevel(row)
    ? (computed.distanceTravelled ?? computed.achievementOfTarget)
    : computed.achievementOfTarget;
  if (value === undefined) return computed;
  const method = value === computed.achievementOfTarget ? 'achievement-of-target@1' : 'distance-travelled@1';
  return { ...computed, method, value };
}

/** Both shares from planned and actual, where there are any. */
export function computedShares({ baseline, target, actual }: IndicatorRow): {
  readonly distanceTravelled?: number;
  readonly achievementOfTarget?: number;
} {
  if (actual === undefined || target?.value === undefined) return {};
  const achievement = achievementOfTarget({ target: target.value, actual: actual.value });
  const distance =
    baseline && distanceTravelled({ baseline: baseline.value, target: target.value, actual: actual.value });
  return {
    ...(distance !== undefined && { distanceTravelled: distance }),
    ...(achievement !== undefined && { achievementOfTarget: achievement }),
  };
}

/**
 * Whether the distance was measured in a period that is not over, from the same part of the baseline: then it does not
 * follow from the values that are printed.
 */
export function isUnderWay(row: IndicatorRow): boolean {
  const recorded = row.figures?.distanceTravelled;
  const computed = computedShares(row).distanceTravelled;
  if (recorded === undefined || computed === undefined) return false;
  return Math.abs(recorded - computed) > 1e-9 * Math.max(1, Math.abs(computed));
}

/** Whether the target lies below the baseline: then a share of the target says little. */
export const isToFall = ({ baseline, target }: IndicatorRow): boolean =>
  baseline !== undefined && target?.value !== undefined && target.value < baseline.value;

/** Rates and indicators that shall fall are read as distance travelled, volumes as achievement of the target. */
const isLevel = (row: IndicatorRow): boolean => row.unit === 'ratio' || isToFall(row);

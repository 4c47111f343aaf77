import type { ProgressBar } from '@jalon/report-schema';
import { isShare } from './progressRows.ts';

/** The stretch of shares that the axis shows. */
export interface ProgressAxis {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

/**
 * An axis that always holds 0 and the target and goes as far as −50 % and 150 %; what lies beyond is clamped, and the
 * chart says so.
 */
export function progressAxis(bars: readonly ProgressBar[]): ProgressAxis {
  const shares = bars.flatMap((bar) => [bar.value, bar.expected]).filter(isShare);
  const lowest = Math.min(0, ...shares);
  const highest = Math.max(1, ...shares);
  const from = lowest < -0.25 ? -0.5 : lowest < 0 ? -0.25 : 0;
  const to = highest > 1.25 ? 1.5 : highest > 1 ? 1.25 : 1;
  const step = to - from > 1.5 ? 0.5 : 0.25;
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) values.push(value);
  return { from, to, values };
}

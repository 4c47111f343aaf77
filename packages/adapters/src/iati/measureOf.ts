import type { Indicator } from '@jalon/core';
import { iatiExtension } from './iatiExtension.ts';

/** What the codes of the measure mean for the values of an indicator. Source: IATI code list IndicatorMeasure. */
const scales: ReadonlyMap<string, Indicator['scale']> = /* @__PURE__ */ new Map([
  ['1', 'quantity'],
  ['2', 'quantity'],
  ['3', 'ordinal'],
  ['4', 'ordinal'],
  ['5', 'text'],
] as const);

/** The scale of the values of an indicator by the code of its measure; a number where the code is not known. */
export const scaleOfMeasure = (measure: string | undefined): NonNullable<Indicator['scale']> =>
  scales.get(measure ?? '') ?? 'quantity';

/**
 * The code of the measure of an indicator: the one that was read, where scale and unit still agree with it.
 * @returns `1` numbers, `2` percentages, `3` names (also yes or no), `4` levels, `5` words (also days)
 */
export function measureOf(indicator: Pick<Indicator, 'scale' | 'unit' | 'extensions'>): string {
  const { scale = 'quantity', unit, extensions } = indicator;
  const kept = iatiExtension(extensions).attributes?.find(([name]) => name === 'measure')?.[1];
  const agrees =
    kept !== undefined && scaleOfMeasure(kept) === scale && (kept === '2') === isShare(scale, unit);
  return agrees ? kept : usualMeasure({ scale, unit });
}

/** The code of the measure that values of a scale and a unit are written with, where none was read. */
export function usualMeasure({ scale = 'quantity', unit }: Pick<Indicator, 'scale' | 'unit'>): string {
  if (scale === 'quantity') return isShare(scale, unit) ? '2' : '1';
  return { 'yes-no': '3', ordinal: '4', text: '5', date: '5' }[scale];
}

const isShare = (scale: Indicator['scale'], unit: string): boolean =>
  scale === 'quantity' && unit === 'ratio';

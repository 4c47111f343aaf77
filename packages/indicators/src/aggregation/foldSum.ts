import { sum } from '../statistics/sum.ts';
import type { FoldCase, Folded } from './Folded.ts';
import type { KnownPart } from './Part.ts';

/** A sum is a lower bound where parts are missing, unless one may be negative. */
export function foldSum(parts: readonly KnownPart[], { missing, mayBeNegative }: FoldCase): Folded {
  const value = sum(parts.map((part) => part.value));
  if (value === undefined) return { reason: 'too-large' };
  const isOpenBelow = missing > 0 && (mayBeNegative || parts.some(({ low }) => low < 0));
  return {
    value,
    low: isOpenBelow ? -Infinity : (sum(parts.map(({ low }) => low)) ?? -Infinity),
    high: missing > 0 ? Infinity : (sum(parts.map(({ high }) => high)) ?? Infinity),
    observed: parts.length,
  };
}

import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import type { Part } from './Part.ts';

/** A period that shares days with the one before it, which would count twice; in the order of their last day. */
export function overlapIn(parts: readonly Part[], notes: Notes): Part | undefined {
  const twice = parts.find(({ start }, n) => start <= (parts[n - 1]?.end ?? -Infinity));
  if (twice) notes.warn('periods-overlap', { date: isoDay(twice.end) }, 'error');
  return twice;
}

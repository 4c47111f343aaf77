import type { DayOrder } from './readDay.ts';

/**
 * The order of day and month that dates in digits betray: one « 31/12/2024 » among them settles it for all.
 * @param texts dates of one hand, for example the cells of a column
 * @returns `undefined` where no date settles it, or where two of them disagree
 * @example
 * ```ts
 * import { dayOrderOf } from '@jalon/core';
 * dayOrderOf(['03/04/2024', '15/04/2024']); // => 'dmy'
 * dayOrderOf(['03/04/2024', '10/31/2024']); // => 'mdy'
 * dayOrderOf(['03/04/2024']); // => undefined
 * ```
 */
export function dayOrderOf(texts: readonly string[]): DayOrder | undefined {
  const seen = new Set<DayOrder>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(
      /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]'?\d{2}(?:\d{2})?(?!\d)/g,
    )) {
      if (Number(first) > 12 && Number(second) <= 12) seen.add('dmy');
      if (Number(second) > 12 && Number(first) <= 12) seen.add('mdy');
    }
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}

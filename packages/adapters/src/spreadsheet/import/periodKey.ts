import type { Period } from '@jalon/core';

/**
 * A period as part of an id: `2024-q1`, `2024-06`, `2024`, else both days.
 */
export function periodKey({ start, end, grain }: Period): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (grain === 'day' && start === end) return start;
  if (grain === 'month') return start.slice(0, 7);
  if (grain === 'quarter' && month % 3 === 1) return `${year}-q${(month + 2) / 3}`;
  if (grain === 'half-year' && month % 6 === 1) return `${year}-s${(month + 5) / 6}`;
  if (grain === 'year' && month === 1) return year;
  return start === end ? start : `${start}_${end}`;
}

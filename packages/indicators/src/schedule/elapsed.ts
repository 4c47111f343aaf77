/** Share of the days between two days that has passed on a day, kept within 0 and 1. Days are day numbers. */
export function elapsed(start: number, end: number, day: number): number {
  if (day >= end) return 1;
  return day <= start ? 0 : (day - start) / (end - start);
}

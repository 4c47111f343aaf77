/** Whether all are numbers of people: whole, 0 or more. */
export const isCounts = (counts: readonly number[]): boolean =>
  counts.every((count) => Number.isSafeInteger(count) && count >= 0);

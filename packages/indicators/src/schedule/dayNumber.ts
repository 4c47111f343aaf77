import type { IsoDay } from '@jalon/core';

const msPerDay = 86_400_000;

/**
 * An ISO day as a number of days since 1970-01-01, so that inside a computation days are compared and subtracted as
 * numbers, and an open end is ±Infinity. Of bad data nothing is said here: what is no day is `otherwise`,
 * NaN where nothing is given, which compares with nothing.
 */
export function dayNumber(day: IsoDay | undefined, otherwise = Number.NaN): number {
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return otherwise;
  // ECMAScript reads a day without a time as UTC; 30 February rolls over, and does not come back the same
  const time = Date.parse(day);
  const date = Number(day.slice(8));
  return date < 29 || new Date(time).getUTCDate() === date ? time / msPerDay : otherwise;
}

/** The ISO day of a number of days; empty for an open end. */
export const isoDay = (days: number): IsoDay =>
  Number.isFinite(days) ? new Date(days * msPerDay).toISOString().slice(0, 10) : '';

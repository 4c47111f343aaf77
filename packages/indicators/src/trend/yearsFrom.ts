/** Mean length of a year of the Gregorian calendar, in days. */
const daysPerYear = 365.2425;

/** Decimal years from one day number to another. */
export const yearsFrom = (origin: number, day: number): number => (day - origin) / daysPerYear;

/** The first day number on which so many years have passed. */
export const dayAt = (origin: number, years: number): number =>
  Math.ceil(origin + years * daysPerYear - 1e-6);

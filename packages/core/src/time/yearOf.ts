/** A year of two or four digits, with or without an apostrophe: 24 is 2024, 97 is 1997. */
export function yearOf(digits: string): number {
  const year = Number(digits.replace("'", ''));
  if (digits.replace("'", '').length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Whether a number is a year that a programme could have: 1250 is rather a count, 4000 a postcode. */
export const isPlausibleYear = (year: number): boolean => year >= 1900 && year < 2200;

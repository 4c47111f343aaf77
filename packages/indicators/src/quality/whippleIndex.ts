/**
 * Preference for ages that end in 0 or 5: the number of people of 25, 30, … 60 years times 5, by the number of people from 23
 * to 62, times 100. 100 without preference, 500 where all ages end so.
 * Source: United Nations, Demographic Yearbook (1955), 19–20; read as: below 105 highly accurate, 105 to 110 fairly accurate, 110
 * to 125 approximate, 125 to 175 rough, above very rough.
 * @param ages completed years; those outside 23 to 62 are left out, as are missing ones
 * @returns from 0 to 500; `undefined` where nobody is from 23 to 62 or an age is no whole number
 * @example
 * ```ts
 * import { whippleIndex } from '@jalon/indicators';
 * whippleIndex(Array.from({ length: 40 }, (_, n) => 23 + n)); // => 100
 * whippleIndex([25, 30, 45]); // => 500
 * ```
 */
export function whippleIndex(ages: readonly (number | undefined)[]): number | undefined {
  const known = ages.filter((age) => age !== undefined);
  if (!known.every(Number.isSafeInteger)) return undefined;
  const adults = known.filter((age) => age >= 23 && age <= 62);
  const round = adults.filter((age) => age % 5 === 0).length;
  return adults.length === 0 ? undefined : (round * 5 * 100) / adults.length;
}

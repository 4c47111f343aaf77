/**
 * Preference for any last digit of age: half the sum of the distances of the ten blended shares from 10 %. Each digit is counted
 * over ages from 10 with weight d + 1, over ages from 20 with weight 9 − d, so that the natural fall of numbers with age does
 * not look like a preference.
 * Source: Myers, Transactions of the Actuarial Society of America 41 (1940) 402–415; Shryock, Siegel, The Methods and Materials of
 * Demography (1976), ch. 8.
 * @param ages completed years; those outside 10 to 89 are left out, as are missing ones
 * @returns percent that would have to move to another digit, 0 to 90; `undefined` where nobody is from 10 to 89 or an age
 * is no whole number
 * @example
 * ```ts
 * import { myersIndex } from '@jalon/indicators';
 * myersIndex([20, 30, 40, 50]); // => 90
 * ```
 */
export function myersIndex(ages: readonly (number | undefined)[]): number | undefined {
  const known = ages.filter((age) => age !== undefined);
  if (!known.every(Number.isSafeInteger)) return undefined;
  const blended = Array.from({ length: 10 }, (_, digit) => {
    const own = known.filter((age) => age % 10 === digit && age >= 10 && age <= 89);
    const older = own.filter((age) => age >= 20).length;
    return own.length * (digit + 1) + older * (9 - digit);
  });
  const total = blended.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  return blended.reduce((sum, count) => sum + Math.abs((count / total) * 100 - 10), 0) / 2;
}

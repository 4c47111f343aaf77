import { currenciesWithoutMinor, currenciesWithThreeDecimals } from './currencies.data.ts';

/**
 * Number of decimals between the major and the minor unit of a currency.
 * @param currency ISO 4217 code
 * @returns 0, 2 or 3; 2 where the code is not known. Source: ISO 4217, list one.
 * @example
 * ```ts
 * import { currencyDecimals } from '@jalon/core';
 * currencyDecimals('EUR'); // => 2
 * currencyDecimals('XOF'); // => 0
 * ```
 */
export function currencyDecimals(currency: string): number {
  if (currenciesWithoutMinor.includes(currency)) return 0;
  return currenciesWithThreeDecimals.includes(currency) ? 3 : 2;
}

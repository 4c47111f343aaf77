import { currencyCodes, currencySigns } from './currencies.data.ts';

/**
 * The ISO 4217 code that a sign, a word or a code stands for.
 * @returns the code in capitals; `undefined` where none or several currencies are written so (`kr`, `FCFA`)
 * @example
 * ```ts
 * import { currencyOf } from '@jalon/core';
 * currencyOf('€'); // => 'EUR'
 * currencyOf('XOF'); // => 'XOF'
 * currencyOf('ETP'); // => undefined
 * ```
 */
export function currencyOf(symbolOrCode: string): string | undefined {
  const text = symbolOrCode.replace(/\s+/gu, '');
  // only capitals: "top" and "all" are words
  if (/^[A-Z]{3}$/.test(text) && currencyCodes.includes(text)) return text;
  const sign = text.toLowerCase();
  return Object.hasOwn(currencySigns, sign) ? currencySigns[sign] : undefined;
}

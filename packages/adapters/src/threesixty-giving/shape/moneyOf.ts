import { currencyDecimals, type Money } from '@jalon/core';

/**
 * An amount in minor units, exactly: the decimal point is shifted in the text, nothing is multiplied.
 * @param major amount in major units, for example 1250.5
 * @param currency ISO 4217
 * @returns `undefined` where the amount is finer than the currency, or larger than can be held exactly
 */
export function moneyOf(major: number, currency: string): Money | undefined {
  const decimals = currencyDecimals(currency);
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(major));
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (fraction.length > decimals) return undefined;
  const minor = Number(`${sign}${whole}${fraction.padEnd(decimals, '0')}`);
  return Number.isSafeInteger(minor) ? { minor: minor === 0 ? 0 : minor, currency } : undefined;
}

/** An amount in major units: 1250.5 for 125050 of a currency with two decimals. */
export function majorOf({ minor, currency }: Money): number {
  const decimals = currencyDecimals(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const sign = minor < 0 ? '-' : '';
  return Number(decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, at)}.${digits.slice(at)}`);
}

import { currencyDecimals, currencyOf, type Money } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';

/**
 * An amount of a sheet in minor units.
 * @param currency ISO 4217, for cells that bear none
 * @returns `undefined` where the cell holds no number, or nothing says in which currency
 */
export function moneyOf(
  { value, unit }: Pick<ReadingValue, 'value' | 'unit'>,
  currency?: string,
): Money | undefined {
  const code = (unit === undefined || unit === '' ? undefined : currencyOf(unit)) ?? currency;
  if (value === undefined || code === undefined) return undefined;
  const minor = Math.round(Number((value * 10 ** currencyDecimals(code)).toPrecision(15))) + 0;
  return Number.isSafeInteger(minor) ? { minor, currency: code } : undefined;
}

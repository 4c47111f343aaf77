import { currencyDecimals, shiftDecimal } from '@jalon/core';
import { plainDecimal } from './plainDecimal.ts';

/** An amount of money that was written as a text. */
export interface BudgetAmount {
  /** Whole minor units, rounded half away from 0. */
  readonly minor: number;
  /** The amount in plain digits, where it has more decimals than its currency. */
  readonly exact?: string;
}

/** The amount that a text says; nothing where it is no number, or the currency no code of three capitals. */
export function budgetAmount(written: string, currency: string): BudgetAmount | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,2}$/.test(written))
    return budgetAmount(plainDecimal(Number(written)), currency);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written)) return undefined;
  const [whole = '', rest = ''] = shiftDecimal(written, currencyDecimals(currency)).split('.');
  const away = whole.startsWith('-') ? -1 : 1;
  const minor = Number(whole) + (rest.charAt(0) >= '5' ? away : 0) + 0;
  if (!Number.isSafeInteger(minor)) return undefined;
  return rest === '' ? { minor } : { minor, exact: shiftDecimal(written, 0) };
}

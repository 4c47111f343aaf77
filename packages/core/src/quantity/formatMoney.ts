import type { Language } from '../text/LanguageTag.ts';
import { currencyDecimals } from './currencyDecimals.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { Money } from './Money.ts';

/**
 * An amount of money as people read it, with all its decimals.
 * @example
 * ```ts
 * import { formatMoney } from '@jalon/core';
 * formatMoney({ minor: 1240575, currency: 'EUR' }, 'fr'); // => '12\u202F405,75\u00A0€'
 * formatMoney({ minor: 1240575, currency: 'EUR' }, 'en'); // => '€12,405.75'
 * formatMoney({ minor: 1500, currency: 'XOF' }, 'fr'); // => '1\u202F500\u00A0XOF'
 * ```
 */
export function formatMoney(money: Money, lang: Language): string {
  return formatQuantity(money.minor / 10 ** currencyDecimals(money.currency), money.currency, lang);
}

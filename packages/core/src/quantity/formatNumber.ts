import { JalonError } from '../issue/JalonError.ts';
import type { Language } from '../text/LanguageTag.ts';
import { shiftFigure } from './shiftFigure.ts';

/** How many decimals {@link formatNumber} shows. */
export interface FormatNumberOptions {
  /** Most decimals shown, 0 to 15, default 2; zeros at the end are left out. */
  readonly decimals?: number;
  /** Fewest decimals shown, default 0; zeros fill up to it. */
  readonly minDecimals?: number;
}

/**
 * A number as people read it: thousands apart, decimal comma but in English, true minus sign. It does not depend on the
 * machine. Halves are rounded away from zero, as they are in print.
 * @example
 * ```ts
 * import { formatNumber } from '@jalon/core';
 * formatNumber(12405.75, 'fr'); // => '12\u202F405,75'
 * formatNumber(-12405.75, 'en', { decimals: 0 }); // => '\u221212,406'
 * formatNumber(0.5, 'en', { minDecimals: 2 }); // => '0.50'
 * formatNumber(12405.75, 'nl'); // => '12.405,75'
 * ```
 */
export function formatNumber(value: number, lang: Language, options: FormatNumberOptions = {}): string {
  if (!Number.isFinite(value)) {
    throw new JalonError('invalid-argument', `expected a finite number, found ${value}`, { found: value });
  }
  const fewest = options.minDecimals ?? 0;
  const digits = roundedDigits(Math.abs(value), Math.max(options.decimals ?? 2, fewest));
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(fewest, '0');
  const apart = lang === 'en' ? ',' : lang === 'nl' ? '.' : '\u202F';
  // in Spanish four digits stay together (Ortografía de la lengua española)
  const grouped = lang === 'es' && whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, apart);
  const text = kept === '' ? grouped : `${grouped}${lang === 'en' ? '.' : ','}${kept}`;
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${text}` : text;
}

/** Decimal digits of a number rounded half up on what is written, so that 1.005 gives 1.01. */
function roundedDigits(value: number, decimals: number): string {
  // beyond 2^53 a double has no decimals left
  if (value >= Number.MAX_SAFE_INTEGER) return BigInt(value).toString();
  const scaled = Math.round(shiftFigure(String(value), decimals));
  const digits = BigInt(scaled)
    .toString()
    .padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

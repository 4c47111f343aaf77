import type { Language } from '../text/LanguageTag.ts';
import { currencyDecimals } from './currencyDecimals.ts';
import { currencyOf } from './currencyOf.ts';
import { formatNumber } from './formatNumber.ts';

/** How {@link formatQuantity} words a unit. */
export interface FormatQuantityOptions {
  /** `long` says "percentage points" in full where `short`, the default, says "points". */
  readonly length?: 'short' | 'long';
}

/**
 * A value with its unit as people read it: a `ratio` as a percentage, a difference of ratios (`ratio-point`) in
 * points, an amount with the sign of its currency, anything else with its unit behind it. Percentages show at most
 * one decimal, other numbers two; only money keeps its zeros.
 * @param value in `unit`; a `ratio` or `ratio-point` as a fraction (0.75), `%` in points
 * @param unit `ratio`, `ratio-point`, `%`, an ISO 4217 code (value in major units), `n` for a bare count, or a word
 * @example
 * ```ts
 * import { formatQuantity } from '@jalon/core';
 * formatQuantity(0.75, 'ratio', 'fr'); // => '75\u00A0%'
 * formatQuantity(0.125, 'ratio', 'en'); // => '12.5%'
 * formatQuantity(0.12, 'ratio-point', 'en', { length: 'long' }); // => '12\u00A0percentage points'
 * formatQuantity(12405.75, 'EUR', 'fr'); // => '12\u202F405,75\u00A0€'
 * formatQuantity(56, 'familles', 'fr'); // => '56\u00A0familles'
 * formatQuantity(12405.75, 'EUR', 'nl'); // => '€\u00A012.405,75'
 * ```
 */
export function formatQuantity(
  value: number,
  unit: string,
  lang: Language,
  options: FormatQuantityOptions = {},
): string {
  if (unit === 'ratio') return formatPercent(inPoints(value), lang);
  if (unit === '%') return formatPercent(value, lang);
  if (unit === 'ratio-point') return formatPoints(inPoints(value), lang, options.length ?? 'short');
  if (currencyOf(unit) === unit) return formatAmount(value, unit, lang);
  const number = formatNumber(value, lang);
  // `n` is a bare count: a number of what the name says
  return unit === '' || unit === 'n' ? number : `${number}\u00A0${unit}`;
}

// a finite share beyond what a number can hold in points stays the largest there is
const inPoints = (share: number): number =>
  Number.isFinite(share) ? Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, share * 100)) : share;

function formatPercent(points: number, lang: Language): string {
  const number = formatNumber(tidy(points), lang, { decimals: 1 });
  return lang === 'fr' || lang === 'es' ? `${number}\u00A0%` : `${number}%`;
}

function formatPoints(points: number, lang: Language, length: 'short' | 'long'): string {
  const shown = tidy(points);
  const number = formatNumber(shown, lang, { decimals: 1 });
  // French is singular below 2, the others for 1 alone
  const one = lang === 'fr' ? Math.abs(shown) < 2 : number.replace('\u2212', '') === '1';
  return `${number}\u00A0${pointWords[lang][length][one ? 0 : 1]}`;
}

const pointWords = {
  fr: { short: ['point', 'points'], long: ['point de pourcentage', 'points de pourcentage'] },
  en: { short: ['point', 'points'], long: ['percentage point', 'percentage points'] },
  es: { short: ['punto', 'puntos'], long: ['punto porcentual', 'puntos porcentuales'] },
  nl: { short: ['punt', 'punten'], long: ['procentpunt', 'procentpunten'] },
} as const;

function formatAmount(value: number, currency: string, lang: Language): string {
  const decimals = currencyDecimals(currency);
  const number = formatNumber(value, lang, { decimals, minDecimals: decimals });
  const sign = lang === 'en' && currency === 'USD' ? '$' : signs[currency]?.[lang === 'fr' ? 1 : 0];
  if (lang === 'fr' || lang === 'es') return `${number}\u00A0${sign ?? currency}`;
  // in Dutch the sign of a currency stands apart and before the minus
  if (lang === 'nl') return `${sign ?? currency}\u00A0${number}`;
  const minus = number.startsWith('\u2212') ? '\u2212' : '';
  return `${minus}${sign ?? `${currency}\u00A0`}${number.slice(minus.length)}`;
}

/** Takes off the noise that times 100 adds to a fraction: 0.07 * 100 is 7.000000000000001. */
const tidy = (points: number): number => Number(points.toPrecision(12));

// a dollar alone is that of the United States in English only; elsewhere the sign says whose it is, in French behind it
const signs: Readonly<Record<string, readonly [string, string]>> = {
  EUR: ['€', '€'],
  GBP: ['£', '£'],
  USD: ['US$', '$US'],
  CAD: ['CA$', '$CA'],
};

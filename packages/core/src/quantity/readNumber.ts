import type { LanguageTag } from '../text/LanguageTag.ts';

/** Where a text comes from: it decides which sign is the decimal one. A region without a custom of its own writes as its language does. */
export type NumberLocale = LanguageTag;

/** A number, or the two numbers that the digits can be. */
export type NumberReading =
  | { readonly value: number }
  | { readonly either: readonly [number, number] }
  | undefined;

/**
 * Reads digits with their separators. `1.250,50` and `1,250.50` say themselves which sign is which; `1.250` alone is
 * decided by the locale, or by `money`, which has two decimals and not three, else it is either.
 * @param digits digits, dots, commas, spaces and apostrophes; no sign, no unit
 */
export function readNumber(digits: string, locale?: NumberLocale, money = false): NumberReading {
  // a long number with a zero before it is a telephone or a postcode
  if (/^\d+$/.test(digits)) return /^0\d{4}/.test(digits) ? undefined : { value: Number(digits) };
  if (/^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits))
    return decimal(digits.replace(/[ ']/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return decimal(digits.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return decimal(digits.replaceAll(',', ''));
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(digits)) return { value: Number(digits.replace(/[.,]/g, '')) };
  if (!/^\d*[.,]\d+$/.test(digits)) return undefined;
  const grouped = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(digits);
  if (!grouped) return decimal(digits);
  const sign = grouped[1] === ',' ? ',' : '.';
  const role = locale === undefined ? undefined : (roles[locale] ?? roles[locale.slice(0, 2)])?.[sign];
  const [asDecimal, asGroups] = [Number(digits.replace(',', '.')), Number(digits.replace(/[.,]/, ''))];
  if (role === 'decimal') return { value: asDecimal };
  if (role === 'groups' || money) return { value: asGroups };
  return { either: [asDecimal, asGroups] };
}

const decimal = (digits: string): NumberReading => ({ value: Number(digits.replace(',', '.')) });

type Role = 'decimal' | 'groups' | undefined;

const continental = { ',': 'decimal', '.': 'groups' } as const;
const english = { ',': 'groups', '.': 'decimal' } as const;
// in France and Québec the dot is a slip: of English, or of older print
const french = { ',': 'decimal', '.': undefined } as const;

const roles: { readonly [locale: string]: { readonly ',': Role; readonly '.': Role } } = {
  fr: french,
  'fr-BE': continental,
  'fr-CH': { ',': 'decimal', '.': 'decimal' },
  en: english,
  es: continental,
  'es-MX': english,
  nl: continental,
};

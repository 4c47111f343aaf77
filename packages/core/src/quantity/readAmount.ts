import { foldText } from '../text/foldText.ts';
import type { Words } from '../text/LocalizedText.ts';
import { monthOf } from '../time/monthOf.ts';
import { currencyDecimals } from './currencyDecimals.ts';
import { currencyOf } from './currencyOf.ts';
import { formatNumber } from './formatNumber.ts';
import { type NumberLocale, readNumber } from './readNumber.ts';
import { shiftFigure } from './shiftFigure.ts';

/** A number with its unit. */
export interface Amount {
  readonly value: number;
  readonly unit?: string;
  /** What stands behind the unit: « HT », « des familles ». */
  readonly note?: string;
  /** Decimals that were written, before any « k » or « M ». */
  readonly decimals: number;
}

/** The two numbers that a text can be, as a message shows them. */
export type Either = readonly [Words, Words];

/** An amount, or the two numbers that it can be. */
export type AmountReading = { readonly amount: Amount } | { readonly either: Either } | undefined;

/**
 * Reads a tidy text as one number with a sign, a currency before or behind it, a multiplier (`k`, `M`, `millions`)
 * and a unit.
 */
export function readAmount(tidy: string, locale?: NumberLocale): AmountReading {
  const parts =
    /^([+-]?) ?([A-Z]{0,3}\$|[€£¥₹₺₴₦₪₫]|S?Fr\.|[A-Za-z]{3}(?= ?-?\d))? ?([+-]?)((?:\d(?:[\d.,' ]*\d)?|[.,]\d+)(?:,-{1,2})?(?: ?[½¼¾])?|[½¼¾])(?: ?([^\d\s.,'½¼¾-].*))?$/u.exec(
      tidy,
    );
  if (!parts || (parts[1] && parts[3])) return undefined;
  const [, before = '', prefix = '', between = '', figures = '', rest = ''] = parts;
  const digits = figures.replace(/,-+| ?[½¼¾]$/g, '') || '0';
  const fraction = fractions[figures.slice(-1)] ?? 0;
  // « 2 jours et demi »
  const half = / (?:et demie?|and a half|y medi[oa]|en een half)$/i.exec(rest);
  const behind = half ? rest.slice(0, half.index) : rest;
  const scaled = scaleOf(behind, prefix !== '', locale);
  const unit = unitOf(prefix, scaled?.rest ?? behind, locale);
  if (unit === undefined) return undefined;
  const money =
    unit.unit !== undefined &&
    (/^f ?cfa$/i.test(unit.unit) || (currencyOf(unit.unit) === unit.unit && currencyDecimals(unit.unit) < 3));
  const number = readNumber(digits, locale, (money || figures.includes(',-')) && scaled === undefined);
  if (number === undefined) return undefined;
  const sign = before === '-' || between === '-' ? -1 : 1;
  if ('either' in number)
    return { either: [inWords(sign * number.either[0]), inWords(sign * number.either[1])] };
  const exact = number.value + (half ? 0.5 : fraction);
  if (scaled?.doubtful && (scaled.word === 'm' || Number.isInteger(exact)))
    return { either: [inWords(exact, ` ${scaled.word}`), inWords(shiftFigure(String(exact), scaled.power))] };
  const value = sign * shiftFigure(String(exact), scaled?.power ?? 0);
  // a number with hundreds of digits is no quantity
  if (!Number.isFinite(value)) return undefined;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return { amount: { value: value === 0 ? 0 : value, ...unit, decimals } };
}

const inWords = (value: number, unit = ''): Words => ({
  fr: `${formatNumber(value, 'fr', { decimals: 3 })}${unit}`,
  en: `${formatNumber(value, 'en', { decimals: 3 })}${unit}`,
});

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

interface Scale {
  readonly power: number;
  readonly rest: string;
  readonly word: string;
  /** It may as well be a unit: metres, or men. */
  readonly doubtful: boolean;
}

function scaleOf(rest: string, priced: boolean, locale: NumberLocale | undefined): Scale | undefined {
  const scientific = /^e([+-]?\d{1,3})$/i.exec(rest);
  if (scientific) return { power: Number(scientific[1]), rest: '', word: rest, doubtful: false };
  const worded =
    /^(mille|milliers?|thousand|duizend|mil|millions?|mill[oó]n(?:es)?|miljoen|mln|mio|milliards?|miljard|mld)\.?(?= |$|€)(?: (?:de |d'|of )?)?/i.exec(
      rest,
    );
  const word = worded?.[1]?.toLowerCase() ?? '';
  if (worded) {
    const power = /^(?:milliard|miljard|mld)/.test(word)
      ? 9
      : /^(?:milli?[oó]n|miljoen|mln|mio)/.test(word)
        ? 6
        : 3;
    return { power, rest: rest.slice(worded[0].length), word, doubtful: false };
  }
  const letter = /^(k|K|Mds?|Mrd|bn|M|m)(?= |$|[€$£]|EUR|USD|GBP|CHF|CAD) ?/.exec(rest);
  if (!letter) return undefined;
  const after = rest.slice(letter[0].length);
  const sign = letter[1] ?? '';
  const power = sign.toLowerCase() === 'k' ? 3 : sign.toLowerCase() === 'm' ? 6 : 9;
  if (priced || currencyOf(after.split(/[ /]/, 1)[0] ?? '') !== undefined) {
    return { power, rest: after, word: sign, doubtful: false };
  }
  if (sign === 'm' && locale !== undefined && !locale.startsWith('en')) return undefined;
  // "12 M" may be twelve men (1.2 M cannot), "12 m" twelve metres
  const doubtful = sign === 'M' ? after === '' : sign === 'm' && locale === undefined;
  return { power, rest: after, word: sign, doubtful };
}

/** The unit in words before and behind a number; `undefined` where what stands there is no unit. */
function unitOf(
  prefix: string,
  rest: string,
  locale: NumberLocale | undefined,
): { readonly unit?: string; readonly note?: string } | undefined {
  const priced = prefix === '' ? undefined : currencyIn(prefix, locale);
  if (prefix !== '' && priced === undefined) return undefined;
  if (priced !== undefined) return rest === '' ? { unit: priced } : withNote(priced, rest);
  if (rest === '') return {};
  const percent = /^(?:%|pct\b|p\. ?100\b|pour ?cents?\b|per ?cent\b|procent\b|por ?ciento\b) ?/i.exec(rest);
  if (percent) return withNote('%', rest.slice(percent[0].length));
  const [first = ''] = rest.split(' ', 1);
  const currency = currencyIn(first, locale);
  if (currency !== undefined) return withNote(currency, rest.slice(first.length).trim());
  const word = /^(?:[€$£] ?\/ ?)?[\p{L}°‰µ#][\p{L}\p{M}\p{N}²³°'.,/&() -]*$/u.test(rest);
  // "15 juin" is a day, "5 à" a beginning, "2e" a rank, "1O" a slip
  if (
    monthOf(foldText(first).replace('.', '')) !== undefined ||
    /^(?:(?:à|et|ou|de|du|to|and|or|of|sur)(?: |$)|(?:[oeºª]|[eè]me|[eè]?re?|st|nd|rd|th)$)/i.test(rest)
  )
    return undefined;
  // a unit is a few words, a sentence is not, and a second number makes it another thing
  return word && rest.length <= 40 && rest.split(' ').length <= 5 && !/(?:^|[ (,/-])\d/.test(rest)
    ? { unit: rest }
    : undefined;
}

function withNote(unit: string, note: string): { readonly unit: string; readonly note?: string } | undefined {
  if (note === '') return { unit };
  return /^[\p{L}/][\p{L}'./ -]*$/u.test(note) && note.split(' ').length <= 3 ? { unit, note } : undefined;
}

function currencyIn(sign: string, locale: NumberLocale | undefined): string | undefined {
  if (sign === '$' && locale === 'fr-CA') return 'CAD';
  if (/^fr\.?$/i.test(sign) && locale === 'fr-CH') return 'CHF';
  return currencyOf(sign);
}

import { currencyDecimals, currencyOf, foldText, type Json, parseQuantity } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';
import { moneyOf } from '../shape/moneyOf.ts';
import type { Finding } from './GivingRepair.ts';

/**
 * What is wrong with a number that stands as a text: `£1,000`, `10,000.00`, `50 %`.
 * @param value what stands there, without blanks at its ends
 */
export function numberFinding(value: Json): Finding {
  if (typeof value !== 'string') return { code: 'threesixty/number-unreadable' };
  if (/%$/.test(value)) return { code: 'threesixty/amount-percent' };
  const months = /^(\d+(?:\.\d+)?)\s*(?:months?|mths?|mois)$/i.exec(value);
  if (months) return { code: 'threesixty/number-written', proposed: Number(months[1]), certainty: 'safe' };
  const plain = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (plain !== undefined && !Number.isSafeInteger(Math.trunc(plain)))
    return { code: 'threesixty/number-unreadable' };
  if (plain !== undefined) return { code: 'threesixty/text-for-number', proposed: plain, certainty: 'safe' };
  const bare = value.replace(/^(?:GBP|EUR|USD)\s*|\s*(?:GBP|EUR|USD)$/gi, '').replace(/^[£€$]\s*/, '');
  // three digits behind a comma are no pence: the comma parts thousands
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : undefined;
  const read = grouped === undefined ? parseQuantity(bare).value : { value: Number(grouped) };
  const number = read && 'value' in read ? read.value : undefined;
  const isQualified = Object.keys(read ?? {}).some((name) => !['value', 'written', 'unit'].includes(name));
  const unit = read && 'unit' in read ? read.unit : undefined;
  const isMoney = unit === undefined || codeListOf('currency').has(unit);
  if (number === undefined || isQualified || !isMoney) return { code: 'threesixty/number-unreadable' };
  return { code: 'threesixty/number-written', proposed: number, certainty: 'safe' };
}

/**
 * What is doubtful about an amount that is a number: less than nothing, nothing, finer than the smallest coin.
 * @param currency ISO 4217, where it is known
 */
export function amountFinding(amount: number, currency: string | undefined): Finding | undefined {
  if (amount < 0) return { code: 'threesixty/amount-negative', isReadable: true };
  if (amount === 0) return { code: 'threesixty/amount-zero', isReadable: true };
  if (currency === undefined || moneyOf(amount, currency)) return undefined;
  const decimals = currencyDecimals(currency);
  const rounded = Number(amount.toFixed(decimals));
  if (!moneyOf(rounded, currency)) return { code: 'threesixty/number-unreadable' };
  // a sum that a spreadsheet made of pence misses by a trace
  const certainty = Math.abs(rounded - amount) < 1e-6 ? 'safe' : 'likely';
  return { code: 'threesixty/amount-finer', proposed: rounded, certainty };
}

/** What is wrong with a currency that is no code: a sign, small letters, its name. */
export function currencyFinding(value: Json): Finding {
  const proposed = typeof value === 'string' ? currencyNamed(value) : undefined;
  if (proposed === undefined) return { code: 'threesixty/unknown-code' };
  // several currencies are called dollar
  const certainty = value === '$' ? 'likely' : 'safe';
  return { code: 'threesixty/currency-written', proposed, certainty };
}

function currencyNamed(text: string): string | undefined {
  const codes = codeListOf('currency');
  const code = text.toUpperCase();
  if (codes.has(code)) return code;
  const known = currencyOf(text) ?? [...codes].find(([, title]) => foldText(title) === foldText(text))?.[0];
  return known !== undefined && codes.has(known) ? known : undefined;
}

/**
 * What is wrong with an amount that bears the sign or the code of another currency than that of its grant: `€500` in a row
 * of pounds.
 * @param currency as it stands there
 */
export function otherCurrencyFinding(value: Json, currency: Json | undefined): Finding | undefined {
  const known = typeof currency === 'string' ? currencyNamed(currency.trim()) : undefined;
  if (typeof value !== 'string' || known === undefined) return undefined;
  const codes = codeListOf('currency');
  const code = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/.exec(value)?.[0] ?? '';
  const name = names.get(/[£€¥$]/.exec(value)?.[0] ?? '');
  const isOther = codes.has(code) ? code !== known : name !== undefined && !name.test(codes.get(known) ?? '');
  return isOther ? { code: 'threesixty/amount-other-currency', params: { currency: known } } : undefined;
}

/** How the currencies that share a sign are called. */
const names: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['£', /pound|lira/i],
  ['€', /euro/i],
  ['¥', /yen|renminbi/i],
  ['$', /dollar|peso|real/i],
]);

/** The currency whose sign or code stands with an amount: `£1,000`, `1000 EUR`. */
export function currencyBeside(amount: Json | undefined): string | undefined {
  if (typeof amount !== 'string') return undefined;
  const sign = /^\s*([£€]|[A-Z]{3})\s*-?\d|\d\s*([£€]|[A-Z]{3})\s*$/.exec(amount);
  const mark = sign?.[1] ?? sign?.[2];
  return mark === undefined ? undefined : currencyNamed(mark);
}

import { currencyDecimals, currencyOf, type Lang } from '@jalon/core';

/** What stands around a number without being part of it: « env. » before, « (prov.) » behind. */
export interface FormatMarks {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The number format of a spreadsheet for values of a unit: `0.0 %` for a ratio, `#,##0.00 "€"` for money. Marks are part
 * of the format, so that the cell stays a number and formulas count it.
 * @param unit `ratio`, an ISO 4217 code, or a word
 * @param values that are shown in it; they decide how many decimals there are, at most one for a ratio, two otherwise
 */
export function unitFormat(
  unit: string,
  values: readonly number[],
  lang: Lang,
  marks: FormatMarks = {},
): string {
  const number = numberFormat(unit, values, lang);
  return `${quoted(marks.before)}${number}${quoted(marks.after)}`;
}

function numberFormat(unit: string, values: readonly number[], lang: Lang): string {
  if (unit === 'ratio') {
    const decimals = decimalsOf(
      values.map((value) => value * 100),
      1,
    );
    return `0${decimals === 0 ? '' : '.0'}${lang === 'fr' ? ' ' : ''}%`;
  }
  if (currencyOf(unit) === unit) {
    const number = withDecimals(currencyDecimals(unit));
    const sign = signs[unit] ?? unit;
    if (lang === 'fr') return `${number}${quoted(` ${sign}`)}`;
    return `${quoted(sign === unit ? `${unit} ` : sign)}${number}`;
  }
  return withDecimals(decimalsOf(values, 2));
}

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

const withDecimals = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;

/** Decimals that the values need, up to a most. */
function decimalsOf(values: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (values.every((value) => isWritten(value, decimals))) return decimals;
  }
  return most;
}

const isWritten = (value: number, decimals: number): boolean => {
  const scaled = Number((value * 10 ** decimals).toPrecision(12));
  return Number.isInteger(scaled);
};

const quoted = (text: string | undefined): string => (text ? `"${text.replaceAll('"', "'")}"` : '');

import { formatNumber, formatQuantity, type Lang, type LocalizedText, textIn } from '@jalon/core';
import { amountText, isCurrency } from './moneyText.ts';
import { plural } from './say.ts';
import { unitWords } from './unitWords.data.ts';

/** How {@link quantityText} words a value. */
export interface QuantityTextOptions {
  /** Most decimals in the unit as it is stored; of a `ratio` two fewer are shown. */
  readonly decimals?: number | undefined;
  /** The unit in words, where its code is not shown as it is. */
  readonly unitLabel?: LocalizedText | undefined;
  /** Leaves out a unit that is a word of its own, where a heading says it. */
  readonly bare?: boolean;
}

/** A value with its unit, in print. */
export function quantityText(
  value: number,
  unit: string,
  lang: Lang,
  { decimals, unitLabel, bare }: QuantityTextOptions = {},
): string {
  const most = decimals === undefined ? undefined : Math.min(15, decimals);
  if (isCurrency(unit)) return amountText(value, unit, lang);
  if (unit === '' || unit === 'n') return formatNumber(value, lang, { decimals: most ?? 2 });
  if (most !== undefined && (unit === 'ratio' || unit === '%')) {
    const points = unit === '%' ? value : Number((value * 100).toPrecision(12));
    const shown = formatNumber(points, lang, { decimals: Math.max(0, unit === '%' ? most : most - 2) });
    return lang === 'fr' ? `${shown}\u00a0%` : `${shown}%`;
  }
  if (!isUnitWord(unit)) return formatQuantity(value, unit, lang);
  const number = formatNumber(value, lang, { decimals: most ?? 2 });
  return bare ? number : `${number}\u00a0${unitText(unit, lang, { value, unitLabel })}`;
}

/** Whether a unit is a word (`hours`) and no sign that belongs to the number. */
export const isUnitWord = (unit: string): boolean =>
  !['', 'n', 'ratio', 'ratio-point', '%'].includes(unit) && !isCurrency(unit);

/** A unit in words, for a number of them; many where none is given. */
export function unitText(
  unit: string,
  lang: Lang,
  { value = 2, unitLabel }: { readonly value?: number; readonly unitLabel?: LocalizedText | undefined } = {},
): string {
  if (unitLabel !== undefined) return textIn(unitLabel, lang);
  const known = unitWords.get(unit);
  return known ? plural(Math.abs(value), lang, known.one, known.many)[lang] : unit;
}

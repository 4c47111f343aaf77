import { currencyOf, type Indicator, type Lang, unitIn } from '@jalon/core';

/**
 * A unit as it stands in its column: its words where it has some, `%` for a ratio, the sign of a currency that has one
 * of its own, nothing for a bare count or an answer without a unit.
 */
export function unitLabel(
  { unit, unitLabel: words }: Pick<Indicator, 'unit' | 'unitLabel'>,
  lang: Lang,
): string {
  // what these say is said by their sign: words beside it (« % des familles ») would be read as another unit
  if (unit === 'ratio' || unit === '%') return '%';
  if (unit === 'ratio-point') return 'points';
  if (unit === 'yes-no' || unit === 'n')
    return words === undefined ? '' : unitIn({ unit, unitLabel: words }, lang);
  const currency = currencyOf(unit);
  if (currency === unit) return signs[unit] ?? unit;
  return unitIn(words === undefined ? { unit } : { unit, unitLabel: words }, lang);
}

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

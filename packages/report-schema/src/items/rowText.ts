import { currencyOf, formatNumber, formatQuantity, type Lang, textIn, unitIn } from '@jalon/core';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { isToFall } from './rowFigures.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** « 1.2 Délai moyen ». */
export const rowLabel = ({ code, name }: Pick<IndicatorRow, 'code' | 'name'>, lang: Lang): string =>
  code ? `${code} ${textIn(name, lang)}` : textIn(name, lang);

/** Whether a unit is a word of its own (`familles`) and no sign that belongs to the number. */
export const isWord = (unit: string): boolean =>
  unit !== '' && !['ratio', 'ratio-point', '%'].includes(unit) && currencyOf(unit) !== unit;

/** A share in per cent. */
export const shareText = (share: number, lang: Lang): string => formatQuantity(share, 'ratio', lang);

/**
 * A share of a row in words: against a target that covers all parts, the share of a total with missing parts is a minimum
 * too, and what rests on a provisional value says so.
 */
export function rowShareText(
  row: IndicatorRow,
  share: number,
  lang: Lang,
  marked: 'words' | 'signs',
): string {
  const text = shareText(share, lang);
  const { atLeast, provisional } = row.actual ?? {};
  const isMinimum = atLeast && !isToFall(row);
  if (marked === 'words') return isMinimum ? say(itemWords.atLeast, lang, { value: text }) : text;
  const bounded = isMinimum ? `≥ ${text}` : text;
  return provisional ? say(itemWords.provisionalShort, lang, { value: bounded }) : bounded;
}

/** How much of the unit a text of a value carries: in a table the indicator already names it. */
type UnitShown = 'with-unit' | 'bare';

/** A value of the row. */
export const valueText = (value: number, row: IndicatorRow, lang: Lang, shown: UnitShown): string =>
  formatQuantity(value, shown === 'bare' && isWord(row.unit) ? '' : unitIn(row, lang), lang);

/** A level on the planned path: between two counts there is no 44.84 of a family to promise. */
export const expectedText = (value: number, row: IndicatorRow, lang: Lang): string =>
  isWord(row.unit) && Math.abs(value) >= 10
    ? formatNumber(value, lang, { decimals: 1 })
    : valueText(value, row, lang, 'bare');

/** What a figure that is no share says: bounds kept or not, the change in the wanted direction. */
export function standingText(row: IndicatorRow, lang: Lang): string | undefined {
  const { standing, gain } = row.figures ?? {};
  if (standing) {
    const { state, periodsInside: inside, periods } = standing;
    return `${say(itemWords[state], lang)} (${say(itemWords.periodsKept, lang, { inside, periods })})`;
  }
  return gain === undefined
    ? undefined
    : say(itemWords.gained, lang, { value: valueText(gain, row, lang, 'with-unit') });
}

/** The target in words: a value, a band or a threshold; nothing where there is none. */
export function targetText(row: IndicatorRow, lang: Lang, shown: UnitShown): string | undefined {
  const { value } = row.target ?? {};
  return (
    boundsText(row.target ?? {}, row, lang, shown) ??
    (value === undefined ? undefined : valueText(value, row, lang, shown))
  );
}

/** « entre 18 et 22 jours », « au plus 5 % »; nothing where there is no bound. */
function boundsText(
  { min, max }: { readonly min?: number; readonly max?: number },
  row: IndicatorRow,
  lang: Lang,
  shown: UnitShown,
): string | undefined {
  const text = (each: number) => valueText(each, row, lang, shown);
  if (min !== undefined && max !== undefined) {
    if (min === max) return text(min);
    return say(itemWords.between, lang, { min: valueText(min, row, lang, 'bare'), max: text(max) });
  }
  if (max !== undefined) return say(itemWords.atMost, lang, { value: text(max) });
  return min === undefined ? undefined : say(itemWords.atLeast, lang, { value: text(min) });
}

/** The actual value with its marks in words; a table says under it that it is provisional. */
export function actualText(row: IndicatorRow, lang: Lang, shown: UnitShown): string | undefined {
  if (row.actual === undefined) return undefined;
  const { value, atLeast, approximate, provisional } = row.actual;
  const bounded = boundsText(row.actual, row, lang, shown);
  if (bounded !== undefined) return bounded;
  const text = valueText(value, row, lang, shown);
  const ending = provisional && shown === 'with-unit' ? ` (${say(itemWords.provisional, lang)})` : '';
  const near = approximate ? say(itemWords.about, lang, { value: text }) : text;
  return (atLeast ? say(itemWords.atLeast, lang, { value: near }) : near) + ending;
}

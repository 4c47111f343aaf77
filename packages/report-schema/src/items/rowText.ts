import { currencyOf, formatNumber, formatQuantity, type Lang, textIn, unitIn } from '@jalon/core';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { amountText, isCurrency } from './moneyText.ts';
import { isToFall } from './rowFigures.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** « 1.2 Délai moyen »; before a figure the code stands apart, « 1.2 – 60 familles ». */
export function rowLabel({ code, name }: Pick<IndicatorRow, 'code' | 'name'>, lang: Lang): string {
  const text = textIn(name, lang);
  if (!code) return text;
  return /^\s*[\d(+\u2212-]/.test(text) ? codedText(code, text) : `${code} ${text}`;
}

/** « 1.2 – 60 familles »: the number of a statement apart from those in it. */
export const codedText = (code: string | undefined, text: string): string =>
  code ? `${code} – ${text}` : text;

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
export function valueText(value: number, row: IndicatorRow, lang: Lang, shown: UnitShown): string {
  const unit = shown === 'bare' && isWord(row.unit) ? '' : unitIn(row, lang);
  return isCurrency(unit) ? amountText(value, unit, lang) : formatQuantity(value, unit, lang);
}

/** A level on the planned path. */
export const expectedText = (value: number, row: IndicatorRow, lang: Lang): string => {
  const level = plannedLevel(value, row);
  return isWord(row.unit) && Math.abs(level) >= 10
    ? formatNumber(level, lang, { decimals: 1 })
    : valueText(level, row, lang, 'bare');
};

/** A level on the planned path, as exact as what was measured: between two counts there is no 44.84 of a family. */
export function plannedLevel(value: number, { unit, baseline, target, actual }: IndicatorRow): number {
  const measured = [baseline?.value, target?.value, actual?.value].filter((each) => each !== undefined);
  const isCounted = isWord(unit) && measured.every(Number.isInteger);
  return isCounted || isCurrency(unit) ? Math.round(value) : value;
}

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

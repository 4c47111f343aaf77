import {
  currencyOf,
  formatNumber,
  formatQuantity,
  type Indicator,
  type Lang,
  type Observation,
  textIn,
  unitIn,
} from '@jalon/core';
import type { FormatMarks } from '../canvas/unitFormat.ts';
import { gapLabels, trackingWords } from './trackingWords.ts';

/** What of an indicator decides how its values read. */
export type Measured = Pick<Indicator, 'unit' | 'unitLabel' | 'levels' | 'scale'>;

/** What the cell of a period shows: a number with its marks, or words that no formula counts. */
export type ShownRecord = { readonly value: number; readonly marks: FormatMarks } | { readonly text: string };

/**
 * The records in force of one indicator and period, as the cell shows them. Provisional and approximate numbers stay
 * numbers and bear a mark; a gap, a range and two records that disagree are words.
 */
export function shownRecord(
  records: readonly Observation[],
  measured: Measured,
  lang: Lang,
): ShownRecord | undefined {
  const [record] = records;
  if (!record) return undefined;
  const words = trackingWords(lang);
  if (records.length > 1 && records.some(({ value }) => value !== record.value)) {
    const shown = records.map((one) => textOf(one, measured, lang));
    return { text: `${words.conflict} ${[...new Set(shown)].join(' / ')}` };
  }
  if (typeof record.value !== 'number') return { text: textOf(record, measured, lang) };
  return {
    value: record.value,
    marks: {
      ...(record.approximate ? { before: `${words.approximate} ` } : {}),
      ...afterOf(record, lang),
    },
  };
}

/** What stands behind a number: provisional, from how many answers. */
function afterOf({ stage, n }: Observation, lang: Lang): { readonly after?: string } {
  const provisional = stage === 'provisional' ? ` ${trackingWords(lang).provisional}` : '';
  const answers = n === undefined ? '' : ` (n = ${n})`;
  return provisional + answers === '' ? {} : { after: provisional + answers };
}

/** A record in words: its limits, its answer, or why there is no value. */
export function textOf(record: Observation, measured: Measured, lang: Lang): string {
  const { value, bounds, state } = record;
  const words = trackingWords(lang);
  if (typeof value === 'number') return quantityText(value, measured, lang);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value !== undefined) {
    const level = measured.levels?.find(({ code }) => code === value);
    return level === undefined ? value : textIn(level.label, lang);
  }
  if (bounds) return boundsText(bounds, measured, lang);
  return gapLabels[
    state && Object.hasOwn(gapLabels, state) ? (state as keyof typeof gapLabels) : 'not-available'
  ][lang];
}

const isSigned = (unit: string): boolean => unit === 'ratio' || unit === '%' || currencyOf(unit) === unit;

const quantityText = (value: number, { unit, unitLabel }: Measured, lang: Lang): string =>
  formatQuantity(
    value,
    isSigned(unit) || unitLabel === undefined ? unit : unitIn({ unit, unitLabel }, lang),
    lang,
  );

/** « <5 » for a small count that is not told, « ≥ 100 », « 10 – 15 ». */
function boundsText(
  { min, max }: NonNullable<Observation['bounds']>,
  { unit }: Measured,
  lang: Lang,
): string {
  const show = (limit: number) => exactText(limit, unit, lang);
  if (min === 0 && max !== undefined && Number.isInteger(max) && !isSigned(unit)) return `<${show(max + 1)}`;
  if (min !== undefined && max !== undefined) return `${show(min)} – ${show(max)}`;
  return min !== undefined ? `≥ ${show(min)}` : `≤ ${show(max ?? 0)}`;
}

/** A limit with all its decimals: unlike a number in a cell, nothing but these words keeps it. */
function exactText(limit: number, unit: string, lang: Lang): string {
  const decimals = { decimals: 12 };
  if (unit === 'ratio') {
    const points = formatNumber(Number((limit * 100).toPrecision(14)), lang, decimals);
    return lang === 'fr' ? `${points}\u00A0%` : `${points}%`;
  }
  const isRound = Number.isInteger(Number((limit * 100).toPrecision(14)));
  return isSigned(unit) && isRound ? formatQuantity(limit, unit, lang) : formatNumber(limit, lang, decimals);
}

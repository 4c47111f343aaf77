import { currencyOf, formatNumber, formatQuantity, type Lang, type Observation } from '@jalon/core';
import { gapLabels, trackingWords } from './trackingWords.ts';
import type { FormatMarks } from './unitFormat.ts';

/** What the cell of a period shows: a number with its marks, or words that no formula counts. */
export type ShownRecord = { readonly value: number; readonly marks: FormatMarks } | { readonly text: string };

/**
 * The records in force of one indicator and period, as the cell shows them. Provisional and approximate numbers stay
 * numbers and bear a mark; a gap, a range and two records that disagree are words.
 */
export function shownRecord(
  records: readonly Observation[],
  unit: string,
  lang: Lang,
): ShownRecord | undefined {
  const [record] = records;
  if (!record) return undefined;
  const words = trackingWords(lang);
  if (records.length > 1 && records.some(({ value }) => value !== record.value)) {
    const shown = records.map((one) => textOf(one, unit, lang));
    return { text: `${words.conflict} ${[...new Set(shown)].join(' / ')}` };
  }
  if (typeof record.value !== 'number') return { text: textOf(record, unit, lang) };
  return {
    value: record.value,
    marks: {
      ...(record.approximate ? { before: `${words.approximate} ` } : {}),
      ...(record.stage === 'provisional' ? { after: ` ${words.provisional}` } : {}),
    },
  };
}

/** A record in words: its limits, its answer, or why there is no value. */
export function textOf(record: Observation, unit: string, lang: Lang): string {
  const { value, bounds, state } = record;
  const words = trackingWords(lang);
  if (typeof value === 'number') return formatQuantity(value, unit, lang);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (value !== undefined) return value;
  if (bounds) return boundsText(bounds, unit, lang);
  return gapLabels[
    state && Object.hasOwn(gapLabels, state) ? (state as keyof typeof gapLabels) : 'not-available'
  ][lang];
}

/** « <5 » for a small count that is not told, « ≥ 100 », « 10 – 15 ». */
function boundsText({ min, max }: NonNullable<Observation['bounds']>, unit: string, lang: Lang): string {
  const show = (limit: number) =>
    unit === 'ratio' || currencyOf(unit) === unit
      ? formatQuantity(limit, unit, lang)
      : formatNumber(limit, lang);
  if (
    min === 0 &&
    max !== undefined &&
    Number.isInteger(max) &&
    unit !== 'ratio' &&
    currencyOf(unit) !== unit
  )
    return `<${show(max + 1)}`;
  if (min !== undefined && max !== undefined) return `${show(min)} – ${show(max)}`;
  return min !== undefined ? `≥ ${show(min)}` : `≤ ${show(max ?? 0)}`;
}

import { formatNumber, type Lang } from '@jalon/core';
import type { PieSlice } from '@jalon/report-schema';
import { pieChartWords } from './pieChart.words.ts';

/** One part in its place on the pie; `from` and `to` are shares of a turn, clockwise from the top. */
export interface PlacedSlice {
  readonly label: string;
  readonly valueLabel: string;
  readonly from: number;
  readonly to: number;
}

/** More parts than this cannot be told apart: the smallest are shown as one, the table has each. */
const most = 7;

/** The parts that can be drawn, one after the other. What has no size, or no finite one, is left to the table. */
export function pieSlices(slices: readonly PieSlice[], lang: Lang): PlacedSlice[] {
  const drawn = slices.filter(({ share }) => Number.isFinite(share) && share > 0);
  const shown = drawn.length > most ? drawn.slice(0, most - 1) : drawn;
  const others = drawn.slice(shown.length);
  const whole = drawn.reduce((sum, { share }) => sum + share, 0);
  const parts = [...shown, ...(others.length === 0 ? [] : [together(others, whole, lang)])];
  let from = 0;
  return parts.map(({ label, valueLabel, share }) => {
    const to = Math.min(1, from + share / whole);
    const placed = { label, valueLabel, from, to };
    from = to;
    return placed;
  });
}

function together(others: readonly PieSlice[], whole: number, lang: Lang): Omit<PieSlice, 'value'> {
  const share = others.reduce((sum, other) => sum + other.share, 0);
  const percent = formatNumber((100 * share) / whole, lang, { decimals: 1 });
  return {
    label: `${pieChartWords.others[lang]} (${others.length})`,
    valueLabel: lang === 'fr' ? `${percent}\u00a0%` : `${percent}%`,
    share,
  };
}

import { type Lang, typeset } from '@jalon/core';
import type { ProgressBar } from '@jalon/report-schema';
import { plainText } from '../document/plainText.ts';
import { wrapText } from '../document/wrapText.ts';
import { progressChartWords } from './progressChart.words.ts';
import { progressColumns, type } from './progressGeometry.data.ts';

/** A line of text in its row; `y` in CSS pixels from the top of the plot. */
export interface RowText {
  readonly y: number;
  readonly text: string;
}

/** One indicator of the chart, in its place; `y` and `height` in CSS pixels from the top of the plot. */
export interface ProgressRow {
  readonly bar: ProgressBar;
  readonly y: number;
  readonly height: number;
  readonly label: readonly RowText[];
  readonly value: readonly RowText[];
  readonly rating: readonly RowText[];
  /** Said in the plot where there is no bar. */
  readonly missing: readonly RowText[];
}

/** The rows of the chart, each as high as its longest text needs. */
export function progressRows(bars: readonly ProgressBar[], lang: Lang): ProgressRow[] {
  let y = 0;
  return bars.map((bar) => {
    const hasBar = isShare(bar.value);
    const set = (text: string, width: number, bold = false): string[] =>
      wrapText(plainText(typeset(text, lang)), width, { size: type.size, bold });
    const said = bar.valueLabel.trim() === '' ? progressChartWords.noFigure[lang] : bar.valueLabel;
    const label = set(bar.label, progressColumns.label - 12);
    const value = hasBar ? set(bar.valueLabel, progressColumns.value, true) : [];
    const rating = set(bar.ratingLabel, progressColumns.rating - 18);
    const missing = hasBar ? [] : set(said, progressColumns.plot - 12);
    const lines = Math.max(label.length, value.length, rating.length, missing.length);
    const height = Math.max(32, lines * type.leading + 15);
    const middle = y + height / 2;
    const placed = (texts: readonly string[]): RowText[] =>
      texts.map((text, index) => ({ text, y: middle + (index - (texts.length - 1) / 2) * type.leading }));
    const row = {
      bar,
      y,
      height,
      label: placed(label),
      value: placed(value),
      rating: placed(rating),
      missing: placed(missing),
    };
    y += height;
    return row;
  });
}

/** Whether a share can be drawn. */
export const isShare = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);

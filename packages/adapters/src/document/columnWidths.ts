import { type Lang, typeset } from '@jalon/core';
import type { Cell, Inline, Table } from '@jalon/report-schema';
import { hasGapAfter } from './hasGapAfter.ts';
import { textWidth } from './textWidth.ts';
import { unbrokenCell } from './unbrokenCell.ts';

/** How text is set in a table: what its words need decides how narrow a column may be. */
export interface ColumnSetting {
  /** Width of the table. */
  readonly width: number;
  /** Type size, in the unit of the width. */
  readonly size: number;
  /** Left and right of the text of a cell, together. */
  readonly padding: number;
  /** More room right of a column of figures that words follow. */
  readonly gap?: number;
}

/** Widths of columns, and the setting that they hold for. */
export interface ColumnWidths<Setting extends ColumnSetting> {
  readonly setting: Setting;
  readonly widths: readonly number[];
}

/**
 * Widths of the columns of a table: by their shares, but no column narrower than its longest word as long as the others
 * can spare it. They add up to the width of the table.
 * @param settings the first in which no word has to be broken is taken, else the last
 */
export function columnWidths<Setting extends ColumnSetting>(
  table: Table,
  settings: readonly [Setting, ...Setting[]],
  lang: Lang,
): ColumnWidths<Setting> {
  const [setting, ...smaller] = settings;
  const needs = table.columns.map((_, index) => columnNeed(table, index, setting, lang));
  const isTight = needs.reduce((sum, need) => sum + need, 0) > setting.width;
  const [next, ...rest] = smaller;
  if (isTight && next !== undefined) return columnWidths(table, [next, ...rest], lang);
  if (isTight) return { setting, widths: scaleTo(needs, setting.width) };
  const total = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const shares = table.columns.map((column) => ((column.width ?? 1) / total) * setting.width);
  return { setting, widths: scaleTo(widen(shares, needs), setting.width) };
}

function columnNeed(table: Table, index: number, setting: ColumnSetting, lang: Lang): number {
  const { size, padding, gap = 0 } = setting;
  let longest = longestWord(table.columns[index]?.heading ?? '', size, true, lang);
  for (const row of table.rows) {
    const cell = row[index];
    if (cell !== undefined) longest = Math.max(longest, longestWordOf(unbrokenCell(cell), size, lang));
  }
  return longest + padding + (hasGapAfter(table.columns, index) ? gap : 0);
}

/** Shares raised to the needs; the columns that have more than they need give, each in proportion to what it can. */
function widen(shares: readonly number[], needs: readonly number[]): number[] {
  const missing = shares.reduce((sum, share, index) => sum + Math.max(0, (needs[index] ?? 0) - share), 0);
  const spare = shares.reduce((sum, share, index) => sum + Math.max(0, share - (needs[index] ?? 0)), 0);
  const given = spare === 0 ? 0 : missing / spare;
  return shares.map((share, index) => {
    const need = needs[index] ?? 0;
    return share < need ? need : share - (share - need) * given;
  });
}

/** Whole numbers in the given proportion that add up to the width. */
function scaleTo(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let end = 0;
  let placed = 0;
  return parts.map((part) => {
    end += part;
    const edge = Math.round((end / total) * width);
    const whole = edge - placed;
    placed = edge;
    return whole;
  });
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((run) => (typeof run === 'string' ? run : run.text)).join('');

const longestWordOf = (cell: Cell, size: number, lang: Lang): number =>
  Math.max(
    longestWord(wordsOf(cell.content), size, false, lang),
    longestWord(wordsOf(cell.detail ?? []), size * 0.94, false, lang),
  );

/** How much narrower than DejaVu Sans the usual office fonts are, word by word at the least. */
const officeShare = { book: 0.94, bold: 0.88 } as const;

/** Width of the longest part that does not break. */
function longestWord(text: string, size: number, bold: boolean, lang: Lang): number {
  const parts = typeset(text, lang).split(/[ \t\n\r]+|(?<=[-–/])(?!\d)/u);
  const widest = parts.reduce((most, part) => Math.max(most, textWidth(part, size, { bold })), 0);
  return widest * (bold ? officeShare.bold : officeShare.book);
}

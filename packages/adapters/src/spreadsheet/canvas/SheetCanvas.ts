/**
 * The drawing surface of our workbooks: cells with their look, on pages that print well.
 * @module
 */
import type { ConditionalRule, DataValidation, MergeRange } from 'hucre';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { tidyText } from '../../workbook/xlsx/cellText.ts';
import { CellStyles } from './CellStyles.ts';
import { cleanCellText } from './cleanText.ts';
import type { Content, DrawnCell, DrawnSheet } from './DrawnSheet.ts';
import type { ThemeStyle } from './sheetTheme.ts';
import { heightOf, linesOf, shownLength } from './textRoom.ts';

/** How a cell is written beside its content. */
export interface CellLook {
  readonly style: ThemeStyle;
  readonly format?: string;
  readonly comment?: string;
  /** Whoever fills the sheet in may write here although the sheet is protected. */
  readonly open?: boolean;
}

/** A sheet being drawn; rows and columns count from 0. It lives inside one call. */
export class SheetCanvas {
  readonly rows: DrawnCell[][] = [];
  readonly heights = new Map<number, number>();
  readonly merges: MergeRange[] = [];
  readonly conditionalRules: ConditionalRule[] = [];
  readonly dataValidations: DataValidation[] = [];
  readonly #styles = new CellStyles();

  put(row: number, column: number, content: Content, look: CellLook): void {
    const kept = typeof content === 'string' ? cleanCellText(content) : content;
    const format = typeof kept === 'string' && looksLikeFormula(kept) ? '@' : (look.format ?? '');
    const style = this.#styles.of(look.style, format, look.open ?? false);
    this.rows[row] ??= [];
    const cells = this.rows[row];
    const comment = look.comment ? tidyText(cleanCellText(look.comment)) : '';
    cells[column] = comment === '' ? { content: kept, style } : { content: kept, style, comment };
  }

  /** A merged cell, with the look of its first one on all of it. */
  putAcross(row: number, from: number, to: number, content: Content, look: CellLook, toRow = row): void {
    for (let r = row; r <= toRow; r += 1) for (let c = from; c <= to; c += 1) this.put(r, c, '', look);
    this.put(row, from, content, look);
    if (from !== to || row !== toRow)
      this.merges.push({ startRow: row, startCol: from, endRow: toRow, endCol: to });
  }

  rule(rule: Omit<ConditionalRule, 'priority'>): void {
    this.conditionalRules.push({ ...rule, priority: this.conditionalRules.length + 1 });
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /**
   * Gives each row the height that its wrapped texts need, where none was set: programs do not all do it on opening.
   * @param widths of the columns, in characters
   * @param least height of a row, in points
   */
  fitHeights(widths: readonly number[], least: number): void {
    const needed = new Map<number, number>();
    const merged = new Set(this.merges.map(({ startRow, startCol }) => this.rows[startRow]?.[startCol]));
    this.rows.forEach((cells, row) => {
      if (this.heights.has(row)) return;
      cells.forEach((cell, column) => {
        if (merged.has(cell)) return;
        const { content, style } = cell;
        const wraps = typeof content === 'string' && style.alignment?.wrapText;
        const height = heightOf(wraps ? linesOf(content, widths[column] ?? 10, style) : 1, style);
        needed.set(row, Math.max(least, needed.get(row) ?? 0, height));
      });
    });
    for (const [row, height] of this.#stretched(widths, needed))
      this.height(row, Math.min(400, Math.round(height)));
  }

  /** Rows that a merged cell goes down over share what its text needs and they do not have yet. */
  #stretched(widths: readonly number[], needed: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const heights = new Map(needed);
    for (const { startRow, endRow, startCol, endCol } of this.merges) {
      const text = this.textAt(startRow, startCol);
      const style = this.rows[startRow]?.[startCol]?.style;
      const rows = Array.from({ length: endRow - startRow + 1 }, (_, n) => startRow + n);
      if (!text || !style || rows.some((row) => !heights.has(row))) continue;
      const width = widths.slice(startCol, endCol + 1).reduce((sum, one) => sum + one, 0);
      const wanted = heightOf(linesOf(text, width, style), style);
      const given = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
      for (const row of rows)
        heights.set(row, (heights.get(row) ?? 0) + Math.max(0, wanted - given) / rows.length);
    }
    return heights;
  }

  /** The text of a cell; `''` where it holds none. */
  textAt(row: number, column: number): string {
    const content = this.rows[row]?.[column]?.content;
    return typeof content === 'string' ? content : '';
  }

  /**
   * Widths that hold the numbers of each column: a number too long for its cell shows as `###`.
   * @param widths of the columns, in characters, as they are wanted
   */
  fitWidths(widths: readonly number[]): readonly number[] {
    const needed = [...widths];
    for (const cells of this.rows)
      cells?.forEach(({ content, style }, column) => {
        const shown = typeof content === 'object' && 'result' in content ? content.result : content;
        const least = needed[column];
        if (typeof shown !== 'number' || least === undefined) return;
        const length = shownLength(shown, style.numFmt ?? '') * (style.font?.bold ? 1.1 : 1);
        needed[column] = Math.max(least, Math.min(60, Math.ceil(length) + 3));
      });
    return needed;
  }

  /** The sheet as it is written. */
  finish(name: string, more: Omit<DrawnSheet, 'name' | 'rows' | 'heights'>): DrawnSheet {
    const { rows, heights, merges, conditionalRules, dataValidations } = this;
    return { name, rows, heights, merges, conditionalRules, dataValidations, ...more };
  }
}

/**
 * A program that edits or exports a text like `=1+1` may run it; stored as a string of the format "text" it stays one.
 */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** A range in the form that formulas use. */
export const rangeOf = (row: number, from: number, to: number): string =>
  `${cellAddress(row, from)}:${cellAddress(row, to)}`;

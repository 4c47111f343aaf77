/**
 * The drawing surface of our workbooks: cells with their look, on pages that print well.
 * @module
 */
import type { Cell, CellStyle, ConditionalRule, DataValidation, MergeRange, RowDef, WriteSheet } from 'hucre';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { sheetTheme, type ThemeStyle } from './sheetTheme.ts';

/** What a cell of ours may hold: a text, a number, a day, or a formula with the result it has now. */
export type Content =
  | string
  | number
  | { readonly day: string }
  | { readonly formula: string; readonly result: number | string };

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
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly conditionalRules: ConditionalRule[] = [];
  readonly dataValidations: DataValidation[] = [];
  readonly rowDefs = new Map<number, RowDef>();

  put(row: number, column: number, content: Content, look: CellLook): void {
    const base: CellStyle = sheetTheme[look.style];
    const style = {
      ...base,
      ...(look.format === undefined ? {} : { numFmt: look.format }),
      ...(look.open ? { protection: { locked: false } } : {}),
    };
    this.cells.set(`${row},${column}`, {
      ...cellOf(content, style),
      ...(look.comment ? { comment: { author: 'Jalon', text: cleanText(look.comment) } } : {}),
    });
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
    this.rowDefs.set(row, { height: points });
  }

  /**
   * Gives each row the height that its wrapped texts need, where none was set: programs do not all do it on opening.
   * @param widths of the columns, in characters
   * @param least height of a row, in points
   */
  fitHeights(widths: readonly number[], least: number): void {
    const needed = new Map<number, number>();
    const covered = new Set(this.merges.map(({ startRow, startCol }) => `${startRow},${startCol}`));
    for (const [key, { value, style }] of this.cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (covered.has(key) || this.rowDefs.has(row)) continue;
      const lines =
        typeof value === 'string' && style?.alignment?.wrapText
          ? linesOf(value, widths[column] ?? 10, style)
          : 1;
      const height = Math.max(least, heightOf(lines, style));
      needed.set(row, Math.max(needed.get(row) ?? 0, height));
    }
    for (const [row, height] of this.#stretched(widths, needed))
      this.height(row, Math.min(400, Math.round(height)));
  }

  /** Rows that a merged cell goes down over share what its text needs and they do not have yet. */
  #stretched(widths: readonly number[], needed: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const heights = new Map(needed);
    for (const { startRow, endRow, startCol, endCol } of this.merges) {
      const cell = this.cells.get(`${startRow},${startCol}`);
      const rows = Array.from({ length: endRow - startRow + 1 }, (_, n) => startRow + n);
      if (typeof cell?.value !== 'string' || !cell.style || rows.some((row) => !heights.has(row))) continue;
      const width = widths.slice(startCol, endCol + 1).reduce((sum, one) => sum + one, 0);
      const wanted = heightOf(linesOf(cell.value, width, cell.style), cell.style);
      const given = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
      for (const row of rows)
        heights.set(row, (heights.get(row) ?? 0) + Math.max(0, wanted - given) / rows.length);
    }
    return heights;
  }

  /**
   * Widths that hold the numbers of each column: a number too long for its cell shows as `###`.
   * @param widths of the columns, in characters, as they are wanted
   */
  fitWidths(widths: readonly number[]): readonly number[] {
    const needed = [...widths];
    for (const [key, { value, formulaResult, style }] of this.cells) {
      const shown = formulaResult ?? value;
      const column = Number(key.slice(key.indexOf(',') + 1));
      const least = needed[column];
      if (typeof shown !== 'number' || least === undefined) continue;
      const length = shownLength(shown, style?.numFmt ?? '');
      needed[column] = Math.max(least, Math.min(60, Math.ceil(length * (style?.font?.bold ? 1.1 : 1)) + 3));
    }
    return needed;
  }

  /** The sheet as the writer takes it. */
  finish(name: string, more: Omit<WriteSheet, 'name' | 'cells'>): WriteSheet {
    const { cells, merges, conditionalRules, dataValidations, rowDefs } = this;
    return { name, cells, merges, conditionalRules, dataValidations, rowDefs, ...more };
  }
}

const heightOf = (lines: number, style: CellStyle | undefined): number =>
  lines * (style?.font?.size ?? 11) * 1.35 + 7;

/** How many characters a number takes in its format, with the words around it. */
function shownLength(value: number, formats: string): number {
  const [format = ''] = formats.split(';', 1);
  const words = [...format.matchAll(/"([^"]*)"/g)].reduce((sum, [, text = '']) => sum + text.length, 0);
  const pattern = format.replace(/"[^"]*"/g, '');
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? (pattern === '' ? 2 : 0);
  const points = pattern.includes('%') ? value * 100 : value;
  const digits = Math.abs(points).toFixed(decimals).length;
  const groups = pattern.includes(',') ? Math.floor((digits - decimals - 1) / 3) : 0;
  return digits + groups + words + (points < 0 ? 1 : 0) + (pattern.includes('%') ? 2 : 0);
}

/** Lines that a text takes in a column; a width is counted in digits of 11 points, and words do not fill a line. */
function linesOf(text: string, width: number, { font }: CellStyle): number {
  const perLine = Math.max(4, (width - 2) * 1.1 * (11 / (font?.size ?? 11)) * (font?.bold ? 0.92 : 1));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}

function cellOf(content: Content, style: CellStyle): Partial<Cell> {
  if (typeof content === 'number') return { value: content, type: 'number', style };
  if (typeof content === 'string') {
    const text = cleanText(content);
    if (text === '') return { value: null, type: 'empty', style };
    return { value: text, type: 'string', style: looksLikeFormula(text) ? { ...style, numFmt: '@' } : style };
  }
  if ('day' in content) return { value: new Date(`${content.day}T00:00:00Z`), type: 'date', style };
  const { formula, result } = content;
  return { value: null, type: 'formula', formula, formulaResult: result, style };
}

/**
 * A program that edits or exports a text like `=1+1` may run it; stored as a string of the format "text" it stays one.
 */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Without the signs that no XML may hold, and no longer than a cell may be. */
function cleanText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').slice(0, 32_000);
}

/** A range in the form that formulas use. */
export const rangeOf = (row: number, from: number, to: number): string =>
  `${cellAddress(row, from)}:${cellAddress(row, to)}`;

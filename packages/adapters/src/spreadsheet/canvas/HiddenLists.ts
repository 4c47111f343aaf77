import type { Lang, Words } from '@jalon/core';
import { columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from './DrawnSheet.ts';
import { SheetCanvas } from './SheetCanvas.ts';

/** Lists that drop-downs offer, each once, on a hidden sheet of their own. It lives inside one call. */
export class HiddenLists {
  readonly #lang: Lang;
  readonly #columns = new Map<string, { readonly column: number; readonly values: readonly string[] }>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** The place of a list, as a drop-down names it. */
  rangeOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.#columns.get(key) ?? { column: this.#columns.size, values };
    this.#columns.set(key, known);
    const letters = columnLetters(known.column);
    return `'${sheetName[this.#lang]}'!$${letters}$1:$${letters}$${Math.max(1, values.length)}`;
  }

  /** The hidden sheet; none where nothing was listed. */
  sheets(): readonly DrawnSheet[] {
    if (this.#columns.size === 0) return [];
    const canvas = new SheetCanvas();
    for (const { column, values } of this.#columns.values()) {
      for (const [row, value] of values.entries())
        canvas.put(row, column, value, { style: 'legendText', format: '@' });
    }
    const columns = Array.from(this.#columns, () => ({ width: 24 }));
    return [{ ...canvas.finish(sheetName[this.#lang], { columns }), hidden: true }];
  }
}

const sheetName = { fr: 'Listes', en: 'Lists' } as const satisfies Words;

import type { Issue } from '@jalon/core';
import { findHashtagRow, type HashtagRow, hashtagReach } from './findHashtagRow.ts';
import type { HxlTable } from './HxlTable.ts';
import { hxlIssue } from './hxlIssue.ts';

/** Takes the rows of a sheet one by one and makes a tagged table of them. */
export class TableGatherer {
  readonly #at: { readonly file?: string | undefined; readonly sheet?: string | undefined };
  readonly #maxRows: number;
  readonly #head: (readonly string[])[] = [];
  readonly #rows: (readonly string[])[] = [];
  readonly #issues: Issue[] = [];
  #found: HashtagRow | undefined;
  #count = 0;
  #isOver = false;

  constructor(
    at: { readonly file?: string | undefined; readonly sheet?: string | undefined },
    maxRows: number,
  ) {
    this.#at = at;
    this.#maxRows = maxRows;
  }

  /** Whether no further row is wanted. */
  get isOver(): boolean {
    return this.#isOver;
  }

  add(cells: readonly string[], issues: readonly Issue[]): void {
    this.#count += 1;
    this.#issues.push(...issues);
    if (this.#found) {
      this.#take(cells, this.#found.columns.length);
      return;
    }
    this.#head.push(cells);
    if (this.#head.length <= hashtagReach) this.#found = findHashtagRow(this.#head, this.#at);
    if (this.#found) this.#issues.push(...this.#found.issues);
    this.#isOver = !this.#found && this.#head.length >= hashtagReach;
  }

  end(): { readonly table?: HxlTable; readonly issues: readonly Issue[] } {
    if (!this.#found) return { issues: this.#issues };
    const { sheet } = this.#at;
    const { columns, index } = this.#found;
    return {
      table: { ...(sheet === undefined ? {} : { sheet }), hashtagRow: index + 1, columns, rows: this.#rows },
      issues: this.#issues,
    };
  }

  #take(cells: readonly string[], width: number): void {
    if (this.#rows.length >= this.#maxRows) {
      this.#isOver = true;
      this.#issues.push(hxlIssue('hxl/too-long', 'warning', { limit: this.#maxRows }, this.#at));
      return;
    }
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      const place = { ...this.#at, row: this.#count };
      this.#issues.push(hxlIssue('hxl/more-cells', 'warning', { row: this.#count }, place));
    }
    this.#rows.push(Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  }
}

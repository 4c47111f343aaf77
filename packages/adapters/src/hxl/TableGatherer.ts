import type { Issue } from '@jalon/core';
import { findHashtagRow, type HashtagRow, hashtagReach } from './findHashtagRow.ts';
import { formatHxlTag } from './formatHxlTag.ts';
import type { HxlTable } from './HxlTable.ts';
import { hxlIssue } from './hxlIssue.ts';
import { parseHxlTag } from './parseHxlTag.ts';

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
      this.#take(this.#withoutHead(cells, this.#found), this.#found.columns.length);
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

  /** Headers and hashtags that stand again within the rows are left blank, so that rows keep their numbers. */
  #withoutHead(cells: readonly string[], { columns, index }: HashtagRow): readonly string[] {
    const isHeader =
      cells.length > 1 && columns.every(({ header }, at) => header.trim() === cells[at]?.trim());
    if (isHeader) return [];
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0 || !filled.every((cell) => parseHxlTag(cell))) return cells;
    const isSame = columns.every((column, at) => tagText(cells[at] ?? '') === formatHxlTag(column));
    if (!isSame && filled.length < 2) return cells;
    const [row, first] = [this.#count, index + 1];
    if (!isSame)
      this.#issues.push(hxlIssue('hxl/more-hashtags', 'warning', { row, first }, { ...this.#at, row }));
    return [];
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

function tagText(cell: string): string {
  const tag = parseHxlTag(cell);
  return tag ? formatHxlTag(tag) : '';
}

import type { Lang } from '@jalon/core';
import type { Cell, Column, Table } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { htmlInline, htmlText } from './htmlInline.ts';

/** On paper a table of so few rows is not cut. */
const rowsKeptTogether = 8;

/**
 * A table as HTML: caption, head that repeats on each page, first column as row headings where it holds words.
 * @param caption with its number
 */
export function htmlTable(table: Table, caption: string, lang: Lang): string {
  const name = htmlText(caption, lang);
  const total = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const widths = table.columns.map(
    (column) => `<col style="width:${Math.round((1000 * (column.width ?? 1)) / total) / 10}%">`,
  );
  const sized = table.columns.some((column) => column.width !== undefined);
  const head = table.columns.map(
    (column) => `<th scope="col"${align(column)}>${htmlText(column.heading, lang)}</th>`,
  );
  const rows = table.rows.map((row) => `<tr>${rowCells(row, table.columns, lang)}</tr>`);
  const empty = `<tr><td colspan="${table.columns.length || 1}" class="tone-muted">${documentWords.emptyTable[lang]}</td></tr>`;
  const note = table.note === undefined ? '' : `\n<p class="table-note">${htmlInline(table.note, lang)}</p>`;
  return [
    // a wide table scrolls in its own box, with the keyboard too; a short one stays on one page
    `<div class="table${table.rows.length <= rowsKeptTogether ? ' together' : ''}" role="region" aria-label="${name}" tabindex="0">`,
    `<table>\n<caption>${name}</caption>${sized ? `\n<colgroup>${widths.join('')}</colgroup>` : ''}`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.length === 0 ? empty : rows.join('\n')}\n</tbody>\n</table>${note}\n</div>`,
  ].join('\n');
}

function rowCells(row: readonly Cell[], columns: readonly Column[], lang: Lang): string {
  // a row that is too short is filled up, one that is too long loses nothing
  const cells = Array.from({ length: Math.max(row.length, columns.length) }, (_, index) => row[index]);
  return cells.map((cell, index) => htmlCell(cell ?? { content: [] }, columns[index], index, lang)).join('');
}

function htmlCell(cell: Cell, column: Column | undefined, index: number, lang: Lang): string {
  const isHeading = index === 0 && (column?.align ?? 'start') === 'start';
  const detail =
    cell.detail === undefined ? '' : `<span class="detail">${htmlInline(cell.detail, lang)}</span>`;
  const tone = cell.tone === undefined || cell.tone === 'neutral' ? '' : `tone-${cell.tone}`;
  const content = htmlInline(cell.content, lang) + detail;
  const attributes = align(column, tone);
  return isHeading ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function align(column: Column | undefined, tone = ''): string {
  const classes = [column?.align === 'end' ? 'end' : column?.align === 'centre' ? 'centre' : '', tone].filter(
    Boolean,
  );
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

import type { Lang } from '@jalon/core';
import type { Cell, Column, Table } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { hasGapAfter } from './hasGapAfter.ts';
import { htmlInline, htmlName, htmlText } from './htmlInline.ts';
import { staysWhole } from './staysWhole.ts';
import { unbrokenCell } from './unbrokenCell.ts';

/**
 * A table as HTML: caption, head that repeats on each page, first column as row headings where it holds words.
 * @param caption with its number
 */
export function htmlTable(table: Table, caption: string, lang: Lang): string {
  const name = htmlName(caption, lang);
  const total = table.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const widths = table.columns.map(
    (column) => `<col style="width:${Math.round((1000 * (column.width ?? 1)) / total) / 10}%">`,
  );
  const sized = table.columns.some((column) => column.width !== undefined);
  const head = table.columns.map((column, index) => {
    const heading = htmlText(column.heading, lang);
    // a head without words is announced as one that is missing
    return heading.trim() === ''
      ? '<td></td>'
      : `<th scope="col"${align(table.columns, index)}>${heading}</th>`;
  });
  const rows = table.rows.map((row) => `<tr>${rowCells(row, table.columns, lang)}</tr>`);
  const empty = `<tr><td colspan="${table.columns.length || 1}" class="tone-muted">${documentWords.emptyTable[lang]}</td></tr>`;
  // below the last row, so that a new page does not part them
  const note =
    table.note === undefined
      ? ''
      : `\n<tbody class="table-note"><tr><td colspan="${table.columns.length || 1}">${htmlInline(table.note, lang)}</td></tr></tbody>`;
  return [
    // a wide table scrolls in its own box, with the keyboard too; a short one stays on one page
    `<div class="${classesOf(table)}" role="region" aria-label="${name}" tabindex="0">`,
    `<table>\n<caption>${htmlText(caption, lang)}</caption>${sized ? `\n<colgroup>${widths.join('')}</colgroup>` : ''}`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.length === 0 ? empty : rows.join('\n')}\n</tbody>${note}\n</table>\n</div>`,
  ].join('\n');
}

/** From so many columns on, type is smaller and cells are closer. */
const manyColumns = 7;

function classesOf(table: Table): string {
  const isLarge = table.columns.length >= manyColumns;
  return ['table', staysWhole(table) ? 'together' : '', isLarge ? 'many-columns' : '']
    .filter(Boolean)
    .join(' ');
}

function rowCells(row: readonly Cell[], columns: readonly Column[], lang: Lang): string {
  // a row that is too short is filled up, one that is too long loses nothing
  const cells = Array.from({ length: Math.max(row.length, columns.length) }, (_, index) => row[index]);
  return cells
    .map((cell, index) => htmlCell(unbrokenCell(cell ?? { content: [] }), columns, index, lang))
    .join('');
}

function htmlCell(cell: Cell, columns: readonly Column[], index: number, lang: Lang): string {
  const detail =
    cell.detail === undefined ? '' : `<span class="detail">${htmlInline(cell.detail, lang)}</span>`;
  const tone = cell.tone === undefined || cell.tone === 'neutral' ? '' : `tone-${cell.tone}`;
  const content = htmlInline(cell.content, lang) + detail;
  const attributes = align(columns, index, tone);
  const isHeading = index === 0 && (columns[0]?.align ?? 'start') === 'start' && content.trim() !== '';
  return isHeading ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function align(columns: readonly Column[], index: number, tone = ''): string {
  const side = columns[index]?.align;
  const classes = [
    side === 'end' || side === 'centre' ? side : '',
    hasGapAfter(columns, index) ? 'gap' : '',
    tone,
  ].filter(Boolean);
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

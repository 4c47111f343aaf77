import type { Issue } from '@jalon/core';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { HxlColumn } from './HxlTable.ts';
import { hxlIssue } from './hxlIssue.ts';
import { parseHxlTag } from './parseHxlTag.ts';

/** Rows among which the hashtags are looked for. Source: HXL standard 1.1. */
export const hashtagReach = 25;

/** The columns that a row of hashtags declares. */
export interface HashtagRow {
  /** From 0. */
  readonly index: number;
  readonly columns: readonly HxlColumn[];
  readonly issues: readonly Issue[];
}

/**
 * The first of the first 25 rows in which at least half of the cells that hold something are hashtags.
 * @param rows what stands at the start of the table
 */
export function findHashtagRow(
  rows: readonly (readonly string[])[],
  at: { readonly file?: string | undefined; readonly sheet?: string | undefined } = {},
): HashtagRow | undefined {
  const index = rows.slice(0, hashtagReach).findIndex(isHashtagRow);
  const cells = rows[index];
  if (!cells) return undefined;
  const headers = rows[index - 1] ?? [];
  const issues: Issue[] = [];
  const columns = Array.from({ length: Math.max(cells.length, headers.length) }, (_, column) => {
    const written = cells[column] ?? '';
    const header = headers[column] ?? '';
    const tag = parseHxlTag(written);
    if (!tag && written.trim() !== '') {
      const place = { ...at, cell: cellAddress(index, column) };
      issues.push(hxlIssue('hxl/bad-hashtag', 'warning', { text: written.trim() }, place));
    }
    return { header, tag: tag?.tag ?? '', attributes: tag?.attributes ?? [] };
  });
  return { index, columns, issues };
}

function isHashtagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => parseHxlTag(cell) !== undefined).length;
  return tags > 0 && tags * 2 >= filled.length;
}

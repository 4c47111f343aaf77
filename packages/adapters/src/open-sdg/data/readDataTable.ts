import type { Issue } from '@jalon/core';
import papaparse from 'papaparse';
import type { ExchangeFile } from '../../carriage/ExchangeFormat.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { readCsvRows } from '../../csv/readCsvRows.ts';
import { openSdgIssue } from '../openSdgIssue.ts';
import type { DataTable } from './DataTable.ts';
import { dataColumns } from './dataColumns.ts';

/** Reads a table whose first row that holds something names the columns. */
export async function readDataTable({ name, bytes }: ExchangeFile): Promise<DataTable> {
  const issues: Issue[] = [];
  const rows: { row: number; cells: readonly string[] }[] = [];
  let columns: readonly string[] | undefined;
  const delimiter = separatorOf(bytes);
  const known = { file: name, ...(delimiter === undefined ? {} : { delimiter }) };
  for await (const { row, cells, issues: own } of readCsvRows(bytes, known)) {
    issues.push(...own);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!columns) columns = cells.map((cell) => cell.trim());
    else if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const params = { found: cells.length, expected: columns.length };
      issues.push(openSdgIssue('open-sdg/more-cells', 'error', params, { in: 'sheet', file: name, row }));
    } else rows.push({ row, cells: columns.map((_, at) => cells[at] ?? '') });
  }
  return { file: name, columns: columns ?? [], rows, issues };
}

/** The sign by which the first line falls into a year and a value; texts in the rows may hold any. */
function separatorOf(bytes: Uint8Array): string | undefined {
  const { text } = decodeText(bytes.subarray(0, 65_536));
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return [',', ';', '\t', '|'].find((delimiter) => {
    const { data } = papaparse.parse<string[]>(plain, { delimiter, newline: '\n', preview: 1 });
    return dataColumns((data[0] ?? []).map((cell) => cell.trim())) !== undefined;
  });
}

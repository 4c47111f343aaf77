import type { Checked } from '@jalon/core';
import { loadPeer } from '../../peer/loadPeer.ts';
import { formIssue } from '../formIssue.ts';
import type { FormSheet } from './FormSheet.ts';
import { sheetOfGrid } from './sheetOfGrid.ts';

/** A form has some hundred questions: a file of this many bytes is none. */
const maxBytes = 20_000_000;

/**
 * The sheets of a workbook from before 2007 (.xls), in which most early forms are, and some exports of answers.
 * @param holds of answers, the headers stand in the first row; of a form, they are looked for
 * @throws JalonError `missing-peer` where hucre is not installed
 */
export async function sheetsOfXls(
  bytes: Uint8Array,
  file: string | undefined,
  holds: 'form' | 'answers' = 'form',
): Promise<Checked<readonly FormSheet[]>> {
  if (bytes.length > maxBytes)
    return { issues: [formIssue('xlsform/too-large', 'error', { size: 20 }, { file })] };
  const { readXls } = await loadPeer('hucre', () => import('hucre'));
  try {
    const { sheets } = await readXls(bytes);
    const value = sheets.flatMap(({ name, rows }) => {
      const grid = Array.from(rows, (row) => Array.from(row ?? [], textOf));
      return sheetOfGrid(name, grid, { holds }) ?? [];
    });
    return { value, issues: [] };
  } catch {
    return { issues: [formIssue('xlsform/not-a-form', 'error', {}, { file })] };
  }
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import type { Checked } from '@jalon/core';
import { hxlIssue } from './hxlIssue.ts';

/**
 * The rows of a JSON text: lists of cells as they are, or objects keyed by hashtag with their keys as the first row.
 * @param text from its start
 */
export function jsonRows(text: string, file: string | undefined): Checked<readonly (readonly string[])[]> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : '');
  }
  if (!Array.isArray(data)) return wrong(typeof data);
  if (data.every(Array.isArray)) return { value: data.map((row: unknown[]) => row.map(textOf)), issues: [] };
  if (!data.every((row) => typeof row === 'object' && row !== null)) return wrong(typeof data[0]);
  const keys = new Map<string, number>();
  for (const row of data) for (const key of Object.keys(row)) if (!keys.has(key)) keys.set(key, keys.size);
  const rows = data.map((row: object) => {
    const cells = Array.from({ length: keys.size }, () => '');
    for (const [key, value] of Object.entries(row)) cells[keys.get(key) ?? 0] = textOf(value);
    return cells;
  });
  return { value: [[...keys.keys()], ...rows], issues: [] };

  function wrong(found: string): Checked<never> {
    return { issues: [hxlIssue('hxl/not-json', 'error', { found }, { file })] };
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // too deep to be written out, and no cell holds it anyway
    return '…';
  }
}

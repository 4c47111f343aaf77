import type { IsoDay } from '@jalon/core';
import type { WriteSheet } from 'hucre';
import { loadPeer } from '../../peer/loadPeer.ts';
import { sizeRemarks } from './sizeRemarks.ts';

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  /** The day that the file bears as its date: the clock is never asked. */
  readonly day: IsoDay;
}

/**
 * Writes drawn sheets as an Excel workbook. The same sheets give the same bytes.
 * @throws JalonError `missing-peer` where hucre is not installed
 */
export async function writeSheets(
  sheets: readonly WriteSheet[],
  { title, day }: WorkbookProperties,
): Promise<Uint8Array> {
  const { writeXlsx } = await loadPeer('hucre', () => import('hucre'));
  const date = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [...sheets],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title, creator: 'Jalon', created: date, modified: date },
  });
  return sizeRemarks(bytes, sheets);
}

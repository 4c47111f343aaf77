import type { Checked, Issue, Words } from '@jalon/core';
import { zipSync } from 'fflate';
import { loadPeer } from '../peer/loadPeer.ts';
import { archiveFinding, compoundFinding, fileFindings } from './fileFinding.ts';
import { readXlsxSheet } from './readXlsxSheet.ts';
import { sniffFile } from './sniffFile.ts';
import { unpackGuarded } from './unpackGuarded.ts';
import type { Workbook } from './Workbook.ts';

/** What bounds the reading of a workbook. */
export interface ReadWorkbookOptions {
  /** Bytes that the workbook may have unpacked; default 100 million. */
  readonly maxUnpackedBytes?: number;
  /** Name of the file, for the places of issues. */
  readonly file?: string;
}

/** A workbook has some tens of parts; one with many charts some hundreds. */
const maxEntries = 5_000;

/**
 * Reads an Excel workbook (.xlsx, .xlsm) into cells with their formats, formulas, comments and hidden parts. Formulas
 * are never executed. The archive is unpacked under a limit before anything else looks at it; a file that is no such
 * workbook gives one issue that says what it is.
 * @param bytes the file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { readWorkbook } from '@jalon/adapters/spreadsheet';
 * const { value, issues } = await readWorkbook(new TextEncoder().encode('%PDF-1.7'));
 * value; // => undefined
 * issues[0]?.code; // => 'sheet/not-a-workbook'
 * ```
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadWorkbookOptions = {},
): Promise<Checked<Workbook>> {
  const refusal = (code: string, params: Issue['params'] = {}): Checked<Workbook> => ({
    issues: [{ code, severity: 'error', params, ...placeOf(options.file) }],
  });
  const kind = sniffFile(bytes);
  if (kind === 'compound') {
    const finding = compoundFinding(bytes);
    return finding === 'encrypted'
      ? refusal('sheet/encrypted')
      : refusal('sheet/not-a-workbook', found(finding));
  }
  if (kind !== 'zip') return refusal('sheet/not-a-workbook', found(fileFindings[kind]));
  const limits = { maxUnpackedBytes: options.maxUnpackedBytes ?? 100_000_000, maxEntries };
  const unpacked = unpackGuarded(bytes, limits);
  if (!unpacked.value)
    return { issues: unpacked.issues.map((issue) => ({ ...issue, ...placeOf(options.file) })) };
  const parts = unpacked.value;
  const other = archiveFinding([...parts.keys()]);
  if (other) return refusal('sheet/not-a-workbook', found(other));
  if ([...parts.values()].some(declaresDoctype)) return refusal('sheet/damaged');
  const { readXlsx, formatValue } = await loadPeer('hucre', () => import('hucre'));
  try {
    // what was counted is what is read: the library gets the guarded parts, not the file
    const workbook = await readXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), { readStyles: true });
    const is1904 = workbook.dateSystem === '1904';
    const show = (value: unknown, format: string) => formatValue(value, format, { is1904 });
    return {
      value: {
        source: { format: 'xlsx' },
        sheets: workbook.sheets.map((sheet) => readXlsxSheet(sheet, show)),
      },
      issues: [],
    };
  } catch {
    return refusal('sheet/damaged');
  }
}

const found = (finding: Words): Issue['params'] => ({ found: finding });

const placeOf = (file: string | undefined) =>
  file === undefined ? {} : { at: { in: 'sheet', file } as const };

/** No part of a workbook declares a document type; one that does tries to expand or fetch something. */
function declaresDoctype(part: Uint8Array): boolean {
  return part[0] === 0x3c && String.fromCharCode(...part.subarray(0, 1024)).includes('<!DOCTYPE');
}
